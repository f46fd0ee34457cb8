import type { operations } from "@cloud-partner/types";
import { expectTypeOf, test } from "vitest";
import {
  type Answer,
  createHandler,
  type Handler,
  type Handlers,
  HttpError,
  type SecurityHandler,
} from "../src/index.ts";
import { handlers, location } from "./support.ts";

type Cancel = Handler<operations["cancelOperation"], string>;
type Status = Handler<operations["getOfferStatus"], string>;

const error = { error: { code: "Any", message: "Any." } };
const security = { bearerAuth: (credentials: string) => (credentials === "a" ? "release" : undefined) };

// These are checked by tsc, and run to see that they are taken; what they make is not called.
test("a handler answers what the document says", () => {
  const answers: Answer<operations["cancelOperation"]>[] = [
    { status: 200 },
    { status: 200, headers: { "x-ms-request-id": "a" } },
    { status: 202, headers: { "Operation-Location": location, "Retry-After": 30 } },
    { status: 404, body: error },
    { status: 429, headers: { "Retry-After": 5 }, body: error },
    { status: 503, body: error, contentType: "application/json" },
  ];
  expectTypeOf(answers).items.toHaveProperty("status");
});

test("a handler answers nothing else", () => {
  // @ts-expect-error: no success is documented but 200 and 202
  const created: Cancel = () => ({ status: 201 });
  // @ts-expect-error: a redirection is not documented
  const moved: Cancel = () => ({ status: 302 });
  // @ts-expect-error: HTTP has no such status
  const strange: Cancel = () => ({ status: 499, body: error });
  // @ts-expect-error: 202 says where to follow the operation
  const lost: Cancel = () => ({ status: 202 });
  // @ts-expect-error: 202 says where to follow the operation, whatever else it says
  const late: Cancel = () => ({ status: 202, headers: { "Retry-After": 30 } });
  // @ts-expect-error: the header is a number of seconds
  const date: Cancel = () => ({ status: 202, headers: { "Operation-Location": location, "Retry-After": "soon" } });
  // @ts-expect-error: the header is a text
  const url: Cancel = () => ({ status: 202, headers: { "Operation-Location": new URL(location) } });
  // @ts-expect-error: 200 has no body here
  const talkative: Cancel = () => ({ status: 200, body: {} });
  // @ts-expect-error: an error has a body
  const silent: Cancel = () => ({ status: 404 });
  // @ts-expect-error: the body of an error has a code
  const nameless: Cancel = () => ({ status: 404, body: { error: { message: "" } } });
  // @ts-expect-error: the documented words are others
  const spelt: Status = () => ({ status: 200, body: { status: "cancelled" } });
  // @ts-expect-error: there is always an answer
  const nothing: Status = () => {};
  // @ts-expect-error: there is always an answer, also later
  const later: Status = async () => undefined;
  expectTypeOf([created, moved, strange, lost, late, date, url, talkative, silent, nameless]).items.toBeFunction();
  expectTypeOf([spelt, nothing, later]).items.toBeFunction();
});

test("a handler is given what the document says", () => {
  const cancelOperation: Handlers<{ id: number }>["cancelOperation"] = ({
    path,
    query,
    headers,
    body,
    principal,
    ...more
  }) => {
    expectTypeOf(path).toEqualTypeOf<{ publisherId: string; offerId: string }>();
    expectTypeOf<keyof typeof query>().toBeNever();
    expectTypeOf<keyof typeof headers>().toBeNever();
    expectTypeOf(body.metadata["notification-emails"]).toEqualTypeOf<string | undefined>();
    expectTypeOf(principal).toEqualTypeOf<{ id: number }>();
    expectTypeOf(more.signal).toEqualTypeOf<AbortSignal>();
    // @ts-expect-error: the path of this operation has no such parameter
    path.operationId;
    return { status: 200 };
  };
  const goLive: Handlers<string>["goLive"] = ({ body }) => {
    // @ts-expect-error: the body may be left out
    body.metadata;
    return { status: 202, headers: { "Operation-Location": `${location}?${body?.metadata["notification-emails"]}` } };
  };
  const getOperation: Handlers<string>["getOperation"] = ({ body }) => {
    expectTypeOf(body).toEqualTypeOf<undefined>();
    return { status: 200, body: { status: "running" } };
  };
  expectTypeOf([cancelOperation, goLive, getOperation]).items.toBeFunction();
});

test("a server has a handler of each operation, and of each security scheme", () => {
  const { goLive, ...others } = handlers;
  createHandler({ goLive, ...others }, { security });
  // @ts-expect-error: goLive is left out
  const withoutOperation = () => createHandler(others, { security });
  // @ts-expect-error: bearerAuth is left out
  const withoutScheme = () => createHandler(handlers, { security: {} });
  // @ts-expect-error: there are no options without security
  const withoutSecurity = () => createHandler(handlers, {});
  // @ts-expect-error: the handlers want a text as principal
  const otherPrincipal = () => createHandler(handlers, { security: { bearerAuth: () => 1 } });
  // @ts-expect-error: the document has no such scheme
  const otherScheme = () => createHandler(handlers, { security: { ...security, apiKey: () => "a" } });
  expectTypeOf([withoutOperation, withoutScheme, withoutSecurity, otherPrincipal, otherScheme]).items.toBeFunction();
});

test("what refuses is no principal", () => {
  const compared: SecurityHandler<true> = (credentials) => credentials === "a";
  const lookedUp: SecurityHandler<string> = async (credentials) => (credentials === "a" ? "release" : null);
  // @ts-expect-error: a number is neither this principal nor a refusal
  const counted: SecurityHandler<string> = () => 0;
  expectTypeOf([compared, lookedUp, counted]).items.toBeFunction();
});

test("an error with a code of its own has a status", () => {
  new HttpError("Forbidden");
  new HttpError("NoRunningOperation", { status: 400 });
  // @ts-expect-error: the server does not know the code, so not its status either
  new HttpError("NoRunningOperation", { message: "Nothing is running." });
  // @ts-expect-error: no error has this status
  new HttpError("Forbidden", { status: 200 });
});
