/**
 * What a request costs with a document of 1,000 operations against one of six: routing, reading and validation, without a
 * socket. `--rounds` says how often.
 */
import { parseArgs } from "node:util";
import { type Contract, createFetchHandler, type FetchHandler } from "@cloud-partner/server/core";
// What is generated is no entry of the package; a document of our own is made of copies of it.
import { apiVersions, routes, securitySchemes } from "../../../packages/server/src/generated/2017-10-31/routes.ts";
import { requestValidators } from "../../../packages/server/src/generated/2017-10-31/validators.ts";
import { median, quantile, rotated } from "./interleave.ts";
import { machine, markdownTable } from "./markdown-table.ts";
import { answers } from "./servers/shared/answers.ts";
import { principalOf } from "./servers/shared/principal.ts";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "60" } } });
const rounds = Number(values.rounds);
const largest = 1000;

/** A document of so many operations: those of the contract again and again, each time under another prefix. */
function contractOf(count: number): Contract {
  const copies = Array.from({ length: count }, (_, index) => copyOf(index));
  return {
    routes: copies.map(({ route }) => route),
    securitySchemes,
    apiVersions,
    requestValidators: Object.fromEntries(copies.map(({ route, validators }) => [route.operationId, validators])),
  };
}

function copyOf(index: number) {
  const route = routes[index % routes.length] ?? routes[0];
  const copy = Math.floor(index / routes.length);
  const validators = requestValidators[route.operationId] ?? { parameters: {}, body: {} };
  return {
    route: { ...route, operationId: `${route.operationId}${copy}`, path: `/service-${copy}${route.path}` },
    validators,
  };
}

function handlerOf(contract: Contract): FetchHandler {
  const handlers = contract.routes.map(({ operationId }, index) => {
    const { operationId: name } = routes[index % routes.length] ?? routes[0];
    const answer = answers[name];
    return [operationId, ({ path }: { path: { publisherId: string; offerId: string } }) => answer(path)] as const;
  });
  return createFetchHandler(contract, Object.fromEntries(handlers), { bearerAuth: principalOf });
}

/** A request of each of a thousand operations, or the like of it to the document that has fewer. */
function requestsOf(contract: Contract): Request[] {
  return Array.from({ length: largest }, (_, index) => {
    const { path, method } = contract.routes[index % contract.routes.length] ?? routes[0];
    const url = path
      .replace("{publisherId}", "contoso")
      .replace("{offerId}", "contoso-virtualmachineoffer")
      .replace("{operationId}", "56615b67-2185-49fe-80d2-c4ddf77bb2e8");
    const headers = { authorization: "Bearer token", "content-type": "application/json" };
    const body = JSON.stringify({ metadata: { "notification-emails": "jondoe@contoso.com" } });
    return new Request(`https://127.0.0.1${url}?api-version=2017-10-31`, {
      method,
      headers,
      body: method === "POST" ? body : null,
    });
  });
}

interface Document {
  readonly name: string;
  readonly contract: Contract;
  readonly handler: FetchHandler;
  readonly cpu: number[];
}

function documentOf(name: string, count: number): Document {
  const contract = contractOf(count);
  return { name, contract, handler: handlerOf(contract), cpu: [] };
}

/** The CPU time of one call, in microseconds. The requests are made before, because a document has no part in that. */
async function measure({ handler, contract }: Document): Promise<number> {
  const requests = requestsOf(contract);
  if (gc === undefined) throw new Error("start it with node --expose-gc");
  gc();
  const before = process.cpuUsage();
  for (const request of requests) {
    const { status } = await handler(request);
    if (status >= 400) throw new Error(`${request.method} ${request.url} is answered with ${status}`);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / requests.length;
}

const six = documentOf("6 operations", routes.length);
const documents = [
  six,
  documentOf("6 operations again, the noise", routes.length),
  documentOf(`${largest} operations`, largest),
];
for (let round = 0; round < 10; round += 1) for (const document of documents) await measure(document);
for (let round = 0; round < rounds; round += 1) {
  for (const document of rotated(documents, round)) document.cpu.push(await measure(document));
}

console.log(`${machine()}; ${rounds} rounds of ${largest} requests each, spread over all operations.\n`);
const rows = documents.map(({ name, cpu }) => {
  const ratios = cpu.map((time, round) => time / (six.cpu[round] ?? Number.NaN));
  const quarters = `${quantile(ratios, 0.25).toFixed(2)} to ${quantile(ratios, 0.75).toFixed(2)}`;
  return [name, median(cpu).toFixed(1), median(ratios).toFixed(2), quarters];
});
console.log(markdownTable(["document", "µs for a request", "to six", "quartiles"], rows));
