import type { Unexpected } from "./format.ts";

/** The bytes of an answer, as far as they were read. */
interface ReadBytes {
  /** What was read, in the order in which it came. */
  readonly chunks: Uint8Array<ArrayBuffer>[];
  /** `true` where there are more. */
  readonly isCut: boolean;
}

/** Reads the body of an answer up to a limit, in bytes. Rejects with what the body's stream fails with. */
export async function readBytes({ body }: Response, limit: number): Promise<ReadBytes> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = body?.getReader();
  let left = limit;
  for (;;) {
    const chunk = await reader?.read();
    if (chunk === undefined || chunk.done) return { chunks, isCut: false };
    chunks.push(chunk.value.subarray(0, left));
    left -= chunk.value.length;
    if (left < 0) {
      reader?.cancel().catch(() => {});
      return { chunks, isCut: true };
    }
  }
}

/**
 * The text of an answer, up to a limit in bytes. What is longer is cut; where `unexpected` is given, the error that it makes
 * of the cut text is thrown instead.
 */
export async function readText(response: Response, limit: number, unexpected?: Unexpected): Promise<string> {
  const { chunks, isCut } = await readBytes(response, limit);
  const decoder = new TextDecoder();
  const text = chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode();
  if (isCut && unexpected) throw unexpected(`its body has more than ${limit} bytes`, { text });
  return text;
}
