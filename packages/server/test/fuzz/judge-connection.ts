import { type ContractAnswer, judgeByContract, problemsOf, type Verdict } from "./contract-oracle.ts";
import type { Received, Sending } from "./converse.ts";
import { type ReadAnswer, readAnswers } from "./read-answers.ts";
import { type ReadConnection, type ReadRequest, readRequests, valuesOf } from "./read-requests.ts";

/** What is known of a connection when it has ended. */
export interface Judgement {
  readonly problems: readonly string[];
  /** Problems too, unless the machine was so busy that the timeouts of the server explain them. */
  readonly late: readonly string[];
  /** The calls of handlers that have to have been. */
  readonly certain: readonly string[];
  /** Those that may have been, because the caller did not wait to see. */
  readonly possible: readonly string[];
  /** The statuses of the answers. */
  readonly statuses: readonly number[];
  /** How many requests had a whole head. */
  readonly requests: number;
}

/** The refusals that any broken request may get. */
const refusalsOfForm = [400, 408, 413, 414, 417, 431];

/** Gives what finds out whether every request has its answer. */
export function answeredBy(text: string): (received: string) => boolean {
  const { requests } = readRequests(text);
  const wanted = requests.filter(({ body }) => body !== "broken").length;
  return (received) => wanted === 0 || readAnswers(received, requests.map(isHead)).answers.length >= wanted;
}

/** Whether there is a request after which a server may close the connection. */
function mayClose({ requests, broken }: ReadConnection, verdicts: readonly Verdict[]): boolean {
  const closing = ({ headers, last, tolerated }: ReadRequest) =>
    last || tolerated || ["upgrade", "expect"].some((name) => valuesOf(headers, name).length > 0);
  return broken !== false || requests.some(closing) || verdicts.some(({ call }) => call === undefined);
}

function isHead({ method, tolerated }: ReadRequest): boolean | "unsure" {
  return method === "HEAD" && (tolerated ? "unsure" : true);
}

/** Judges what came back on a connection by what was sent. */
export function judgeConnection({ text, ending }: Sending, received: Received): Judgement {
  const read = readRequests(text);
  const { answers, problem } = readAnswers(received.text, read.requests.map(isHead));
  const verdicts = read.requests.map(judgeRequest);
  const problems = answers.flatMap((answer, index) => judgeAnswer(answer, read, verdicts, index));
  const left = ending === "reset" || ending === "reset at answer";
  // To node:http, who has ended the sending side has gone away; a call that is under way may still be answered, or not.
  // And who writes on after the server has closed the connection may lose what it has said.
  const mayHaveLeft =
    left || ending === "half-close" || (received.endedBy === "server's reset" && mayClose(read, verdicts));
  if (!mayHaveLeft && problem !== undefined) problems.push(problem);
  if (received.endedBy === "nobody") problems.push("the connection is still open");
  const closing = answers.findIndex((answer) => tokensOf(answer.headers.get("connection")).includes("close"));
  if (closing >= 0 && closing < answers.length - 1) problems.push("an answer after one with Connection: close");
  const unanswered = read.requests.slice(answers.length);
  // Nothing more is owed where the server has said that it ends the connection.
  const late = mayHaveLeft || closing >= 0 ? [] : judgeSilence(unanswered, received);
  answers.forEach(({ status }, index) => {
    if (status === 408 && isWhole(read.requests[index])) late.push(`answer ${index}: 408 to a request that is whole`);
  });
  const called = (index: number) => verdicts[index]?.call ?? [];
  const answeredWell = answers.flatMap(({ status }, index) => (status < 300 ? called(index) : []));
  const unsure = read.requests.flatMap((request, index) => {
    if (index < answers.length) return [];
    return mayHaveLeft || request.body === "broken" ? called(index) : [];
  });
  return {
    problems,
    late,
    certain: answeredWell,
    possible: unsure,
    statuses: answers.map(({ status }) => status),
    requests: read.requests.length,
  };
}

const hostForm = /^([\w.~!$&'()*+,;=%-]*|\[[0-9A-Fa-f:.]+\])(:\d{0,5})?$/;

function judgeRequest(request: ReadRequest): Verdict {
  const { method, target, headers, body, old } = request;
  const parts = /^(?:https?:\/\/([^/?#]*))?(?=[/?]|$)([^?]*)(?:\?(.*))?$/is.exec(target);
  const wrong = new Set<number>();
  const hosts = valuesOf(headers, "host");
  if (hosts.length > 1 || (hosts.length === 0 && !old)) wrong.add(400);
  const [, authority] = parts ?? [];
  if (![...hosts, authority].every((host) => host === undefined || hostForm.test(host)) || authority === "")
    wrong.add(400);
  if (target === "*" && method === "OPTIONS") return merge({ call: undefined, statuses: new Set([204]) }, wrong);
  if (parts === null || method === "CONNECT") return { call: undefined, statuses: new Set([...wrong, 400, 404, 405]) };
  // A server may refuse other expectations, and it may ignore them.
  const expectations = valuesOf(headers, "expect").flatMap((value) => value.toLowerCase().split(","));
  const refusable = expectations.some((expectation) => expectation.trim() !== "100-continue");
  const [, , path = "", query = ""] = parts;
  const bytes = body === "broken" ? undefined : Buffer.from(body === "none" ? "" : body, "latin1");
  const asUtf8 = (text: string) => Buffer.from(text, "latin1").toString();
  const verdict = judgeByContract({ method, path: asUtf8(path), query: asUtf8(query), headers, body: bytes });
  const { call, statuses } = merge(verdict, wrong);
  return { call, statuses: new Set([...statuses, ...(refusable ? [417] : [])]) };
}

function merge({ call, statuses }: Verdict, wrong: ReadonlySet<number>): Verdict {
  if (wrong.size === 0) return { call, statuses };
  const refusals = [...statuses].filter((status) => status >= 400);
  return { call: undefined, statuses: new Set([...wrong, ...refusals]) };
}

function judgeAnswer(answer: ReadAnswer, read: ReadConnection, verdicts: readonly Verdict[], index: number): string[] {
  const { status, headers, body, continued } = answer;
  const request = read.requests[index];
  const verdict = verdicts[index];
  const contractAnswer: ContractAnswer = {
    status,
    header: (name) => headers.get(name),
    // The reader has given none to an answer that may be to HEAD.
    body: body === "" && (request === undefined || request.method === "HEAD") ? undefined : body,
  };
  // The one fault of a server that a caller can bring about: it need not know every transfer coding (RFC 9112, 6.1).
  const unknownCoding = status === 501 && request === undefined && read.broken === "coding";
  const problems = unknownCoding ? [] : problemsOf(contractAnswer).map((problem) => `answer ${index}: ${problem}`);
  if (!headers.has("date")) problems.push(`answer ${index}: no Date`);
  if (request === undefined || verdict === undefined) {
    if (!read.broken || index > read.requests.length) problems.push(`answer ${index}: there is no such request`);
    else if (!refusalsOfForm.includes(status) && !unknownCoding)
      problems.push(`answer ${index}: no request, answered with ${status}`);
    return problems;
  }
  const expects = valuesOf(request.headers, "expect").length > 0;
  if (continued && (!expects || request.old)) problems.push(`answer ${index}: a 100 that nobody asked for`);
  const refusable = request.tolerated || request.body === "broken" || request.method === "CONNECT";
  const right = [
    ...verdict.statuses,
    ...(refusable ? refusalsOfForm : []),
    ...(request.tolerated ? [401, 404, 405] : []),
  ];
  if (!right.includes(status) && status !== 408) {
    problems.push(`answer ${index}: ${request.method} was answered with ${status}, and not with ${right.join(" or ")}`);
  }
  return problems;
}

/** Whether there is nothing about a request's form for which a server could leave it. */
function isWhole(request: ReadRequest | undefined): request is ReadRequest {
  return request !== undefined && !request.tolerated && request.body !== "broken" && request.method !== "CONNECT";
}

/** What is wrong with leaving requests without an answer. */
function judgeSilence(unanswered: readonly ReadRequest[], received: Received): string[] {
  const [first] = unanswered;
  if (first === undefined || !isWhole(first)) return [];
  return [`${first.method} ${first.target.slice(0, 100)} got no answer; ended by ${received.endedBy}`];
}

function tokensOf(value: string | undefined): string[] {
  return (value ?? "").toLowerCase().split(/[ \t]*,[ \t]*/);
}
