import type {HideReason, Reconciliation} from '@saha/contract'
import type {ReasonsTerms} from '../reasons/terms.ts'
import type {AccountTerms} from './terms.ts'

/** What became of how many. */
export type AccountLine = readonly [words: string, count: number]

/** Everything that arrived, by where it is now. What is nowhere is left out, but for the first two. */
export function whereItWent(
  {now}: Pick<AccountTerms, 'now'>,
  reasons: ReasonsTerms,
  {counted, waiting, withdrawn, duplicates, spam, hidden, test}: Reconciliation,
): AccountLine[] {
  const hiddenFor = (reason: HideReason) => now.hidden.replace('{reason}', reasons[reason])
  const others: AccountLine[] = [
    [now.withdrawn, withdrawn.all],
    [now.duplicates, duplicates.all],
    [hiddenFor('spam'), spam.all],
    ...hidden.map(({reason, amount}): AccountLine => [hiddenFor(reason as HideReason), amount.all]),
    [now.test, test.all],
  ]
  return [[now.counted, counted.all], [now.waiting, waiting.all], ...others.filter(([, count]) => count > 0)]
}
