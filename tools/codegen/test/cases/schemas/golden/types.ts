/*
 * Generated from tools/codegen/test/cases/schemas/openapi.yaml by tools/codegen with openapi-typescript 7.13.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
export interface paths {
  "/shapes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["addShape"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/trees": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["addTree"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/dogs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["addDog"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/values": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["addValue"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/records": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["addRecord"];
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
    Shape: components["schemas"]["Circle"] | components["schemas"]["Square"];
    Circle: {
      /** @constant */
      kind: "circle";
      radius: number;
    };
    Square: {
      /** @constant */
      kind: "square";
      side: number;
    };
    Tree: {
      name: string;
      children?: components["schemas"]["Tree"][];
      parent?: components["schemas"]["Tree"] | null;
    };
    Pet: {
      name: string;
    };
    Dog: components["schemas"]["Pet"] & {
      /** @default true */
      barks: boolean;
    };
    Value: {
      note?: string | null;
      either?: number | string;
      pair?: [string, number];
      /** @default 1 */
      level?: number;
      map?: {
        [key: string]: boolean;
      };
    };
    Record: {
      Blob?: components["schemas"]["Blob"];
    };
    Blob: string;
    "order-line": {
      a?: number;
    };
    OrderLine: {
      b?: number;
    };
    "3d-model": {
      d?: number;
    };
    operations: {
      c?: number;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type Shape = components["schemas"]["Shape"];
export type Circle = components["schemas"]["Circle"];
export type Square = components["schemas"]["Square"];
export type Tree = components["schemas"]["Tree"];
export type Pet = components["schemas"]["Pet"];
export type Dog = components["schemas"]["Dog"];
export type Value = components["schemas"]["Value"];
export type OrderLine = components["schemas"]["OrderLine"];
export type Operations = components["schemas"]["operations"];
export type $defs = Record<string, never>;
export interface operations {
  addShape: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Shape"];
      };
    };
    responses: {
      /** @description Added. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Shape"];
        };
      };
    };
  };
  addTree: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Tree"];
      };
    };
    responses: {
      /** @description Added. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  addDog: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Dog"];
      };
    };
    responses: {
      /** @description Added. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  addValue: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Value"];
      };
    };
    responses: {
      /** @description Added. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  addRecord: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Record"];
      };
    };
    responses: {
      /** @description Added. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["order-line"];
        };
      };
    };
  };
}
