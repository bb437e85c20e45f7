import {Readable, Transform, type Writable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import type {Cell} from './columns.ts'
import {createCsv} from './csv.ts'
import type {Sheet, StoredResponse} from './sheet.ts'

/** Formats of one sheet. */
export type SheetFormat = 'csv' | 'json'
export type Format = SheetFormat | 'xlsx'

/** The rows of a sheet, made as they are read, and how many responses they have taken so far. */
export function sheetRows(
  {rowsOf}: Sheet,
  responses: AsyncIterable<StoredResponse>,
): {all: () => AsyncGenerator<Cell[]>; written: () => number} {
  let written = 0
  return {
    all: async function* () {
      for await (const response of responses) {
        written += 1
        yield* rowsOf(response, written)
      }
    },
    written: () => written,
  }
}

/** Writes rows under a head, as they are read: memory does not grow with them. The standard output stays open. */
export async function writeRows(
  head: readonly string[],
  rows: AsyncIterable<Cell[]> | Iterable<Cell[]>,
  format: SheetFormat,
  out: Writable,
): Promise<void> {
  const end = out !== process.stdout
  await pipeline(
    Readable.from(withHead(head, rows, format === 'csv')),
    format === 'csv' ? createCsv() : createJson(head),
    out,
    {end},
  )
}

async function* withHead(
  head: readonly string[],
  rows: AsyncIterable<Cell[]> | Iterable<Cell[]>,
  hasHead: boolean,
): AsyncGenerator<readonly Cell[]> {
  if (hasHead) yield head
  yield* rows
}

/** A list with one object for each row; what was not given is absent. */
function createJson(head: readonly string[]): Transform {
  let before = '['
  return new Transform({
    writableObjectMode: true,
    transform(row: readonly Cell[], _, done) {
      const entries = head.map((name, at) => [name, row[at] ?? undefined])
      done(null, `${before}\n${JSON.stringify(Object.fromEntries(entries))}`)
      before = ','
    },
    flush(done) {
      done(null, before === '[' ? '[]\n' : '\n]\n')
    },
  })
}
