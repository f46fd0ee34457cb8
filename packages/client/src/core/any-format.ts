import type { Format } from "./format.ts";
import { jsonFormat } from "./json-format.ts";
import { isJson } from "./media-type.ts";
import { readChunks, readText } from "./read-text.ts";
import { writeParameters } from "./write-parameters.ts";

/** Writes and reads whatever a document can describe: parameters in every style, and bodies of every media type. */
export const anyFormat: Format = {
  writeParameters,
  writeBody(body, contentType) {
    if (isJson(contentType)) return jsonFormat.writeBody(body, contentType);
    return body instanceof Blob ? body : String(body);
  },
  async readBody(response, mediaType, limit, unexpected) {
    if (isJson(mediaType)) return jsonFormat.readBody(response, mediaType, limit, unexpected);
    if (mediaType.startsWith("text/")) return readText(response, limit, unexpected);
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    const isCut = await readChunks(response, limit, (chunk) => chunks.push(chunk));
    if (isCut) throw unexpected(`its body has more than ${limit} bytes`);
    return new Blob(chunks, { type: mediaType });
  },
};
