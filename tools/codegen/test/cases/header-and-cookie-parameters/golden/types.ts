/*
 * Generated from tools/codegen/test/cases/header-and-cookie-parameters/openapi.yaml by tools/codegen with openapi-typescript 7.13.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
export interface paths {
  "/headers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["headers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cookies": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["cookies"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Point: {
      x?: number;
      y?: number;
    };
    Tree: {
      leaves?: components["schemas"]["Tree"][];
    };
  };
  responses: never;
  parameters: {
    Authorization: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type Point = components["schemas"]["Point"];
export type Tree = components["schemas"]["Tree"];
export type ParameterAuthorization = components["parameters"]["Authorization"];
export type $defs = Record<string, never>;
export interface operations {
  headers: {
    parameters: {
      query?: never;
      header: {
        "X-Text": string;
        "X-Count"?: number;
        "X-Flag"?: boolean;
        "X-List"?: string[];
        "X-Flat"?: components["schemas"]["Point"];
        "X-Pairs"?: components["schemas"]["Point"];
        "X-Json"?: components["schemas"]["Tree"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Seen. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  cookies: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie: {
        session: string;
        visits?: number;
        list?: number[];
      };
    };
    requestBody?: never;
    responses: {
      /** @description Seen. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
