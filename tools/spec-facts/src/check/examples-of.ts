import { at } from "../document/follow.ts";
import { elements, entries, isObject, type Json, type JsonObject } from "../document/json.ts";

/** The example values of a parameter, a header or a media type: `example`, and the values of `examples`. */
export function examplesOf(document: JsonObject, node: Json | undefined): Json[] {
  const values: Json[] = [];
  const holder = at(document, node);
  if (!isObject(holder)) return values;
  if (holder["example"] !== undefined) values.push(holder["example"]);
  for (const [name] of entries(holder["examples"])) {
    const value = at(document, holder, "examples", name, "value");
    if (value !== undefined) values.push(value);
  }
  return values;
}

/** All values that stand at a property path such as `steps[].status` in an example. */
export function valuesAt(example: Json, path: string): Json[] {
  return path.split(".").reduce<Json[]>(
    (values, token) => {
      const name = token.replace("[]", "");
      const named = name === "" ? values : values.flatMap((value) => propertyOf(value, name));
      return token.endsWith("[]") ? named.flatMap(elements) : named;
    },
    [example],
  );
}

function propertyOf(value: Json, name: string): Json[] {
  const property = isObject(value) ? value[name] : undefined;
  return property === undefined ? [] : [property];
}
