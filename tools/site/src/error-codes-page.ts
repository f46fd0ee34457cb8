import { outcomes } from "@cloud-partner/cli";
import * as client from "@cloud-partner/client";
import { stateErrors } from "@cloud-partner/emulator";
import { errorCodes as serverCodes } from "@cloud-partner/server";
import { Comment, type CommentDisplayPart, type DeclarationReflection, type ProjectReflection } from "typedoc";
import type { Page } from "./page.ts";

/**
 * The page of all error codes and exit codes. The codes come from the packages' registries, what they mean from the doc
 * comments. Throws an `Error` for a code without a comment, or without a class.
 */
export function errorCodesPage(project: ProjectReflection): Page {
  const markdown = [
    "# Error codes",
    "Every code is stable: it stays the same from version to version.",
    "## Client",
    "The `code` of an error that `@cloud-partner/client` throws, and its class.",
    table(["code", "class", "meaning"], clientRows(project)),
    "## Server",
    "The `error.code` of an answer, which is in the header `x-ms-error-code` too.",
    table(["code", "status", "message", "meaning"], serverRows(project)),
    "## Emulator",
    "What the emulator answers beside the codes of the server.",
    table(["code", "status", "meaning"], emulatorRows(project)),
    "## Command line",
    "The exit code of `cloud-partner`, and the `outcome` that `--json` has.",
    table(
      ["exit code", "outcome", "meaning"],
      Object.entries(outcomes).map(([name, { exitCode, meaning }]) => [String(exitCode), `\`${name}\``, meaning]),
    ),
  ].join("\n\n");
  return { source: "errors.md", output: "errors.html", section: "Reference", label: "Error codes", markdown };
}

function clientRows(project: ProjectReflection): string[][] {
  const classes = Object.values(client).flatMap((member) =>
    typeof member === "function" && "kind" in member && typeof member.kind === "string" ? [member.kind] : [],
  );
  return client.errorCodes.map((code) => {
    const kind = classes.find((name) => codeOf(name) === code);
    if (kind === undefined) throw new Error(`no class of the client has the code ${code}`);
    return [`\`${code}\``, `\`${kind}\``, meaningOf(member(project, "@cloud-partner/client", kind))];
  });
}

/** The code of an error class, which is its name in capitals. */
function codeOf(kind: string): string {
  return kind
    .replace(/Error$/, "")
    .replaceAll(/\B[A-Z]/g, "_$&")
    .toUpperCase();
}

function serverRows(project: ProjectReflection): string[][] {
  const registry = member(project, "@cloud-partner/server", "errorCodes");
  return Object.entries(serverCodes).map(([code, { status, message }]) => [
    `\`${code}\``,
    String(status),
    message,
    meaningOf(propertyOf(registry, code)),
  ]);
}

function emulatorRows(project: ProjectReflection): string[][] {
  const registry = member(project, "@cloud-partner/emulator", "stateErrors");
  return Object.entries(stateErrors).map(([code, { status }]) => [
    `\`${code}\``,
    String(status),
    meaningOf(propertyOf(registry, code)),
  ]);
}

function member(project: ProjectReflection, module: string, name: string): DeclarationReflection {
  const found = project.children
    ?.find((child) => child.name === module)
    ?.children?.find((child) => child.name === name);
  if (found === undefined) throw new Error(`${module} exports no ${name}`);
  return found;
}

/** A member of a registry, which is a constant object. */
function propertyOf(registry: DeclarationReflection, name: string): DeclarationReflection {
  const members = registry.children ?? (registry.type?.type === "reflection" ? registry.type.declaration.children : []);
  const found = members?.find((child) => child.name === name);
  if (found === undefined) throw new Error(`${registry.name} has no ${name}`);
  return found;
}

function meaningOf({ name, comment }: DeclarationReflection): string {
  if (comment === undefined) throw new Error(`${name} has no doc comment to say what it means`);
  // A link to another class would lead nowhere from here.
  const parts = comment.summary.map(
    (part): CommentDisplayPart => (part.kind === "inline-tag" ? { kind: "code", text: `\`${part.text}\`` } : part),
  );
  return Comment.combineDisplayParts(parts);
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll(/\s+/g, " ").replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}
