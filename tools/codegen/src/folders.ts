import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this package. */
export const codegenFolder = dirname(dirname(fileURLToPath(import.meta.url)));

/** The root of the repository. */
export const repositoryFolder = join(codegenFolder, "../..");
