import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
// The package's main module loads what it bundles documents with, and TypeScript in the slower way.
import printing from "openapi-typescript/dist/lib/ts.cjs";
import references from "openapi-typescript/dist/lib/utils.cjs";
import transformSchema from "openapi-typescript/dist/transform/index.cjs";
import type { Node } from "typescript";
import { blobMarker, documentForTypes } from "./document-for-types.ts";
import { Refusal } from "./refusal.ts";
import type { SourceDocument } from "./source-document.ts";
import { typescript } from "./typescript.ts";

/** Global types that the generated code uses. */
const globals = new Set(["Blob", "Omit", "Record"]);

const options = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  // A property with a default may still be left out of a request.
  defaultNonNullable: false,
  // An object of which nothing is said may have any property.
  emptyObjectsUnknown: true,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  rootTypes: true,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: true,
  silent: true,
  transform: (schema: object) =>
    blobMarker in schema ? typescript.factory.createTypeReferenceNode("Blob") : undefined,
} satisfies Partial<GlobalContext>;

/** The TypeScript types of a document: `paths`, `operations`, `components`, and an export for each schema. */
export function generateTypes(source: SourceDocument): string {
  const nodes = transform(source);
  return printing.astToString(
    nodes.filter((node) => !typescript.isTypeAliasDeclaration(node) || mayBeExported(node.name.text)),
  );
}

/** A component of another name is in `components` only, and no export of its own. */
function mayBeExported(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name) && !globals.has(name);
}

/**
 * What openapi-typescript does before it makes the types is left out: the document was checked already, and has no
 * references to other files, so that checking and bundling it once more would take as long as all the rest.
 */
function transform(source: SourceDocument): Node[] {
  // openapi-typescript's own type for a document is stricter than OpenAPI; what it cannot read, it throws for.
  const document = documentForTypes(source) as unknown as OpenAPI3;
  try {
    const context: Omit<GlobalContext, "inject" | "postTransform" | "redoc" | "transformProperty"> = {
      ...options,
      // The document for types has none.
      discriminators: { objects: {}, refsHandled: [] },
      injectFooter: [],
      resolve: ($ref) => references.resolveRef(document, $ref, { silent: true }),
    };
    // Of what is missing, openapi-typescript itself sets all but `redoc` to undefined, and that one nothing reads.
    return transformSchema(document, context as GlobalContext);
  } catch (error) {
    const reason = `no types can be made of the document: ${error instanceof Error ? error.message : error}`;
    throw new Refusal([source.finding([], reason)]);
  }
}
