/*
 * Generated from spec/2017-10-31/openapi.yaml by tools/codegen.
 * Do not edit: change the document, then run `pnpm generate`.
 */
export * from "../2017-10-31/index.ts";
