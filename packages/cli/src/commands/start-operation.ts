import { CloudPartnerError } from "@cloud-partner/client";
import { concurrency, follow } from "../following/follow.ts";
import { afterGrace } from "../following/interruption.ts";
import { failureOf, type OfferResult, resultOf } from "../following/offer-result.ts";
import { endingOf, reportOne, summarize } from "../following/report.ts";
import type { OfferName, OperationKind, Target } from "../following/target.ts";
import type { Ending, Invocation } from "../invocation.ts";
import { NotBegunError } from "../not-begun-error.ts";
import { openSession, type Session } from "../session.ts";
import { requireSetting } from "../settings/resolve-settings.ts";
import { UsageError } from "../usage-error.ts";
import type { StartBody, StartMethod } from "../version-client.ts";

/** Starts an operation on the one offer that the settings name, and follows it with `--wait`. */
export async function startOperation(invocation: Invocation, kind: OperationKind): Promise<Ending> {
  invocation.options.checkOneOffer();
  const body = bodyOf(invocation);
  const session = await openSession(invocation);
  const publisherId = requireSetting(session.settings, "publisher");
  const offerId = requireSetting(session.settings, "offer");
  const signal = afterGrace(invocation.signal);
  let target: Target;
  try {
    target = await begin(signal, session, kind, { publisherId, offerId }, body);
  } catch (error) {
    if (!(error instanceof CloudPartnerError)) throw error;
    const result = failureOf({ publisherId, offerId }, error);
    reportOne(invocation, kind, result);
    return endingOf(result);
  }
  let result = resultOf(target, target.poller.isDone ? "succeeded" : "started");
  if (invocation.options.flag("wait") === true && !target.poller.isDone) {
    await follow(invocation, session, [target], (_, last) => {
      result = last;
    });
  }
  reportOne(invocation, kind, result);
  return endingOf(result);
}

/** Starts an operation on each offer, some at a time, and follows all unless `--no-wait` is given. */
export async function startOperations(
  invocation: Invocation,
  kind: OperationKind,
  offerIds: readonly string[],
): Promise<Ending> {
  const body = bodyOf(invocation);
  const session = await openSession(invocation);
  const publisherId = requireSetting(session.settings, "publisher");
  const results = new Map<string, OfferResult>();
  const add = (result: OfferResult) => {
    results.set(result.offerId, result);
    reportOne(invocation, kind, result);
  };
  const targets: Target[] = [];
  const waiting = offerIds.values();
  const signal = afterGrace(invocation.signal);
  const work = async () => {
    for (const offerId of waiting) {
      try {
        if (invocation.signal.aborted) throw new NotBegunError();
        const target = await begin(signal, session, kind, { publisherId, offerId }, body);
        if (target.poller.isDone) add(resultOf(target, "succeeded"));
        else if (invocation.options.flag("wait") === false) add(resultOf(target, "started"));
        else targets.push(target);
      } catch (error) {
        // Whatever it is: those that were started are to be followed.
        add(failureOf({ publisherId, offerId }, error));
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  if (targets.length > 0) await follow(invocation, session, targets, (_, result) => add(result));
  // In the order in which they were named, whichever ended first.
  return summarize(
    invocation,
    offerIds.flatMap((offerId) => results.get(offerId) ?? []),
  );
}

async function begin(
  signal: AbortSignal,
  { client }: Session,
  kind: OperationKind,
  offer: OfferName,
  body: StartBody,
): Promise<Target> {
  const methods: Record<OperationKind, StartMethod> = {
    cancelOperation: client.beginCancelOperation,
    publishOffer: client.beginPublishOffer,
    goLive: client.beginGoLive,
  };
  return { ...offer, kind, poller: await methods[kind]({ ...offer, body }, { signal }) };
}

/** The body with the addresses to notify. Throws a {@link UsageError} for what is no address. */
function bodyOf({ options }: Invocation): StartBody {
  const addresses = options
    .texts("notify")
    .flatMap((text) => text.split(","))
    .map((address) => address.trim())
    .filter((address) => address !== "");
  const wrong = addresses.find((address) => !/^[^\s@]+@[^\s@]+$/.test(address));
  if (wrong !== undefined)
    throw new UsageError(`--notify has to be an address such as jondoe@contoso.com, not ${wrong}`);
  if (addresses.length === 0) return { metadata: {} };
  return { metadata: { "notification-emails": [...new Set(addresses)].join(",") } };
}
