import openapiTypescript, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { blobMarker, documentForTypes } from "./document-for-types.ts";
import { Refusal } from "./refusal.ts";
import type { SourceDocument } from "./source-document.ts";

/** Global types that the generated code uses. */
const globals = new Set(["Blob", "Omit", "Record"]);

/** The TypeScript types of a document: `paths`, `operations`, `components`, and an export for each schema. */
export async function generateTypes(source: SourceDocument): Promise<string> {
  const nodes = await transform(source);
  return astToString(nodes.filter((node) => !ts.isTypeAliasDeclaration(node) || mayBeExported(node.name.text)));
}

/** A component of another name is in `components` only, and no export of its own. */
function mayBeExported(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name) && !globals.has(name);
}

async function transform(source: SourceDocument): Promise<ts.Node[]> {
  try {
    // openapi-typescript's own type for a document is stricter than OpenAPI; it checks what it reads while it reads it.
    return await openapiTypescript(documentForTypes(source) as unknown as OpenAPI3, {
      // A property with a default may still be left out of a request.
      defaultNonNullable: false,
      // An object of which nothing is said may have any property.
      emptyObjectsUnknown: true,
      rootTypes: true,
      rootTypesNoSchemaPrefix: true,
      silent: true,
      transform: (schema) => (blobMarker in schema ? ts.factory.createTypeReferenceNode("Blob") : undefined),
    });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const reason = `no types can be made of the document: ${error instanceof Error ? error.message : error}`;
    throw new Refusal([source.finding([], reason)]);
  }
}
