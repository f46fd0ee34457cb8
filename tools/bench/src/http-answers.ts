const endOfHead = Buffer.from("\r\n\r\n");
const endOfChunks = Buffer.from("\r\n0\r\n\r\n");

/** The head of an answer, and how long the answer is in bytes. */
export interface AnswerSize {
  readonly status: number;
  /** The status line and the headers. */
  readonly head: string;
  readonly length: number;
}

/**
 * The answer that some bytes begin with, or `undefined` while it is not complete. It knows of HTTP what the contenders send:
 * a length, or chunks.
 */
export function firstAnswer(bytes: Buffer): AnswerSize | undefined {
  const end = bytes.indexOf(endOfHead);
  if (end < 0) return undefined;
  const head = bytes.toString("latin1", 0, end);
  const status = Number(head.slice(9, 12));
  const start = end + endOfHead.length;
  const length = /^content-length: *(\d+)/im.exec(head)?.[1];
  if (length !== undefined || status === 204 || status === 304) {
    const whole = start + Number(length ?? 0);
    return whole <= bytes.length ? { status, head, length: whole } : undefined;
  }
  if (!/^transfer-encoding: *chunked/im.test(head)) throw new Error(`an answer without a length:\n${head}`);
  // An empty body is the last chunk alone, right behind the head's own line break.
  const last = bytes.indexOf(endOfChunks, end + 2);
  return last < 0 ? undefined : { status, head, length: last + endOfChunks.length };
}
