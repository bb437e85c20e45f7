/**
 * A place in the browser that may refuse: Safari and sandboxed frames throw at the mere mention of storage, and a
 * full one throws when written to. What it refuses is held in memory, for as long as the page is open.
 */
export interface Keepsake {
  /** What was written, out of JSON; `undefined` when it is absent or not JSON. */
  read(name: string): unknown
  /**
   * @param value goes into JSON.
   * @param isFleeting held in memory alone, whatever the browser allows.
   * @returns whether it survives the closing of the page.
   */
  write(name: string, value: unknown, isFleeting?: boolean): boolean
  remove(name: string): void
  names(): string[]
  /** Whether what is under a name survives the closing of the page. */
  isLasting(name: string): boolean
}

/** @param open gives the storage; may throw. */
export function keepsake(open: () => Storage): Keepsake {
  const memory = new Map<string, string>()
  const attempt = <Value>(use: () => Value, otherwise: Value): Value => {
    try {
      return use()
    } catch {
      // Refused storage is a fact of the browser, and scribble in it is not ours: callers go on without.
      return otherwise
    }
  }
  return {
    read: (name) => attempt(() => JSON.parse(memory.get(name) ?? open().getItem(name) ?? ''), undefined),
    write(name, value, isFleeting) {
      const text = JSON.stringify(value)
      memory.set(name, text)
      return attempt(() => {
        if (isFleeting) {
          open().removeItem(name)
          return false
        }
        open().setItem(name, text)
        return memory.delete(name)
      }, false)
    },
    remove(name) {
      memory.delete(name)
      attempt(() => open().removeItem(name), undefined)
    },
    names: () => [...new Set([...memory.keys(), ...attempt(() => Object.keys(open()), [])])],
    isLasting: (name) => !memory.has(name) && attempt(() => open().getItem(name) !== null, false),
  }
}
