import type { Authenticate } from "./authenticate.ts";
import type { ReadBody } from "./read-body.ts";
import type { AnyAnswer, WriteAnswer } from "./responses.ts";
import type { RequestValidators, Route } from "./route.ts";

/** A handler of any operation; which request it takes and which answers it gives is checked where handlers are handed over. */
// biome-ignore lint/suspicious/noExplicitAny: each handler has another request; only `any` lets all of them be called here.
export type AnyHandler = (request: any) => AnyAnswer | Promise<AnyAnswer>;

/** An operation, with all prepared that does not depend on a request. */
export interface Operation<Principal> {
  readonly route: Route;
  readonly path: string;
  readonly method: string;
  /** Whether its api-version has to be there, may be there, or is none of its parameters. */
  readonly version: "required" | "optional" | undefined;
  readonly authenticate: Authenticate<Principal> | undefined;
  /** What `WWW-Authenticate` says to a caller whose credentials do not do; `undefined` where it needs none. */
  readonly challenge: string | undefined;
  readonly readBody: ReadBody | undefined;
  readonly validators: RequestValidators | undefined;
  readonly handler: AnyHandler;
  readonly writeAnswer: WriteAnswer;
}
