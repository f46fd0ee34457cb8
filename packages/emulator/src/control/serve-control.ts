import {
  createDispatcher,
  type Dispatcher,
  type IncomingRequest,
  type OutgoingResponse,
} from "@cloud-partner/server/core";
import { staticFile } from "../documentation/static-files.ts";
import { apiVersions, routes, securitySchemes } from "../generated/control/routes.ts";
import { requestValidators } from "../generated/control/validators.ts";
import { EventFeed } from "./event-feed.ts";
import { type ControlEnvironment, createControlHandlers } from "./handlers.ts";
import { isLoopbackHost } from "./is-loopback.ts";
import { pageFiles } from "./page-files.ts";

/** Where the control API is. */
export const controlPath = "/_emulator/";

/** A snapshot may be this large, in bytes. */
const largestBody = 256 * 1024 * 1024;

/** How many offers, messages and requests an event has at most. */
const shownAtOnce = 100;

/** The control API and the page that uses it. */
export interface ControlServer {
  /** The answer to a request for one of them; `undefined` for any other request. */
  answer(request: IncomingRequest): OutgoingResponse | Promise<OutgoingResponse> | undefined;
  /** Ends the streams of events. */
  close(): void;
}

/** Serves the control API and the page. Without `anyHost` a request has to be for the own machine by its `Host`. */
export function serveControl(environment: ControlEnvironment, anyHost: boolean): ControlServer {
  const contract = { routes, securitySchemes, apiVersions, requestValidators };
  const dispatcher = createDispatcher(
    contract,
    { ...createControlHandlers(environment) },
    {},
    { maxBodyBytes: largestBody },
  );
  const { control, clock } = environment;
  const feed = new EventFeed({
    clock: () => ({ now: new Date(clock.now()).toISOString(), rate: clock.rate() }),
    offers: () => control.offers(shownAtOnce),
    messages: () => control.outbox(shownAtOnce),
    requests: () => control.requests(shownAtOnce),
    faults: () => control.faults(),
  });
  return {
    answer(request) {
      const path = request.target.split("?", 1)[0] ?? "";
      const file = pageFiles.get(path);
      if (file === undefined && !path.startsWith(controlPath)) return undefined;
      const refusal = refusalOf(request, anyHost);
      if (refusal !== undefined) return dispatcher.refuse({ code: "Forbidden", message: refusal }, request);
      if (file !== undefined) return staticFile(request, file);
      return path === `${controlPath}events` ? streamed(dispatcher, request, feed) : dispatcher.answer(request);
    },
    close: () => feed.close(),
  };
}

/** Why a request is not answered; `undefined` where it is. */
function refusalOf(request: IncomingRequest, anyHost: boolean): string | undefined {
  const host = hostOf(request);
  if (!anyHost && !isLoopbackHost(host))
    return "The control API is for this machine: ask for it by 127.0.0.1 or localhost.";
  const origin = request.header("origin");
  const isForeign = origin !== undefined && URL.parse(origin)?.host !== host.toLowerCase();
  const site = request.header("sec-fetch-site");
  const isCrossSite = site !== undefined && site !== "same-origin" && site !== "none" && request.method !== "GET";
  return isForeign || isCrossSite ? "The control API takes requests of its own page alone." : undefined;
}

/** The host that a request is for. Without a socket there may be no header; its address has it then. */
function hostOf(request: IncomingRequest): string {
  const host = request.header("host");
  if (host !== undefined) return host;
  try {
    return new URL(request.request.url).host;
  } catch {
    return "";
  }
}

/** The core writes texts: the stream takes the place of the empty one. */
async function streamed(dispatcher: Dispatcher, request: IncomingRequest, feed: EventFeed): Promise<OutgoingResponse> {
  const { status, headers, body, length } = await dispatcher.answer(request);
  if (status !== 200 || request.method !== "GET") return { status, headers, body, length };
  return { status, headers: [...headers, "Cache-Control", "no-store"], body: feed.follow() };
}
