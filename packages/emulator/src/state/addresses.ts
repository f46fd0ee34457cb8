/** The addresses of a list, without blanks around them. */
export function addressesOf(list: string | undefined): string[] {
  const addresses: string[] = [];
  for (const part of list?.split(",") ?? []) {
    const address = part.trim();
    if (address !== "") addresses.push(address);
  }
  return addresses;
}

/** One list of several, each address once; `undefined` where there is none. The case of letters does not tell two apart. */
export function joinAddresses(...lists: readonly (string | undefined)[]): string | undefined {
  const byKey = new Map<string, string>();
  for (const list of lists) {
    for (const address of addressesOf(list)) {
      const key = address.toLowerCase();
      if (!byKey.has(key)) byKey.set(key, address);
    }
  }
  return byKey.size === 0 ? undefined : [...byKey.values()].join(",");
}
