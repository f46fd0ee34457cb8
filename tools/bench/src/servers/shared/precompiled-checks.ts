import type { Validate, ValidationFault } from "@cloud-partner/server/core";
// The validators are not an entry of the package; they are what this contender is about.
import { requestValidators } from "../../../../../packages/server/src/generated/2017-10-31/validators.ts";
import type { Checks } from "./checks.ts";
import type { Detail } from "./failure.ts";

/** The rules of the document, as the validators that were compiled from it before check them. */
export const precompiledChecks: Checks = {
  path: ({ name, path }, details) => {
    collect(requestValidators[name]?.parameters.path, path, "InvalidParameter", details);
  },
  status: (status, details) => {
    if (status === undefined) return;
    const query = { "api-version": "2017-10-31", status };
    collect(requestValidators["listOperations"]?.parameters.query, query, "InvalidParameter", details);
  },
  body: ({ name }, body, details) => {
    collect(requestValidators[name]?.body["application/json"], body, "InvalidBody", details);
  },
};

function collect(validate: Validate | undefined, value: unknown, code: string, details: Detail[]): void {
  if (validate === undefined || validate(value)) return;
  for (const fault of validate.errors ?? []) {
    const target = code === "InvalidBody" ? fault.instancePath : fault.instancePath.slice(1);
    details.push({ code, message: messageOf(fault), target });
  }
}

/** The pattern of a list of addresses is long, and tells a person nothing. */
function messageOf({ keyword, message }: ValidationFault): string {
  return keyword === "pattern" ? "does not have the documented form" : (message ?? keyword);
}
