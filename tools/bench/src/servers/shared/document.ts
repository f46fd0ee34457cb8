import { fileURLToPath } from "node:url";

/** The path of the document, for servers that read it when they start. */
export const documentPath = fileURLToPath(new URL("../../../../../spec/2017-10-31/openapi.yaml", import.meta.url));
