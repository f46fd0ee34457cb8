import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readArguments } from "../src/cli/read-arguments.ts";
import { at } from "./support/document.ts";

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
const dockerfile = read("container/Dockerfile");
const compose: unknown = parse(read("container/compose.yaml"));
const manifest: unknown = JSON.parse(read("package.json"));

/** The list that an instruction of the Dockerfile has. */
function listOf(instruction: string): string[] {
  const [, text = "[]"] = new RegExp(`^${instruction} (\\[.*\\])$`, "m").exec(dockerfile) ?? [];
  return JSON.parse(text);
}

// No container engine is needed, nor used: these hold the recipe against what it names.
test("the image runs the command that the package has, with options that it takes", () => {
  expect(Object.keys(at(manifest, "bin") ?? {})).toEqual(listOf("ENTRYPOINT"));
  expect(readArguments(listOf("CMD"), {})).toMatchObject({ name: "start", port: 4010, host: "0.0.0.0" });
  expect(dockerfile).toMatch(/^EXPOSE 4010$/m);
  const [major] = /^FROM node:(\d+)-slim$/m.exec(dockerfile)?.slice(1) ?? [];
  expect(Number(major)).toBeGreaterThanOrEqual(Number(/\d+/.exec(String(at(manifest, "engines", "node")))));
});

test("compose has the emulator on the database that it starts, on this machine alone", () => {
  const { command, environment, ports, build } = Object(at(compose, "services", "emulator"));
  const started = readArguments(command, environment);
  const {
    POSTGRES_USER: user,
    POSTGRES_PASSWORD: password,
    POSTGRES_DB: name,
  } = Object(at(compose, "services", "database", "environment"));
  const databaseUrl = `postgresql://${user}:${password}@database:5432/${name}`;
  expect(started).toMatchObject({ port: 4010, host: "0.0.0.0", options: { databaseUrl, control: true } });
  expect(ports).toEqual(["127.0.0.1:4010:4010"]);
  expect(build).toBe(".");
});

test("the packages are packed to where the image copies them from", () => {
  expect(dockerfile).toMatch(/^COPY packages\/\*\.tgz /m);
  expect(read("README.md")).toContain("packages/emulator/container/packages");
  expect(read("README.md")).toContain("packages/emulator/container/compose.yaml");
});
