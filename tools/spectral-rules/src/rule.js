/**
 * A place in a document, from its root.
 * @typedef {(string | number)[]} Path
 */

/**
 * @typedef {object} Finding
 * @property {string} message what is wrong at the place, and how to mend it
 * @property {Path} path
 */

/**
 * What Spectral hands to its own functions and to ours.
 * @typedef {Parameters<typeof import("@stoplight/spectral-functions").schema>[2]} Context
 */

/**
 * @template Options
 * @typedef {object} Definition
 * @property {string} description why there is such a rule
 * @property {boolean} resolved false where the rule asks what a `$ref` says, rather than what it leads to
 * @property {(document: unknown, options: Options, context: Context) => Finding[]} check
 * @property {Options} options
 */

/**
 * A rule of ours, as Spectral wants it: one function over the whole document, so that the function, and no JSON path,
 * says what an operation, a parameter or a schema is.
 * @template Options
 * @param {Definition<Options>} definition
 */
export function rule({ description, resolved, check, options }) {
  return {
    description,
    message: "{{error}}",
    severity: /** @type {const} */ ("error"),
    given: "$",
    resolved,
    // biome-ignore lint/suspicious/noThenProperty: Spectral calls it so, and nobody awaits a rule.
    then: { function: check, functionOptions: options },
  };
}
