/** Names as a JSON pointer that can stand in a URL's fragment. */
export function toPointer(path: readonly string[]): string {
  return path.map((name) => `/${encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"))}`).join("");
}

/** Names as a person would say them: `components.parameters.OfferId`. */
export function toText(path: readonly string[]): string {
  return path.join(".");
}
