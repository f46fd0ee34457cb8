/** What the contract is tried against, as text that any runtime can be given. */
export interface World {
  /** An emulator of its own for each runtime. */
  readonly emulatorUrl: string;
  readonly token: string;
  /** A server that fails on demand: `<faultUrl>/<fault>/<key>` is a base URL whose requests are all answered by a fault. */
  readonly faultUrl: string;
  /** The same server on another origin, which is never trusted. */
  readonly elsewhereUrl: string;
  /** Nobody listens here. */
  readonly refusedUrl: string;
  readonly traits: Traits;
}

/** How the `fetch` of a runtime is. Cases that rest on a trait have an outcome for either value. */
export interface Traits {
  /** It tells that no connection was made, so that the client knows a request that was never sent. */
  readonly tellsNeverSent: boolean;
  /** It tells the status of a redirect that is not followed, and where it leads. */
  readonly tellsRedirects: boolean;
  /** It sends a POST once more by itself, unseen by the client, where a connection breaks that was used before. */
  readonly resendsPosts: boolean;
}

/** A request as the server for faults has seen it. */
export interface SeenRequest {
  readonly method: string;
  readonly target: string;
  readonly authorization: string | null;
}

/** How one case ended. */
export interface Outcome {
  readonly name: string;
  readonly ok: boolean;
  /** Why it is not. */
  readonly error?: string;
}
