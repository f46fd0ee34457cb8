import { Skip } from "../check.ts";
import type { JsonObject } from "../document/json.ts";
import type { Operation } from "../document/operation.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Session } from "../session.ts";
import { isOwnOrigin, leadsTo, linkedOperations, locationOf, operationIn, readLocation } from "./location.ts";
import { retryAfter } from "./offer-workflow.ts";
import { goesOn, roles } from "./roles.ts";

/** A list of operations as it came. */
interface ListedOperations {
  readonly exchange: Exchange;
  readonly items: readonly JsonObject[];
}

/** A status of the offer as it came. */
interface ReportedStatus {
  readonly exchange: Exchange;
  readonly status: unknown;
}

/** A publication that was started, and what was seen of it at once. */
export interface StartedPublication {
  readonly start: Exchange;
  readonly location: URL | undefined;
  /** The first read of the location, made at once; absent where the location cannot be followed. */
  readonly read: Exchange | undefined;
  readonly list: ListedOperations;
  readonly running: ListedOperations;
  readonly status: ReportedStatus;
}

/** A cancel that was answered with 200, and what was seen after it. */
export interface SynchronousCancel {
  readonly cancel: Exchange;
  readonly status: ReportedStatus;
  readonly list: ListedOperations;
}

/** A cancel that was answered with 202, and what was seen until its end and after it. */
export interface AsynchronousCancel extends SynchronousCancel {
  readonly location: URL | undefined;
  /** The first read of the location, made at once; absent where the location cannot be followed. */
  readonly read: Exchange | undefined;
  /** The list while the cancellation is under way. */
  readonly listDuring: ListedOperations;
  readonly repeated: Exchange;
  /** Whether the cancellation was still under way after the repeated cancel. */
  readonly stillRunning: boolean;
  /** The answers until the end. */
  readonly followed: readonly Exchange[];
  /** The same read again, after the end. */
  readonly readAgain: Exchange | undefined;
}

/** What was seen of cancelling, in one run. */
export interface CancellationScenario {
  readonly publication: StartedPublication | undefined;
  /** A publish that was sent while an operation ran. */
  readonly publishWhileRunning: Exchange | undefined;
  /** A go live that was sent while an operation ran. */
  readonly goLiveWhileRunning: Exchange | undefined;
  readonly synchronous: SynchronousCancel | undefined;
  readonly asynchronous: AsynchronousCancel | undefined;
  /** A cancel that was answered with neither 200 nor 202 while an operation ran. */
  readonly refused: Exchange | undefined;
  /** A cancel that was sent when nothing ran. */
  readonly idle: Exchange | undefined;
}

/**
 * How many polls each cancel comes after the publish. A server cancels some steps at once and has to undo others, and which
 * is which is not documented.
 */
const pollsBeforeCancel = [0, 0, 1, 2, 3, 4, 6, 8];

const scenarios = new WeakMap<Session, Promise<CancellationScenario>>();

/** Cancels the offer's operations until both documented answers were seen, or the attempts are over. It is run once. */
export function cancellationScenario(session: Session): Promise<CancellationScenario> {
  let scenario = scenarios.get(session);
  if (scenario === undefined) {
    scenario = run(session);
    scenarios.set(session, scenario);
  }
  return scenario;
}

/**
 * Where the locations of the server lead, if the operation is one of several that a 202 is linked with, and they lead to
 * another: of this offer there is nothing to find by it then.
 */
export async function ledElsewhere(session: Session, { operationId }: Operation): Promise<string | undefined> {
  const publish = session.operations.get(roles.publish);
  const linked = publish === undefined ? [] : linkedOperations(session, publish).map((each) => each.operationId);
  if (publish === undefined || linked.length < 2 || !linked.includes(operationId)) return undefined;
  const { publication } = await cancellationScenario(session);
  const target = publication?.location && leadsTo(session, publish, publication.location)?.operation.operationId;
  return target === operationId ? undefined : target;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

async function run(session: Session): Promise<CancellationScenario> {
  const { workflow } = session;
  for (const role of Object.keys(roles)) workflow.operation(role as keyof typeof roles); // its keys are these
  const seen: Mutable<CancellationScenario> = {
    publication: undefined,
    publishWhileRunning: undefined,
    goLiveWhileRunning: undefined,
    synchronous: undefined,
    asynchronous: undefined,
    refused: undefined,
    idle: undefined,
  };
  const cancelOperation = workflow.operation("cancel");
  for (const polls of pollsBeforeCancel) {
    if (seen.synchronous && seen.asynchronous) break;
    if (!goesOn((await workflow.offerStatus()).status)) {
      const publication = await publish(session);
      seen.publication ??= publication;
      if (publication.start.answer?.status !== 202) break;
      for (let poll = 0; poll < polls; poll += 1) {
        await session.settings.sleep(
          Math.min(retryAfter(publication.read ?? publication.start), session.settings.maxWait),
        );
      }
      // One that has ended by itself leaves nothing to cancel, and later attempts would come later still.
      if (polls > 0 && !goesOn((await workflow.offerStatus()).status)) break;
    }
    seen.publishWhileRunning ??= await workflow.call("publish");
    seen.goLiveWhileRunning ??= await workflow.call("goLive");
    const cancel = await session.send(cancelOperation, await session.validRequest(cancelOperation));
    if (cancel.answer?.status === 200) {
      const status = await workflow.offerStatus();
      seen.synchronous ??= { cancel, status, list: await workflow.list() };
    } else if (cancel.answer?.status === 202) {
      const asynchronous = await followCancel(session, cancel);
      seen.asynchronous ??= asynchronous;
    } else {
      seen.refused = cancel;
      break;
    }
  }
  if ((await workflow.arrange(workflow.operation("publish"))) === undefined) seen.idle = await workflow.call("cancel");
  return seen;
}

async function publish(session: Session): Promise<StartedPublication> {
  const { workflow } = session;
  const operation = workflow.operation("publish");
  const start = await workflow.call("publish");
  const location = locationOf(session, operation, start);
  return {
    start,
    location,
    read: location && isOwnOrigin(session, location) ? await readLocation(session, operation, location) : undefined,
    list: await workflow.list(),
    running: await workflow.listRunning(),
    status: await workflow.offerStatus(),
  };
}

async function followCancel(session: Session, cancel: Exchange): Promise<AsynchronousCancel> {
  const { workflow } = session;
  const operation = workflow.operation("cancel");
  const location = locationOf(session, operation, cancel);
  const own = location !== undefined && isOwnOrigin(session, location) ? location : undefined;
  const readOnce = async () => (own === undefined ? undefined : readLocation(session, operation, own));
  const read = await readOnce();
  const listDuring = await workflow.list();
  const repeated = await workflow.call("cancel");
  const between = await readOnce();
  const stillRunning = between !== undefined && goesOn(operationIn(between)["status"]);
  const followed = own === undefined ? [] : await workflow.follow(() => readLocation(session, operation, own));
  return {
    cancel,
    location,
    read,
    listDuring,
    repeated,
    stillRunning,
    followed,
    readAgain: await readOnce(),
    status: await workflow.offerStatus(),
    list: await workflow.list(),
  };
}

/** A publication that was followed to its preview and taken live. */
export interface LiveScenario {
  readonly goLive: Exchange;
  readonly location: URL | undefined;
  readonly read: Exchange | undefined;
  /** The offer's status at the end. */
  readonly status: unknown;
  readonly list: ListedOperations;
}

const liveScenarios = new WeakMap<Session, Promise<LiveScenario>>();

/** Takes the offer live. It is run once; rejects with a {@link Skip} where the offer's preview is not reached in time. */
export function liveScenario(session: Session): Promise<LiveScenario> {
  let scenario = liveScenarios.get(session);
  if (scenario === undefined) {
    scenario = runLive(session);
    liveScenarios.set(session, scenario);
  }
  return scenario;
}

async function runLive(session: Session): Promise<LiveScenario> {
  const { workflow } = session;
  const reason = await workflow.arrange(workflow.operation("goLive"));
  if (reason !== undefined) throw new Skip(reason);
  const operation = workflow.operation("goLive");
  const goLive = await workflow.call("goLive");
  const location = locationOf(session, operation, goLive);
  const own = location !== undefined && isOwnOrigin(session, location) ? location : undefined;
  const read = own && (await readLocation(session, operation, own));
  const status = await workflow.waitForOffer((each) => !goesOn(each));
  return { goLive, location, read, status, list: await workflow.list() };
}
