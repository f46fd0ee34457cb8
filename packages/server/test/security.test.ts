import { expect, test } from "vitest";
import { createHandler, HttpError, type SecurityHandler } from "../src/index.ts";
import { body, createTestHandler, direct, handlers, offer, streamed, token, version } from "./support.ts";

const cancel = { method: "POST", path: `${offer}/cancel?${version}`, body };

test("a handler is told who the caller is", async () => {
  const handler = createTestHandler({
    getOfferStatus: ({ principal }) => ({ status: 200, body: { status: "running", notificationEmails: principal } }),
  });
  const reply = await direct(handler, { path: `${offer}/status?${version}` });
  expect(JSON.parse(reply.text)).toMatchObject({ notificationEmails: "release" });
});

test.each([undefined, null, false] as const)("%s refuses the caller, at once or later", async (refusal) => {
  for (const bearerAuth of [() => refusal, async () => refusal]) {
    const reply = await direct(createTestHandler({}, { security: { bearerAuth } }), cancel);
    expect(reply.status).toBe(401);
  }
});

test("an empty text is a principal", async () => {
  expect(await direct(createTestHandler({}, { security: { bearerAuth: () => "" } }), cancel)).toMatchObject({
    status: 202,
  });
});

test("a caller who is known and may not is answered with 403", async () => {
  const bearerAuth: SecurityHandler<string> = (_, { operationId }) => {
    throw new HttpError("Forbidden", { message: `You may not call ${operationId}.` });
  };
  const reply = await direct(createTestHandler({}, { security: { bearerAuth } }), cancel);
  expect(reply.status).toBe(403);
  expect(JSON.parse(reply.text).error.message).toBe("You may not call cancelOperation.");
});

const [code, message] = ["Unauthorized", "The token has expired."] as const;
const rejects = () => Promise.reject(new HttpError(code, { message }));
test.each<[string, Parameters<typeof createTestHandler>]>([
  ["thrown by a security handler", [{}, { security: { bearerAuth: rejects } }]],
  ["thrown by a handler", [{ cancelOperation: rejects }]],
  ["answered by a handler", [{ cancelOperation: () => ({ status: 401, body: { error: { code, message } } }) }]],
])("a 401 says how to authenticate, and has its code: %s", async (_, [replaced, options]) => {
  const reply = await direct(createTestHandler(replaced, options), cancel);
  expect(reply.status).toBe(401);
  expect(reply.headers.get("www-authenticate")).toBe('Bearer realm="cloud-partner", error="invalid_token"');
  expect(reply.headers.get("x-ms-error-code")).toBe("Unauthorized");
});

test("a 401 that says itself how to authenticate is left as it is", async () => {
  const error = new HttpError("Unauthorized", { headers: { "www-authenticate": 'Bearer scope="publish"' } });
  const reply = await direct(createTestHandler({ cancelOperation: () => Promise.reject(error) }), cancel);
  expect(reply.headers.get("www-authenticate")).toBe('Bearer scope="publish"');
});

test("nothing is read of a body before the caller is known", async () => {
  let pulled = 0;
  const stream = new ReadableStream({ pull: () => void pulled++ }, { highWaterMark: 0 });
  const request = streamed(`${offer}/cancel?${version}`, stream, {});
  expect((await createTestHandler()(request)).status).toBe(401);
  expect(pulled).toBe(0);
});

test("a security handler may read a clone of the body, and not the body itself", async () => {
  const onError = () => {};
  const ofClone = { bearerAuth: async (_: string, { request }: { request: Request }) => await request.clone().text() };
  expect(await direct(createTestHandler({}, { security: ofClone, onError }), cancel)).toMatchObject({ status: 202 });
  const ofBody = { bearerAuth: async (_: string, { request }: { request: Request }) => await request.text() };
  expect(await direct(createTestHandler({}, { security: ofBody, onError }), cancel)).toMatchObject({ status: 500 });
});

test("handlers and security handlers may be methods of objects", async () => {
  class Offers {
    readonly #status = "canceled" as const;
    cancelOperation = handlers.cancelOperation;
    getOperation = handlers.getOperation;
    listOperations = handlers.listOperations;
    publishOffer = handlers.publishOffer;
    goLive = handlers.goLive;
    getOfferStatus() {
      return { status: 200 as const, body: { status: this.#status } };
    }
  }
  class Accounts {
    readonly #token = token;
    bearerAuth(credentials: string) {
      return credentials === this.#token ? "release" : undefined;
    }
  }
  const reply = await direct(createHandler(new Offers(), { security: new Accounts() }), {
    path: `${offer}/status?${version}`,
  });
  expect(reply).toMatchObject({ status: 200, text: '{"status":"canceled"}' });
});
