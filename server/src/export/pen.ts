/** Writes rows under a head as bytes of one format, block by block. */
import type {Cell} from './columns.ts'

export interface Pen {
  /** How far it is: plain data, with which another pen can go on. */
  readonly position: unknown
  /** What stands before the first row. */
  begin: () => Promise<Buffer>
  add: (rows: readonly (readonly Cell[])[]) => Promise<Buffer>
  /** What stands behind the last row. */
  end: () => Promise<Buffer>
}

/** Rows that are written at once. */
const atOnce = 500

/** A whole file, as its rows are read: memory does not grow with them. */
export async function* penned(
  pen: Pen,
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>,
): AsyncGenerator<Buffer> {
  yield await pen.begin()
  let waiting: (readonly Cell[])[] = []
  for await (const row of rows) {
    waiting.push(row)
    if (waiting.length < atOnce) continue
    yield await pen.add(waiting)
    waiting = []
  }
  if (waiting.length > 0) yield await pen.add(waiting)
  yield await pen.end()
}
