import { plainText } from "../output/plain-text.ts";
import { elapsedText } from "../settings/duration.ts";
import type { Progress, ProgressOptions } from "./progress.ts";
import { nameOf, type Target } from "./target.ts";

/** A line wherever something has changed: it reads well in a log. */
export function createLines({ output, now }: Pick<ProgressOptions, "output" | "now">): Progress {
  const start = now();
  const written = new Map<Target, string>();
  return {
    update(target) {
      const { status, percentage, step } = target.poller.operationState;
      const done = percentage === undefined ? "" : ` ${percentage} %`;
      const line = `${nameOf(target)}: ${status}${done}${step === undefined ? "" : `, ${plainText(step.name)} ${plainText(step.status)}`}`;
      if (line !== written.get(target)) output.note(`${line} (${elapsedText(now() - start)})`);
      written.set(target, line);
    },
    end: (_, write) => write(),
    stop: () => {},
  };
}
