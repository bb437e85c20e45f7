/** What becomes of cells that nobody asked for. */
import type {Account, RemarkCode} from '../account.ts'
import type {TableRow, UnreadCell} from './table.ts'

const codes: Readonly<Record<string, RemarkCode>> = {
  default: 'default-not-carried',
  calculation: 'calculated',
  media: 'media',
  required_message: 'message-not-carried',
  constraint_message: 'message-not-carried',
  constraint: 'constraint-not-carried',
  appearance: 'styling',
  autoplay: 'styling',
  rows: 'styling',
  choice_filter: 'filter-not-carried',
}

/** Accounts for every cell of one row that nobody asked for. */
export function accountRow(row: TableRow, name: string, account: Account) {
  for (const cell of row.unread) account.add(codeOf(cell), cell.where, name)
}

/** Why a cell was not carried over. */
export function codeOf({key, isSecond}: UnreadCell): RemarkCode {
  if (key === '') return 'no-heading'
  if (isSecond) return 'second-setting'
  return (Object.hasOwn(codes, key) ? codes[key] : undefined) ?? 'unknown-property'
}
