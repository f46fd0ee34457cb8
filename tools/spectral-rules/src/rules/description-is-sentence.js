/** @import { Finding } from "../rule.js" */
import { walk } from "../document/walk.js";
import { rule } from "../rule.js";

/** A capital, a digit, or a quotation of any kind, be it behind Markdown's marks for emphasis, headings and links. */
const start = /^(?:[*_#>[(]\s*)*[\p{Lu}\d`"'“‘«]/u;
/** A full stop of any kind, be it before closing marks. */
const end = /[.!?…][)\]"'”’»*_`]*$/u;
const codeBlock = /^(?:```|~~~)$/;
const listItem = /^\s*(?:[-*+]|\d+[.)])\s+\S/;

/**
 * @param {unknown} document
 * @returns {Finding[]}
 */
function check(document) {
  /** @type {Finding[]} */
  const findings = [];
  for (const { node, path } of walk(document)) {
    const { description } = node;
    if (typeof description !== "string") continue;
    const text = description.trim();
    const faults = [
      ...(start.test(text) ? [] : ["start it with a capital letter, a digit or a quotation"]),
      ...(isClosed(text) ? [] : ["end it with a full stop, a list or a block of code"]),
      ...(text.split(/\s+/).length > 1 ? [] : ["use more than one word"]),
    ];
    if (faults.length > 0) {
      findings.push({
        message: `The description is no sentence: ${faults.join(", and ")}.`,
        path: [...path, "description"],
      });
    }
  }
  return findings;
}

/** @param {string} text */
function isClosed(text) {
  const lines = text.split("\n");
  const last = lines.at(-1) ?? "";
  if (end.test(last) || codeBlock.test(last.trim())) return true;
  // The last item of a list may go on in lines that are set in.
  const lead = lines.findLast((line) => !/^\s/.test(line)) ?? "";
  return listItem.test(last) || (/^\s+\S/.test(last) && listItem.test(lead));
}

export default rule({
  description: "Descriptions are shown one below the other, to people: each is a sentence that can stand alone.",
  resolved: false,
  check,
  options: null,
});
