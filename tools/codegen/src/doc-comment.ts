/** Lines as a doc comment, for editors to show; each line begins with `indentation`. */
export function docComment(lines: readonly string[], indentation: string): string {
  // A comment must not end before its end.
  const safe = lines.map((line) => line.replaceAll("*/", "*\\/"));
  return [
    `${indentation}/**`,
    ...safe.map((line) => (line === "" ? `${indentation} *` : `${indentation} * ${line}`)),
    `${indentation} */`,
  ].join("\n");
}

/** A text with a full stop, where it has no end of its own. */
export function endSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
