import {columns} from './columns.ts'
import type {Schema} from './schema.ts'

/** Tables that have a column of this name. */
export type TableWith<Column extends string> = {
  [Table in keyof Schema]: Column extends keyof Schema[Table] ? Table : never
}[keyof Schema]

/**
 * Every table that has all of these columns. In `columns` a table stands behind those that it refers to; here it stands
 * before them, so that rows can be erased in this order.
 */
export function tablesWith<Column extends string>(...names: Column[]): TableWith<Column>[] {
  const tables = Object.entries(columns)
    .filter(([, facts]) => names.every((name) => name in facts))
    .map(([table]) => table as TableWith<Column>)
  return tables.toReversed()
}
