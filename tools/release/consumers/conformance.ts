import {
  type Check,
  type CheckResult,
  type Conformance,
  type ConformanceOptions,
  checkConformance,
  conformanceChecks,
  createConformance,
  DocumentError,
  junitReport,
  type OpenApiDocument,
  OptionsError,
  parseDocument,
  type Report,
  readDocument,
  reportSchema,
  terminalReport,
  UnreachableError,
} from "@cloud-partner/conformance";
import { describeConformance } from "@cloud-partner/conformance/vitest";

const document: OpenApiDocument = readDocument();
const options: ConformanceOptions = {
  baseUrl: "http://127.0.0.1:4010",
  document,
  token: "secret",
  publisher: "contoso",
  offer: "offer",
  otherOffer: "other",
  filter: "cancelOperation",
  runs: 5,
  seed: 1,
  maxWait: 1000,
  onCheck: ({ name, result, reason, failure }: CheckResult) => console.log(name, result, reason, failure?.expected),
  fetch: (request: Request) => fetch(request),
  sleep: async () => {},
};
const report: Report = await checkConformance(options).catch((error: unknown) => {
  if (error instanceof DocumentError || error instanceof OptionsError) console.error(error.message);
  if (error instanceof UnreachableError) console.error("nothing answers");
  throw error;
});
console.log(report.conforms, report.seed, terminalReport(report), junitReport(report), reportSchema.type);
for (const { operationId, status, seen } of report.coverage) console.log(operationId, status, seen.length);

const conformance: Conformance = createConformance(options);
for (const check of conformance.checks) console.log(await conformance.run(check));
console.log(conformance.report().summary);
const checks: readonly Check[] = conformanceChecks(parseDocument("openapi: 3.1.0"));
console.log(checks.map(({ name, restsOn }) => name + restsOn));
describeConformance({ baseUrl: "http://127.0.0.1:4010", token: "secret" });
