/** One thing in a document that cannot be generated from, and where it stands. */
export interface Finding {
  /** Path of the document, relative to the working directory. */
  file: string;
  /** Line in the document, counted from 1. */
  line: number;
  /** What is wrong, and how to mend it. */
  reason: string;
}

/** Thrown when nothing can be generated. Its message has a line per finding, in the form `file:line reason`. */
export class Refusal extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.map(({ file, line, reason }) => `${file}:${line} ${reason}`).join("\n"));
    this.name = "Refusal";
    this.findings = findings;
  }
}
