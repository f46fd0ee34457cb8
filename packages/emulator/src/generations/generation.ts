import type { WordSpelling } from "./status-words.ts";

/** How the answers of a service differ from the document. Each can be set on its own. */
export interface Generation {
  /**
   * The header with the location of an operation: `absolute` is `Operation-Location`, an absolute URI without `api-version`,
   * as it is documented; `relative` is `Location`, a path with `api-version`.
   */
  readonly location: "absolute" | "relative";
  /**
   * Whether the offers were migrated. The location of an operation of one that was not is `/api/operations/` with the
   * identifiers of the publisher and the offer, and leads to the newest operation of the offer.
   */
  readonly migrated: boolean;
  /** Whether one operation is answered as a list of one. */
  readonly operationInList: boolean;
  /** How the words of every status are written: as documented, or as the pages of 2018 or 2020 have them elsewhere. */
  readonly words: WordSpelling;
}

/** The name of a {@link Generation}: what the pages of a year say, with offers that were migrated or not. */
export type GenerationName = "2018" | "2020" | "2020-migrated";

/** As the document has it. */
const documented: Generation = { location: "absolute", migrated: true, operationInList: false, words: "document" };

/** What the pages of a year say. */
const generations: Readonly<Record<GenerationName, Generation>> = {
  "2018": { location: "absolute", migrated: true, operationInList: true, words: "2018" },
  "2020": { location: "relative", migrated: false, operationInList: true, words: "2020" },
  "2020-migrated": { location: "relative", migrated: true, operationInList: true, words: "2020" },
};

/** The names of the generations. */
export const generationNames = ["2018", "2020", "2020-migrated"] as const satisfies readonly GenerationName[];

/**
 * The generation that a name or single switches stand for; what is left open is as documented. `undefined` where that is the
 * document itself. Throws a `RangeError` for a name that there is not.
 */
export function readGeneration(wish: GenerationName | Partial<Generation> | undefined): Generation | undefined {
  if (wish === undefined) return undefined;
  if (typeof wish === "object") return { ...documented, ...wish };
  if (Object.hasOwn(generations, wish)) return generations[wish];
  throw new RangeError(`generation has to be one of ${generationNames.join(", ")}, not ${String(wish)}`);
}
