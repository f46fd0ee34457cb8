/*
 * Generated from tools/codegen/test/cases/response-headers/openapi.yaml by tools/codegen with openapi-typescript 7.13.0.
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
  "/optional": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["optional"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/started": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["start"];
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
    Kind: "big" | "small";
  };
  responses: {
    /** @description Made. */
    Made: {
      headers: {
        "X-Limit": number;
        [name: string]: unknown;
      };
      content?: never;
    };
  };
  parameters: never;
  requestBodies: never;
  headers: {
    Limit: number;
    Rest: number;
    Left: number;
  };
  pathItems: never;
}
export type Kind = components["schemas"]["Kind"];
export type ResponseMade = components["responses"]["Made"];
export type HeaderLimit = components["headers"]["Limit"];
export type HeaderRest = components["headers"]["Rest"];
export type HeaderLeft = components["headers"]["Left"];
export type $defs = Record<string, never>;
export interface operations {
  headers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description With headers of every type. */
      200: {
        headers: {
          "X-Text": string;
          "X-Count": number;
          "X-Ratio"?: number;
          "X-Flag"?: boolean;
          "X-Kind"?: components["schemas"]["Kind"];
          "X-Limit": number;
          "X-Rest"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": boolean;
        };
      };
      201: components["responses"]["Made"];
    };
  };
  optional: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description With a header or without. */
      204: {
        headers: {
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  start: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The client gives the address as a URL. */
      202: {
        headers: {
          "Operation-Location": string;
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
