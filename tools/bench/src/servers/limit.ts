/** node:http with every check written by hand: what the others are measured against. */
import { handWrittenChecks } from "./shared/hand-written-checks.ts";
import { serveByHand } from "./shared/serve-by-hand.ts";

serveByHand(handWrittenChecks);
