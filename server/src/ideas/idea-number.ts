import {IdeaNumber} from '@saha/contract'
import {Refusal} from '../refusal.ts'

/**
 * The number of an idea, as it stands in an address: in one way alone, so that each idea has one address.
 *
 * @throws Refusal `not-found` when it is none.
 */
export function numberIn(typed: string | undefined): number {
  const number = IdeaNumber.safeParse(/^[1-9][0-9]{0,9}$/.test(typed ?? '') ? Number(typed) : undefined)
  if (!number.success) throw new Refusal('not-found')
  return number.data
}
