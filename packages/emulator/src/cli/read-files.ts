import { readFile } from "node:fs/promises";
import { requestValidators } from "../generated/control/validators.ts";
import type { StartOptions } from "../start-emulator.ts";
import type { SeedOffer } from "../state/seed.ts";
import { ArgumentsError } from "./arguments-error.ts";
import type { Command } from "./read-arguments.ts";

type Files = Extract<Command, { name: "start" }>["files"];

/** Reads the files that a command line names. Rejects with an {@link ArgumentsError} where one is not as it has to be. */
export async function readFiles({ seed, tls }: Files): Promise<Pick<StartOptions, "seed" | "tls">> {
  return {
    ...(seed === undefined ? {} : { seed: readSeed(seed, await readText("--seed", seed)) }),
    ...(tls === undefined
      ? {}
      : { tls: { cert: await readText("--tls-cert", tls.cert), key: await readText("--tls-key", tls.key) } }),
  };
}

async function readText(option: string, path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new ArgumentsError(`${option}: ${path} cannot be read: ${messageOf(cause)}`, { cause });
  }
}

/** A seed is what the control API takes as offers to add. */
function readSeed(path: string, text: string): readonly SeedOffer[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new ArgumentsError(`--seed: ${path} is no JSON: ${messageOf(cause)}`, { cause });
  }
  const validate = requestValidators["createOffers"]?.body["application/json"];
  if (validate === undefined) throw new Error("the control API has no validator of offers");
  if (!validate(value)) {
    const faults = validate.errors?.map(({ instancePath, message }) => `${instancePath || "it"} ${message}`) ?? [];
    throw new ArgumentsError(`--seed: ${path} is no list of offers: ${faults.slice(0, 5).join("; ")}`);
  }
  // Sound: it was validated just now.
  return value as readonly SeedOffer[];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
