/** What the router needs to know of an operation. */
export interface RoutedOperation {
  /** With `{name}` for each path parameter. */
  readonly path: string;
  /** In upper case, as HTTP has it. */
  readonly method: string;
}

/** An operation at its path. */
export interface RouteEntry<Operation> {
  /** What was given to the router. */
  readonly operation: Operation;
  /** The names of its path parameters, in the order in which {@link Match} has their values. */
  readonly names: readonly string[];
}

/** A path that the document has. */
export interface PathEntry<Operation> {
  /** Its operations by method. */
  readonly operations: ReadonlyMap<string, RouteEntry<Operation>>;
  /** Its methods as the header `Allow` lists them. */
  readonly allow: string;
}

/** A path that was found, with the values of its parameters. */
export interface Match<Operation> {
  /** What the document has there. */
  readonly entry: PathEntry<Operation>;
  /** Still percent-encoded, because a delimiter inside a value is sent encoded. */
  readonly values: readonly string[];
}

interface Node<Operation> {
  /** The fixed segment behind it, where there is one alone. */
  only: { readonly segment: string; readonly node: Node<Operation> } | undefined;
  /** All of them, where there are several: a map takes more memory than all else of a node. */
  fixed: Map<string, Node<Operation>> | undefined;
  /** Segments with parameters in them, those with more fixed text first. */
  readonly templates: Template<Operation>[];
  operations: Map<string, RouteEntry<Operation>> | undefined;
  entry: PathEntry<Operation> | undefined;
}

interface Template<Operation> {
  readonly source: string;
  /** `undefined` for a segment that is a parameter and nothing else: it takes everything that is not empty. */
  readonly pattern: RegExp | undefined;
  readonly node: Node<Operation>;
}

/**
 * Finds the path that a request's path belongs to, in time that depends on that path and not on the number of operations.
 * A fixed segment wins over a parameter. A slash at the end does not count, neither in the document nor in the request.
 */
export class Router<Operation extends RoutedOperation> {
  /** The methods of all paths together, as the header `Allow` lists them. */
  readonly allow: string;
  readonly #root: Node<Operation> = createNode();

  constructor(operations: readonly Operation[]) {
    for (const operation of operations) this.#add(operation);
    this.allow = allowOf(operations.map(({ method }) => method));
  }

  /**
   * The match of a path, or `undefined`. The path begins with a slash and is still percent-encoded; it is the whole text, or
   * as much of it as `length` says, because to cut it off would cost more than to find it.
   */
  match(path: string, length = path.length): Match<Operation> | undefined {
    const values: string[] = [];
    const entry = find(this.#root, path, 1, endOf(path, length), values);
    return entry && { entry, values };
  }

  #add(operation: Operation): void {
    let node = this.#root;
    const names: string[] = [];
    for (const segment of operation.path.slice(1, endOf(operation.path, operation.path.length)).split("/")) {
      const inSegment = [...segment.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? "");
      node = inSegment.length === 0 ? fixedChild(node, segment) : templateChild(node, segment);
      names.push(...inSegment);
    }
    node.operations ??= new Map();
    node.operations.set(operation.method, { operation, names });
    node.entry = { operations: node.operations, allow: allowOf([...node.operations.keys()]) };
  }
}

function createNode<Operation>(): Node<Operation> {
  return { only: undefined, fixed: undefined, templates: [], operations: undefined, entry: undefined };
}

/** Where the path ends without the slash at its end. */
function endOf(path: string, length: number): number {
  return length > 1 && path.charCodeAt(length - 1) === slashCode ? length - 1 : length;
}

function allowOf(methods: readonly string[]): string {
  const all = new Set([...methods, "OPTIONS"]);
  if (all.has("GET")) all.add("HEAD");
  return [...all].sort().join(", ");
}

function fixedChild<Operation>(node: Node<Operation>, segment: string): Node<Operation> {
  const known = knownChild(node, segment);
  if (known !== undefined) return known;
  const child = createNode<Operation>();
  const { only } = node;
  if (node.fixed === undefined && only === undefined) {
    node.only = { segment, node: child };
    return child;
  }
  node.fixed ??= new Map(only && [[only.segment, only.node]]);
  node.fixed.set(segment, child);
  node.only = undefined;
  return child;
}

function knownChild<Operation>({ only, fixed }: Node<Operation>, segment: string): Node<Operation> | undefined {
  return only?.segment === segment ? only.node : fixed?.get(segment);
}

function templateChild<Operation>(node: Node<Operation>, segment: string): Node<Operation> {
  const source = segment
    .split(/\{[^}]*\}/)
    .map((literal) => literal.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join(anything);
  let child = node.templates.find((template) => template.source === source);
  if (child === undefined) {
    const pattern = source === anything ? undefined : new RegExp(`^${source}$`, "s");
    child = { source, pattern, node: createNode() };
    node.templates.push(child);
    // The one with more text of its own first: `/jobs/{id}:cancel` before `/jobs/{id}`, which would take its requests.
    node.templates.sort((one, other) => fixedLength(other.source) - fixedLength(one.source));
  }
  return child.node;
}

const slashCode = 0x2f;

const anything = "(.+?)";

function fixedLength(source: string): number {
  return source.replaceAll(anything, "").length;
}

function find<Operation>(
  root: Node<Operation>,
  path: string,
  from: number,
  end: number,
  values: string[],
): PathEntry<Operation> | undefined {
  let node = root;
  let start = from;
  // A step at a time as long as there is one way to go; where there are several, each is tried to its end.
  while (start <= end) {
    const { only, templates } = node;
    // Most paths begin with segments that have no alternative. To compare one is cheaper than to cut it out and look it up.
    if (only !== undefined && templates.length === 0 && isSegmentAt(start, only.segment, path, end)) {
      start += only.segment.length + 1;
      node = only.node;
      continue;
    }
    const slash = path.indexOf("/", start);
    const close = slash < 0 || slash > end ? end : slash;
    const segment = path.slice(start, close);
    start = close + 1;
    // The document writes a segment as it is, a request percent-encodes it; they are compared decoded.
    const fixed = knownChild(node, segment) ?? decodedChild(node, segment);
    const template = templates[0];
    if (template === undefined || segment === "") {
      if (fixed === undefined) return undefined;
      node = fixed;
    } else if (fixed === undefined && template.pattern === undefined && templates.length === 1) {
      values.push(segment);
      node = template.node;
    } else {
      const before = values.length;
      const found = fixed && find(fixed, path, start, end, values);
      if (found !== undefined) return found;
      values.length = before;
      return findTemplate(templates, segment, path, start, end, values);
    }
  }
  return node.entry;
}

function findTemplate<Operation>(
  templates: readonly Template<Operation>[],
  segment: string,
  path: string,
  start: number,
  end: number,
  values: string[],
): PathEntry<Operation> | undefined {
  const before = values.length;
  for (const { pattern, node } of templates) {
    if (pattern === undefined) values.push(segment);
    else {
      const match = pattern.exec(segment);
      if (match === null) continue;
      for (let index = 1; index < match.length; index++) values.push(match[index] ?? "");
    }
    const found = find(node, path, start, end, values);
    if (found !== undefined) return found;
    values.length = before;
  }
  return undefined;
}

function isSegmentAt(start: number, segment: string, path: string, end: number): boolean {
  const after = start + segment.length;
  return path.startsWith(segment, start) && (after === end || path.charCodeAt(after) === slashCode);
}

function decodedChild<Operation>(node: Node<Operation>, segment: string): Node<Operation> | undefined {
  return segment.includes("%") ? knownChild(node, tryDecode(segment)) : undefined;
}

function tryDecode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
