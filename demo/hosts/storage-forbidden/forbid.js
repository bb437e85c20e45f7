/** Takes storage away before anything else runs, in the way that the address names: `?null` or, without, with an error. */
const isNull = location.search === '?null'
for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
  Object.defineProperty(window, name, {
    get() {
      if (isNull) return null
      throw new DOMException('The operation is insecure.', 'SecurityError')
    },
  })
