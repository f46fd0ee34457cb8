import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { PollOptions } from "../../src/index.ts";
import { type PollSpans, pollSpans } from "../../src/poller/poll-options.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const section = readme.split(/^## /m).find((text) => text.startsWith("Follow an operation\n")) ?? "";

it("lists the options with their defaults", () => {
  const names = {
    signal: 0,
    onProgress: 0,
    maxWait: 0,
    pollTimeout: 0,
    initialDelay: 0,
    maxDelay: 0,
    minDelay: 0,
    maxRetryAfter: 0,
  } satisfies Record<keyof PollOptions, 0>;
  const table = section.slice(section.indexOf("| option"), section.indexOf("| error"));
  const listed = [...table.matchAll(/^\| `(\w+)` +\| ([\w,]+)/gm)].map(([, name, value]) => [name, value]);
  const spans: Record<string, number> = { ...(pollSpans({}) satisfies PollSpans) };
  expect(listed).toEqual(Object.keys(names).map((name) => [name, spans[name]?.toLocaleString("en-US") ?? "none"]));
});
