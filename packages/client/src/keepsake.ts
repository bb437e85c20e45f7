/**
 * A place in the browser that may refuse: Safari and sandboxed frames throw at the mere mention of storage, and a
 * full one throws when written to.
 */
export interface Keepsake {
  /** `null` when absent or refused. */
  read(name: string): string | null
  /** @returns whether it is really kept. */
  write(name: string, text: string): boolean
  remove(name: string): void
  names(): string[]
}

/** @param open gives the storage; may throw. */
export function keepsake(open: () => Storage): Keepsake {
  const attempt = <Value>(use: (storage: Storage) => Value, otherwise: Value): Value => {
    try {
      return use(open())
    } catch {
      // Refused storage is a fact of the browser, not a fault: callers go on with what they hold in memory.
      return otherwise
    }
  }
  return {
    read: (name) => attempt((storage) => storage.getItem(name), null),
    write: (name, text) =>
      attempt((storage) => {
        storage.setItem(name, text)
        return storage.getItem(name) === text
      }, false),
    remove: (name) => attempt((storage) => storage.removeItem(name), undefined),
    names: () => attempt((storage) => Object.keys(storage), []),
  }
}
