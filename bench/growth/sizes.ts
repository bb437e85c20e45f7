import {DatabaseSync} from 'node:sqlite'

/**
 * Bytes that each table of a store takes, with what SQLite keeps free in its pages. Nobody has the store open; all of
 * its tables lie in the order of their keys, so that there are no indexes apart.
 */
export function tableSizes(file: string): Map<string, number> {
  const database = new DatabaseSync(file, {readOnly: true})
  const rows = database.prepare('select name, sum(pgsize) as bytes from dbstat group by name').all()
  database.close()
  return new Map(rows.map(({name, bytes}) => [String(name), Number(bytes)]))
}
