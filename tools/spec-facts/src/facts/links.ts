import type { LinkFact } from "./types.ts";

/** The location in an answer is asked for the operation's state; the link says with which operation. */
export const links: readonly LinkFact[] = ["cancelOperation", "publishOffer", "goLive"].map((operation) => ({
  operation,
  status: "202",
  leadsTo: "getOperation",
}));
