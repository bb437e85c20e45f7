import type {ReceiptStatus} from '@saha/contract'
import type {Visit} from '../visit.ts'

/** Whether a code was opened on the page of the activity that it belongs to. */
export function isHere(
  {activity: {shown}}: Visit,
  {municipality, activity}: Pick<ReceiptStatus, 'municipality' | 'activity'>,
): boolean {
  return shown.id === activity && shown.municipality.id === municipality
}
