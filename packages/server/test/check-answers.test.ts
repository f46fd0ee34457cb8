import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkAnswer, type ErrorDetail } from "../src/check-answers.ts";
import { answers } from "../src/index.ts";
import { location } from "./support.ts";

const run = promisify(execFile);
const source = new URL("../src/", import.meta.url);

/** The files that are loaded with one, itself among them; what is imported as a type is not. */
async function filesLoadedWith(file: URL, found = new Set<string>()): Promise<Set<string>> {
  if (found.has(file.href)) return found;
  found.add(file.href);
  const text = (await readFile(file, "utf8")).replaceAll(/^(?:import|export) type [^;]*;/gm, "");
  for (const [, path = ""] of text.matchAll(/\bfrom "(\.[^"]+)"/g)) await filesLoadedWith(new URL(path, file), found);
  return found;
}

test("only the entry for it loads the validators of answers", async () => {
  const validators = new URL("generated/2017-10-31/answer-validators.ts", source).href;
  expect(await filesLoadedWith(new URL("check-answers.ts", source))).toContain(validators);
  for (const entry of ["index.ts", "node.ts", "core/index.ts"]) {
    const loaded = await filesLoadedWith(new URL(entry, source));
    expect(loaded.size).toBeGreaterThan(3);
    expect(loaded).not.toContain(validators);
    expect(loaded).not.toContain(new URL("core/check-answer.ts", source).href);
  }
});

test("it works where code may not be made of texts", async () => {
  const entry = new URL("check-answers.ts", source).href;
  const script = `import { checkAnswer } from ${JSON.stringify(entry)};
    console.log(JSON.stringify(checkAnswer("getOfferStatus", { status: 200, body: { status: 1 } })));`;
  const { stdout } = await run(process.execPath, [
    "--disallow-code-generation-from-strings",
    "--input-type=module",
    "--eval",
    script,
  ]);
  expect(JSON.parse(stdout).map(({ target }: ErrorDetail) => target)).toEqual(["/status", "/status"]);
});

test("a fault says what is expected, and nothing of what was given", () => {
  const secret = "s3cr3t-t0ken";
  const headers = { "Operation-Location": secret, "Retry-After": secret, "x-ms-request-id": `${secret}!` };
  const details = [
    ...checkAnswer("cancelOperation", { status: 202, headers }),
    ...checkAnswer("getOfferStatus", { status: 200, body: { status: secret, steps: secret, liveLinks: [secret] } }),
    ...checkAnswer("getOfferStatus", { status: 200, body: secret, contentType: secret }),
  ];
  expect(details.map(({ target, message }) => `${target} ${message}`)).toEqual([
    'Operation-Location the header must match format "uri"',
    "Retry-After the header must be integer",
    'x-ms-request-id the header must match pattern "^[A-Za-z0-9._-]+$"',
    "/status must be one of neverPublished, notStarted, waitingForPublisherReview, running, succeeded, canceled, failed",
    "/steps must be array",
    "Content-Type the media type must be one of application/json",
  ]);
  expect(JSON.stringify(details)).not.toContain(secret);
});

test("it leaves what it is given as it is", () => {
  const body = Object.freeze({ status: "running" as const, steps: undefined });
  expect(checkAnswer("getOfferStatus", { status: 200, body })).toEqual([]);
  expect(Object.keys(body)).toEqual(["status", "steps"]);
});

test("whatever JSON is answered, it names faults and never throws", () => {
  const status = fc.constantFrom(200, 202, 400, 404, 500, 201, 0);
  const json = fc.oneof(
    fc.jsonValue(),
    fc.record({ error: fc.record({ code: fc.stringMatching(/^\w{1,4}$/), message: fc.string() }) }),
    fc.record(
      { status: fc.constantFrom("running", "succeeded"), steps: fc.array(fc.jsonValue(), { maxLength: 2 }) },
      { requiredKeys: ["status"] },
    ),
    fc.record({ error: fc.object() }),
  );
  const headers = fc.dictionary(
    fc.constantFrom("Operation-Location", "retry-after", "X-Ms-Request-Id", "Allow"),
    fc.oneof({ arbitrary: fc.jsonValue(), weight: 1 }, { arbitrary: fc.constantFrom(location, 30, "30"), weight: 3 }),
    { maxKeys: 2 },
  );
  const counts = { passed: 0, failed: 0 };
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(answers)), status, headers, json, (operationId, code, given, body) => {
      const details = checkAnswer(operationId, { status: code, headers: given, body });
      counts[details.length === 0 ? "passed" : "failed"] += 1;
      for (const { target = "" } of details) expect(target.length).toBeLessThanOrEqual(1024);
      // As a client would check it, who has texts only.
      const texts = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));
      expect(
        checkAnswer(operationId, { status: code, headers: texts, body: JSON.parse(JSON.stringify(body)) }),
      ).toEqual(details);
    }),
    { numRuns: 1000 },
  );
  expect(Math.min(counts.passed, counts.failed)).toBeGreaterThan(10);
});
