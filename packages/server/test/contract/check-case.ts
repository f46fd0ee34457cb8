import { type Reply, type Send, token } from "./call.ts";
import { type Case, cases, requestId, type Traits } from "./cases.ts";

/** How a case ended. */
export interface Outcome {
  readonly name: string;
  /** What is not as it has to be; `undefined` where all is. */
  readonly fault?: string;
  /** Set where the entry keeps what the case needs, and answered by itself. */
  readonly kept?: keyof Traits;
}

/** Tries every case, one after the other, and gives how each ended. It never rejects. */
export async function runContract(send: Send, traits: Traits): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [name, one] of Object.entries(cases)) {
    const kept = one.needs !== undefined && !traits[one.needs[0]] ? { kept: one.needs[0] } : {};
    try {
      await checkCase(one, send, traits);
      outcomes.push({ name, ...kept });
    } catch (error) {
      outcomes.push({ name, ...kept, fault: String(error) });
    }
  }
  return outcomes;
}

/** Sends what a case says. Rejects where the answer is not as it has to be, with what both are. */
export async function checkCase(one: Case, send: Send, traits: Traits): Promise<void> {
  const { needs, headers } = one;
  if (needs !== undefined && !traits[needs[0]]) return checkKept(send(one), needs);
  const reply = await send({ ...one, headers: { "x-ms-request-id": requestId, ...headers } });
  same("the status", reply.status, one.status);
  checkHeaders(one, reply);
  checkBody(one, reply);
  if (`${JSON.stringify(reply.headers)}${reply.text}`.includes(token))
    throw new Error("the answer has the token in it");
}

/** What an entry keeps is answered by itself, unless the request cannot even be made. */
async function checkKept(sent: Promise<Reply>, [trait, statuses]: NonNullable<Case["needs"]>): Promise<void> {
  const reply = await sent.catch(() => undefined);
  if (reply === undefined) return;
  if (!statuses.includes(reply.status)) throw new Error(`the status is ${reply.status}, not one of ${statuses}`);
  if (trait === "unknownPaths" || trait === "brokenEncoding") {
    same("x-ms-error-code", reply.headers["x-ms-error-code"], undefined);
  }
}

function checkHeaders({ headers, answered, code }: Case, reply: Reply): void {
  const id = reply.headers["x-ms-request-id"] ?? "";
  if (headers === undefined || !("x-ms-request-id" in headers)) same("the request id", id, requestId);
  else if (!/^[\w-]{36}$/.test(id)) throw new Error(`the request id is ${id}`);
  for (const [name, value] of Object.entries(answered ?? {})) same(name, reply.headers[name], value);
  if (code === undefined) return;
  same("content-type", reply.headers["content-type"], "application/json");
  same("x-ms-error-code", reply.headers["x-ms-error-code"], code);
}

function checkBody({ code, message, place, details, json }: Case, { text }: Reply): void {
  if (code === undefined && json === undefined) {
    same("the body", text, "");
    return;
  }
  if (code === undefined) {
    same("the body", JSON.parse(text), json);
    return;
  }
  const { error, ...more }: ErrorBody = JSON.parse(text);
  same("what is beside the error", more, {});
  const { message: told = "", details: faults, ...rest } = error ?? {};
  same("the error", rest, { code, ...(place === undefined ? {} : { target: place }) });
  if (message === undefined ? !told.endsWith(".") : told !== message) throw new Error(`the message is ${told}`);
  const places = faults?.map((fault) => [fault.code, fault.target]);
  same("the details", places, details);
}

interface ErrorBody {
  readonly error?: {
    readonly code?: string;
    readonly message?: string;
    readonly target?: string;
    readonly details?: readonly { readonly code?: string; readonly target?: string }[];
  };
}

/** Throws unless both are the same when they are written as JSON. */
function same(what: string, actual: unknown, expected: unknown): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) throw new Error(`${what} is ${is}, not ${should}`);
}
