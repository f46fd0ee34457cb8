import { startOperation } from "./change-offer.ts";
import type { EmulatorHandler, Environment } from "./environment.ts";
import { locationHeaders } from "./operation-location.ts";

/** Takes an offer live whose publication waits for its publisher. */
export function goLive(environment: Environment): EmulatorHandler<"goLive"> {
  return (request) => startOperation(environment, locationHeaders, "goLive", request);
}
