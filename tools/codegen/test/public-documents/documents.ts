import { join } from "node:path";
import { codegenFolder } from "../../src/folders.ts";

/** A document of somebody else, in a package that is installed for it. */
export interface PublicDocument {
  /** What it is called here; a folder has this name. */
  name: string;
  /** Its file. */
  path: string;
}

/** The documents, from small to large. */
export function publicDocuments(): PublicDocument[] {
  return [
    ["uspto", "@readme/oas-examples", "3.0/yaml/uspto.yaml"],
    ["train-travel", "@readme/oas-examples", "3.1/yaml/train-travel.yaml"],
    ["petstore", "@readme/oas-examples", "3.1/json/petstore.json"],
    ["galaxy", "@scalar/galaxy", "dist/3.1.yaml"],
    ["schema-types", "@readme/oas-examples", "3.0/json/schema-types.json"],
    ["parameters-style", "@readme/oas-examples", "3.0/yaml/parameters-style.yaml"],
    ["readme", "@readme/oas-examples", "3.1/yaml/readme.yaml"],
    ["star-trek", "@readme/oas-examples", "3.0/json/star-trek.json"],
    ["rclone", "rclone-openapi", "openapi.yaml"],
    ["directus", "@directus/specs", "dist/openapi.json"],
    ["dialogporten", "@digdir/dialogporten-schema", "swagger.verified.json"],
    ["blockfrost", "@blockfrost/openapi", "openapi.yaml"],
    ["figma", "@figma/rest-api-spec", "openapi/openapi.yaml"],
    ["shipengine", "shipengine-openapi", "openapi.yaml"],
  ].map(([name = "", packageName = "", file = ""]) => ({ name, path: join(folderOf(packageName), file) }));
}

/** Where a package of this one's is installed; not every package lets its package.json be asked for. */
function folderOf(packageName: string): string {
  return join(codegenFolder, "node_modules", packageName);
}
