import { type Credential, createAuthentication } from "./core/authentication.ts";
import { checkBaseUrl } from "./core/base-url.ts";
import type { Format } from "./core/format.ts";
import { jsonFormat } from "./core/json-format.ts";
import { createTransport, type Transport, type TransportOptions } from "./core/transport.ts";
import { withJoinedEmails } from "./notification-emails.ts";

/** The options of `createClient`, and of `createOperations`. */
export interface ClientOptions extends TransportOptions {
  /** Where the bearer token comes from. */
  readonly credential: Credential;
  /** The address of the service. https, or http on this machine. Default: `https://cloudpartner.azure.com`. */
  readonly baseUrl?: string | undefined;
  /** What a credential of `@azure/identity` is asked for. Default: `https://cloudpartner.azure.com/.default`. */
  readonly scopes?: string | undefined;
  /**
   * Origins beside that of `baseUrl` that the service may point to for an operation, and that then get the token, such as
   * `https://api.example.com`. Default: none.
   */
  readonly trustedOrigins?: readonly string[] | undefined;
}

const format: Format = {
  ...jsonFormat,
  writeBody: (body, contentType) => jsonFormat.writeBody(withJoinedEmails(body), contentType),
};

const service = "https://cloudpartner.azure.com";

/**
 * What a client of the service sends its requests over. Throws an `InvalidArgumentError` for an option that makes no sense.
 */
export function connect(options: ClientOptions): Transport {
  const { credential, baseUrl = service, scopes = `${service}/.default`, trustedOrigins = [] } = options;
  const base = checkBaseUrl(baseUrl);
  const origins = [base, ...trustedOrigins.map((origin) => checkBaseUrl(origin, "an entry of trustedOrigins"))];
  const transport = createTransport(base, format, options);
  const trusted = origins.map((url) => new URL(url).origin);
  return { ...transport, authentication: createAuthentication(credential, scopes, trusted, transport.clock) };
}
