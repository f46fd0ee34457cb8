import { CloudPartnerError } from "./cloud-partner-error.ts";

/** An argument that no request could be made of; nothing was sent. */
export class InvalidArgumentError extends CloudPartnerError {
  static override readonly kind: string = "InvalidArgumentError";
}
