import { createRequire } from "node:module";

/** TypeScript's compiler. Where it is imported, its nine megabytes are read once more, for the names of what it exports. */
export const typescript: typeof import("typescript") = createRequire(import.meta.url)("typescript");
