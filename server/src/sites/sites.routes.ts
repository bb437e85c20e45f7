/** Where an activity stands, for everybody who works for its municipality. */
import {PageLook, type PageCheck, type Placement} from '@saha/contract'
import {RateLimiterMemory} from 'rate-limiter-flexible'
import {accept} from '../http/accept.ts'
import {Refusal} from '../refusal.ts'
import {answerStaff, type StaffAnswering} from '../staff/answer-staff.ts'
import {admit, type PermitNeeds} from '../staff/permit.ts'
import {shown} from '../staff/staff-replies.ts'
import type {Sightings} from './sightings.ts'
import {fetchPage, isLoopbackHost} from './page/fetch-page.ts'
import {findOnPage} from './page/find-on-page.ts'
import {readSites, readWhatIsAllowed} from './sites.queries.ts'

/** Pages that one person may have looked at in a minute: the server is no tool for asking other people's sites. */
const looksInAMinute = 30

export interface SitesNeeds extends StaffAnswering, PermitNeeds {
  sightings: Sightings
  /** The version of the elements that the server has now. */
  version: string
  /** Of the script of this version, for pages that pin it; `null` where there is none. */
  integrity: string | null
}

export function sitesRoutes(needs: SitesNeeds): void {
  const {db, sightings, version, integrity} = needs
  const server = needs.publicUrl.replace(/\/$/, '')
  const looks = new RateLimiterMemory({points: looksInAMinute, duration: 60})

  answerStaff(needs, 'readPlacement', async (c) => {
    const {municipality} = await admit(needs, c)
    // Whoever has just looked at the page of the site wants to see it here.
    await sightings.store()
    const sites = await readSites(db, municipality, c.req.param('activity') ?? '', version)
    if (!sites) throw new Refusal('not-found')
    return shown({sites, version, integrity} satisfies Placement)
  })
  answerStaff(needs, 'checkPage', async (c) => {
    const {person, municipality} = await admit(needs, c)
    const activity = c.req.param('activity') ?? ''
    const {address} = await accept(c, PageLook)
    const allowed = await readWhatIsAllowed(db, municipality, activity)
    if (!allowed) throw new Refusal('not-found')
    await looks.consume(person.id).catch(() => {
      throw new Refusal('too-many-tries', {retryAfter: 60})
    })
    const page = await fetchPage(address, isLoopbackHost(new URL(server).hostname))
    const findings = findOnPage(page, {
      server,
      version,
      integrity,
      activity: `${municipality}/${activity}`,
      // Of other municipalities on this server nothing is told: their activities are as good as unknown here.
      isActivity: (name) => allowed.activities.has(name),
      origins: allowed.origins,
    })
    return shown({address: page.address.href, findings} satisfies PageCheck)
  })
}
