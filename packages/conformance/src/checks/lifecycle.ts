import { expectThat, type RunnableCheck, Skip } from "../check.ts";
import { asObject, at, type JsonObject } from "../document/json.ts";
import type { Operation } from "../document/operation.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Session } from "../session.ts";
import {
  type AsynchronousCancel,
  type CancellationScenario,
  cancellationScenario,
  liveScenario,
} from "../workflow/cancellation-scenario.ts";
import { isOwnOrigin, pathValues } from "../workflow/location.ts";
import { roles, unfinished } from "../workflow/roles.ts";

/** An operation that was started, and where its answer says to follow it. */
interface Started {
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

function startedOf({ publication, asynchronous }: CancellationScenario): readonly Started[] {
  const started: Started[] = [];
  if (publication?.start.answer?.status === 202) started.push({ ...publication, exchange: publication.start });
  if (asynchronous !== undefined) started.push({ ...asynchronous, exchange: asynchronous.cancel });
  if (started.length === 0) throw new Skip("no call was answered with 202");
  return started;
}

function locationChecks(): readonly RunnableCheck[] {
  return [
    check(
      "location-origin",
      "decisions.md, 11: the location is absolute, and credentials go to the service only",
      (scenario, session) => {
        for (const { exchange, location } of startedOf(scenario)) {
          const seen = `Operation-Location: ${exchange.answer?.headers.get("operation-location") ?? "none"}`;
          expectThat(
            location !== undefined && isOwnOrigin(session, location),
            "an absolute location on the server that was asked",
            exchange,
            seen,
          );
        }
      },
    ),
    check(
      "location-path",
      "the link getOperation: the location is that of an operation of the same offer",
      (scenario, session) => {
        const operation = session.workflow.operation("operation");
        const { publisher, offer } = session.settings;
        for (const { exchange, location } of startedOf(scenario)) {
          const values = location && pathValues(session, operation, location);
          const fits = values?.["publisherId"] === publisher && values["offerId"] === offer;
          const valid = operation.parameters.every(
            ({ name, in: place, schema }) =>
              place !== "path" || session.source.validator.accepts(schema, values?.[name]),
          );
          expectThat(
            fits && valid,
            `a location of the form ${operation.path}, of the same offer`,
            exchange,
            location?.href ?? "no location",
          );
        }
      },
    ),
    check(
      "location-api-version",
      "the header Operation-Location: the caller adds api-version where the address has none",
      (scenario, session) => {
        const operation = session.workflow.operation("operation");
        const parameter = operation.parameters.find(({ name }) => name === "api-version");
        if (parameter === undefined) throw new Skip("the document has no api-version");
        for (const { exchange, location } of startedOf(scenario)) {
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
      (scenario) => {
        for (const { exchange, read } of startedOf(scenario)) {
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

/** The identifier in a location; `undefined` where it leads elsewhere. */
function identifierOf(session: Session, location: URL | undefined): string | undefined {
  return location && pathValues(session, session.workflow.operation("operation"), location)?.["operationId"];
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
        const { list, location } = publicationOf(scenario);
        const id = identifierOf(session, location);
        if (id === undefined) throw new Skip("the location does not tell the identifier");
        expectThat(
          list.items.some((item) => sameIdentifier(item["id"], id)),
          `the operation ${id}, which was just started`,
          list.exchange,
        );
      },
    ),
    check("newest-first", "listOperations: the newest first", (scenario, session) => {
      const { list, location } = publicationOf(scenario);
      const id = identifierOf(session, location);
      const { asynchronous } = scenario;
      if (id !== undefined && list.items.some((item) => sameIdentifier(item["id"], id))) {
        expectThat(
          sameIdentifier(list.items[0]?.["id"], id),
          `the operation ${id} first, for it was started last`,
          list.exchange,
        );
      }
      const cancellation = identifierOf(session, asynchronous?.location);
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
        unfinished.includes(status.status),
        "the offer running or notStarted, for its publication was just started",
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
    return { exchange, body: asObject(exchange.answer.json) };
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
        const running = synchronous.list.items.filter(({ submissionState }) => unfinished.includes(submissionState));
        expectThat(
          running.length === 0,
          "no operation that is running, for it was cancelled",
          synchronous.list.exchange,
        );
      },
    ),
    check("cancel-repeated", "decisions.md, 14: a cancel that is sent again gives the same location", (scenario) => {
      const { location, repeated, stillRunning, followed } = asynchronousOf(scenario);
      if (!stillRunning || followed.length === 0) throw new Skip("the cancellation had ended before the second cancel");
      expectThat(repeated.answer?.status === 202, "202 again, for the cancellation is under way", repeated);
      const again = repeated.answer?.headers.get("operation-location") ?? "";
      const same = location !== undefined && URL.canParse(again) && new URL(again).href === location.href;
      expectThat(
        same,
        `the same location again, ${location?.href ?? "none"}`,
        repeated,
        `Operation-Location: ${again}`,
      );
    }),
    check("cancellation-ends", "OperationStatus: completed, failed and canceled are ends", (scenario, session) => {
      const { exchange, body } = endOf(asynchronousOf(scenario));
      const ended = !unfinished.includes(body["status"]);
      expectThat(ended, `an end within ${session.settings.maxWait} ms`, exchange);
    }),
    check("end-stays", "OperationStatus: completed, failed and canceled are ends", (scenario) => {
      const asynchronous = asynchronousOf(scenario);
      const { body } = endOf(asynchronous);
      if (unfinished.includes(body["status"])) throw new Skip("the cancellation has not ended");
      const again = asynchronous.readAgain;
      expectThat(
        at(again?.answer?.json, "status") === body["status"],
        `the status ${String(body["status"])} again`,
        again,
      );
    }),
    check("list-agrees", "listOperations and getOperation tell of the same operation", (scenario, session) => {
      const asynchronous = asynchronousOf(scenario);
      const { body } = endOf(asynchronous);
      const id = identifierOf(session, asynchronous.location);
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
        if (unfinished.includes(endOf(asynchronous).body["status"])) throw new Skip("the cancellation has not ended");
        const running = asynchronous.list.items.filter(({ submissionState }) => unfinished.includes(submissionState));
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
        const over = asynchronous?.followed.at(-1)?.answer?.json;
        // A cancellation may fail; then the offer need not be cancelled.
        const worked = at(over, "status") === "completed" || at(over, "status") === "canceled";
        const reports = [synchronous?.status, worked ? asynchronous?.status : undefined].filter(
          (each) => each !== undefined,
        );
        if (reports.length === 0) throw new Skip("no cancel has worked");
        for (const { exchange, status } of reports) expectThat(status === "canceled", "the offer canceled", exchange);
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
      if (unfinished.includes(status)) throw new Skip("the go live did not end in time");
      expectThat(
        status === "succeeded" || status === "failed",
        "the offer succeeded, or failed",
        goLive,
        `the offer ${String(status)}`,
      );
    }),
  ];
}
