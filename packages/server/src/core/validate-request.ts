import type { ErrorDetail } from "./http-error.ts";
import type { RequestBody } from "./read-body.ts";
import type { ParameterValues } from "./read-parameters.ts";
import type { RequestValidators, Validate, ValidationFault } from "./route.ts";

/** More faults than these are not told: a request with so many is not mended one by one. */
const maxDetails = 100;

/** A pattern that is longer, in characters, is not told. */
const maxPattern = 64;

/** The document's limit of a target: a caller may name a property as long as the body may be. */
const maxTargetLength = 1024;

/** Every fault of a request that was read, up to a hundred; none where it is as the document says. */
export function validateRequest(
  validators: RequestValidators,
  parameters: ParameterValues,
  body: RequestBody | undefined,
): ErrorDetail[] {
  const details: ErrorDetail[] = [];
  for (const location of ["path", "query", "header", "cookie"] as const) {
    const faults = faultsOf(validators.parameters[location], parameters[location]);
    details.push(...faults.map((fault) => parameterDetail(location, fault)));
  }
  if (body !== undefined) {
    const faults = faultsOf(validators.body[body.contentType], body.value);
    details.push(...faults.map((fault) => detail("InvalidBody", fault, pointerOf(fault))));
  }
  return details.slice(0, maxDetails);
}

function faultsOf(validate: Validate | undefined, value: unknown): readonly ValidationFault[] {
  return validate === undefined || validate(value) ? [] : (validate.errors ?? []).slice(0, maxDetails);
}

function parameterDetail(location: string, fault: ValidationFault): ErrorDetail {
  const [name = "", ...rest] = pointerOf(fault).slice(1).split("/");
  const target = [unescapeStep(name), ...rest].join("/");
  const { message } = detail("", fault, "");
  return {
    code: "InvalidParameter",
    message: `the ${location} parameter ${message}`,
    target: target.slice(0, maxTargetLength),
  };
}

function detail(code: string, fault: ValidationFault, target: string): ErrorDetail {
  return { code, message: messageOf(fault), target: target.slice(0, maxTargetLength) };
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
