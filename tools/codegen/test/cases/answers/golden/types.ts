/*
 * Generated from tools/codegen/test/cases/answers/openapi.yaml by tools/codegen with openapi-typescript 7.13.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
export interface paths {
  "/several": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["answer.several"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/default": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["onlyDefault"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ranges": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["delete it"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/head": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head: operations["head"];
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @enum {string} */
    Kind: "big" | "small";
    Job: {
      id: number;
      /**
       * Format: date-time
       * @default 2018-03-26T21:46:01Z
       */
      at?: string;
      "nick/name"?: string;
    };
    Tree: {
      children?: components["schemas"]["Tree"][];
    };
  };
  responses: {
    /** @description Done. */
    Done: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Job"];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: {
    ETag: string;
  };
  pathItems: never;
}
export type Kind = components["schemas"]["Kind"];
export type Job = components["schemas"]["Job"];
export type Tree = components["schemas"]["Tree"];
export type ResponseDone = components["responses"]["Done"];
export type HeaderETag = components["headers"]["ETag"];
export type $defs = Record<string, never>;
export interface operations {
  "answer.several": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A comment ends with *\/ and this one goes on */
      200: {
        headers: {
          "X-Count": number;
          "X-Kind"?: components["schemas"]["Kind"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Job"];
          "text/csv": string;
          "text/plain": components["schemas"]["Kind"];
          "application/octet-stream": Blob;
        };
      };
      /** @description Neither a body nor headers. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      299: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": unknown;
        };
      };
      /** @description A teapot. */
      418: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": number;
        };
      };
      /** @description Elsewhere. */
      "3XX": {
        headers: {
          Location: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The caller's fault. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": null;
        };
      };
      /** @description The server's fault. */
      default: {
        headers: {
          "X-Fatal"?: boolean;
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onlyDefault: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Anything. */
      default: {
        headers: {
          "X-Ratio": number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Tree"];
        };
      };
    };
  };
  "delete it": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      "2XX": components["responses"]["Done"];
      /** @description The server's fault. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  head: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What GET would say. */
      200: {
        headers: {
          ETag: string;
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
