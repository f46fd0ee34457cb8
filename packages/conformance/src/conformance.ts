import { type Check, type CheckResult, type Failure, Fault, type RunnableCheck, Skip } from "./check.ts";
import { runnableChecks } from "./conformance-checks.ts";
import { UnsupportedSchemaError } from "./data/arbitrary-of-schema.ts";
import { readDocument } from "./document/read-document.ts";
import { titleOf } from "./document/read-operations.ts";
import { matchesFilter } from "./filter.ts";
import { curlCommand } from "./http/curl-command.ts";
import { type ConformanceOptions, readOptions } from "./options.ts";
import { redactor } from "./redact.ts";
import { coverageOf } from "./report/coverage.ts";
import { type Report, reportFormat } from "./report/report.ts";
import { Session } from "./session.ts";

/** The checks of one server, to be made one by one. */
export interface Conformance {
  /** Those that the filter names, in the order in which they have to be made. */
  readonly checks: readonly Check[];
  /**
   * Makes a check. A server that fails it, or does not answer, is a result. Rejects with a `TypeError` for a check that is not
   * one of the document's.
   */
  readonly run: (check: Check) => Promise<CheckResult>;
  /** What was found so far. */
  readonly report: () => Report;
}

/** Prepares the checks of a server; nothing is sent yet. Throws an `OptionsError` or a `DocumentError`. */
export function createConformance(options: ConformanceOptions): Conformance {
  const settings = readOptions(options);
  const document = options.document ?? readDocument();
  const session = new Session(settings, document);
  const all = runnableChecks(document);
  const wanted = all.filter(({ name }) => matchesFilter(name, options.filter));
  const redact = redactor(settings);
  const results = new Map<string, CheckResult>();
  const provoked = new Set<RunnableCheck>();

  /** What only judges answers needs those of checks that were not asked for: of its operation, and of what leads to it. */
  async function provoke({ operationId = "" }: Check): Promise<void> {
    const changes = session.operations.get(operationId)?.method !== "GET";
    const leadsTo = (each: RunnableCheck) =>
      each.operationId === operationId || (changes && each.operationId === undefined);
    for (const each of all) {
      if (each.observes || wanted.includes(each) || provoked.has(each) || !leadsTo(each)) continue;
      provoked.add(each);
      await runCheck(each);
    }
  }

  async function runCheck(check: RunnableCheck): Promise<CheckResult> {
    const { name, operationId, restsOn } = check;
    const base = { name, ...(operationId === undefined ? {} : { operationId }), restsOn };
    try {
      await check.run(session);
      return { ...base, result: "passed" };
    } catch (error) {
      if (error instanceof Skip || error instanceof UnsupportedSchemaError) {
        return { ...base, result: "skipped", reason: redact(error.message) };
      }
      return { ...base, result: "failed", failure: redactFailure(failureOf(error)) };
    }
  }

  function redactFailure({ expected, seen, curl }: Failure): Failure {
    return { expected: redact(expected), seen: redact(seen), ...(curl === undefined ? {} : { curl: redact(curl) }) };
  }

  function failureOf(error: unknown): Failure {
    if (!(error instanceof Fault)) {
      // A fault of this package must not pass for a server that conforms.
      return {
        expected: "that the check can be made",
        seen: error instanceof Error ? (error.stack ?? error.message) : String(error),
      };
    }
    const { expected, seen, exchange } = error;
    if (exchange === undefined) return { expected, seen };
    const headers = exchange.request.headers.map(([name, value]) => [name, redact(value)] as const);
    return { expected, seen, curl: curlCommand({ ...exchange.request, headers }) };
  }

  return {
    checks: wanted,
    run: async ({ name }) => {
      const check = all.find((each) => each.name === name);
      if (check === undefined) throw new TypeError(`the document has no check ${name}`);
      if (check.observes && options.filter !== undefined) await provoke(check);
      const result = await runCheck(check);
      results.set(check.name, result);
      options.onCheck?.(result);
      return result;
    },
    report: () => {
      const checks = [...results.values()];
      const count = (result: CheckResult["result"]) => checks.filter((each) => each.result === result).length;
      const summary = { passed: count("passed"), failed: count("failed"), skipped: count("skipped") };
      return {
        format: reportFormat,
        document: titleOf(document),
        baseUrl: settings.baseUrl,
        seed: settings.seed,
        runs: settings.runs,
        conforms: summary.failed === 0,
        summary,
        checks,
        coverage: coverageOf(session),
      };
    },
  };
}
