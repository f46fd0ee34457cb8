import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** `true` where `java` is a program that can be run and is of version 11 or newer. */
export async function hasJava(java = "java"): Promise<boolean> {
  try {
    const { stderr } = await promisify(execFile)(java, ["-version"]);
    const major = /version "(\d+)/.exec(stderr)?.[1];
    return major !== undefined && Number(major) >= 11;
  } catch {
    return false;
  }
}

/** What to tell someone who needs Java and has none. */
export const javaIsMissing = [
  "The client's operations and the server's routes come from openapi-generator, which needs Java 11 or newer,",
  "and there is no such `java` on the PATH. Nothing was written. Install one and run `pnpm generate` again:",
  "  Debian, Ubuntu:  apt-get install default-jre-headless",
  "  macOS:           brew install openjdk",
  "  Windows:         winget install EclipseAdoptium.Temurin.21.JRE",
].join("\n");
