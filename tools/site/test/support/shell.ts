import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { findFiles, readText, root } from "../../src/repository.ts";

/** A folder as a reader has it who has installed the packages: commands run in it, and are stopped with it. */
export interface Shell extends Disposable {
  /** Writes a file into the folder. */
  save(name: string, text: string): void;
  /** Runs a script to its end and gives what it wrote to both streams. Throws an `Error` with that where it fails. */
  run(script: string): Promise<string>;
  /** Starts a server and gives its address when it has written it. */
  serve(script: string): Promise<string>;
  /** What scripts find in the environment; a test may add to it. */
  readonly environment: Record<string, string>;
}

/** Makes the folder. `npx @cloud-partner/…` and `cloud-partner` are the packages of this repository, as they were built. */
export function createShell(): Shell {
  const folder = mkdtempSync(join(tmpdir(), "site-shell-"));
  const programs = join(folder, ".programs");
  mkdirSync(programs);
  for (const manifest of findFiles("packages/*/package.json")) {
    const { name }: { name: string } = JSON.parse(readText(manifest));
    mkdirSync(join(folder, "node_modules", dirname(name)), { recursive: true });
    symlinkSync(join(root, dirname(manifest)), join(folder, "node_modules", name), "junction");
  }
  const bin = (name: string) => join(root, "packages", name, "dist/bin.js");
  const program = (name: string, text: string) => writeFileSync(join(programs, name), text, { mode: 0o755 });
  program("cloud-partner", `#!/bin/sh\nexec node '${bin("cli")}' "$@"\n`);
  program(
    "npx",
    `#!/bin/sh\nname=\${1#@cloud-partner/}; shift\nexec node '${root}/packages/'"$name"/dist/bin.js "$@"\n`,
  );
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));

  const running = new Set<ChildProcess>();
  const environment: Record<string, string> = {
    PATH: [programs, dirname(process.execPath), process.env["PATH"]].join(delimiter),
    HOME: folder,
    LANG: "C.UTF-8",
    PORT: "0",
    CLOUD_PARTNER_TOKEN: "emulator-token",
  };
  const start = (script: string) => {
    const options = { cwd: folder, env: environment, stdio: ["ignore", "pipe", "pipe"] as ["ignore", "pipe", "pipe"] };
    const child = spawn("bash", ["-euc", script], options);
    running.add(child);
    const written = { text: "" };
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (chunk: string) => {
        written.text += chunk;
      });
    }
    return { child, written };
  };
  return {
    environment,
    save: (name, text) => writeFileSync(join(folder, name), text),
    async run(script) {
      const { child, written } = start(script);
      await once(child, "close");
      running.delete(child);
      if (child.exitCode !== 0) throw new Error(`${script}\nended with ${child.exitCode}:\n${written.text}`);
      return written.text;
    },
    async serve(script) {
      // In place of the shell, so that the end of the shell is the end of the server.
      const { child, written } = start(`exec ${script}`);
      const ended = once(child, "close");
      for (;;) {
        const address = /http:\/\/127\.0\.0\.1:\d+/.exec(written.text)?.[0];
        if (address !== undefined) return address;
        if (child.exitCode !== null) throw new Error(`${script}\nended with ${child.exitCode}:\n${written.text}`);
        await Promise.race([once(child.stdout, "data"), ended]);
      }
    },
    [Symbol.dispose]() {
      for (const child of running) child.kill("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
