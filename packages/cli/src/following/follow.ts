import { type OperationPoller, pollMany } from "@cloud-partner/client";
import type { Invocation } from "../invocation.ts";
import type { Session } from "../session.ts";
import { durationSetting } from "../settings/resolve-settings.ts";
import { type OfferResult, resultOf } from "./offer-result.ts";
import { createProgress } from "./progress.ts";
import type { Target } from "./target.ts";

/** How many requests for different offers are under way at a time. */
export const concurrency = 8;

/**
 * Follows operations to their ends, with a progress on stderr, and calls back with the result of each as it comes. An
 * interruption is the result of all that have not ended.
 */
export async function follow(
  { output, options, signal, surroundings }: Invocation,
  { settings }: Session,
  targets: readonly Target[],
  onResult: (target: Target, result: OfferResult) => void,
): Promise<void> {
  const { now, environment } = surroundings;
  const isShared = options.flag("verbose") === true;
  const byPoller = new Map<OperationPoller, Target>(targets.map((target) => [target.poller, target]));
  const progress = await createProgress({ output, targets, now, environment, isShared });
  try {
    const following = pollMany(byPoller.keys(), {
      concurrency,
      maxWait: durationSetting(settings, "max-wait"),
      signal,
      onProgress: (poller) => {
        const target = byPoller.get(poller);
        if (target !== undefined) progress.update(target);
      },
    });
    for await (const { poller, error } of following) {
      const target = byPoller.get(poller);
      if (target !== undefined) progress.end(target, () => onResult(target, resultOf(target, "succeeded", error)));
    }
  } finally {
    progress.stop();
  }
}
