import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const source = new URL("../src/", import.meta.url);
const program = `
  const { createHandler } = await import(${JSON.stringify(new URL("index.ts", source).href)});
  const { serve } = await import(${JSON.stringify(new URL("node.ts", source).href)});
  const names = ["cancelOperation", "getOperation", "listOperations", "publishOffer", "goLive", "getOfferStatus"];
  const handlers = Object.fromEntries(names.map((name) => [name, () => ({ status: 200, body: { status: "running" } })]));
  const server = await serve(createHandler(handlers, { security: { bearerAuth: () => "caller" } }));
  const path = "/api/publishers/contoso/offers/vm/status?api-version=2017-10-31";
  const answer = await fetch(server.url + path, { headers: { authorization: "Bearer t", connection: "close" } });
  console.log(answer.status, await answer.text());
  let refused = false;
  try { new Function(""); } catch { refused = true; }
  console.log(refused);
  await server.close();
`;

test("nothing is compiled at start: the server works where code cannot be made from strings", async () => {
  const flags = ["--disallow-code-generation-from-strings", "--input-type=module", "--eval", program];
  const { stdout } = await promisify(execFile)(process.execPath, flags);
  expect(stdout).toBe('200 {"status":"running"}\ntrue\n');
});

const withoutFetch = `
  const { connect } = await import("node:net");
  const { createHandler } = await import(${JSON.stringify(new URL("index.ts", source).href)});
  const { serve } = await import(${JSON.stringify(new URL("node.ts", source).href)});
  const names = ["cancelOperation", "getOperation", "listOperations", "publishOffer", "goLive", "getOfferStatus"];
  const handlers = Object.fromEntries(names.map((name) => [name, () => ({ status: 200, body: { status: "running" } })]));
  const server = await serve(createHandler(handlers, { security: { bearerAuth: () => "caller" } }));
  const path = "/api/publishers/contoso/offers/vm/status?api-version=2017-10-31";
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  socket.end("GET " + path + " HTTP/1.1\\r\\nHost: a\\r\\nAuthorization: Bearer t\\r\\nConnection: close\\r\\n\\r\\n");
  const [line] = Buffer.concat(await socket.toArray()).toString().split("\\r\\n");
  console.log(line, process.moduleLoadList.filter((name) => /undici|webstreams/.test(name)).length);
  await server.close();
`;

test("the Node entry answers without loading what the Fetch standard needs, which costs time and memory", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", withoutFetch]);
  expect(stdout).toBe("HTTP/1.1 200 OK 0\n");
});
