import { InvalidArgumentError } from "../errors/index.ts";
import type { Format } from "./format.ts";
import { readText } from "./read-text.ts";
import { writePlainParameters } from "./write-plain-parameters.ts";

/** Writes and reads what a `PlainOperationTable` describes, and is a good deal shorter than what can do more. */
export const jsonFormat: Format = {
  writeParameters: writePlainParameters,
  writeBody(body) {
    let text: string | undefined;
    try {
      text = JSON.stringify(body);
    } catch {
      // A cycle or a bigint: it is named below, as what has no JSON at all (a function) is.
    }
    if (text === undefined) throw new InvalidArgumentError("body cannot be written as JSON");
    return text;
  },
  async readBody(response, _, limit, unexpected) {
    const text = await readText(response, limit, unexpected);
    try {
      return JSON.parse(text);
    } catch (cause) {
      throw unexpected("its body is not JSON", { text, cause });
    }
  },
};
