import type { Finding } from "../finding.ts";

/** The operations that a finding touches, in few words: their names, or how many there are. */
export function operationsOf({ operations }: Finding): string {
  if (operations.length > 3) return `${operations.length} operations`;
  return operations.map(({ operationId, method, path }) => operationId ?? `${method} ${path}`).join(", ");
}

/** Whom a finding hurts, in words. */
export function hurtsOf({ hurts }: Finding): string {
  return hurts.length === 0 ? "nobody" : hurts.join(", ");
}

/** How many findings there are of each severity. */
export function summaryOf(findings: readonly Finding[]): string {
  if (findings.length === 0) return "No difference.";
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const major = findings.some(({ bump }) => bump === "major");
  const bump = major ? "major" : findings.some((finding) => finding.bump === "minor") ? "minor" : "patch";
  return `${count("breaking")} breaking, ${count("warning")} warnings, ${count("info")} others: asks for a ${bump} version.`;
}
