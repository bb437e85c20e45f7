import type {PageCheck, PageLook, Placement} from '@saha/contract'

/** What the routes about websites take and give. */
export interface SiteExchanges {
  readPlacement: {body: undefined; reply: Placement}
  checkPage: {body: PageLook; reply: PageCheck}
}
