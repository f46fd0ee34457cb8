import fc from "fast-check";
import { anyRequest, marker, plainCancel, rightRequest, type SentRequest } from "./arbitrary-request-text.ts";
import { converse, type Ending, type Received } from "./converse.ts";
import { answeredBy, type Judgement, judgeConnection } from "./judge-connection.ts";
import type { Report, ServerUnderTest } from "./server-under-test.ts";

/** What was sent and what came of it. */
export interface Counts {
  connections: number;
  requests: number;
  readonly requestsByKind: Map<string, number>;
  readonly answersByStatus: Map<number, number>;
  readonly connectionsByEnd: Map<string, number>;
}

/** How a run is bounded, and what repeats it. */
export interface FuzzOptions {
  readonly seed: number;
  /** How many batches of connections. */
  readonly runs: number;
  /** How many connections are open at the same time. Default: 64. */
  readonly atOnce?: number;
  /**
   * How long a connection may stay open after everything was sent, in milliseconds. Default: 20 000, well past the server's
   * timeouts, even on a machine that is busy.
   */
  readonly patience?: number;
  /** Called after each batch. */
  readonly onReport?: (report: Report) => void;
  /** Whether a problem counts. Default: each does. */
  readonly counts?: (problem: string) => boolean;
}

/** So many connections that were late among many are tried again. */
const lateSuspects = 3;

/** So often each of them has to be late alone before it counts. */
const lateTries = 5;

interface Connection {
  readonly sent: readonly SentRequest[];
  /** Where the text is cut into writes, between 0 and 1. */
  readonly cuts: readonly number[];
  readonly pause: number;
  readonly ending: Ending;
}

const ending: fc.Arbitrary<Ending> = fc.oneof(
  { weight: 60, arbitrary: fc.constant("after answers") },
  { weight: 3, arbitrary: fc.constant("half-close") },
  { weight: 1, arbitrary: fc.constant("wait") },
  { weight: 3, arbitrary: fc.constant("reset") },
  { weight: 3, arbitrary: fc.constant("reset at answer") },
);
const connection: fc.Arbitrary<Connection> = fc
  .record({
    before: fc.array(rightRequest, { maxLength: 2 }),
    odd: fc.array(anyRequest, { minLength: 1, maxLength: 2 }),
    after: fc.array(rightRequest, { maxLength: 1 }),
    cuts: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 3, arbitrary: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }) },
      // A slow writer, who sends almost every byte by itself.
      { weight: 1, arbitrary: fc.constant(Array.from({ length: 150 }, (_, index) => index / 150)) },
    ),
    pause: fc.constantFrom(0, 0, 0, 1),
    ending,
  })
  .map(({ before, odd, after, ...rest }) => ({ sent: [...before, ...odd, ...after], ...rest }));

/** Empty counts. */
export function noCounts(): Counts {
  return {
    connections: 0,
    requests: 0,
    requestsByKind: new Map(),
    answersByStatus: new Map(),
    connectionsByEnd: new Map(),
  };
}

/**
 * Sends batches of connections until something is wrong, and rejects with what is wrong and with the bytes that brought it
 * about. The counts are those of all connections.
 */
export async function fuzzConnections(
  server: ServerUnderTest,
  counts: Counts,
  { seed, runs, atOnce = 64, patience = 20_000, onReport, counts: isCounted = () => true }: FuzzOptions,
): Promise<void> {
  const send = batchSender(server, counts, { patience, isCounted });
  const batch = fc.array(connection, { minLength: atOnce, maxLength: atOnce });
  const property = fc.asyncProperty(batch, async (connections) => {
    const { problems, report } = await send(connections);
    if (report !== undefined) onReport?.(report);
    if (problems.length > 0) throw new Error(problems.join("\n"));
  });
  // To make a batch smaller takes minutes, and each problem comes with its own connection.
  const { failed, errorInstance } = await fc.check(property, { seed, numRuns: runs, endOnFailure: true });
  if (failed)
    throw new Error(
      `with FUZZ_SEED=${seed}: ${errorInstance instanceof Error ? errorInstance.message : errorInstance}`,
    );
}

/** What is wrong after a batch, with what the server's process reports. */
interface BatchResult {
  readonly problems: readonly string[];
  /** `undefined` where the process has ended. */
  readonly report: Report | undefined;
}

/** Gives a function that sends a batch to the server, and a plain cancel after it, and finds what is wrong with what comes of it. */
function batchSender(
  server: ServerUnderTest,
  counts: Counts,
  { patience, isCounted }: { patience: number; isCounted: (problem: string) => boolean },
): (batch: readonly Connection[]) => Promise<BatchResult> {
  let number = 0;
  /** Markers of connections that were left before their answers: their calls may come late. */
  const left = new Set<string>();

  /** What was said on the connection of a marker. */
  const shown = new Map<string, () => string>();

  async function send({ sent, cuts, pause, ending }: Connection): Promise<Judgement> {
    number += 1;
    const own = `c${String(number).padStart(7, "0")}`;
    const text = sent.map((request) => request.text.replaceAll(marker, own)).join("");
    const places = cuts.map((cut) => Math.floor(cut * text.length));
    const sending = { text, cuts: places, pause, ending, isAnswered: answeredBy(text), patience };
    const received = await converse(server.port, sending);
    if (ending !== "after answers" && ending !== "wait") left.add(own);
    const judgement = judgeConnection(sending, received);
    count(sent, judgement, received);
    const kinds = sent.map(({ kind }) => kind).join(", ");
    const tell = () =>
      `\n  ${kinds}: ${show(text)}\n  received: ${show(received.text)}\n  (${ending}, ended by ${received.endedBy})`;
    shown.set(own, tell);
    return {
      ...judgement,
      problems: judgement.problems.map((problem) => problem + tell()),
      // A slow writer may take too long on any machine that does something else too.
      late: (cuts.length > 10 ? [] : judgement.late).map((problem) => problem + tell()),
    };
  }

  /** On a busy machine a connection may be late because of all the others. It counts where it is late every time, and alone. */
  async function sendLateAlone(
    batch: readonly Connection[],
    judgements: readonly Judgement[],
  ): Promise<{ alone: readonly Judgement[]; late: readonly string[] }> {
    const alone: Judgement[] = [];
    const late: string[] = [];
    // What is wrong already need not be waited for.
    if (judgements.some(({ problems }) => problems.some(isCounted))) return { alone, late };
    const suspects = batch.filter((_, index) => judgements[index]?.late.some(isCounted)).slice(0, lateSuspects);
    for (const suspect of suspects) {
      let problems: readonly string[] = [];
      for (let tries = 0; tries < lateTries; tries += 1) {
        const judgement = await send(suspect);
        alone.push(judgement);
        problems = judgement.late;
        if (problems.length === 0) break;
      }
      late.push(...problems);
    }
    return { alone, late };
  }

  function count(sent: readonly SentRequest[], { statuses }: Judgement, { endedBy }: Received): void {
    counts.connections += 1;
    counts.requests += sent.length;
    for (const { kind } of sent) increase(counts.requestsByKind, kind);
    for (const status of statuses) increase(counts.answersByStatus, status);
    increase(counts.connectionsByEnd, endedBy);
  }

  return async (batch) => {
    shown.clear();
    const together = await Promise.all(batch.map(send));
    const { alone, late } = await sendLateAlone(batch, together);
    const judgements = [...together, ...alone];
    // A server that has lost something may answer all of the above, and this no longer.
    const after = await send({ sent: [plainCancel], cuts: [], pause: 0, ending: "after answers" });
    const report = await server.report().catch((error: Error) => error);
    if (report instanceof Error) return { problems: [report.message].filter(isCounted), report: undefined };
    const all = [...judgements, after];
    const problems = [...all.flatMap((judgement) => judgement.problems), ...report.troubles, ...late];
    if (after.statuses.join() !== "202")
      problems.push(`a right cancel was answered with ${after.statuses.join() || "nothing"}`);
    for (const problem of judgeCalls(all, report.calls, left))
      problems.push(problem + (shown.get(markerIn(problem))?.() ?? ""));
    return { problems: problems.filter(isCounted), report };
  };
}

/** What is wrong with the calls of handlers: each right request makes one, and nothing else does. */
function judgeCalls(judgements: readonly Judgement[], calls: readonly string[], left: ReadonlySet<string>): string[] {
  const certain = tally(judgements.flatMap((judgement) => judgement.certain));
  const possible = tally(judgements.flatMap((judgement) => judgement.possible));
  const called = tally(calls.filter((call) => !possible.has(call) && !left.has(markerIn(call))));
  const problems: string[] = [];
  for (const call of new Set([...certain.keys(), ...called.keys()])) {
    const [wanted = 0, got = 0] = [certain.get(call), called.get(call)];
    if (possible.has(call) || left.has(markerIn(call))) continue;
    if (wanted !== got) problems.push(`a handler was called ${got} times instead of ${wanted}: ${call}`);
  }
  return problems;
}

function markerIn(call: string): string {
  return /"(c\d{7})/.exec(call)?.[1] ?? "";
}

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) increase(counts, value);
  return counts;
}

function increase<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function show(text: string): string {
  return text.length > 1500
    ? `${JSON.stringify(text.slice(0, 1200))} … ${JSON.stringify(text.slice(-200))}`
    : JSON.stringify(text);
}
