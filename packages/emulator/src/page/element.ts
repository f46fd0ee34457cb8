/** Makes an element with a class and with texts or elements in it. Nothing is ever read as HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = "",
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  made.append(...children);
  return made;
}

/** The element of the page with an identifier. Throws where there is none of this kind. */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`the page has no ${id}`);
}

/** Sets a text where it is another, so that nothing is announced or drawn again that stays as it was. */
export function setText(node: Node, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

/** A part of a list that shows one thing. */
export interface Row<Item> {
  readonly node: HTMLElement;
  /** Shows the thing as it is now. */
  show(item: Item): void;
}

/**
 * Makes what shows things in a list. What is shown already stays the same element, so that it keeps its focus and stays
 * open.
 */
export function keyedList<Item>(
  list: HTMLElement,
  keyOf: (item: Item) => string,
  createRow: (item: Item) => Row<Item>,
): (items: readonly Item[]) => void {
  const rows = new Map<string, Row<Item>>();
  return (items) => {
    const keys = new Set(items.map(keyOf));
    for (const [key, { node }] of rows) {
      if (keys.has(key)) continue;
      node.remove();
      rows.delete(key);
    }
    items.forEach((item, index) => {
      const key = keyOf(item);
      let row = rows.get(key);
      if (row === undefined) {
        row = createRow(item);
        rows.set(key, row);
      }
      row.show(item);
      const there = list.children[index] ?? null;
      if (there !== row.node) list.insertBefore(row.node, there);
    });
  };
}
