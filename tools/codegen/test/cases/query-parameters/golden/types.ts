/*
 * Generated from tools/codegen/test/cases/query-parameters/openapi.yaml by tools/codegen with openapi-typescript 7.13.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
export interface paths {
  "/form": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["form"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/lists": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["lists"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/objects": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["objects"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/names": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["names"];
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
    Kind: "big" | "small";
    /**
     * @default asc
     * @enum {string}
     */
    Order: "asc" | "desc";
    Area: {
      width?: number;
      unit?: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type Kind = components["schemas"]["Kind"];
export type Order = components["schemas"]["Order"];
export type Area = components["schemas"]["Area"];
export type $defs = Record<string, never>;
export interface operations {
  form: {
    parameters: {
      query: {
        text?: string;
        count?: number;
        ratio?: number;
        flag?: boolean;
        kind: components["schemas"]["Kind"];
        limit?: number;
        order?: components["schemas"]["Order"];
        since?: string | null;
      };
      header?: never;
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
  lists: {
    parameters: {
      query?: {
        exploded?: number[];
        commas?: string[];
        spaces?: string[];
        pipes?: boolean[];
        kinds?: components["schemas"]["Kind"][];
      };
      header?: never;
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
  objects: {
    parameters: {
      query?: {
        exploded?: components["schemas"]["Area"];
        flat?: components["schemas"]["Area"];
        deep?: components["schemas"]["Area"];
        free?: {
          [key: string]: number;
        };
        json?: {
          tree: number[][];
        };
      };
      header?: never;
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
  names: {
    parameters: {
      query?: {
        "filter[name]"?: string;
        $top?: number;
        "StartTime<"?: string;
        'a "quote" & more'?: string;
        "a-b"?: string;
        a_b?: string;
        "gr\u00F6\u00DFe"?: string;
        open?: string;
      };
      header?: never;
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
}
