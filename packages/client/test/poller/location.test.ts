import { describe, expect, it } from "vitest";
import { UntrustedLocationError } from "../../src/index.ts";
import { type Answer, answer, listen, offer, rejection, token } from "../support/serve.ts";
import { cancellation, operationId } from "./support/faults.ts";
import { offerPath, operationPath, outcomeOf, serveScript } from "./support/service.ts";

const version = "api-version=2017-10-31";
const unmigrated = `/api/operations/contoso$${offer.offerId}$2$preview`;

describe("the operation is asked for where the 202 says", () => {
  const cases: [name: string, headers: (url: string) => Record<string, string>, target: string][] = [
    ["absolute", (url) => ({ "Operation-Location": url + operationPath }), `${operationPath}?${version}`],
    ["relative", () => ({ "Operation-Location": operationPath }), `${operationPath}?${version}`],
    ["Location", () => ({ Location: `${operationPath}?${version}` }), `${operationPath}?${version}`],
    [
      "Operation-Location before Location",
      (url) => ({ Location: `${url}/elsewhere`, "Operation-Location": url + operationPath }),
      `${operationPath}?${version}`,
    ],
    ["not migrated", () => ({ Location: unmigrated }), `${unmigrated}?${version}`],
    [
      "another api-version stays",
      () => ({ Location: `${unmigrated}?api-version=2020-01-01` }),
      `${unmigrated}?api-version=2020-01-01`,
    ],
    [
      "api-version in another case stays",
      () => ({ Location: `${unmigrated}?Api-Version=2020-01-01` }),
      `${unmigrated}?Api-Version=2020-01-01`,
    ],
    [
      "a query stays as it is written",
      () => ({ Location: `${operationPath}?a=%24$&b=x+y` }),
      `${operationPath}?a=%24$&b=x+y&${version}`,
    ],
    [
      "a user and a fragment are dropped",
      (url) => ({ Location: `${url.replace("//", "//user:password@")}${operationPath}#there` }),
      `${operationPath}?${version}`,
    ],
  ];
  it.each(cases)("%s", async (_, headers, target) => {
    const service = await serveScript(({ url }) => ({ begin: answer(202, headers(url)) }));
    const poller = await service.cancel();
    expect(await service.traffic.settle(outcomeOf(poller.pollUntilDone()))).toBe("succeeded");
    expect(service.requests.map((request) => request.target)).toEqual([`${offerPath}/cancel?${version}`, target]);
    expect(service.requests[1]?.headers.authorization).toBe(`Bearer ${token}`);
  });
});

describe("a 202 that does not say where", () => {
  const item = (id: string, submissionState: string) => ({ id, submissionState });

  it.each([
    ["neither header", {}],
    ["headers that are empty", { "Operation-Location": "", Location: "" }],
    ["a header that is no URL", { "Operation-Location": "mailto:a@b.c" }],
  ])("%s: the operation that runs is looked for in the list", async (_, headers) => {
    const service = await serveScript({
      begin: answer(202, headers),
      lists: [answer(200, {}, [item("old", "completed"), item(operationId, "running")])],
    });
    const poller = await service.cancel();
    expect(poller.operationLocation?.href).toBe(`${service.url}${operationPath}?${version}`);
    expect(await service.traffic.settle(outcomeOf(poller.pollUntilDone()))).toBe("succeeded");
    expect({ posts: service.count("post"), lists: service.count("list") }).toEqual({ posts: 1, lists: 1 });
  });

  const useless: [name: string, list: Answer][] = [
    ["nothing runs", answer(200, {}, [item("old", "completed")])],
    ["two run", answer(200, {}, [item("one", "running"), item("other", "running")])],
    ["the list is refused", answer(403)],
    ["the list is none", answer(200, {}, { value: [] })],
  ];
  it.each(useless)("%s: the call says so", async (_, list) => {
    const service = await serveScript({ begin: answer(202), lists: [list] });
    expect(await rejection(service.cancel())).toMatchObject({
      code: "UNEXPECTED_RESPONSE",
      status: 202,
      message: expect.stringContaining("was started nevertheless"),
    });
    expect(service.count("post")).toBe(1);
  });
});

it("an answer that is not documented starts nothing that could be followed", async () => {
  const list = answer(200, {}, [{ id: operationId, submissionState: "running" }]);
  const service = await serveScript({ begin: answer(204), lists: [list] });
  expect(await rejection(service.cancel())).toMatchObject({ code: "UNEXPECTED_RESPONSE", status: 204 });
  expect(service.count("list")).toBe(0);
});

describe("a 202 without a location, whose body", () => {
  const operation = { id: operationId, status: "running", submissionType: "cancel" };
  const json = (text: string): Answer => answer(202, { "Content-Type": "application/json" }, text);

  it.each<[name: string, begin: Answer]>([
    ["is the operation", answer(202, {}, operation)],
    ["is a list of the operation", answer(202, {}, [operation])],
    ["is the operation without a media type", answer(202, {}, JSON.stringify(operation))],
    ["is the operation, and a header is no URL", answer(202, { Location: "mailto:a@b.c" }, operation)],
    ["is an operation longer than what an error keeps", answer(202, {}, { ...operation, steps: "x".repeat(10_000) })],
  ])("%s: it is asked for by its id", async (_, begin) => {
    const service = await serveScript({ begin });
    const poller = await service.cancel();
    expect(poller.operationLocation?.href).toBe(`${service.url}${operationPath}?${version}`);
    expect(await service.traffic.settle(outcomeOf(poller.pollUntilDone()))).toBe("succeeded");
    expect({ posts: service.count("post"), lists: service.count("list") }).toEqual({ posts: 1, lists: 0 });
  });

  it.each<[name: string, begin: Answer]>([
    ["is broken", json('{"id":"x","status":')],
    ["is no operation", json('{"id":"x"}')],
    ["is a list of two", answer(202, {}, [operation, operation])],
    ["has no id", answer(202, {}, { status: "running" })],
    ["has an id that is no text", answer(202, {}, { ...operation, id: 1 })],
    ["has an id that is empty", answer(202, {}, { ...operation, id: "" })],
    ["has an id that leads elsewhere", answer(202, {}, { ...operation, id: "../../evil?x#y" })],
    ["is a page", answer(202, { "Content-Type": "text/html" }, "<html>")],
    [
      "breaks off",
      (response, _, incoming) => {
        response.writeHead(202, { "Content-Length": "100" });
        response.write(JSON.stringify(operation));
        setTimeout(() => incoming.socket.resetAndDestroy(), 20);
      },
    ],
  ])("%s: the list decides, and nothing is sent twice", async (_, begin) => {
    const service = await serveScript({
      begin,
      lists: [answer(200, {}, [{ id: operationId, submissionState: "running" }])],
    });
    const poller = await service.cancel();
    expect(poller.operationLocation?.href).toBe(`${service.url}${operationPath}?${version}`);
    expect({ posts: service.count("post"), lists: service.count("list") }).toEqual({ posts: 1, lists: 1 });
  });

  it("is not read where a header says where the operation is", async () => {
    const service = await serveScript({
      begin: answer(202, { Location: operationPath }, { ...operation, id: "other" }),
    });
    const poller = await service.cancel();
    expect(poller.operationLocation?.pathname).toBe(operationPath);
  });
});

describe("a location on another host", () => {
  it.each([
    ["another host", "https://evil.example"],
    ["another port", "http://127.0.0.1:1"],
    ["another scheme", "https://127.0.0.1"],
    ["not on this machine, without TLS", "http://cloudpartner.azure.com"],
  ])("%s is refused before a token is asked for", async (_, origin) => {
    let asked = 0;
    const credential = () => `token${++asked}`;
    const service = await serveScript(
      { begin: answer(202, { "Operation-Location": origin + operationPath }) },
      { credential },
    );
    const poller = await service.cancel();
    expect(asked).toBe(1);
    const error = await service.traffic.settle(rejection(poller.pollUntilDone()));
    expect(error).toBeInstanceOf(UntrustedLocationError);
    expect(error).toMatchObject({ code: "UNTRUSTED_LOCATION", origin, message: expect.stringContaining(origin) });
    expect(asked).toBe(1);
    expect(service.requests).toHaveLength(1);
    expect(await rejection(poller.poll())).toMatchObject({ origin });
  });

  it("is asked where the caller trusts its origin", async () => {
    const other = await listen(cancellation("completed"));
    const service = await serveScript(
      { begin: answer(202, { "Operation-Location": other.url + operationPath }) },
      { trustedOrigins: [other.url] },
    );
    const poller = await service.cancel();
    expect(await service.traffic.settle(outcomeOf(poller.pollUntilDone()))).toBe("succeeded");
    expect(other.requests.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${token}`]);
  });
});

describe("a poll that is redirected", () => {
  it("within the service is followed", async () => {
    const service = await serveScript({
      polls: [answer(307, { Location: `/api/other?${version}` }), cancellation("completed")],
    });
    const poller = await service.cancel();
    expect(await service.traffic.settle(outcomeOf(poller.pollUntilDone()))).toBe("succeeded");
    expect(service.requests.at(-1)?.target).toBe(`/api/other?${version}`);
  });

  it("to another host is not", async () => {
    const other = await listen(cancellation("completed"));
    const service = await serveScript({ polls: [answer(307, { Location: other.url + operationPath })] });
    const poller = await service.cancel();
    const error = await service.traffic.settle(rejection(poller.pollUntilDone()));
    expect(error).toMatchObject({ code: "UNTRUSTED_LOCATION", origin: other.url });
    expect(other.requests).toEqual([]);
  });

  it("in a circle is given up, and tried again at the next poll", async () => {
    const service = await serveScript({ polls: [answer(307, { Location: operationPath })] });
    const poller = await service.cancel();
    const error = await service.traffic.settle(rejection(poller.pollUntilDone({ maxWait: 6000 })));
    expect(error).toMatchObject({ code: "POLLING_TIMEOUT", cause: { message: expect.stringContaining("redirects") } });
    expect(service.count("poll")).toBe(12);
  });
});
