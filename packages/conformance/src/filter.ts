/** Whether a check's name is the filter, or begins with it and a slash. `*` stands for any text. Without a filter, all are. */
export function matchesFilter(name: string, filter: string | undefined): boolean {
  if (filter === undefined) return true;
  const pattern = filter
    .replace(/\/$/, "")
    .split("*")
    .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"))
    .join(".*");
  return new RegExp(`^${pattern}(/|$)`).test(name);
}
