import { type RunningEmulator, startEmulator } from "@cloud-partner/emulator";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { addCodeSamples, readCodeSamples, sampleFiles } from "../src/code-samples.ts";
import { apiVersionOf, apiVersions, readText } from "../src/repository.ts";
import { createShell } from "./support/shell.ts";

const operationId = "56615b67-2185-49fe-80d2-c4ddf77bb2e8";
const hour = 3_600_000;

/** What each sample writes when its call has worked, whichever of the three it is. */
const results: Readonly<Record<string, RegExp>> = {
  cancelOperation: /200 OK|cancelled/,
  publishOffer: new RegExp(operationId),
  goLive: new RegExp(operationId.replace(/.$/, "[0-9a-f]")),
  getOfferOperation: /Validate Pre-Requisites/,
  getOperation: /Validate Pre-Requisites/,
  listOperations: new RegExp(operationId),
  getOfferStatus: /running|Running|InProgress/,
};

/** What has happened to the offer before the call: it was published, or its publication waits for its publisher. */
const published = ["cancelOperation", "getOfferOperation", "getOperation", "listOperations", "getOfferStatus"];

/** A variant of 2017-10-31 is what the pages of another year say; only a path of an offer that was not migrated is its own. */
function generationOf(version: string, operation: string): "2020" | "2020-migrated" | undefined {
  if (version !== "2017-10-31-2020") return undefined;
  return operation === "getOfferOperation" ? "2020" : "2020-migrated";
}

async function emulatorFor(version: string, operation: string): Promise<RunningEmulator> {
  let now = Date.parse("2018-03-26T20:12:44Z");
  const ids = [operationId, operationId.replace(/.$/, "9")];
  const generation = generationOf(version, operation);
  const emulator = await startEmulator({
    ...(generation !== undefined && { generation }),
    clock: () => now,
    createId: () => ids.shift() ?? crypto.randomUUID(),
    stepDuration: hour,
    seed: [{ publisherId: "contoso", offerId: "contoso-virtualmachineoffer" }],
  });
  if (published.includes(operation) || operation === "goLive") {
    const path = "/api/publishers/contoso/offers/contoso-virtualmachineoffer/publish";
    const headers = { authorization: `Bearer ${emulator.token}`, "content-type": "application/json" };
    const answer = await fetch(`${emulator.url + path}?api-version=${apiVersionOf(version)}`, {
      method: "POST",
      headers,
      body: '{"metadata":{}}',
    });
    expect(answer.status).toBe(202);
  }
  if (operation === "goLive") now += 5 * hour;
  return emulator;
}

describe.each(apiVersions())("version %s", (version) => {
  const samples = readCodeSamples(version);
  const document = parse(readText(`spec/${version}/openapi.yaml`));

  test("each operation has its samples, and they are put into the document", () => {
    addCodeSamples(document, samples);
    const labels = sampleFiles.map(({ label }) => label);
    for (const sampled of samples.values()) {
      const own = sampled.map(({ label }) => label);
      expect(own).toEqual(labels.filter((label) => label !== "cloud-partner" || own.includes(label)));
    }
    const count = [...JSON.stringify(document).matchAll(/"x-codeSamples"/g)].length;
    expect(count).toBe(samples.size);
  });

  const rows = [...samples.keys()].flatMap((operation) =>
    sampleFiles
      .filter(({ label }) => samples.get(operation)?.some((sample) => sample.label === label))
      .map(({ file }) => ({ operation, file })),
  );
  test.each(rows)("$operation/$file works", async ({ operation, file }) => {
    const { url, token, ...emulator } = await emulatorFor(version, operation);
    using shell = createShell();
    shell.environment["CLOUD_PARTNER_BASE_URL"] = url;
    shell.environment["CLOUD_PARTNER_TOKEN"] = token;
    const text = readText(`docs/samples/${version}/${operation}/${file}`);
    shell.save(file, text);
    const output = await shell.run(
      file.endsWith(".ts") ? `node ${file}` : text.replaceAll(/^curl/gm, "curl --fail-with-body"),
    );
    expect(output).toMatch(results[operation] ?? /never/);
    await emulator.close();
  });
});

test("an operation without samples, and samples of no operation, are refused", () => {
  const sample = [{ lang: "Shell", label: "curl", source: "curl" }];
  const document = { paths: { "/a": { get: { operationId: "getA" }, parameters: [] } } };
  expect(() => addCodeSamples(document, new Map([["getB", sample]]))).toThrow("getA has no code samples");
  const both = new Map([
    ["getA", sample],
    ["getB", sample],
  ]);
  expect(() => addCodeSamples(document, both)).toThrow("there are code samples of no operation: getB");
});
