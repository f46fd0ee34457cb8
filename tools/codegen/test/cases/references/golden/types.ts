/*
 * Generated from tools/codegen/test/cases/references/openapi.yaml by tools/codegen with openapi-typescript 7.13.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
export interface paths {
  "/shelves/{shelf}/books": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        shelf: components["parameters"]["SameShelf"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["addBook"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/shelves/{shelf}/pages/{page}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        shelf: components["parameters"]["Shelf"];
        page: components["parameters"]["Page"];
      };
      cookie?: never;
    };
    get: operations["getPage"];
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
    SameName: components["schemas"]["Name"];
    Name: string;
    /**
     * @example {
     *       "title": "A title"
     *     }
     */
    Book: {
      title: components["schemas"]["SameName"];
      $ref?: string;
      sequel?: components["schemas"]["Book"];
    };
  };
  responses: {
    /** @description The book. */
    Book: {
      headers: {
        ETag: components["schemas"]["SameName"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Book"];
      };
    };
    /** @description The page. */
    SamePage: {
      headers: {
        ETag: components["schemas"]["SameName"];
        [name: string]: unknown;
      };
      content: {
        "text/plain": components["schemas"]["SameName"];
      };
    };
    /** @description The page. */
    Page: {
      headers: {
        ETag: components["schemas"]["SameName"];
        [name: string]: unknown;
      };
      content: {
        "text/plain": components["schemas"]["SameName"];
      };
    };
    /** @description What went wrong. */
    Failure: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          at?: components["schemas"]["Book"]["title"];
        };
      };
    };
  };
  parameters: {
    SameShelf: components["schemas"]["SameName"];
    Shelf: components["schemas"]["SameName"];
    Page: string;
    DryRun: boolean;
  };
  requestBodies: {
    SameBook: {
      content: {
        "application/json": components["schemas"]["Book"];
      };
    };
    Book: {
      content: {
        "application/json": components["schemas"]["Book"];
      };
    };
  };
  headers: {
    SameTag: components["schemas"]["SameName"];
    Tag: components["schemas"]["SameName"];
  };
  pathItems: never;
}
export type SameName = components["schemas"]["SameName"];
export type Name = components["schemas"]["Name"];
export type Book = components["schemas"]["Book"];
export type ResponseBook = components["responses"]["Book"];
export type ResponseSamePage = components["responses"]["SamePage"];
export type ResponsePage = components["responses"]["Page"];
export type ResponseFailure = components["responses"]["Failure"];
export type ParameterSameShelf = components["parameters"]["SameShelf"];
export type ParameterShelf = components["parameters"]["Shelf"];
export type ParameterPage = components["parameters"]["Page"];
export type ParameterDryRun = components["parameters"]["DryRun"];
export type RequestBodySameBook = components["requestBodies"]["SameBook"];
export type RequestBodyBook = components["requestBodies"]["Book"];
export type HeaderSameTag = components["headers"]["SameTag"];
export type HeaderTag = components["headers"]["Tag"];
export type $defs = Record<string, never>;
export interface operations {
  addBook: {
    parameters: {
      query?: {
        "dry-run"?: components["parameters"]["DryRun"];
      };
      header?: never;
      path: {
        shelf: components["parameters"]["SameShelf"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["SameBook"];
    responses: {
      201: components["responses"]["Book"];
      default: components["responses"]["Failure"];
    };
  };
  getPage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        shelf: components["parameters"]["Shelf"];
        page: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["SamePage"];
      default: components["responses"]["Failure"];
    };
  };
}
