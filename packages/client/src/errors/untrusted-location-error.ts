import { CloudPartnerError } from "./cloud-partner-error.ts";

/**
 * The service sent the client to a place that the token must not go to: another origin than that of `baseUrl`, and none of
 * `trustedOrigins`. Nothing was sent there, and no token was asked for.
 */
export class UntrustedLocationError extends CloudPartnerError {
  static override readonly kind: string = "UntrustedLocationError";

  /** The origin that was refused, such as `https://example.com`. */
  readonly origin: string;

  constructor(url: URL) {
    super(
      "UNTRUSTED_LOCATION",
      `the service points to ${url.origin}, where the token must not go; list it in trustedOrigins if it is the service's own`,
    );
    this.origin = url.origin;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), origin: this.origin };
  }
}
