import type {Sheet} from '../xlsform/sheet.ts'

/** A sheet from lines whose cells are parted by bars. */
export function sheet(name: string, ...lines: readonly string[]): Sheet {
  return {
    name,
    rows: lines.map((line, at) => ({number: at + 1, cells: line.split('|').map((cell) => cell.trim())})),
  }
}

/** Lists that questions may choose from. */
export const lists = sheet(
  'choices',
  'list_name|name|label',
  'yn|yes|Yes',
  'yn|no|No',
  'likert|1|Bad',
  'likert|5|Good',
)
