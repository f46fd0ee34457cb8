/*
 * Generated from tools/codegen/test/cases/path-parameters/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import type { operations } from "./types.ts";
import type { Handler, SecurityHandler } from "@cloud-partner/server/core";

/** One handler for each operation of the document. */
export interface Handlers<Principal> {
  /**
   * `GET /files/{my.name-of$it}`
   */
  getFile: Handler<operations["getFile"], Principal>;

  /**
   * `GET /jobs/{id}`
   */
  getJob: Handler<operations["getJob"], Principal>;

  /**
   * `GET /label/{one}/{list}/{items}/{flat}/{pairs}`
   */
  label: Handler<operations["label"], Principal>;

  /**
   * `GET /matrix/{one}/{list}/{items}/{flat}/{pairs}`
   */
  matrix: Handler<operations["matrix"], Principal>;

  /**
   * `GET /range/{from}..{to}`
   */
  range: Handler<operations["range"], Principal>;

  /**
   * `GET /simple/{one}/{list}/{flat}/{pairs}`
   */
  simple: Handler<operations["simple"], Principal>;

  /**
   * `POST /jobs/{id}:cancel`
   */
  stopJob: Handler<operations["stopJob"], Principal>;
}

/** One handler for each security scheme of the document: it says who the caller is, or refuses. */
export interface SecurityHandlers<Principal> extends Record<never, SecurityHandler<Principal>> {}
