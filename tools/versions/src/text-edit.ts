/** A piece of a text, from `start` up to `end`, and what is to stand there instead. Both count UTF-16 code units. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with the edits made; all else stays as it is, comments and spaces too. Edits that are the same count once. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const inOrder = new Map([...edits].sort((a, b) => a.start - b.start).map((edit) => [edit.start, edit]));
  let result = "";
  let done = 0;
  for (const { start, end, text: replacement } of inOrder.values()) {
    result += text.slice(done, start) + replacement;
    done = end;
  }
  return result + text.slice(done);
}

/** The number of the line that a place in a text is in; the first is 1. */
export function lineOf(text: string, place: number): number {
  return text.slice(0, place).split("\n").length;
}

/** The line that a place in a text is in, without the spaces around it. */
export function lineAt(text: string, place: number): string {
  return text.split("\n")[lineOf(text, place) - 1]?.trim() ?? "";
}
