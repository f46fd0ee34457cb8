import type { Traits } from "../contract/world.ts";
import { chromium } from "./chromium.ts";
import { commandRuntime } from "./command.ts";
import { executables } from "./executables.ts";
import type { Runtime } from "./runtime.ts";
import { workerd } from "./workerd.ts";

/** A `fetch` that tells everything and does what it is asked for. */
const plain: Traits = { tellsNeverSent: true, tellsRedirects: true, resendsPosts: false };

const unknownFailure =
  "fetch does not tell why it failed: no failure counts as never sent, and no POST is repeated after one";
const resentPost =
  "fetch itself sends a POST once more where a connection breaks that was used before, unseen by the client";

/** Every runtime that the client is for, and the one place that says how they differ. */
export const runtimes: readonly Runtime[] = [
  commandRuntime({ ...executables.node22, traits: plain, differences: [] }),
  commandRuntime({ ...executables.node24, traits: plain, differences: [] }),
  commandRuntime({
    ...executables.deno,
    arguments: [...executables.deno.arguments, "--allow-net=127.0.0.1", "--no-config"],
    traits: { ...plain, resendsPosts: true },
    differences: [resentPost],
  }),
  commandRuntime({ ...executables.bun, traits: plain, differences: [] }),
  {
    name: "workerd",
    traits: { ...plain, tellsNeverSent: false },
    differences: [unknownFailure],
    ...workerd,
  },
  {
    name: "Chromium",
    traits: { tellsNeverSent: false, tellsRedirects: false, resendsPosts: true },
    differences: [
      unknownFailure,
      resentPost,
      "a redirect that is not followed has the status 0 and no Location: it is an HttpResponseError",
    ],
    ...chromium,
  },
];
