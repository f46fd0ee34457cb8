/*
 * Generated from tools/codegen/test/cases/answers/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import type { operations } from "./types.ts";
import type { Handler, SecurityHandler } from "@cloud-partner/server/core";

/** One handler for each operation of the document. */
export interface Handlers<Principal> {
  /**
   * `POST /several`
   */
  "answer.several": Handler<operations["answer.several"], Principal>;

  /**
   * `GET /ranges`
   */
  "delete it": Handler<operations["delete it"], Principal>;

  /**
   * `HEAD /head`
   */
  head: Handler<operations["head"], Principal>;

  /**
   * `GET /default`
   */
  onlyDefault: Handler<operations["onlyDefault"], Principal>;
}

/** One handler for each security scheme of the document: it says who the caller is, or refuses. */
export interface SecurityHandlers<Principal> extends Record<never, SecurityHandler<Principal>> {}
