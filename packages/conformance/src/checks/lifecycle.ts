import { expectThat, type RunnableCheck, Skip } from "../check.ts";
import type { JsonObject } from "../document/json.ts";
import type { Operation } from "../document/operation.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Session } from "../session.ts";
import {
  type AsynchronousCancel,
  type CancellationScenario,
  cancellationScenario,
  liveScenario,
} from "../workflow/cancellation-scenario.ts";
import { isOwnOrigin, leadsTo, linkedOperations, locationOf, operationIn, seenLocation } from "../workflow/location.ts";
import { goesOn, meaningOf, roles } from "../workflow/roles.ts";

/** An operation that was started, and where its answer says to follow it. */
interface Started {
  /** The operation of the document that was called. */
  readonly startedBy: Operation;
  readonly exchange: Exchange;
  readonly location: URL | undefined;
  readonly read: Exchange | undefined;
}

/**
 * The checks of what calls do to each other: an operation is started, followed, cancelled, and has ended. They rest on the
 * document's text, its links and its decisions.
 */
export function lifecycleChecks(operations: readonly Operation[]): readonly RunnableCheck[] {
  const names = new Set(operations.map(({ operationId }) => operationId));
  if (!names.has(roles.cancel) || !names.has(roles.publish)) return [];
  return [...locationChecks(), ...publicationChecks(), ...cancellationChecks(), ...liveChecks()];
}

function check(
  name: string,
  restsOn: string,
  judge: (scenario: CancellationScenario, session: Session) => void,
): RunnableCheck {
  return {
    name: `lifecycle/${name}`,
    restsOn,
    observes: false,
    run: async (session) => judge(await cancellationScenario(session), session),
  };
}

function startedOf({ publication, asynchronous }: CancellationScenario, { workflow }: Session): readonly Started[] {
  const started: Started[] = [];
  if (publication?.start.answer?.status === 202)
    started.push({ ...publication, exchange: publication.start, startedBy: workflow.operation("publish") });
  if (asynchronous !== undefined)
    started.push({ ...asynchronous, exchange: asynchronous.cancel, startedBy: workflow.operation("cancel") });
  if (started.length === 0) throw new Skip("no call was answered with 202");
  return started;
}

function locationChecks(): readonly RunnableCheck[] {
  return [
    check(
      "location-origin",
      "decisions.md, 11: where to follow an operation is said by a header, and credentials go to the service only",
      (scenario, session) => {
        for (const { exchange, location, startedBy } of startedOf(scenario, session)) {
          expectThat(
            location !== undefined && isOwnOrigin(session, location),
            "a location of the documented kind, on the server that was asked",
            exchange,
            seenLocation(startedBy, exchange),
          );
        }
      },
    ),
    check(
      "location-path",
      "the links of the 202: the location is that of an operation of the same offer",
      (scenario, session) => {
        const { publisher, offer } = session.settings;
        for (const { exchange, location, startedBy } of startedOf(scenario, session)) {
          const target = location && leadsTo(session, startedBy, location);
          const fits = target?.values["publisherId"] === publisher && target.values["offerId"] === offer;
          const valid = target?.operation.parameters.every(
            ({ name, in: place, schema }) =>
              place !== "path" || session.source.validator.accepts(schema, target.values[name]),
          );
          const forms = linkedOperations(session, startedBy).map(({ path }) => path);
          expectThat(
            fits && valid === true,
            `a location of the form ${forms.join(" or ")}, of the same offer`,
            exchange,
            location?.href ?? "no location",
          );
        }
      },
    ),
    check(
      "location-api-version",
      "the header with the location: the caller adds api-version where the address has none",
      (scenario, session) => {
        const operation = session.workflow.operation("operation");
        const parameter = operation.parameters.find(({ name }) => name === "api-version");
        if (parameter === undefined) throw new Skip("the document has no api-version");
        for (const { exchange, location } of startedOf(scenario, session)) {
          const versions = location?.searchParams.getAll("api-version") ?? [];
          const known =
            versions.length < 2 &&
            versions.every((version) => session.source.validator.accepts(parameter.schema, version));
          expectThat(known, "no api-version in the location, or one that is documented", exchange, location?.href);
        }
      },
    ),
    check(
      "location-read-at-once",
      "the 202's description: the header says where to follow what was started",
      (scenario, session) => {
        for (const { exchange, read } of startedOf(scenario, session)) {
          if (read === undefined) throw new Skip("the location is not one that a token may be sent to");
          expectThat(
            read.answer?.status === 200,
            `200 at the location that ${exchange.request.url} was answered with, at once`,
            read,
          );
        }
      },
    ),
  ];
}

/**
 * The identifier of an operation that was started: the one in its location, or the one in its description where the location
 * names an offer only. `undefined` where neither tells it.
 */
function identifierOf(
  session: Session,
  role: keyof typeof roles,
  { location, read }: { readonly location: URL | undefined; readonly read: Exchange | undefined },
): string | undefined {
  const target = location && leadsTo(session, session.workflow.operation(role), location);
  if (target === undefined) return undefined;
  const id = target.values["operationId"] ?? (read && operationIn(read)["id"]);
  return typeof id === "string" ? id : undefined;
}

function publicationChecks(): readonly RunnableCheck[] {
  const publicationOf = ({ publication }: CancellationScenario) => {
    if (publication?.start.answer?.status !== 202) throw new Skip("no publication was started");
    return publication;
  };
  return [
    check("publish-starts", "publishOffer: it starts an operation where none is running", ({ publication }) => {
      if (publication === undefined) throw new Skip("the offer was never idle");
      const { start } = publication;
      if (start.answer?.status === 422) throw new Skip("the offer is not fit to be published");
      expectThat(start.answer?.status === 202, "202, for nothing is running", start);
    }),
    check(
      "started-is-listed",
      "listOperations: it has the operations of the offer, the newest first",
      (scenario, session) => {
        const publication = publicationOf(scenario);
        const { list } = publication;
        const id = identifierOf(session, "publish", publication);
        if (id === undefined) throw new Skip("the location does not tell the identifier");
        expectThat(
          list.items.some((item) => sameIdentifier(item["id"], id)),
          `the operation ${id}, which was just started`,
          list.exchange,
        );
      },
    ),
    check("newest-first", "listOperations: the newest first", (scenario, session) => {
      const publication = publicationOf(scenario);
      const { list } = publication;
      const id = identifierOf(session, "publish", publication);
      const { asynchronous } = scenario;
      if (id !== undefined && list.items.some((item) => sameIdentifier(item["id"], id))) {
        expectThat(
          sameIdentifier(list.items[0]?.["id"], id),
          `the operation ${id} first, for it was started last`,
          list.exchange,
        );
      }
      const cancellation = asynchronous && identifierOf(session, "cancel", asynchronous);
      const during = asynchronous?.listDuring;
      if (during?.items.some((item) => sameIdentifier(item["id"], cancellation))) {
        expectThat(
          sameIdentifier(during.items[0]?.["id"], cancellation),
          `the operation ${cancellation} first, for it was started last`,
          during.exchange,
        );
      }
    }),
    check("offer-is-running", "OfferStatus: what has become of the newest publication", (scenario) => {
      const { status } = publicationOf(scenario);
      expectThat(
        goesOn(status.status),
        "the offer running or not started, for its publication was just started",
        status.exchange,
      );
    }),
    check(
      "one-operation-at-a-time",
      "decisions.md, 1 and 27: one operation of an offer runs at the most, and 400 says so",
      ({ publishWhileRunning }) => {
        if (publishWhileRunning === undefined) throw new Skip("no operation was running");
        expectThat(publishWhileRunning.answer?.status === 400, "400, for an operation is running", publishWhileRunning);
      },
    ),
    check(
      "go-live-needs-preview",
      "goLive takes a previewed offer live; decisions.md, 27: 400 for what the state does not allow",
      ({ goLiveWhileRunning }) => {
        if (goLiveWhileRunning === undefined) throw new Skip("no operation was running");
        expectThat(
          goLiveWhileRunning.answer?.status === 400,
          "400, for the offer does not wait for its publisher",
          goLiveWhileRunning,
        );
      },
    ),
  ];
}

function sameIdentifier(one: unknown, other: unknown): boolean {
  // RFC 9562: the case of a UUID's letters does not count.
  return typeof one === "string" && typeof other === "string" && one.toLowerCase() === other.toLowerCase();
}

function cancellationChecks(): readonly RunnableCheck[] {
  const asynchronousOf = ({ asynchronous }: CancellationScenario): AsynchronousCancel => {
    if (asynchronous === undefined) throw new Skip("no cancel was answered with 202");
    return asynchronous;
  };
  const endOf = ({ followed }: AsynchronousCancel): { readonly exchange: Exchange; readonly body: JsonObject } => {
    const exchange = followed.at(-1);
    if (exchange?.answer?.status !== 200) throw new Skip("the cancellation could not be followed");
    return { exchange, body: operationIn(exchange) };
  };
  return [
    check(
      "cancel-accepted",
      "cancelOperation: it cancels the operation that is running",
      ({ refused, synchronous, asynchronous }) => {
        if (refused === undefined && synchronous === undefined && asynchronous === undefined)
          throw new Skip("no operation was running");
        expectThat(refused === undefined, "200 or 202, for an operation is running", refused);
      },
    ),
    check(
      "cancel-synchronous",
      "the 200 of cancelOperation: the operation was cancelled synchronously",
      ({ synchronous }) => {
        if (synchronous === undefined) throw new Skip("no cancel was answered with 200");
        const running = synchronous.list.items.filter(({ submissionState }) => goesOn(submissionState));
        expectThat(
          running.length === 0,
          "no operation that is running, for it was cancelled",
          synchronous.list.exchange,
        );
      },
    ),
    check(
      "cancel-repeated",
      "decisions.md, 14: a cancel that is sent again gives the same location",
      (scenario, session) => {
        const { location, repeated, stillRunning, followed } = asynchronousOf(scenario);
        if (!stillRunning || followed.length === 0)
          throw new Skip("the cancellation had ended before the second cancel");
        expectThat(repeated.answer?.status === 202, "202 again, for the cancellation is under way", repeated);
        const operation = session.workflow.operation("cancel");
        const same = location !== undefined && locationOf(session, operation, repeated)?.href === location.href;
        expectThat(
          same,
          `the same location again, ${location?.href ?? "none"}`,
          repeated,
          seenLocation(operation, repeated),
        );
      },
    ),
    check("cancellation-ends", "OperationStatus: completed, failed and canceled are ends", (scenario, session) => {
      const { exchange, body } = endOf(asynchronousOf(scenario));
      const ended = !goesOn(body["status"]);
      expectThat(ended, `an end within ${session.settings.maxWait} ms`, exchange);
    }),
    check("end-stays", "OperationStatus: completed, failed and canceled are ends", (scenario) => {
      const asynchronous = asynchronousOf(scenario);
      const { body } = endOf(asynchronous);
      if (goesOn(body["status"])) throw new Skip("the cancellation has not ended");
      const again = asynchronous.readAgain;
      expectThat(
        again !== undefined && operationIn(again)["status"] === body["status"],
        `the status ${String(body["status"])} again`,
        again,
      );
    }),
    check("list-agrees", "listOperations and getOperation tell of the same operation", (scenario, session) => {
      const asynchronous = asynchronousOf(scenario);
      const { body } = endOf(asynchronous);
      const id = identifierOf(session, "cancel", asynchronous);
      const { list } = asynchronous;
      const item = list.items.find((each) => sameIdentifier(each["id"], id));
      expectThat(item !== undefined, `the operation ${id ?? ""} in the list`, list.exchange);
      expectThat(
        item?.["submissionState"] === body["status"],
        `the operation ${id ?? ""} as ${String(body["status"])}`,
        list.exchange,
        `${String(item?.["submissionState"])}`,
      );
    }),
    check(
      "nothing-runs-on",
      "decisions.md, 31: when a cancellation has ended, what it cancels has ended",
      (scenario) => {
        const asynchronous = asynchronousOf(scenario);
        if (goesOn(endOf(asynchronous).body["status"])) throw new Skip("the cancellation has not ended");
        const running = asynchronous.list.items.filter(({ submissionState }) => goesOn(submissionState));
        expectThat(
          running.length === 0,
          "no operation that is running, for it was cancelled",
          asynchronous.list.exchange,
        );
      },
    ),
    check(
      "offer-canceled",
      "decisions.md, 13: when a cancel has worked, the status of the offer is canceled",
      ({ synchronous, asynchronous }) => {
        const over = asynchronous?.followed.at(-1);
        const end = over && meaningOf(operationIn(over)["status"]);
        // A cancellation may fail; then the offer need not be cancelled.
        const worked = end === "succeeded" || end === "canceled";
        const reports = [synchronous?.status, worked ? asynchronous?.status : undefined].filter(
          (each) => each !== undefined,
        );
        if (reports.length === 0) throw new Skip("no cancel has worked");
        for (const { exchange, status } of reports)
          expectThat(meaningOf(status) === "canceled", "the offer canceled", exchange);
      },
    ),
    check("cancel-when-idle", "decisions.md, 27: 400 for a cancel that finds nothing to cancel", ({ idle }) => {
      if (idle === undefined) throw new Skip("the offer was never idle");
      expectThat(idle.answer?.status === 400, "400, for nothing is running", idle);
    }),
  ];
}

function liveChecks(): readonly RunnableCheck[] {
  const live = (
    name: string,
    restsOn: string,
    judge: (scenario: Awaited<ReturnType<typeof liveScenario>>, session: Session) => void,
  ): RunnableCheck => ({
    name: `lifecycle/${name}`,
    restsOn,
    observes: false,
    run: async (session) => judge(await liveScenario(session), session),
  });
  return [
    live("go-live-starts", "goLive: it takes a previewed offer live", ({ goLive }) => {
      expectThat(goLive.answer?.status === 202, "202, for the offer waits for its publisher", goLive);
    }),
    live(
      "go-live-read-at-once",
      "the 202's description: the header says where to follow what was started",
      ({ goLive, read }) => {
        if (goLive.answer?.status !== 202 || read === undefined)
          throw new Skip("no location was answered that a token may be sent to");
        expectThat(read.answer?.status === 200, "200 at the location, at once", read);
      },
    ),
    live("go-live-succeeds", "OfferStatus: succeeded is an offer that is live", ({ goLive, status }) => {
      if (goesOn(status)) throw new Skip("the go live did not end in time");
      expectThat(
        meaningOf(status) === "succeeded" || meaningOf(status) === "failed",
        "the offer succeeded, or failed",
        goLive,
        `the offer ${String(status)}`,
      );
    }),
  ];
}
