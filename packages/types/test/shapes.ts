/** Operations in the form that openapi-typescript gives them, small, for what the published document has no case of. */
export interface shapes {
  bare: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: Record<never, never>;
  };
  everywhere: {
    parameters: {
      query?: { filter?: string; "api-version"?: "1" };
      header: { "If-Match": string; version: "2" };
      path: { id: string };
      cookie?: { session?: string };
    };
    requestBody?: never;
    responses: { 204: { headers: { [name: string]: unknown }; content?: never } };
  };
  searching: {
    parameters: { query?: { filter?: string }; header?: never; path?: never; cookie?: never };
    requestBody?: { content: { "application/json": { text: string } } };
    responses: { "2XX": { headers: { ETag: string; Age?: number; [name: string]: unknown }; content?: never } };
  };
  uploading: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": { text: string }; "text/plain": string } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": { text: string }; "text/plain": string };
      };
      404: { headers: { [name: string]: unknown }; content: { "application/json": { code: "none" } } };
      "4XX": { headers: { [name: string]: unknown }; content: { "application/json": { code: "some" } } };
      default: { headers: { [name: string]: unknown }; content: { "application/json": { code: "any" } } };
    };
  };
  unknown: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": unknown } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": unknown } };
      201: { headers: { [name: string]: unknown }; content: Record<never, never> };
    };
  };
  defaultOnly: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: { default: { headers: { [name: string]: unknown }; content: { "text/plain": string } } };
  };
  redirecting: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      302: { headers: { Location: string; [name: string]: unknown }; content?: never };
      default: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  unregistered: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      299: { headers: { [name: string]: unknown }; content: { "text/plain": string } };
      "4XX": { headers: { [name: string]: unknown }; content?: never };
    };
  };
  terse: {
    parameters: Record<never, never>;
    requestBody: { content: Record<never, never> };
    responses: { 200: { content?: never } };
  };
}
