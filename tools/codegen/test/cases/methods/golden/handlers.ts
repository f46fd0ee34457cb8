/*
 * Generated from tools/codegen/test/cases/methods/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import type { operations } from "./types.ts";
import type { Handler, SecurityHandler } from "@cloud-partner/server/core";

/** One handler for each operation of the document. */
export interface Handlers<Principal> {
  /**
   * `DELETE /thing`
   */
  deleteThing: Handler<operations["deleteThing"], Principal>;

  /**
   * `GET /moved`
   */
  getMoved: Handler<operations["getMoved"], Principal>;

  /**
   * `GET /thing`
   */
  getThing: Handler<operations["getThing"], Principal>;

  /**
   * `HEAD /thing`
   */
  headOfThing: Handler<operations["headOfThing"], Principal>;

  /**
   * `OPTIONS /thing`
   */
  optionsOfThing: Handler<operations["optionsOfThing"], Principal>;

  /**
   * `PATCH /thing`
   */
  patchThing: Handler<operations["patchThing"], Principal>;

  /**
   * `POST /thing`
   */
  postThing: Handler<operations["postThing"], Principal>;

  /**
   * `PUT /thing`
   */
  putThing: Handler<operations["putThing"], Principal>;
}

/** One handler for each security scheme of the document: it says who the caller is, or refuses. */
export interface SecurityHandlers<Principal> extends Record<never, SecurityHandler<Principal>> {}
