import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { countingIds, createWorld } from "./support/world.ts";

const cancelId = "56615b67-2185-49fe-80d2-c4ddf77bb2e8";
const body = '{"metadata":{"notification-emails":"jondoe@contoso.com"}}';

/** The request of the documentation, as bytes. */
function documentedRequest(host: string): string {
  return [
    "POST /api/publishers/contoso/offers/contoso-virtualmachineoffer/cancel?api-version=2017-10-31 HTTP/1.1",
    `Host: ${host}`,
    "Content-Type: application/json",
    "Authorization: Bearer emulator-token",
    `Content-Length: ${body.length}`,
    "x-ms-request-id: test-1",
    "Connection: close",
    "",
    body,
  ].join("\r\n");
}

/** Sends text over a socket, and gives all that comes back until the other side closes. */
async function exchange(url: string, request: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.setEncoding("utf8");
  let received = "";
  socket.on("data", (chunk: string) => {
    received += chunk;
  });
  socket.write(request);
  await once(socket, "close");
  return received;
}

/** Ids of the seed are counted, the one of the cancellation is the documented one. */
function idsWithDocumentedCancel(): () => string {
  const next = countingIds();
  let count = 0;
  return () => {
    count += 1;
    return count <= 4 ? next() : cancelId;
  };
}

test("the documented request is answered with 202 and an absolute location that can be followed", async () => {
  await using world = await createWorld({ createId: idsWithDocumentedCancel() });
  const { host, origin } = new URL(world.emulator.url);
  const received = await exchange(world.emulator.url, documentedRequest(host));

  const [head = "", rest] = received.split("\r\n\r\n");
  const [statusLine, ...lines] = head.split("\r\n");
  expect(statusLine).toBe("HTTP/1.1 202 Accepted");
  const headers = new Map(lines.map((line) => [line.split(": ")[0]?.toLowerCase(), line.split(": ")[1]]));
  const location = `${origin}/api/publishers/contoso/offers/contoso-virtualmachineoffer/operations/${cancelId}`;
  expect(headers.get("operation-location")).toBe(location);
  expect(headers.get("retry-after")).toBe("5");
  expect(headers.get("x-ms-request-id")).toBe("test-1");
  expect(headers.has("content-type")).toBe(false);
  expect(headers.get("content-length")).toBe("0");
  expect(headers.has("transfer-encoding")).toBe(false);
  expect(rest).toBe("");

  const followed = await world.api.follow(location);
  expect(followed.status).toBe(200);
  expect(followed.headers.get("content-type")).toBe("application/json");
  expect(followed.body).toMatchObject({ id: cancelId, submissionType: "cancel", status: "running" });
});

test("the location is on the origin that the request was sent to", async () => {
  await using world = await createWorld({ createId: idsWithDocumentedCancel() });
  const received = await exchange(world.emulator.url, documentedRequest("cloudpartner.azure.com"));
  expect(received.toLowerCase()).toContain(
    `operation-location: http://cloudpartner.azure.com/api/publishers/contoso/offers/contoso-virtualmachineoffer/operations/${cancelId}\r\n`,
  );
});

test("where nothing has to be undone, the answer is 200 without a body or a location", async () => {
  await using world = await createWorld();
  const { host } = new URL(world.emulator.url);
  const request = documentedRequest(host).replace("contoso-virtualmachineoffer", "contoso-datascienceoffer");
  const received = await exchange(world.emulator.url, request);
  const [head = "", rest] = received.split("\r\n\r\n");
  expect(head).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  expect(head).not.toMatch(/^(content-type|operation-location|retry-after|transfer-encoding):/im);
  expect(head).toMatch(/^content-length: 0$/im);
  expect(rest).toBe("");
});
