import { createConformance } from "./conformance.ts";
import { sendRequest } from "./http/send-request.ts";
import { type ConformanceOptions, readOptions } from "./options.ts";
import { redactor } from "./redact.ts";
import type { Report } from "./report/report.ts";

/** Thrown where no HTTP answer comes from the server at all. */
export class UnreachableError extends Error {
  override readonly name = "UnreachableError";
}

/**
 * Tests a server against a document, and resolves with what was found, whether it conforms or not. It publishes, cancels and
 * takes live the offer that it is given. Rejects with an {@link UnreachableError} where the server does not answer, with an
 * `OptionsError` or a `DocumentError`.
 */
export async function checkConformance(options: ConformanceOptions): Promise<Report> {
  const settings = readOptions(options);
  const conformance = createConformance({ ...options, seed: settings.seed });
  // One request that asks for nothing tells a server that is not there from one that does not conform.
  const probe = await sendRequest(
    settings.fetch,
    { method: "GET", url: `${settings.baseUrl}/`, headers: [] },
    settings.timeout,
  );
  if (probe.answer === undefined && isUnreachable(probe.failure ?? "")) {
    throw new UnreachableError(redactor(settings)(`${settings.baseUrl} cannot be reached: ${probe.failure ?? ""}`));
  }
  for (const check of conformance.checks) await conformance.run(check);
  return conformance.report();
}

/** Whether no connection was made; a server that talks and says something else than HTTP is one that fails. */
function isUnreachable(failure: string): boolean {
  return /bad port|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|CONNECT_TIMEOUT|CERT|SELF_SIGNED/.test(
    failure,
  );
}
