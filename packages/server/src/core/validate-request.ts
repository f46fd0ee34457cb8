import type { ErrorDetail } from "./http-error.ts";
import type { RequestBody } from "./read-body.ts";
import type { ParameterValues } from "./read-parameters.ts";
import type { RequestValidators, Validate, ValidationFault } from "./route.ts";

/** More faults than these are not told: a request with so many is not mended one by one. */
export const maxDetails = 100;

/** A pattern that is longer, in characters, is not told. */
const maxPattern = 64;

/** The document's limit of a target: a caller may name a property as long as the body may be. */
const maxTargetLength = 1024;

const locations = ["path", "query", "header", "cookie"] as const;

/**
 * The faults of a request that was read: of its parameters and of its body. `undefined` where it is as the document says.
 * There may be one more of them than {@link maxDetails}, which says that not all are among them.
 */
export function validateRequest(
  validators: RequestValidators | undefined,
  parameters: ParameterValues,
  encodingFaults: readonly ErrorDetail[] | undefined,
  body: RequestBody | undefined,
): ErrorDetail[] | undefined {
  let details: ErrorDetail[] | undefined = encodingFaults && [...encodingFaults];
  if (validators !== undefined) {
    for (const location of locations) {
      const validate = validators.parameters[location];
      if (validate === undefined || validate(parameters[location])) continue;
      details ??= [];
      add(details, validate, (fault) => {
        const written = parameterDetail(location, fault);
        // What cannot be decoded has been told; that it does not fit then either tells nothing more.
        const told = location === "path" && encodingFaults?.some(({ target }) => target === written.target);
        return told ? undefined : written;
      });
    }
  }
  if (body?.fault !== undefined) {
    details ??= [];
    details.push({ ...body.fault, target: (body.fault.target ?? "").slice(0, maxTargetLength) });
  } else if (body !== undefined && validators !== undefined) {
    const validate = validators.body[body.contentType];
    if (validate !== undefined && !validate(body.value)) {
      details ??= [];
      add(details, validate, (fault) => detail("InvalidBody", fault, pointerOf(fault)));
    }
  }
  return details;
}

/** Turns the faults of a validator into details, and stops as soon as there are more than are told. */
function add(
  details: ErrorDetail[],
  { errors }: Validate,
  write: (fault: ValidationFault) => ErrorDetail | undefined,
): void {
  for (const fault of errors ?? []) {
    if (details.length > maxDetails) return;
    const written = write(fault);
    if (written !== undefined) details.push(written);
  }
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
