import { facts } from "./facts/index.ts";

/** The document that the facts are about. */
export const documentPath = new URL(`../../../${facts.document}`, import.meta.url);
