import { isNode, isScalar, visit } from "yaml";
import { type ApiDocument, isTextNode } from "./api-document.ts";

/**
 * The places in a document's text where its api-version stands as such. The same date can mean something else: a day in
 * an example, a part of an address, a page's revision. So only those places count that say of themselves what they are:
 *
 * - `info.version`
 * - the value of a parameter `api-version`: all of its schema, with what that refers to, and its examples
 * - what is named `api-version`, in a text (`?api-version=2017-10-31`) as well as in YAML
 * - the message of an error whose `target` is `api-version`
 */
export function findVersionPlaces(api: ApiDocument): ReadonlySet<number> {
  const places = new Set([...placesIn(api, api.versionNode), ...findNamedVersions(api.text, api.version)]);
  visit(api.document, {
    Map(_, map) {
      if (map.get("name") === "api-version" && map.get("in") === "query")
        for (const place of placesWithin(api, map, new Set())) places.add(place);
      if (map.get("target") === "api-version")
        for (const place of placesIn(api, map.get("message", true))) places.add(place);
    },
  });
  return places;
}

/** The places in any text, a program or a command say, where an api-version has its name before it. */
export function findNamedVersions(text: string, version: string): readonly number[] {
  const named = new RegExp(`api-version["']?[=:\\s]\\s*["']?(?=${version}(?![\\w-]))`, "gi");
  return [...text.matchAll(named)].map((match) => match.index + match[0].length);
}

/** All places in a text where a version stands as a word of its own, named or not. */
export function findWords(text: string, version: string): readonly number[] {
  return [...text.matchAll(new RegExp(`(?<![\\w-])${version}(?![\\w-])`, "g"))].map(({ index }) => index);
}

/** The places in a text of the document. */
function placesIn({ text, version }: ApiDocument, node: unknown): number[] {
  if (!isTextNode(node) || !node.range) return [];
  const [start, end] = node.range;
  return findWords(text.slice(start, end), version).map((place) => start + place);
}

/** The places where the version is the value of a node, in a node and in what it refers to. */
function placesWithin(api: ApiDocument, node: unknown, seen: Set<unknown>): number[] {
  if (!isNode(node) || seen.has(node)) return [];
  seen.add(node);
  const places: number[] = [];
  const enter = (other: unknown) => places.push(...placesWithin(api, other, seen));
  visit(node, {
    Scalar(key, scalar) {
      if (key !== "key" && scalar.value === api.version) places.push(...placesIn(api, scalar));
    },
    Alias(_, alias) {
      enter(alias.resolve(api.document));
    },
    Pair(_, pair) {
      if (isScalar(pair.key) && pair.key.value === "$ref" && isTextNode(pair.value))
        enter(referredTo(api, pair.value.value));
    },
  });
  return places;
}

/** The node that a reference inside the document leads to. */
function referredTo({ document }: ApiDocument, reference: string): unknown {
  if (!reference.startsWith("#/")) return undefined;
  const keys = reference.slice(2).split("/");
  return document.getIn(
    keys.map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~")),
    true,
  );
}
