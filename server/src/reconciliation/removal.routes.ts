/** Taking contributions out that staff sent to try an activity out, or entered twice: by their receipts. */
import {Removal, type Removed} from '@saha/contract'
import {accept} from '../http/accept.ts'
import {json} from '../http/headers.ts'
import type {FindOwn} from '../receipts/receipts.routes.ts'
import {readCode} from '../receipts/receipt.ts'
import {Refusal} from '../refusal.ts'
import {answerStaff, type StaffAnswering} from '../staff/answer-staff.ts'
import {permit, type PermitNeeds} from '../staff/permit.ts'

export interface RemovalNeeds extends StaffAnswering, PermitNeeds {
  /** One for each kind of contribution. */
  owns: readonly FindOwn[]
  /** Milliseconds since 1970. */
  now: () => number
}

/** `POST` of a receipt. What it leads to has to be of the activity in the address. */
export function removalRoutes(needs: RemovalNeeds): void {
  answerStaff(needs, 'removeContribution', async (c) => {
    const {person, municipality} = await permit(needs, c, 'settle')
    const {receipt, as} = await accept(c, Removal)
    const code = readCode(receipt) ?? ''
    // All kinds, whichever has it: how long that takes tells nothing of a code.
    const found = await Promise.all(needs.owns.map((findOwn) => findOwn(code)))
    const removal = found.find((own) => own !== undefined)?.removal
    const address = `${municipality}/${c.req.param('activity') ?? ''}`
    if (removal?.address !== address) throw new Refusal('not-found')
    await removal.takeOut(as, {municipality, email: person.email, at: needs.now()})
    const removed: Removed = {removed: as}
    return new Response(JSON.stringify(removed), {headers: {'content-type': json}})
  })
}
