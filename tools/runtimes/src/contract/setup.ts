import { type Client, type ClientOptions, createClient } from "@cloud-partner/client";
import type { SeenRequest, World } from "./world.ts";

/** The publisher that the emulator's token may touch. */
export const publisherId = "contoso";
/** What a call that starts something sends. */
export const body = { metadata: { "notification-emails": "jondoe@contoso.com" } };
/** An offer of the server for faults, which does not look at it. */
export const anyOffer = { publisherId, offerId: "contoso-any" };
/** Short delays, so that a case takes milliseconds. */
export const retry = { baseDelay: 50, maxDelay: 60 };
/** Short delays of a poller; the emulator asks for whole seconds. */
export const pace = { initialDelay: 30, minDelay: 20, maxRetryAfter: 30, maxWait: 5000 };

/** A client of the emulator. */
export function emulated(world: World, options: Partial<ClientOptions> = {}): Client {
  return createClient({ baseUrl: world.emulatorUrl, credential: world.token, ...options });
}

/** A client whose requests all meet a fault, and the requests that were seen. */
export interface Faulty {
  readonly client: Client;
  seen(): Promise<SeenRequest[]>;
  /** The requests that came to the other origin because of this client. */
  seenElsewhere(): Promise<SeenRequest[]>;
}

/** Makes a client of the server for faults. */
export function faulty(world: World, fault: string, options: Partial<ClientOptions> = {}): Faulty {
  const key = crypto.randomUUID();
  const seenAt = async (url: string): Promise<SeenRequest[]> => (await fetch(`${url}/seen/${key}`)).json();
  return {
    client: createClient({ baseUrl: `${world.faultUrl}/${fault}/${key}`, credential: world.token, retry, ...options }),
    seen: () => seenAt(world.faultUrl),
    seenElsewhere: () => seenAt(world.elsewhereUrl),
  };
}
