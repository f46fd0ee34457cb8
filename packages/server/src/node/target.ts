/** Where a request goes: the authority that it names, if any, and its path and query. */
export interface Target {
  /** Of an address in absolute form; it counts instead of the header `Host` (RFC 9112, 3.2.2). */
  readonly authority: string | undefined;
  /** Beginning with a slash; or `*`, which OPTIONS alone may have. */
  readonly target: string;
}

/** Reads a request target as it was sent. `undefined` for what is none that a server answers. */
export function readTarget(method: string, sent: string): Target | undefined {
  if (sent.charCodeAt(0) === 0x2f) return { authority: undefined, target: sent };
  if (sent === "*") return method === "OPTIONS" ? { authority: undefined, target: sent } : undefined;
  const scheme = /^https?:\/\//i.exec(sent)?.[0];
  if (scheme === undefined) return undefined;
  const rest = sent.slice(scheme.length);
  const end = rest.search(/[/?#]/);
  const authority = end < 0 ? rest : rest.slice(0, end);
  const path = end < 0 ? "" : rest.slice(end);
  if (authority === "" || !isHost(authority)) return undefined;
  return { authority, target: path.startsWith("/") ? path : `/${path}` };
}

/** Whether a text is a host with or without a port, as the header `Host` has it (RFC 9110, 7.2). It may be empty. */
export function isHost(text: string): boolean {
  return host.test(text);
}

const host = /^(?:\[[0-9a-f:.]+\]|(?:[\w.~!$&'()*+,;=-]|%[0-9a-f]{2})*)(?::\d{0,5})?$/i;
