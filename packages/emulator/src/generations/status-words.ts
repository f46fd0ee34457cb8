import type { OfferStatus, OperationStatus, StepStatus } from "@cloud-partner/types";

/** A way to write the words of every status; each is one that the pages show. */
export type WordSpelling = "document" | "2018";

/** How the words are written that are not written as documented. */
interface Words {
  readonly operation: Partial<Record<OperationStatus, string>>;
  readonly step: Partial<Record<StepStatus, string>>;
  readonly offer: Partial<Record<OfferStatus, string>>;
}

const spellings: Readonly<Record<WordSpelling, Words>> = {
  document: { operation: {}, step: {}, offer: {} },
  "2018": {
    operation: { notStarted: "not started" },
    step: { complete: "completed" },
    offer: {
      neverPublished: "NeverPublished",
      notStarted: "NotStarted",
      waitingForPublisherReview: "WaitingForPublisherReview",
      running: "Running",
      succeeded: "Succeeded",
      canceled: "Canceled",
      failed: "Failed",
    },
  },
};

/** Writes the word of a status in a spelling; one that is not in its table stays as it is. */
export function spell(spelling: WordSpelling, kind: keyof Words, word: unknown): unknown {
  const words: Readonly<Record<string, string>> = spellings[spelling][kind];
  return typeof word === "string" && Object.hasOwn(words, word) ? words[word] : word;
}
