/** What was asked for is not done, and nothing was changed. The message says why, and what to do instead. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
