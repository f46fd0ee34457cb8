/*
 * Generated from tools/codegen/test/cases/api-version/openapi.yaml by tools/codegen with openapi-typescript 7.13.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
export interface paths {
  "/plain": {
    parameters: {
      query: {
        "api-version": components["parameters"]["ApiVersion"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["plain"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/combined": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["combined"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chosen": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["chosen"];
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
    /** @enum {string} */
    Version: "2026-11-22";
  };
  responses: never;
  parameters: {
    ApiVersion: components["schemas"]["Version"];
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type Version = components["schemas"]["Version"];
export type ParameterApiVersion = components["parameters"]["ApiVersion"];
export type $defs = Record<string, never>;
export interface operations {
  plain: {
    parameters: {
      query: {
        "api-version": components["parameters"]["ApiVersion"];
      };
      header: {
        "X-Form": "short";
        "X-Also"?: "optional";
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  combined: {
    parameters: {
      query: {
        "api-version": components["schemas"]["Version"] & unknown;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  chosen: {
    parameters: {
      query: {
        "api-version": components["schemas"]["Version"];
        unit: "m" | "ft";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
