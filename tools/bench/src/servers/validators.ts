/** The hand-written server with our precompiled validators in the place of its own rules. */
import { precompiledChecks } from "./shared/precompiled-checks.ts";
import { serveByHand } from "./shared/serve-by-hand.ts";

serveByHand(precompiledChecks);
