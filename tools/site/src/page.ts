/** A page of the site that is written in Markdown, or made as Markdown by a tool. */
export interface Page {
  /** Where the Markdown is in the repository; for one that is made, where its links are relative to. */
  readonly source: string;
  /** Where the page is in the site, such as `guides/cancel-and-wait.html`. */
  readonly output: string;
  /** The heading under which the menu has it. */
  readonly section: string;
  /** What the menu calls it. Default: its first heading. */
  readonly label?: string;
  /** The Markdown. */
  readonly markdown: string;
}

/** The first heading of a Markdown text, without its marks. Throws an `Error` that names the source where there is none. */
export function headingOf({ markdown, source }: Pick<Page, "markdown" | "source">): string {
  const heading = /^# (.+)$/m.exec(markdown)?.[1];
  if (heading === undefined) throw new Error(`${source} has no heading of the first level`);
  return heading.replaceAll(/[`\\]/g, "");
}
