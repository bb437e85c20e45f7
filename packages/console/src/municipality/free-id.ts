/** An id that nothing in a list has yet, such as `status-3`. */
export function freeId(begin: string, taken: readonly {id: string}[]): string {
  const ids = new Set(taken.map(({id}) => id))
  let number = taken.length + 1
  while (ids.has(`${begin}-${number}`)) number += 1
  return `${begin}-${number}`
}
