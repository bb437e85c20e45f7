/** Where an activity stands, for everybody who works for its municipality. */
import type {Placement} from '@saha/contract'
import {Refusal} from '../refusal.ts'
import {answerStaff, type StaffAnswering} from '../staff/answer-staff.ts'
import {admit, type PermitNeeds} from '../staff/permit.ts'
import {shown} from '../staff/staff-replies.ts'
import type {Sightings} from './sightings.ts'
import {readSites} from './sites.queries.ts'

export interface SitesNeeds extends StaffAnswering, PermitNeeds {
  sightings: Sightings
  /** The version of the elements that the server has now. */
  version: string
  /** Of the script of this version, for pages that pin it; `null` where there is none. */
  integrity: string | null
}

export function sitesRoutes(needs: SitesNeeds): void {
  const {db, sightings, version, integrity} = needs

  answerStaff(needs, 'readPlacement', async (c) => {
    const {municipality} = await admit(needs, c)
    // Whoever has just looked at the page of the site wants to see it here.
    await sightings.store()
    const sites = await readSites(db, municipality, c.req.param('activity') ?? '', version)
    if (!sites) throw new Refusal('not-found')
    return shown({sites, version, integrity} satisfies Placement)
  })
}
