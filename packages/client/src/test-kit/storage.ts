import {beforeEach} from 'vitest'

const places = new Map<string, string>()

/** For tests: storage as browsers have it, empty before each test. */
export const storage: Storage = new Proxy(
  {
    get length() {
      return places.size
    },
    key: (at: number) => [...places.keys()][at] ?? null,
    getItem: (name: string) => places.get(name) ?? null,
    setItem: (name: string, text: string) => void places.set(name, text),
    removeItem: (name: string) => void places.delete(name),
    clear: () => places.clear(),
  },
  {
    ownKeys: () => [...places.keys()],
    getOwnPropertyDescriptor: (_, name) =>
      places.has(String(name))
        ? {enumerable: true, configurable: true, value: places.get(String(name))}
        : undefined,
  },
)

/** As a browser that refuses it. */
export const refusingStorage = (): Storage => {
  throw new Error('The operation is insecure.')
}

beforeEach(() => places.clear())
