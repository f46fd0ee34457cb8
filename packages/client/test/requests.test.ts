import { describe, expect, it } from "vitest";
import type { Client } from "../src/index.ts";
import { answer, body, connect, offer, token } from "./support/serve.ts";

const base = "/api/publishers/contoso/offers/contoso-virtualmachineoffer";
const id = "56615b67-2185-49fe-80d2-c4ddf77bb2e8";
const json = '{"metadata":{"notification-emails":"jondoe@contoso.com"}}';
const accepted = answer(202, { "Operation-Location": "/x" });

interface Row {
  name: string;
  call: (client: Client) => Promise<unknown>;
  answer: ReturnType<typeof answer>;
  line: string;
  body?: string;
}

const rows: Row[] = [
  {
    name: "cancelOperation",
    call: (client) => client.cancelOperation({ ...offer, body }),
    answer: answer(200),
    line: `POST ${base}/cancel?api-version=2017-10-31`,
    body: json,
  },
  {
    name: "publishOffer",
    call: (client) => client.publishOffer({ ...offer, body }),
    answer: accepted,
    line: `POST ${base}/publish?api-version=2017-10-31`,
    body: json,
  },
  {
    name: "publishOffer without addresses",
    call: (client) => client.publishOffer({ ...offer, body: { metadata: {} } }),
    answer: accepted,
    line: `POST ${base}/publish?api-version=2017-10-31`,
    body: '{"metadata":{}}',
  },
  {
    name: "goLive",
    call: (client) => client.goLive({ ...offer, body }),
    answer: accepted,
    line: `POST ${base}/golive?api-version=2017-10-31`,
    body: json,
  },
  {
    name: "goLive without a body",
    call: (client) => client.goLive(offer),
    answer: accepted,
    line: `POST ${base}/golive?api-version=2017-10-31`,
  },
  {
    name: "getOperation",
    call: (client) => client.getOperation({ ...offer, operationId: id }),
    answer: answer(200, {}, { status: "running" }),
    line: `GET ${base}/operations/${id}?api-version=2017-10-31`,
  },
  {
    name: "getOfferStatus",
    call: (client) => client.getOfferStatus(offer),
    answer: answer(200, {}, { status: "succeeded" }),
    line: `GET ${base}/status?api-version=2017-10-31`,
  },
  {
    name: "listOperations",
    call: (client) => client.listOperations(offer),
    answer: answer(200, {}, []),
    line: `GET ${base}/submissions/?api-version=2017-10-31`,
  },
  {
    name: "listOperations with a filter",
    call: (client) => client.listOperations({ ...offer, status: "notStarted" }),
    answer: answer(200, {}, []),
    line: `GET ${base}/submissions/?api-version=2017-10-31&status=notStarted`,
  },
];

describe("the request of each operation", () => {
  it.each(rows)("$name", async ({ call, answer, line, body }) => {
    const { client, requests } = await connect(answer);
    await call(client);
    expect(requests).toHaveLength(1);
    const [request] = requests;
    expect(`${request?.method} ${request?.target}`).toBe(line);
    expect(request?.body).toBe(body ?? "");
    expect(request?.headers["content-type"]).toBe(body === undefined ? undefined : "application/json");
    expect(request?.headers.authorization).toBe(`Bearer ${token}`);
  });

  it("has no more operations than the rows above", async () => {
    const { client } = await connect(answer(200));
    const tested = new Set(rows.map(({ name }) => name.split(" ")[0]));
    const begin = ["beginCancelOperation", "beginPublishOffer", "beginGoLive", "followOperation", "resumeOperation"];
    expect(new Set(Object.keys(client))).toEqual(new Set([...tested, ...begin, "http"]));
  });

  it("has the api-version that the caller gives", async () => {
    const { client, requests } = await connect(answer(200, {}, []));
    // @ts-expect-error The document has one version only; a caller may know of another one.
    await client.listOperations({ ...offer, "api-version": "2020-01-01" });
    expect(requests[0]?.target).toBe(`${base}/submissions/?api-version=2020-01-01`);
  });

  it("takes no value that an object inherits", async () => {
    const { client } = await connect(answer(200, {}, []));
    const inherited = Object.create({ publisherId: "fabrikam", offerId: "x" });
    await expect(client.listOperations(inherited)).rejects.toThrow("publisherId is missing or empty");
  });

  it("can be made of frozen objects, and leaves them as they are", async () => {
    const { client, requests } = await connect(answer(200));
    const request = Object.freeze({ ...offer, body: Object.freeze({ metadata: Object.freeze({}) }) });
    await client.cancelOperation(request, Object.freeze({ headers: Object.freeze({ "X-Trace": "1" }) }));
    expect(requests[0]?.headers["x-trace"]).toBe("1");
  });
});

describe("headers of the caller", () => {
  it("of a call stand before those of the client, whatever their case", async () => {
    const { client, requests } = await connect(answer(200), { headers: { "X-One": "client", "X-Two": "client" } });
    await client.cancelOperation({ ...offer, body }, { headers: { "x-one": "call" } });
    expect(requests[0]?.headers).toMatchObject({ "x-one": "call", "x-two": "client" });
  });

  it("can name a content type, which is then sent once", async () => {
    const { client, requests } = await connect(answer(200));
    const headers = { "content-type": "application/json; charset=utf-8" };
    await client.cancelOperation({ ...offer, body }, { headers });
    expect(requests[0]?.headers["content-type"]).toBe("application/json; charset=utf-8");
  });

  it("never replace the credential or stand beside it", async () => {
    const { client, requests } = await connect(answer(200), { headers: { authorization: "Bearer of-client" } });
    await client.cancelOperation({ ...offer, body }, { headers: { AUTHORIZATION: "Bearer of-call" } });
    const sent = requests[0]?.rawHeaders.filter((_, index, all) => all[index - 1]?.toLowerCase() === "authorization");
    expect(sent).toEqual([`Bearer ${token}`]);
  });

  it.each([
    ["a line break", { "X-Key": "secret\r\nX-Evil: 1" }],
    ["a character that is not Latin", { "X-Key": "secret ☃" }],
    ["a control character", { "X-Key": "secret\u0001" }],
    ["a name with a blank", { "X Key": "secret" }],
    ["a name that is empty", { "": "secret" }],
  ])("with %s are refused without being repeated", async (_, headers) => {
    const { client, requests, url } = await connect(answer(200));
    const call = client.cancelOperation({ ...offer, body }, { headers });
    await expect(call).rejects.toMatchObject({ name: "InvalidArgumentError", code: "INVALID_ARGUMENT" });
    await expect(call).rejects.not.toThrow("secret");
    await expect(connect(answer(200), { baseUrl: url, headers })).rejects.toThrow(
      "a name or a value that HTTP does not allow",
    );
    expect(requests).toHaveLength(0);
  });
});

describe("a body that has no JSON", () => {
  const cycle: Record<string, unknown> = {};
  cycle["self"] = cycle;
  it.each([
    ["a cycle", cycle],
    ["a bigint", { metadata: { "notification-emails": 1n } }],
    ["a function", () => {}],
  ])("%s is an invalid argument", async (_, wrong) => {
    const { client, requests } = await connect(answer(200));
    // @ts-expect-error The types refuse it too.
    const call = client.cancelOperation({ ...offer, body: wrong });
    await expect(call).rejects.toMatchObject({ name: "InvalidArgumentError" });
    expect(requests).toHaveLength(0);
  });
});
