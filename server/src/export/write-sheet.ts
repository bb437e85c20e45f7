import {Readable, type Writable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import type {Cell} from './columns.ts'
import {csvPen} from './csv.ts'
import {jsonPen} from './json-pen.ts'
import {penned} from './pen.ts'

/** Formats of one sheet. */
export type SheetFormat = 'csv' | 'json'
export type Format = SheetFormat | 'xlsx'

/** Writes rows under a head, as they are read: memory does not grow with them. The standard output stays open. */
export async function writeRows(
  head: readonly string[],
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>,
  format: SheetFormat,
  out: Writable,
): Promise<void> {
  const pen = format === 'csv' ? csvPen(head) : jsonPen(head)
  await pipeline(Readable.from(penned(pen, rows)), out, {end: out !== process.stdout})
}
