// What was asked for once is not looked for again.

/** A function of a name that remembers what it gave. */
export function remembered<T>(find: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>()
  return (name) => {
    if (!known.has(name))
      known.set(name, find(name))
    return known.get(name)!
  }
}
