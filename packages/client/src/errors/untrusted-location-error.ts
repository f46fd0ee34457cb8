import { CloudPartnerError } from "./cloud-partner-error.ts";

/**
 * The service sent the client to a place that the token must not go to: another origin than that of `baseUrl`, and none of
 * `trustedOrigins`. Nothing was sent there, and no token was asked for.
 */
export class UntrustedLocationError extends CloudPartnerError {
  static override readonly kind: string = "UntrustedLocationError";

  /** The origin that was refused, such as `https://example.com`. */
  declare readonly origin: string;

  constructor({ origin }: URL) {
    super(`${origin} is not in trustedOrigins, and the token must not go there`, { origin });
  }
}
