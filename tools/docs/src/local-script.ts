import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(import.meta.resolve("redoc/bundles/redoc.standalone.js"));

/** Redoc's own logo is not in its bundle: it is asked of a host on the internet, in one size and in another. */
const logos = ["https://cdn.redoc.ly/redoc/logo-mini-full.svg", "https://cdn.redoc.ly/redoc/logo-mini.svg"];

/** Names who made Redoc where the logo would do it. */
const wordmark =
  '<svg xmlns="http://www.w3.org/2000/svg" width="44" height="14" role="img"><title>Redocly</title>' +
  '<text x="0" y="11" font-family="sans-serif" font-size="11" font-weight="bold" fill="#0044d4">Redocly</text></svg>';

/**
 * Redoc's script as one that asks no other host for anything: its logo is put into it. Throws an `Error` where the script has
 * changed, so that a new version of Redoc is looked at first.
 */
export async function readLocalScript(): Promise<string> {
  let script = await readFile(source, "utf8");
  for (const logo of logos) {
    if (!script.includes(logo)) throw new Error(`${source} has no ${logo} any more: see where its logo comes from now`);
    script = script.replaceAll(logo, `data:image/svg+xml,${encodeURIComponent(wordmark)}`);
  }
  return script;
}

/** How the script ends: its one statement is a constant with these three, which is exported. */
const exported = "export{RedocStandalone,hydrate,init};";

/**
 * {@link readLocalScript} as a classic script, which declares `init`. A browser loads no module from the file system. Throws
 * an `Error` where the script has changed, as the other does.
 */
export async function readClassicScript(): Promise<string> {
  const script = (await readLocalScript()).trimEnd();
  if (!script.endsWith(exported)) throw new Error(`${source} does not end with ${exported} any more`);
  // Only code for Node.js, which the search in the page is able to run on too, asks where the module is.
  return script.slice(0, -exported.length).replaceAll("import.meta", "({})");
}
