/** The account of an import of comments, in words. */
import {shownName, type ThreadAccount, type ThreadRemark} from '@saha/domain'
import type {ThreadImportReport} from '../comments/import-threads.ts'

/** What an import of comments prints with `--json`. */
export interface CommentsImportReport {
  format: string
  /** Comments that the file holds. */
  read: number
  threads: {address: string; title: string; comments: number; into: string | null}[]
  into: (ThreadImportReport & {activity: string})[]
  sums: ReturnType<ThreadAccount['sums']>
  remarks: readonly ThreadRemark[]
}

/** Lines of one kind that are shown: `--json` has more. */
const mostLines = 200

export function describeImport(
  {format, read, threads, into, sums, remarks}: CommentsImportReport,
  isTrial: boolean,
): string {
  const lines = [
    `${format}: ${read} comments, ${threads.length} threads`,
    ...threads.map(
      (thread) =>
        `${String(thread.comments).padStart(7)}  ${shownName(thread.address)}  ->  ${thread.into ?? '(left out)'}`,
    ),
    ...remarks.slice(0, mostLines).map(({kind, where, says}) => `${kind.padEnd(9)} ${where}: ${says}`),
    ...(remarks.length > mostLines ? [`… and ${remarks.length - mostLines} more: --json lists them`] : []),
    ...sums.map(({kind, count, says}) => `${kind.padEnd(9)} ${String(count).padStart(5)} times: ${says}`),
    ...into.flatMap((report) => describeTarget(report, isTrial)),
  ]
  return `${lines.join('\n')}\n`
}

function describeTarget(
  {activity, added, known, early, leftBehind}: CommentsImportReport['into'][number],
  isTrial: boolean,
): string[] {
  const {sides, objections, places} = leftBehind
  const end = isTrial ? 'would be stored' : 'stored'
  return [
    ...(sides > 0 ? [`changed   ${sides} comments have no side: ${activity} does not ask for one`] : []),
    ...(objections > 0 ? [`changed   ${objections} comments lost objections: ${activity} has none`] : []),
    ...(places > 0 ? [`changed   ${places} comments lost their place: ${activity} has no map`] : []),
    ...(early > 0
      ? [`left-out  ${early} answer what waits for moderators: import again when it is published`]
      : []),
    `${activity}: ${added} ${end}, ${known} there before`,
  ]
}
