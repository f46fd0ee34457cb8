import { expect, test } from "vitest";
import { createEmulator, defaultSeed, startEmulator } from "../src/index.ts";
import { Api } from "./support/api.ts";

test("an emulator needs no socket", async () => {
  const api = new Api("https://cloudpartner.azure.com", (await createEmulator()).handler);
  const { status, headers } = await api.call("cancelOperation");
  expect(status).toBe(202);
  expect(headers.get("operation-location")).toMatch(/^https:\/\/cloudpartner\.azure\.com\/api\/publishers\/contoso\//);
});

test.each([
  { offerId: "contoso-virtualmachineoffer", publisherId: "contoso", status: 202 },
  { offerId: "contoso-datascienceoffer", publisherId: "contoso", status: 200 },
  { offerId: "contoso-containeroffer", publisherId: "contoso", status: 202 },
  { offerId: "contoso-idleoffer", publisherId: "contoso", status: 400 },
  { offerId: "fabrikam-virtualmachineoffer", publisherId: "fabrikam", status: 403 },
  { offerId: "contoso-nosuchoffer", publisherId: "contoso", status: 404 },
])("the seed answers the cancel of $offerId with $status", async ({ status, ...offer }) => {
  const api = new Api("http://localhost", (await createEmulator()).handler);
  expect((await api.call("cancelOperation", offer)).status).toBe(status);
});

test("two emulators do not share their offers", async () => {
  const first = new Api("http://localhost", (await createEmulator()).handler);
  const second = new Api("http://localhost", (await createEmulator({ seed: defaultSeed })).handler);
  const offerId = "contoso-datascienceoffer";
  expect((await first.call("cancelOperation", { offerId })).status).toBe(200);
  expect((await second.call("cancelOperation", { offerId })).status).toBe(200);
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("a step cannot take %d milliseconds", async (stepDuration) => {
  await expect(createEmulator({ stepDuration })).rejects.toThrow(RangeError);
});

test("an emulator without tokens is not started", async () => {
  await expect(startEmulator({ tokens: {} })).rejects.toThrow(TypeError);
});
