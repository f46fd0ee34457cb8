import type { ErrorDetail } from "./http-error.ts";

/** A detail for each path parameter whose percent-encoding is broken; `undefined` where there is none. */
export function encodingFaults(
  names: readonly string[],
  values: readonly string[],
): readonly ErrorDetail[] | undefined {
  let faults: ErrorDetail[] | undefined;
  for (let index = 0; index < values.length; index++) {
    if (!isBroken(values[index] ?? "")) continue;
    faults ??= [];
    const message = "the path parameter has broken percent-encoding";
    faults.push({ code: "InvalidParameter", message, target: names[index] ?? "" });
  }
  return faults;
}

function isBroken(value: string): boolean {
  if (!value.includes("%")) return false;
  try {
    decodeURIComponent(value);
    return false;
  } catch {
    return true;
  }
}
