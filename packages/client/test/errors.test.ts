import { describe, expect, it, vi } from "vitest";
import * as client from "../src/index.ts";

const { CloudPartnerError, HttpResponseError, NotFoundError } = client;

type ErrorName = Extract<keyof typeof client, `${string}Error`>;

const state = {
  status: "failed",
  word: "failed",
  step: undefined,
  percentage: undefined,
  operation: undefined,
} satisfies client.OperationState;
const answered = (status: number) => ({ operationId: "x", response: new Response("", { status }), body: "<html>" });

/** An error of each class, but for the base, whose code is that of a class. */
const errors = {
  AbortedError: new client.AbortedError("r"),
  BadRequestError: new client.BadRequestError(answered(400)),
  ForbiddenError: new client.ForbiddenError(answered(403)),
  HttpResponseError: new client.HttpResponseError(answered(500)),
  InvalidArgumentError: new client.InvalidArgumentError("m"),
  NetworkError: new client.NetworkError("x", new Error("m")),
  NotFoundError: new client.NotFoundError(answered(404)),
  OperationFailedError: new client.OperationFailedError("m", state),
  OperationLostError: new client.OperationLostError("m", state),
  PollingTimeoutError: new client.PollingTimeoutError(1, state, "resume"),
  TimeoutError: new client.TimeoutError("x", 1),
  UnexpectedResponseError: new client.UnexpectedResponseError("x", new Response(), "m", { text: "<html>" }),
  UnprocessableContentError: new client.UnprocessableContentError(answered(422)),
  UntrustedLocationError: new client.UntrustedLocationError(new URL("https://example.com/x")),
} satisfies Record<Exclude<ErrorName, "CloudPartnerError">, client.CloudPartnerError>;

const rows = Object.entries(errors);

it("the registry has the code of each class, and no other", () => {
  expect(rows.map(([, { code }]) => code).sort()).toEqual([...client.errorCodes].sort());
});

it("every class that is exported is in the table above", () => {
  const exported = Object.keys(client).filter((name) => name.endsWith("Error") && name !== "CloudPartnerError");
  expect(Object.keys(errors).sort()).toEqual(exported.sort());
});

describe.each(rows)("%s", (name, error) => {
  it("has its name, and the base as its base", () => {
    expect(error.name).toBe(name);
    expect(error).toBeInstanceOf(CloudPartnerError);
    expect(error).toBeInstanceOf(Error);
  });

  it("as JSON has its name, its code and its message, and no stack, headers or cause", () => {
    const json = JSON.parse(JSON.stringify(error));
    expect(json).toMatchObject({ name, code: error.code, message: error.message });
    expect(Object.keys(json)).not.toEqual(expect.arrayContaining(["stack"]));
    for (const key of ["stack", "headers", "cause", "text", "body"]) expect(json).not.toHaveProperty(key);
  });

  it("is told apart by instanceof across copies of the package", async () => {
    vi.resetModules();
    const copy: typeof client = await import("../src/index.ts");
    expect(copy.CloudPartnerError).not.toBe(CloudPartnerError);
    expect(error).toBeInstanceOf(copy.CloudPartnerError);
    for (const [other] of rows) {
      const isOne = Reflect.get(client, other);
      expect(error instanceof Reflect.get(copy, other)).toBe(error instanceof isOne);
      expect(error instanceof isOne).toBe(other === name || isOne === Object.getPrototypeOf(error.constructor));
    }
  });
});

describe("instanceof", () => {
  it.each<[name: string, value: unknown]>([
    ["another error", new Error("m")],
    ["an error of the same name", Object.assign(new Error("m"), { name: "NotFoundError", code: "NOT_FOUND" })],
    ["null", null],
    ["a text", "NotFoundError"],
    ["an object", {}],
    ["a function", () => {}],
  ])("says no to %s", (_, value) => {
    expect(value instanceof CloudPartnerError).toBe(false);
    expect(value instanceof NotFoundError).toBe(false);
  });

  it("means what it always means for a class of the caller", () => {
    class Mine extends NotFoundError {}
    class Other extends NotFoundError {}
    const mine = new Mine(answered(404));
    expect(mine).toBeInstanceOf(Mine);
    expect(mine).toBeInstanceOf(NotFoundError);
    expect(mine).toBeInstanceOf(HttpResponseError);
    expect(mine).not.toBeInstanceOf(Other);
    expect(errors.NotFoundError).not.toBeInstanceOf(Mine);
  });
});

it("an error of a service that says much is short in a log", () => {
  const long = "x".repeat(100_000);
  const error = new HttpResponseError({ ...answered(500), body: { error: { code: long, message: long } } });
  expect(JSON.stringify(error).length).toBeLessThan(5000);
});
