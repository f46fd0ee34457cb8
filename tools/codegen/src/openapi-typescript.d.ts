/** The modules of openapi-typescript that are loaded by themselves; the package has types for its main module only. */
declare module "openapi-typescript/dist/lib/ts.cjs" {
  import { astToString } from "openapi-typescript";

  const printing: { astToString: typeof astToString };
  export default printing;
}

declare module "openapi-typescript/dist/lib/utils.cjs" {
  import { resolveRef } from "openapi-typescript";

  const references: { resolveRef: typeof resolveRef };
  export default references;
}

declare module "openapi-typescript/dist/transform/index.cjs" {
  export { transformSchema as default } from "openapi-typescript";
}
