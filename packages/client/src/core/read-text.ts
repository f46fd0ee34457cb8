import type { Unexpected } from "./format.ts";

/**
 * Reads the body of an answer up to a limit, in bytes, and gives each piece to `take`. Resolves to `true` where there is more.
 * Rejects with what the body's stream fails with.
 */
export async function readChunks(
  { body }: Response,
  limit: number,
  take: (chunk: Uint8Array<ArrayBuffer>) => void,
): Promise<boolean> {
  const reader = body?.getReader();
  let left = limit;
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk?.value) return false;
    take(chunk.value.subarray(0, left));
    left -= chunk.value.length;
    if (left < 0) {
      reader?.cancel().catch(() => {});
      return true;
    }
  }
}

/**
 * The text of an answer, up to a limit in bytes. What is longer is cut; where `unexpected` is given, the error that it makes
 * of the cut text is thrown instead.
 */
export async function readText(response: Response, limit: number, unexpected?: Unexpected): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  const isCut = await readChunks(response, limit, (chunk) => {
    text += decoder.decode(chunk, { stream: true });
  });
  text += decoder.decode();
  if (isCut && unexpected) throw unexpected(`its body has more than ${limit} bytes`, { text });
  return text;
}
