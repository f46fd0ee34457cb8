/*
 * Generated from spec/2017-10-31/openapi.yaml by tools/codegen.
 * Do not edit: change the document, then run `pnpm generate`.
 */
import * as version0 from "./2017-10-31.ts";
import * as version1 from "./2017-10-31-2020.ts";

/**
 * The versions and variants of the API, the oldest first.
 */
export const versions = {
  "2017-10-31": version0,
  "2017-10-31-2020": version1,
} as const;

/**
 * The version that counts where nobody names one.
 */
export const defaultVersion = "2017-10-31";
