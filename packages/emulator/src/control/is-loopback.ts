/** Whether an address or a name is that of the own machine, so that nobody else can be reached by it. */
export function isLoopback(host: string): boolean {
  return isLoopbackName(URL.parse(`http://${host.includes(":") ? `[${host}]` : host}`)?.hostname);
}

/** Whether a header `Host` names the own machine, with or without a port. */
export function isLoopbackHost(header: string): boolean {
  return isLoopbackName(URL.parse(`http://${header}`)?.hostname);
}

function isLoopbackName(name: string | undefined): boolean {
  return (
    name !== undefined && /^(?:localhost|127(?:\.\d+){3}|\[::1\]|\[::ffff:7f[\da-f]{2}:[\da-f]{1,4}\])$/.test(name)
  );
}
