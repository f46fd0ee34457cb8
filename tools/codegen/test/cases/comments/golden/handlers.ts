/*
 * Generated from tools/codegen/test/cases/comments/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import type { operations } from "./types.ts";
import type { Handler, SecurityHandler } from "@cloud-partner/server/core";

/** One handler for each operation of the document. */
export interface Handlers<Principal> {
  /**
   * `POST /called-back`
   */
  calledBack: Handler<operations["calledBack"], Principal>;

  /**
   * Has two tags!
   *
   * `GET /twice`
   *
   * @deprecated
   */
  twice: Handler<operations["twice"], Principal>;

  /**
   * Ends a comment *\/ const broken = true; /*.
   *
   * `Backticks`, {{mustache}}, {{{triple}}}, &lt;b&gt;, <b>, ${template}, $1 and \u0041.
   *
   * A second paragraph with "quotes", 'quotes' and a trailing \
   *
   * `GET /untagged`
   */
  untagged: Handler<operations["untagged"], Principal>;
}

/** One handler for each security scheme of the document: it says who the caller is, or refuses. */
export interface SecurityHandlers<Principal> extends Record<never, SecurityHandler<Principal>> {}
