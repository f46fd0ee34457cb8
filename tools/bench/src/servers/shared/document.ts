import { fileURLToPath } from "node:url";

/** The path of the document, for servers that read it when they start. Seen from `dist/servers`, where each program is one file. */
export const documentPath = fileURLToPath(new URL("../../../../spec/2017-10-31/openapi.yaml", import.meta.url));
