import type {ReceiptStatus} from '@saha/contract'
import type {Store} from '../storage/open.ts'
import {idOf, readCode} from './receipt.ts'
import {findResponse} from './survey.queries.ts'

/**
 * What became of the response with this code.
 *
 * @param typed the code as somebody typed it.
 * @returns `undefined` when there is no such response; a code that cannot be one looks the same.
 */
export async function findReceipt(db: Store, typed: string): Promise<ReceiptStatus | undefined> {
  const found = await findResponse(db, idOf(readCode(typed) ?? ''))
  if (!found) return undefined
  const {municipality, id, version, batch, open, waiting} = found
  const firstUnpublished = waiting > 0 ? open - 1 : open
  return {municipality, activity: id, kind: 'response', version, counted: batch < firstUnpublished}
}
