import { InvalidArgumentError } from "../errors/index.ts";

/**
 * Gives a number as it is, and `undefined` for an option that was left out. Throws an {@link InvalidArgumentError} for what is
 * no finite number from `least` on: a NaN or a text would make a limit that is never reached, or always.
 */
export function checkNumber(name: string, value: number | undefined, least: number): number | undefined {
  if (value === undefined || (Number.isFinite(value) && value >= least)) return value;
  throw new InvalidArgumentError(`${name} has to be a number, ${least} or more`);
}
