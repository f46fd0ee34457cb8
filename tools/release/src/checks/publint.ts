import { readFile } from "node:fs/promises";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import type { PackageCheck } from "./check.ts";

/** Whether `package.json` and the files that it names are as tools expect them (publint, with its suggestions). */
export const publintCheck: PackageCheck = {
  name: "publint",
  async run({ tarball }) {
    const { buffer, byteOffset, byteLength } = await readFile(tarball);
    const { messages, pkg } = await publint({
      strict: true,
      pack: { tarball: buffer.slice(byteOffset, byteOffset + byteLength) },
    });
    return messages.map((message) => ({ message: formatMessage(message, pkg, { color: false }) ?? message.code }));
  },
};
