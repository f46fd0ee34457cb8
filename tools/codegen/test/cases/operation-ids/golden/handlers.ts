/*
 * Generated from tools/codegen/test/cases/operation-ids/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import type { operations } from "./types.ts";
import type { Handler, SecurityHandler } from "@cloud-partner/server/core";

/** One handler for each operation of the document. */
export interface Handlers<Principal> {
  /**
   * `GET /7`
   */
  "42": Handler<operations["42"], Principal>;

  /**
   * `GET /4`
   */
  delete: Handler<operations["delete"], Principal>;

  /**
   * `GET /3`
   */
  false: Handler<operations["false"], Principal>;

  /**
   * `DELETE /no-id/{thing-id}`
   */
  deleteNoIdThingId: Handler<operations["deleteNoIdThingId"], Principal>;

  /**
   * `GET /2`
   */
  "get-board": Handler<operations["get-board"], Principal>;

  /**
   * `GET /8`
   */
  GetBoard: Handler<operations["GetBoard"], Principal>;

  /**
   * `GET /9`
   */
  getBoard: Handler<operations["getBoard"], Principal>;

  /**
   * `GET /no-id/{thing-id}`
   */
  getNoIdThingId: Handler<operations["getNoIdThingId"], Principal>;

  /**
   * `GET /6`
   */
  "größe/尺寸": Handler<operations["größe/尺寸"], Principal>;

  /**
   * `GET /1`
   */
  "orders.create": Handler<operations["orders.create"], Principal>;

  /**
   * `GET /5`
   */
  'say "hello" \\ it\'s': Handler<operations['say "hello" \\ it\'s'], Principal>;
}

/** One handler for each security scheme of the document: it says who the caller is, or refuses. */
export interface SecurityHandlers<Principal> extends Record<never, SecurityHandler<Principal>> {}
