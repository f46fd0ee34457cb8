/** The decisions of a new version, begun. */
export function beginDecisions(version: string, from: string): string {
  return `# Decisions of ${version}

This version was made from ${from}. All [its decisions](../${from}/decisions.md) hold here too, unless a section of this file
says otherwise; such a section names the one that it replaces.

Each section has the four parts that they have there:

- **Pages**: what the public documentation says.
- **Document**: what \`openapi.yaml\` beside this file says.
- **Why**.
- **Tolerate**: what a client has to accept from the real service all the same.

## 1. What it is about, in a few words

**Pages.** …

**Document.** …

**Why.** …

**Tolerate.** …
`;
}
