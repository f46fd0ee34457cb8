/**
 * One cancel call, answered with 202 from memory: what a client adds to `fetch`. The ratio that counts is the median over the
 * rounds of the ratio within a round. It fails where the client takes more than it may. The argument is the number of rounds.
 */
import { cpus } from "node:os";
import { createDefaultHttpClient, createHttpHeaders, type HttpClient } from "@azure/core-rest-pipeline";
import { getClient } from "@azure-rest/core-client";
import { createClient } from "@cloud-partner/client";
import type { paths } from "@cloud-partner/types";
import axios from "axios";
import ky from "ky";
import createFetchClient from "openapi-fetch";
import { type Contender, interleave, median } from "./interleave.ts";

const origin = "https://cloudpartner.azure.com";
const path = "/api/publishers/{publisherId}/offers/{offerId}/cancel";
const url = `${origin}/api/publishers/contoso/offers/contoso-virtualmachineoffer/cancel?api-version=2017-10-31`;
const location = `${origin}/api/publishers/contoso/offers/contoso-virtualmachineoffer/operations/56615b67-2185-49fe-80d2-c4ddf77bb2e8`;
const body = { metadata: { "notification-emails": "jondoe@contoso.com" } };
const token = "token";
const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json" };

const answer = async () =>
  new Response(null, { status: 202, headers: { "Operation-Location": location, "Retry-After": "5" } });

const openapiFetch = createFetchClient<paths>({ baseUrl: origin, fetch: answer, headers });
const client = createClient({ credential: token, fetch: answer });
const withTimeout = createClient({ credential: token, fetch: answer, timeout: 30_000 });
const httpClient: HttpClient = {
  ...createDefaultHttpClient(),
  async sendRequest(request) {
    const response = await answer();
    return { request, status: response.status, headers: createHttpHeaders(Object.fromEntries(response.headers)) };
  },
};
const azure = getClient(origin, { httpClient, allowInsecureConnection: false });
const kyClient = ky.create({ fetch: answer, retry: 0, timeout: false });
const axiosClient = axios.create({ adapter: "fetch", env: { fetch: answer } });

const contenders: Contender[] = [
  {
    name: "openapi-fetch alone",
    run: () =>
      openapiFetch.POST(path, {
        params: {
          path: { publisherId: "contoso", offerId: "contoso-virtualmachineoffer" },
          query: { "api-version": "2017-10-31" },
        },
        body,
      }),
  },
  {
    name: "Request by hand",
    run: async () => {
      const response = await answerTo(new Request(url, { method: "POST", headers, body: JSON.stringify(body) }));
      return new URL(response.headers.get("operation-location") ?? "");
    },
  },
  {
    name: "@cloud-partner/client",
    run: () => client.cancelOperation({ publisherId: "contoso", offerId: "contoso-virtualmachineoffer", body }),
  },
  {
    name: "@cloud-partner/client, timeout",
    run: () => withTimeout.cancelOperation({ publisherId: "contoso", offerId: "contoso-virtualmachineoffer", body }),
  },
  {
    name: "@azure-rest/core-client",
    run: () =>
      azure
        .path("/api/publishers/{publisherId}/offers/{offerId}/cancel", "contoso", "contoso-virtualmachineoffer")
        .post({ queryParameters: { "api-version": "2017-10-31" }, headers, body }),
  },
  { name: "ky", run: () => kyClient.post(url, { headers, json: body }) },
  { name: "axios", run: () => axiosClient.post(url, body, { headers }) },
];

async function answerTo(_request: Request): Promise<Response> {
  return answer();
}

const rounds = Number(process.argv[2] ?? 15);
const measured = await interleave(contenders, rounds, 2000);
const [base] = measured;
console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${rounds} rounds of 2000 calls each by turns\n`,
);
const results = measured.map(({ name, cpu, heap }) => ({
  name,
  cpu: median(cpu),
  ratio: median(cpu.map((value, round) => value / (base?.cpu[round] ?? Number.NaN))),
  kilobytes: heap / 1000,
}));
console.table(
  results.map(({ name, cpu, ratio, kilobytes }) => ({
    client: name,
    "CPU per call (µs)": cpu.toFixed(1),
    "to openapi-fetch": ratio.toFixed(2),
    "heap per call (KB)": kilobytes.toFixed(1),
  })),
);

const mostRatio = 1.15;
const mostKilobytes = 17;
const ours = results.find(({ name }) => name === "@cloud-partner/client");
if (ours === undefined || !(ours.ratio <= mostRatio && ours.kilobytes <= mostKilobytes)) {
  console.error(`@cloud-partner/client takes more than ${mostRatio} of openapi-fetch alone, or ${mostKilobytes} KB`);
  process.exitCode = 1;
}
