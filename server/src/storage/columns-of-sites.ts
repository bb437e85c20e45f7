/** What is stored of sites on which activities stand, column by column: see `columns`. */
import {seen, type Columns} from './kept.ts'

export const siteColumns: Pick<Columns, 'site_seen' | 'site_version'> = {
  site_seen: {
    activity: seen('which activity stands there'),
    origin: seen('the site, without the page: tells its municipality where the activity stands'),
    day: seen('the last day on which it was seen there; no finer time is kept'),
    outcome: seen('whether people could send something from there'),
  },
  site_version: {
    municipality: seen('whose site it is, or on whose site it stands'),
    origin: seen('the site, without the page'),
    version: seen('tells when an old version is in use there'),
    day: seen('the last day on which it was asked for; no finer time is kept'),
  },
}
