import type { Client, Credential, OperationPoller } from "@cloud-partner/client";
import type { ContractHandler, Handlers, SecurityHandlers } from "@cloud-partner/server";

// What the READMEs leave to the reader. Every other name has to be declared or imported by the block that uses it.
declare global {
  const client: Client;
  const credential: Credential;
  const poller: OperationPoller;
  const pollers: OperationPoller[];
  const handler: ContractHandler;
  const handlers: Handlers<string>;
  const security: SecurityHandlers<string>;
  const otherHandlers: Omit<Handlers<string>, "cancelOperation">;
  /** What a command printed. */
  const output: string;
  function getToken(): Promise<string>;
  function principalOf(token: string): string | undefined;
  /** Gives where the cancellation can be followed, or `undefined` where there is no such offer. */
  function cancel(offerId: string, emails: string | undefined, principal: string): Promise<string | undefined>;
}
