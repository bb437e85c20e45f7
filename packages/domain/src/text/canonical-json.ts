/**
 * JSON with the keys of every object in code-unit order and without white space: equal values give equal text,
 * so that its hash names the value. Entries that are `undefined` are left out, as JSON does.
 *
 * @param value anything that JSON can hold.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, held: unknown) => {
    if (typeof held !== 'object' || held === null || Array.isArray(held)) return held
    return Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
