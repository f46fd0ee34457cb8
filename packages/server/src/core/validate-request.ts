import type { ParameterLocation } from "@cloud-partner/types";
import { bodyDetail, maxDetails, maxTargetLength, namedDetail } from "./fault-details.ts";
import type { ErrorDetail } from "./http-error.ts";
import type { RequestBody } from "./read-body.ts";
import type { ParameterValues } from "./read-parameters.ts";
import type { RequestValidators, Validate, ValidationFault } from "./route.ts";

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
    const { path, query, header, cookie } = validators.parameters;
    details = withFaults(details, "path", path, parameters.path, encodingFaults);
    details = withFaults(details, "query", query, parameters.query);
    details = withFaults(details, "header", header, parameters.header);
    details = withFaults(details, "cookie", cookie, parameters.cookie);
  }
  if (body?.fault !== undefined) {
    details ??= [];
    details.push({ ...body.fault, target: (body.fault.target ?? "").slice(0, maxTargetLength) });
  } else if (body !== undefined && validators !== undefined) {
    const validate = validators.body[body.contentType];
    if (validate !== undefined && !validate(body.value)) {
      details ??= [];
      add(details, validate, bodyDetail);
    }
  }
  return details;
}

/** The details, with those that the parameters of a location have; most often there are none, and no list of them either. */
function withFaults(
  details: ErrorDetail[] | undefined,
  location: ParameterLocation,
  validate: Validate | undefined,
  values: Readonly<Record<string, unknown>>,
  told?: readonly ErrorDetail[],
): ErrorDetail[] | undefined {
  if (validate === undefined || validate(values)) return details;
  const all = details ?? [];
  add(all, validate, (fault) => {
    const written = namedDetail("InvalidParameter", `the ${location} parameter`, fault);
    // What cannot be decoded has been told; that it does not fit then either tells nothing more.
    return told?.some(({ target }) => target === written.target) ? undefined : written;
  });
  return all;
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
