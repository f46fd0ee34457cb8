import { follow } from "../following/follow.ts";
import { type OfferResult, resultOf } from "../following/offer-result.ts";
import { endingOf, reportOne, summarize } from "../following/report.ts";
import { resumeTarget } from "../following/resume-token.ts";
import type { OperationKind, Target } from "../following/target.ts";
import type { CommandFunction, Invocation } from "../invocation.ts";
import { openSession, type Session } from "../session.ts";
import { requireSetting } from "../settings/resolve-settings.ts";
import { UsageError } from "../usage-error.ts";
import { findOperation } from "./find-operation.ts";
import { readLines } from "./read-lines.ts";

/** Follows an operation to its end: that which is named, that which runs, or those of resume tokens. */
export const run: CommandFunction = async (invocation) => {
  const tokens = await resumeTokens(invocation);
  const session = await openSession(invocation);
  const targets =
    tokens === undefined
      ? [await namedTarget(invocation, session)]
      : tokens.map((token) => resumeTarget(session.client, token));
  const results = new Map<Target, OfferResult>();
  const add = (target: Target, result: OfferResult) => {
    results.set(target, result);
    if (targets.length > 1) reportOne(invocation, target.kind, result);
  };
  await follow(invocation, session, targets, add);
  const [first] = targets;
  if (first === undefined || targets.length > 1) {
    return summarize(
      invocation,
      targets.flatMap((target) => results.get(target) ?? []),
    );
  }
  const result = results.get(first) ?? resultOf(first, "succeeded");
  reportOne(invocation, first.kind, result);
  return endingOf(result);
};

/** The resume tokens that are given, or `undefined` where an operation is to be found by its name. */
async function resumeTokens({ options, args, surroundings }: Invocation): Promise<string[] | undefined> {
  const given = options.texts("resume");
  const file = options.text("resumeFile");
  if (given.length === 0 && file === undefined) return undefined;
  if (args[0] !== undefined) throw new UsageError("name an operation or give a resume token, not both");
  const lists = [
    given.filter((token) => token !== "-"),
    given.includes("-") ? await readLines("-", surroundings) : [],
    file === undefined ? [] : await readLines(file, surroundings),
  ];
  const tokens = [...new Set(lists.flat())];
  if (tokens.length === 0) throw new UsageError("there is no resume token");
  return tokens;
}

async function namedTarget({ options, args, signal }: Invocation, session: Session): Promise<Target> {
  options.checkOneOffer();
  const publisherId = requireSetting(session.settings, "publisher");
  const offerId = requireSetting(session.settings, "offer");
  const operationId = await findOperation(session, { publisherId, offerId }, args[0], signal);
  const { body } = await session.client.getOperation({ publisherId, offerId, operationId }, { signal });
  const answer: unknown = Array.isArray(body) ? body[0] : body;
  const submissionType: unknown =
    typeof answer === "object" && answer !== null ? Reflect.get(answer, "submissionType") : undefined;
  const startedBy = kindOfType(submissionType);
  const poller = session.client.followOperation({ publisherId, offerId, operationId, startedBy });
  return { poller, publisherId, offerId, kind: startedBy };
}

/** The call that starts operations of a type, such as `cancel`. */
function kindOfType(submissionType: unknown): OperationKind {
  const word = String(submissionType).toLowerCase();
  return word === "cancel" ? "cancelOperation" : word === "golive" ? "goLive" : "publishOffer";
}
