import type { Writable } from "node:stream";
import { plainText } from "./plain-text.ts";

/** A stream that may be a terminal. */
export type OutputStream = Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly rows?: number };

/** What an {@link Output} is made of. */
export interface OutputOptions {
  /** For results. */
  readonly stdout: OutputStream;
  /** For progress, faults and advice. */
  readonly stderr: OutputStream;
  /** `true` leaves out everything but faults and resume tokens. */
  readonly quiet: boolean;
  /** `true` writes one JSON object to stdout, and nothing for people. */
  readonly json: boolean;
  /** `false` for no colours, whatever the terminal can show. */
  readonly color: boolean;
}

/** What stands for a secret that was taken out. */
const redacted = "REDACTED";

/**
 * The one place where the command writes. Results go to stdout, all else to stderr, so that a pipe gets results only. A
 * token that was told to it never comes out of it, even where the service repeats it in an error.
 */
export class Output {
  readonly options: OutputOptions;
  readonly #secrets = new Set<string>();

  constructor(options: OutputOptions) {
    this.options = options;
  }

  /** Keeps a token out of everything that is written from now on. */
  hide(secret: string): void {
    // Shorter ones protect nothing, and would be found in words that are no secret.
    if (secret.length >= 6) this.#secrets.add(secret);
  }

  /** A text without the tokens that are to be hidden. */
  redact(text: string): string {
    let hidden = text;
    for (const secret of this.#secrets) hidden = hidden.replaceAll(secret, redacted);
    return hidden;
  }

  /** A line of the result, for people. */
  result(line: string): void {
    const { stdout, quiet, json } = this.options;
    if (!quiet && !json) stdout.write(`${this.redact(line)}\n`);
  }

  /** The whole result, for scripts; nothing is written without `--json`. */
  object(result: object): void {
    if (!this.options.json) return;
    const text = JSON.stringify(result, (_, value) => (typeof value === "string" ? this.redact(value) : value));
    this.options.stdout.write(`${text}\n`);
  }

  /** What was asked for by its text alone, such as a script for completion: it is written whatever the options say. */
  text(text: string): void {
    this.options.stdout.write(this.redact(text));
  }

  /** What went wrong, and what to do next. */
  fault(message: string, advice?: string): void {
    const { stderr } = this.options;
    stderr.write(`${this.paint("red", "error:", stderr)} ${this.redact(plainText(message))}\n`);
    if (advice !== undefined) this.note(advice);
  }

  /** What may be wrong, and is not in the way. */
  warn(message: string): void {
    const { stderr, quiet } = this.options;
    if (!quiet) stderr.write(`${this.paint("yellow", "warning:", stderr)} ${this.redact(plainText(message))}\n`);
  }

  /** What people have to know in any case: advice and resume tokens. */
  note(line: string): void {
    this.options.stderr.write(`${this.redact(line)}\n`);
  }

  /** Colours a text where the stream is a terminal and nobody objects. */
  paint(color: keyof typeof colors, text: string, stream: OutputStream = this.options.stdout): string {
    return this.options.color && stream.isTTY ? `\u001b[${colors[color]}m${text}\u001b[39m` : text;
  }
}

const colors = { red: 31, green: 32, yellow: 33, cyan: 36, gray: 90 } as const;
