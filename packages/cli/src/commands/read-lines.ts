import { readFile } from "node:fs/promises";
import type { Surroundings } from "../invocation.ts";
import { codeOf } from "../settings/config-file.ts";
import { UsageError } from "../usage-error.ts";

/**
 * The lines of a file, or of stdin for `-`, without blanks around them; empty ones and those that begin with `#` are left
 * out. Rejects with a {@link UsageError} where it cannot be read.
 */
export async function readLines(path: string, { stdin }: Pick<Surroundings, "stdin">): Promise<string[]> {
  const text = path === "-" ? await readAll(stdin) : await readText(path);
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}

async function readAll(stdin: Surroundings["stdin"]): Promise<string> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  } catch (error) {
    throw new UsageError(`stdin cannot be read: ${codeOf(error) ?? "of an unknown reason"}`);
  }
  return Buffer.concat(chunks).toString("utf8");
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${codeOf(error) ?? "of an unknown reason"}`);
  }
}
