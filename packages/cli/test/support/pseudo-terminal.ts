import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { afterEach, expect } from "vitest";
import { bin, environmentFor, type Settings, token } from "./program.ts";

const version = spawnSync("script", ["--version"], { encoding: "utf8" });

/** Whether a pseudo-terminal can be had: `script` of util-linux makes one. The `script` of other systems is another one. */
export const hasPseudoTerminal = version.status === 0 && version.stdout.includes("util-linux");
if (!hasPseudoTerminal) console.log("script of util-linux is not installed: nothing is tried in a terminal");

const running = new Set<ChildProcess>();
afterEach(() => {
  // What runs in the terminal ends with it.
  for (const child of running) child.kill("SIGKILL");
  running.clear();
});

/** A command of the shell in a terminal of its own, 100 columns wide and 30 rows high. */
export function startInTerminal(command: string, { environment }: Pick<Settings, "environment"> = {}) {
  const child = spawn("script", ["-qefc", `stty cols 100 rows 30; ${command}`, "/dev/null"], {
    env: environmentFor({ TERM: "xterm", SHELL: "/bin/sh", ...environment }),
    stdio: ["pipe", "pipe", "inherit"],
  });
  running.add(child);
  let screen = "";
  child.stdin.on("error", () => {});
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    screen += chunk;
  });
  const ended = once(child, "close").then(() => {
    running.delete(child);
    expect(screen, "the token is written nowhere").not.toContain(token);
    return { code: child.exitCode, screen };
  });
  return {
    ended,
    /** Everything that was written to the terminal until now. */
    screen: () => screen,
    /** What the user types. */
    type: (text: string) => child.stdin.write(text),
    /** Waits until the terminal was told something. */
    async shows(text: string | RegExp, from = 0): Promise<void> {
      const isShown = () =>
        typeof text === "string" ? screen.slice(from).includes(text) : text.test(screen.slice(from));
      while (!isShown()) {
        if (child.exitCode !== null) throw new Error(`it ended without showing ${text}: ${screen}`);
        await Promise.race([once(child.stdout, "data"), ended]);
      }
    },
    end: () => child.kill("SIGKILL"),
  };
}

/** The command line of the program, for a shell. */
export function commandLine(args: readonly string[]): string {
  return [process.execPath, bin, ...args].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
}
