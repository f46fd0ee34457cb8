import {
  type CommandResult,
  type ManyOffersResult,
  type OneOfferResult,
  type OutcomeName,
  outcomes,
  type ResultError,
} from "@cloud-partner/cli";

/** Reads what `--json` prints. */
export function read(output: string): string {
  const result: CommandResult = JSON.parse(output);
  const name: OutcomeName = result.outcome;
  const error: ResultError | null = result.error;
  if (result.exitCode !== outcomes[name].exitCode) return outcomes.unexpected.meaning;
  return [result.schemaVersion, result.command, error?.code, error?.message, error?.advice].join();
}

/** Reads what a command for one offer, and one for several offers, prints. */
export function readOffers(one: OneOfferResult, many: ManyOffersResult): string[] {
  return [one, ...many.offers].map(({ offerId, outcome, operation, resumeToken }) =>
    [offerId, outcome, operation?.status, operation?.word, operation?.steps.length, resumeToken].join(),
  );
}
