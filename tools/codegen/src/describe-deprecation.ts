import { isObject } from "./json.ts";
import { type Finding, Refusal } from "./refusal.ts";
import type { SourceDocument } from "./source-document.ts";

/** That a version is one to leave. Both are dates, such as `2027-06-30`. */
export interface Deprecation {
  /** Since when that has been said. */
  since: string;
  /** When the version ends. */
  sunset: string;
}

/** What the document says in `info` of its own end, or `undefined`. Throws a {@link Refusal} for what is no date. */
export function describeDeprecation(source: SourceDocument): Deprecation | undefined {
  const { info } = source.root;
  if (!isObject(info)) return undefined;
  const { "x-deprecation": since, "x-sunset": sunset } = info;
  if (since === undefined && sunset === undefined) return undefined;
  const findings: Finding[] = [];
  for (const name of ["x-deprecation", "x-sunset"] as const) {
    if (isDate(info[name])) continue;
    findings.push(
      source.finding(["info", name], `"${name}" has to be a date such as 2027-06-30, beside the other one`),
    );
  }
  if (!isDate(since) || !isDate(sunset)) throw new Refusal(findings);
  if (sunset < since) throw new Refusal([source.finding(["info", "x-sunset"], '"x-sunset" is before "x-deprecation"')]);
  return { since, sunset };
}

function isDate(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** The day of a date, at its beginning, as the header `Deprecation` has it (RFC 9745). */
export function deprecationHeader({ since }: Deprecation): string {
  return `@${Date.parse(`${since}T00:00:00Z`) / 1000}`;
}

/** The day of a date, at its beginning, as the header `Sunset` has it (RFC 8594). */
export function sunsetHeader({ sunset }: Deprecation): string {
  return new Date(`${sunset}T00:00:00Z`).toUTCString();
}

/** What editors and compilers say of a version that is one to leave, as a line of a doc comment. */
export function deprecatedTag({ since, sunset }: Deprecation): string {
  return `@deprecated since ${since}; the version ends on ${sunset}.`;
}
