import type {IdeasRecord, ThreadRecord} from '../activities/activities.queries.ts'
import {accountRoutes, type AccountNeeds} from '../moderation/account.routes.ts'
import {readHourlyAccount, type HourlyAccountNeeds} from '../moderation/hourly-account.queries.ts'
import type {Store} from '../storage/open.ts'
import {reconciliationRoutes, type ReadReconciliation} from './reconciliation.routes.ts'

export interface AccountsNeeds
  extends Omit<AccountNeeds, 'readAccount'>, Pick<HourlyAccountNeeds, 'countMerged'> {
  db: Store
  /** How each kind of contributions is moderated. */
  kinds: Record<(ThreadRecord | IdeasRecord)['kind'], Pick<HourlyAccountNeeds, 'lock'>>
}

/** Both public accounts of a thread or of ideas, from the same counts. @returns the second for other pages. */
export function accountAddresses(needs: AccountsNeeds): ReadReconciliation {
  const {db, kinds, countMerged, now} = needs
  const accounting = {
    ...needs,
    readAccount: ({kind, number}: ThreadRecord | IdeasRecord) =>
      readHourlyAccount(db, {lock: kinds[kind].lock, countMerged}, number, now()),
  }
  accountRoutes(accounting)
  return reconciliationRoutes(accounting)
}
