/**
 * A place in the browser that may refuse: Safari and sandboxed frames throw at the mere mention of storage, and a
 * full one throws when written to. What it refuses is held in memory, for as long as the page is open.
 */
export interface Keepsake {
  read(name: string): string | null
  /** @returns whether it survives the closing of the page. */
  write(name: string, text: string): boolean
  remove(name: string): void
  names(): string[]
  /** Whether what is under a name survives the closing of the page. */
  isLasting(name: string): boolean
}

/** @param open gives the storage; may throw. */
export function keepsake(open: () => Storage): Keepsake {
  const memory = new Map<string, string>()
  const attempt = <Value>(use: (storage: Storage) => Value, otherwise: Value): Value => {
    try {
      return use(open())
    } catch {
      // Refused storage is a fact of the browser, not a fault: memory takes over.
      return otherwise
    }
  }
  return {
    read: (name) => memory.get(name) ?? attempt((storage) => storage.getItem(name), null),
    write(name, text) {
      memory.set(name, text)
      return attempt((storage) => {
        storage.setItem(name, text)
        return memory.delete(name)
      }, false)
    },
    remove(name) {
      memory.delete(name)
      attempt((storage) => storage.removeItem(name), undefined)
    },
    names: () => [...new Set([...memory.keys(), ...attempt(Object.keys, [])])],
    isLasting: (name) => !memory.has(name) && attempt((storage) => storage.getItem(name) !== null, false),
  }
}
