/** @import { Context, Finding } from "../rule.js" */
import { member } from "../document/values.js";
import { rule } from "../rule.js";

/**
 * @param {unknown} document
 * @param {unknown} _options
 * @param {Context} context
 * @returns {Finding[]}
 */
function check(document, _options, context) {
  const version = member(member(document, "info"), "version");
  const [folder, file] = (context.document.source ?? "").split(/[\\/]/).slice(-2);
  // A document that is read from nowhere has no folder.
  if (folder === undefined || file === undefined) return [];
  if (
    folder === version ||
    (folder.startsWith(`${version}-`) && /^(-[a-z0-9]+)+$/.test(folder.slice(`${version}`.length)))
  )
    return [];
  return [
    {
      message: `The folder ${folder} is not named for info.version: name it ${version}, or, for a variant, ${version} with a suffix such as -next, of small letters and digits.`,
      path: ["info", "version"],
    },
  ];
}

export default rule({
  description:
    "Everything finds a version by its folder, so the name of the folder is the version, or that of a variant of it.",
  resolved: false,
  check,
  options: null,
});
