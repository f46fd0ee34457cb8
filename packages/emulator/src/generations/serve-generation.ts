import { createHandler, type Dispatcher } from "@cloud-partner/server";
import { createHandler as createHandler2020, type HandlerOptions } from "@cloud-partner/server/2017-10-31-2020";
import { checkAnswer as checkAnswer2020 } from "@cloud-partner/server/2017-10-31-2020/check-answers";
import { checkAnswer } from "@cloud-partner/server/check-answers";
import type { TokenGrant } from "../access/tokens.ts";
import type { Environment } from "../handlers/environment.ts";
import { createHandlers } from "../handlers/index.ts";
import { createHandlers2020 } from "../handlers-2020/index.ts";
import type { ServedGeneration } from "./generation.ts";
import { speakAs } from "./speak-as.ts";

/** Serves the API as a generation has it; each answer is held against its document. */
export function serveGeneration(
  served: ServedGeneration,
  environment: Environment,
  options: HandlerOptions<TokenGrant>,
): Dispatcher {
  if (served.document === "2017-10-31-2020") {
    const handlers = createHandlers2020(environment, served.isMigrated);
    return createHandler2020(handlers, { ...options, checkAnswer: checkAnswer2020 }).dispatcher;
  }
  const { dispatcher } = createHandler(createHandlers(environment), { ...options, checkAnswer });
  return served.deviations === undefined ? dispatcher : speakAs(served.deviations, dispatcher);
}
