import type {CompiledQuery, InsertQueryBuilder, QueryResult} from 'kysely'
import type {Store} from './open.ts'
import type {Schema} from './schema.ts'

type Row<Table extends keyof Schema> = Schema[Table]
type Insert<Table extends keyof Schema> = Pick<InsertQueryBuilder<Schema, Table, unknown>, 'compile'>

/** Most rows of one statement. Stores limit the values of a statement, not its rows: 256 rows of six are fine. */
const most = 256

/**
 * Makes a function that inserts many rows at the price of few statements: rows go in blocks whose sizes are powers
 * of two, and each size is compiled (and prepared by the store) only once.
 *
 * @param columns in the order in which `build` names them: the order of the keys in its rows.
 * @param build the statement for some rows; it must hold no other values than theirs.
 * @returns a function that gives what the statements return, in no particular order.
 */
export function rowInserter<Table extends keyof Schema, Returned = unknown>(
  columns: readonly (keyof Row<Table> & string)[],
  build: (db: Store, rows: Row<Table>[]) => Insert<Table>,
): (db: Store, rows: readonly Row<Table>[]) => Promise<Returned[]> {
  const compiled = new Map<number, CompiledQuery>()
  function statementFor(db: Store, size: number): CompiledQuery {
    const known = compiled.get(size)
    if (known) return known
    // The values do not matter: only their places are compiled.
    const blank = Object.fromEntries(columns.map((column) => [column, 0])) as unknown as Row<Table>
    const statement = build(db, Array<Row<Table>>(size).fill(blank)).compile()
    if (statement.parameters.length !== size * columns.length)
      throw new Error('The statement holds other values than those of its rows.')
    compiled.set(size, statement)
    return statement
  }
  return async (db, rows) => {
    const returned: Returned[] = []
    for (let start = 0; start < rows.length;) {
      const size = Math.min(most, 2 ** Math.floor(Math.log2(rows.length - start)))
      const parameters = rows
        .slice(start, start + size)
        .flatMap((row) => columns.map((column) => row[column]))
      const result = (await db.executeQuery({
        ...statementFor(db, size),
        parameters,
      })) as QueryResult<Returned>
      returned.push(...result.rows)
      start += size
    }
    return returned
  }
}
