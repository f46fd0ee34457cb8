import { HttpError } from "./http-error.ts";
import type { Route } from "./route.ts";

/**
 * A path that the document has: its operations by method, and the values of its parameters, still percent-encoded, because
 * a delimiter inside a value is sent encoded.
 */
export interface Match {
  /** The operations of the path by method, in upper case. */
  readonly routes: ReadonlyMap<string, Route>;
  /** By name, still percent-encoded. */
  readonly pathParameters: Readonly<Record<string, string>>;
}

interface Node {
  readonly fixed: Map<string, Node>;
  /** Segments with parameters in them, those with more fixed text first. */
  readonly templates: { readonly pattern: RegExp; readonly source: string; readonly node: Node }[];
  readonly routes: Map<string, { route: Route; names: readonly string[] }>;
}

/**
 * Finds the path that a URL's path belongs to, in time that depends on the path and not on the number of operations. A
 * fixed segment wins over a parameter. A slash at the end does not count, neither in the document nor in the request.
 */
export class Router {
  readonly #root = createNode();

  constructor(routes: readonly Route[]) {
    for (const route of routes) this.#add(route);
  }

  /**
   * The match of a URL's path, still percent-encoded, or `undefined`. An encoded slash stays inside its parameter. Throws an
   * {@link HttpError} where a parameter's encoding is broken.
   */
  match(path: string): Match | undefined {
    const found = find(this.#root, segmentsOf(path), 0, []);
    if (found === undefined) return undefined;
    const [first] = found.node.routes.values();
    const names = first?.names ?? [];
    const values = names.map((name, index) => [name, found.values[index] ?? ""] as const);
    for (const [name, value] of values) requireEncoding(name, value);
    return {
      routes: new Map([...found.node.routes].map(([method, { route }]) => [method, route])),
      pathParameters: Object.fromEntries(values),
    };
  }

  #add(route: Route): void {
    let node = this.#root;
    const names: string[] = [];
    for (const segment of segmentsOf(route.path)) {
      const inSegment = [...segment.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? "");
      node = inSegment.length === 0 ? fixedChild(node, segment) : templateChild(node, segment);
      names.push(...inSegment);
    }
    node.routes.set(route.method, { route, names });
  }
}

function createNode(): Node {
  return { fixed: new Map(), templates: [], routes: new Map() };
}

function segmentsOf(path: string): string[] {
  return (path.length > 1 && path.endsWith("/") ? path.slice(1, -1) : path.slice(1)).split("/");
}

function fixedChild(node: Node, segment: string): Node {
  // The document writes a segment as it is, a URL percent-encodes it; they are compared decoded.
  let child = node.fixed.get(segment);
  if (child === undefined) {
    child = createNode();
    node.fixed.set(segment, child);
  }
  return child;
}

function templateChild(node: Node, segment: string): Node {
  const source = segment
    .split(/\{[^}]*\}/)
    .map((literal) => literal.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("(.+?)");
  let child = node.templates.find((template) => template.source === source);
  if (child === undefined) {
    child = { pattern: new RegExp(`^${source}$`, "s"), source, node: createNode() };
    node.templates.push(child);
    // The one with more text of its own first: `/jobs/{id}:cancel` before `/jobs/{id}`, which would take its requests.
    node.templates.sort((one, other) => fixedLength(other.source) - fixedLength(one.source));
  }
  return child.node;
}

function fixedLength(source: string): number {
  return source.replaceAll("(.+?)", "").length;
}

function find(
  node: Node,
  segments: readonly string[],
  index: number,
  values: readonly string[],
): { node: Node; values: readonly string[] } | undefined {
  const segment = segments[index];
  if (segment === undefined) return node.routes.size > 0 ? { node, values } : undefined;
  const fixed = node.fixed.get(segment) ?? node.fixed.get(tryDecode(segment));
  const found = fixed && find(fixed, segments, index + 1, values);
  if (found !== undefined) return found;
  for (const { pattern, node: child } of node.templates) {
    const match = pattern.exec(segment);
    const deeper = match && find(child, segments, index + 1, [...values, ...match.slice(1)]);
    if (deeper) return deeper;
  }
  return undefined;
}

function tryDecode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function requireEncoding(name: string, value: string): void {
  try {
    decodeURIComponent(value);
  } catch (cause) {
    const message = "the path parameter has broken percent-encoding";
    const details = [{ code: "InvalidParameter", message, target: name }];
    throw new HttpError("InvalidRequest", { details, cause });
  }
}
