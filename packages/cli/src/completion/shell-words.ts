import type { CompletedCommand, CompletedOption } from "./command-tree.ts";

/** Where a command stands, as the scripts note it while they read a line: `/operations/list`. */
export function placeOf({ path }: CompletedCommand): string {
  return path === "" ? "" : `/${path.replaceAll(" ", "/")}`;
}

/** Each option of the tree that takes a value, once. */
export function optionsWithValue(tree: readonly CompletedCommand[]): CompletedOption[] {
  const byName = new Map(tree.flatMap(({ options }) => options.map((option) => [option.name, option] as const)));
  return [...byName.values()].filter(({ value }) => value !== "none");
}

/** A text between single quotes, as bash and zsh read it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
