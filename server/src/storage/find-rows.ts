import type {CompiledQuery} from 'kysely'
import type {Store} from './open.ts'

/** Most names in one statement. */
const most = 256

/**
 * Makes a function that finds rows by many names at the price of few statements: names go in blocks whose sizes are
 * powers of two, the last one repeated to fill its block, and each size is compiled (and prepared by the store) only
 * once.
 *
 * @param build the statement for some names; it must hold no other values than these.
 * @returns a function that gives what is found, in no particular order, nothing twice.
 */
export function rowFinder<Row>(
  build: (db: Store, names: readonly string[]) => {compile: () => CompiledQuery<Row>},
): (db: Store, names: Iterable<string>) => Promise<Row[]> {
  const compiled = new Map<number, CompiledQuery<Row>>()
  function statementFor(db: Store, size: number): CompiledQuery<Row> {
    const known = compiled.get(size)
    if (known) return known
    const statement = build(db, Array<string>(size).fill('')).compile()
    if (statement.parameters.length !== size)
      throw new Error('The statement holds other values than the names.')
    compiled.set(size, statement)
    return statement
  }
  return async (db, names) => {
    const found: Row[] = []
    const wanted = [...new Set(names)]
    for (let start = 0; start < wanted.length; start += most) {
      const block = wanted.slice(start, start + most)
      const size = 2 ** Math.ceil(Math.log2(block.length))
      const parameters = [...block, ...Array<string>(size - block.length).fill(block.at(-1) ?? '')]
      const {rows} = await db.executeQuery<Row>({...statementFor(db, size), parameters})
      found.push(...rows)
    }
    return found
  }
}
