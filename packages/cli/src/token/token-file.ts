import { open } from "node:fs/promises";
import type { Output } from "../output/output.ts";
import { codeOf } from "../settings/config-file.ts";
import { UsageError } from "../usage-error.ts";

/** Nobody's token is longer, in bytes; a file that is was not meant. */
const largest = 65_536;

/**
 * Reads a token from a file, without the blanks around it. A file that everybody on the machine can read is warned of and
 * not refused: secrets that are mounted into containers are such files. Rejects with a {@link UsageError}.
 */
export async function readTokenFile(path: string, output: Output): Promise<string> {
  try {
    await using file = await open(path);
    const status = await file.stat();
    if (status.isFile() && (status.mode & 0o004) !== 0 && process.platform !== "win32") {
      output.warn(`everybody on this machine can read the token in ${path}; chmod 600 keeps it to yourself`);
    }
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(largest + 1) });
    if (bytesRead > largest) throw new UsageError(`the token file ${path} is too large`);
    return buffer.toString("utf8", 0, bytesRead).trim();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`the token file ${path} cannot be read: ${codeOf(error) ?? "of an unknown reason"}`);
  }
}
