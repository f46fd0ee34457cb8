import { membersOf } from "./core/members.ts";
import { InvalidArgumentError } from "./errors/index.ts";

/** A request whose `notification-emails` may be a list too, of one address each. */
export type WithEmailLists<Request> = Request extends object
  ? {
      [Name in keyof Request]: Name extends "notification-emails"
        ? Request[Name] | readonly string[]
        : WithEmailLists<Request[Name]>;
    }
  : Request;

/**
 * A body with its `metadata.notification-emails` as the document has them: addresses with a comma between two. They may be
 * given in that form, or as a list; an empty list is left out. Throws an {@link InvalidArgumentError} for what is no address
 * as the document describes one, so that none can bring a comma, a line break or another address with it.
 */
export function withJoinedEmails(body: unknown): unknown {
  const { metadata } = membersOf(body);
  const emails = membersOf(metadata)["notification-emails"];
  if (emails === undefined) return body;
  const addresses: unknown[] = typeof emails === "string" ? emails.split(",") : [emails].flat();
  const joined = addresses.map(checkAddress).join(",");
  return { ...membersOf(body), metadata: { ...membersOf(metadata), "notification-emails": joined || undefined } };
}

function checkAddress(given: unknown): string {
  const address = typeof given === "string" ? given.trim() : "";
  if (/^[\w!#$%&'*+/=?^`{|}~.-]{1,64}@([a-z\d]([a-z\d-]{0,61}[a-z\d])?(\.(?!$)|$))+$/i.test(address)) return address;
  throw new InvalidArgumentError(`notification-emails: ${JSON.stringify(address.slice(0, 64))} is no email address`);
}
