export type { Check, CheckResult, Failure } from "./check.ts";
export { checkConformance, UnreachableError } from "./check-conformance.ts";
export { type Conformance, createConformance } from "./conformance.ts";
export { conformanceChecks } from "./conformance-checks.ts";
export { DocumentError } from "./document/document-error.ts";
export {
  type OpenApiDocument,
  parseDocument,
  readDocument,
  readShippedDocument,
  shippedVersions,
} from "./document/read-document.ts";
export { type ConformanceOptions, OptionsError } from "./options.ts";
export { junitReport } from "./report/junit.ts";
export type { CoverageRow, Report } from "./report/report.ts";
export { reportSchema } from "./report/report-schema.ts";
export { terminalReport } from "./report/terminal.ts";
