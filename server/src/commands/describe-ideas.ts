/** The account of an import of ideas, in words. */
import {shownName, type IdeaAccount, type IdeaRemark} from '@saha/domain'
import type {IdeaImportReport} from '../ideas/import-ideas.ts'

/** What an import of ideas prints with `--json`. */
export interface IdeasImportReport {
  format: string
  /** Ideas that the file holds. */
  read: number
  /** Field to the column that holds it; `null` for a file of Saha's own. */
  columns: Readonly<Record<string, string>> | null
  /** Columns that nothing was taken from. */
  unused: readonly string[]
  into: IdeaImportReport & {activity: string}
  sums: ReturnType<IdeaAccount['sums']>
  remarks: readonly IdeaRemark[]
}

/** Lines of one kind that are shown: `--json` has more. */
const mostLines = 200

export function describeIdeas(
  {format, read, columns, unused, into, sums, remarks}: IdeasImportReport,
  isTrial: boolean,
): string {
  const {activity, added, known, different, numbers} = into
  const lines = [
    `${format}: ${read} ideas`,
    ...Object.entries(columns ?? {}).map(([field, column]) => `column    ${field}: ${shownName(column)}`),
    ...(unused.length > 0 ? [`unused    ${unused.slice(0, 50).map(shownName).join(', ')}`] : []),
    ...remarks.slice(0, mostLines).map(({kind, where, says}) => `${kind.padEnd(9)} ${where}: ${says}`),
    ...(remarks.length > mostLines ? [`… and ${remarks.length - mostLines} more: --json lists them`] : []),
    ...sums.map(({kind, count, says}) => `${kind.padEnd(9)} ${String(count).padStart(5)} times: ${says}`),
    ...(different > 0
      ? [`look      ${different} there before have another title: is it another source? See --source`]
      : []),
    `${activity}: ${added} ${isTrial ? 'would be stored' : 'stored'}, ${known} there before`,
    ...(numbers ? [`numbers   ${numbers.first} to ${numbers.last}`] : []),
  ]
  return `${lines.join('\n')}\n`
}
