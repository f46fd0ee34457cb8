import type { ErrorDetail } from "./http-error.ts";
import type { Validate, ValidationFault } from "./route.ts";

/** More faults than these are not told: what has so many is not mended one by one. */
export const maxDetails = 100;

/** A pattern that is longer, in characters, is not told. */
const maxPattern = 64;

/** The document's limit of a target, in characters: a caller may name a property as long as the body may be. */
const maxTargetLength = 1024;

/** The faults of a value, up to {@link maxDetails}; none where there is no validator. */
export function faultsOf(validate: Validate | undefined, value: unknown): readonly ValidationFault[] {
  return validate === undefined || validate(value) ? [] : (validate.errors ?? []).slice(0, maxDetails);
}

/** A fault of a body: its place is a JSON pointer. */
export function bodyDetail(fault: ValidationFault): ErrorDetail {
  return { code: "InvalidBody", message: messageOf(fault), target: pointerOf(fault).slice(0, maxTargetLength) };
}

/**
 * A fault of what has a name, such as a parameter or a header, which was validated as a member of an object: its place is
 * that name, with the steps into its value. `what` goes before the message.
 */
export function namedDetail(code: string, what: string, fault: ValidationFault): ErrorDetail {
  const [name = "", ...rest] = pointerOf(fault).slice(1).split("/");
  const target = [unescapeStep(name), ...rest].join("/");
  return { code, message: `${what} ${messageOf(fault)}`, target: target.slice(0, maxTargetLength) };
}

/** The place of a fault. A member that is missing or surplus has one too, although Ajv names the object around it. */
function pointerOf({ instancePath, keyword, params }: ValidationFault): string {
  const member =
    keyword === "required"
      ? params["missingProperty"]
      : (params["additionalProperty"] ?? params["unevaluatedProperty"]);
  return typeof member === "string"
    ? `${instancePath}/${member.replaceAll("~", "~0").replaceAll("/", "~1")}`
    : instancePath;
}

function messageOf({ keyword, params, message }: ValidationFault): string {
  if (keyword === "required") return "is missing";
  if (keyword === "additionalProperties" || keyword === "unevaluatedProperties") return "is not a documented property";
  const allowed = params["allowedValues"];
  if (keyword === "enum" && Array.isArray(allowed)) return `must be one of ${allowed.join(", ")}`;
  // The pattern of a whole list of addresses tells a person nothing; the document describes the form in words.
  if (keyword === "pattern" && String(params["pattern"]).length > maxPattern)
    return "does not have the documented form";
  return message ?? `does not meet ${keyword}`;
}

function unescapeStep(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
