import type {Cell} from './columns.ts'
import type {Pen} from './pen.ts'

/** A list with one object for each row; what was not given is absent. @param isBegun whether it has a row already. */
export function jsonPen(head: readonly string[], isBegun = false): Pen {
  const names = head.map((name) => `${JSON.stringify(name)}:`)
  let before = isBegun ? ',' : '['
  return {
    get position() {
      return before === ','
    },
    begin: async () => Buffer.alloc(0),
    add: async (rows) => {
      const lines = rows.map((row) => {
        const line = `${before}\n${objectOf(names, row)}`
        before = ','
        return line
      })
      return Buffer.from(lines.join(''))
    },
    end: async () => Buffer.from(before === '[' ? '[]\n' : '\n]\n'),
  }
}

function objectOf(names: readonly string[], row: readonly Cell[]): string {
  const entries = row.flatMap((cell, at) => (cell === null ? [] : `${names[at]}${JSON.stringify(cell)}`))
  return `{${entries.join(',')}}`
}
