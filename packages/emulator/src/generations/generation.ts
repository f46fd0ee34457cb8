import type { WordSpelling } from "./status-words.ts";

/** How answers can differ from the document where no other document says so. Each can be set on its own. */
export interface Generation {
  /** Whether one operation is answered as a list of one. */
  readonly operationInList: boolean;
  /** How the words of every status are written: as documented, or as the pages of 2018 have them elsewhere. */
  readonly words: WordSpelling;
}

/** What the pages of a year say; of 2020, with offers that were migrated or not. */
export type GenerationName = "2018" | "2020" | "2020-migrated";

/** The documents that the API can be served by: that of the default version, or the one of 2020. */
export type DocumentVersion = ServedGeneration["document"];

/** How the API is served: by a document, and how it differs from that. */
export type ServedGeneration =
  | { readonly document: "default"; readonly deviations?: Generation }
  | { readonly document: "2017-10-31-2020"; readonly isMigrated: boolean };

/** As the document has it. */
const documented: Generation = { operationInList: false, words: "document" };

/** What the pages of a year say. */
const generations: Readonly<Record<GenerationName, ServedGeneration>> = {
  "2018": { document: "default", deviations: { operationInList: true, words: "2018" } },
  "2020": { document: "2017-10-31-2020", isMigrated: false },
  "2020-migrated": { document: "2017-10-31-2020", isMigrated: true },
};

/** The names of the generations. */
export const generationNames = ["2018", "2020", "2020-migrated"] as const satisfies readonly GenerationName[];

/**
 * What a name or single switches stand for; what is left open is as documented. Throws a `RangeError` for a name or a switch
 * that there is not.
 */
export function readGeneration(wish: GenerationName | Partial<Generation> = {}): ServedGeneration {
  if (typeof wish === "object") {
    for (const name of Object.keys(wish)) {
      if (!Object.hasOwn(documented, name)) throw new RangeError(`generation has no switch ${name}`);
    }
    const isDocumented = Object.keys(wish).length === 0;
    return { document: "default", ...(isDocumented ? {} : { deviations: { ...documented, ...wish } }) };
  }
  if (Object.hasOwn(generations, wish)) return generations[wish];
  throw new RangeError(`generation has to be one of ${generationNames.join(", ")}, not ${String(wish)}`);
}
