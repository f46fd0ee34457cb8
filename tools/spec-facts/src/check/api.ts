import { at } from "../document/follow.ts";
import { elements, entries, isObject } from "../document/json.ts";
import type { Check } from "./check.ts";
import { operationOf } from "./operation-of.ts";

/** The version, the server, and that each call carries a bearer token. */
export const checkApi: Check = (document, facts) => {
  const messages: string[] = [];
  if (at(document, document, "info", "version") !== facts.apiVersion) {
    messages.push(`the version ${facts.apiVersion} is missing from ${facts.document}`);
  }
  const servers = elements(document["servers"]).map((server) => (isObject(server) ? server["url"] : undefined));
  if (!servers.includes(facts.server)) messages.push(`the server ${facts.server} is missing from ${facts.document}`);

  for (const { operation: name } of facts.operations) {
    const operation = operationOf(document, facts, name);
    if (operation === undefined) continue;
    const alternatives = elements(operation["security"] ?? document["security"]);
    const isAsked = alternatives.length > 0 && alternatives.every((alternative) => asksForScheme(alternative));
    if (!isAsked)
      messages.push(`${name}: the header Authorization with a ${facts.securityScheme} token is not required`);
  }
  return messages;

  function asksForScheme(alternative: unknown): boolean {
    if (!isObject(alternative)) return false;
    return entries(alternative).some(([name]) => {
      const scheme = at(document, document, "components", "securitySchemes", name);
      return isObject(scheme) && scheme["type"] === "http" && scheme["scheme"] === facts.securityScheme;
    });
  }
};
