/** For tests: what one row of the table says, and what it means for everybody who asks. */
import {StaffRole, type StaffRight} from '@saha/contract'
import type {Store} from '../storage/open.ts'

/** What may have become of a consultation with all in it. */
export const states = ['draft', 'scheduled', 'open', 'closed', 'deleted'] as const
export type State = (typeof states)[number]

export const towns = ['town', 'village'] as const
export type Town = (typeof towns)[number]

/** Eight roles; all but the last of them in `town`. And an owner of `village`, and nobody. */
export const askers = [...StaffRole.options, 'server administrator', 'owner elsewhere', 'nobody'] as const
export type Asker = (typeof askers)[number]

/** Which roles have which right. Written out once more: whoever changes what a role may do has to change it here too. */
const rolesWith: Record<StaffRight, string> = {
  build: 'owner editor',
  moderate: 'owner moderator',
  answer: 'owner editor moderator',
  invite: 'owner editor facilitator',
  enter: 'owner facilitator helper',
  settle: 'owner facilitator',
  host: 'owner editor facilitator',
  'read-responses': 'owner analyst',
  'see-downloads': 'owner',
  staff: 'owner',
  'see-log': 'owner analyst',
  govern: 'owner',
}

/** What there is in each state of each town, by the names that parameters of paths have. */
export type Ids = Record<
  | 'consultation'
  | 'survey'
  | 'talk'
  | 'ideas'
  | 'event'
  | 'idea'
  | 'group'
  | 'item'
  | 'comment'
  | 'photo'
  | 'picture'
  | 'colleague'
  | 'invitation'
  | 'version',
  string
>

/** Where a request goes. */
export interface At {
  town: Town
  state: State
  ids: Ids
  asker: Asker
  /** A key of 32 hexadecimal digits that nothing else has. */
  key: () => string
}

/** Who gets what of one address. */
export interface Row {
  /**
   * `anybody`: no session is asked for, and none makes a difference. `signed-in`: whoever is. `member`: whoever
   * works for the municipality. `server`: who runs the server. Otherwise whoever has this right.
   */
  who: 'anybody' | 'signed-in' | 'member' | 'server' | StaffRight
  /** What they get, by state. */
  gives: Readonly<Record<State, number>>
  /** What `:activity` stands for. Default: the survey. */
  of?: 'survey' | 'talk' | 'ideas' | 'event'
  /** What is sent. Without it, none is. */
  body?: (at: At) => unknown
  /** Parameters that are not in `Ids`, or others in their place. */
  params?: (at: At) => Record<string, string>
  /** What stands behind the path. */
  query?: (at: At) => string
  /** What is asked in another way than with a body in JSON. */
  send?: (at: At) => RequestInit
  /** Makes what the request takes away. */
  before?: (at: At, db: Store) => Promise<unknown>
  /** It counts who asks how often: each request goes to a server that was started for it. */
  isGuarded?: true
  /** What those get who work there without the right. Default: 403. */
  denied?: number
  /** What comes when a name in the path, or a name in the body, is one of another town. Default: 404. */
  foreign?: number
}

/** The same in every state. */
export function always(status: number): Row['gives'] {
  return {draft: status, scheduled: status, open: status, closed: status, deleted: status}
}

/** What is published, whenever it opens; nothing that is not published yet, or not any more. */
export function published(status: number): Row['gives'] {
  return {...always(status), draft: 404, deleted: 404}
}

/** What citizens send while something is open. */
export function whileOpen(status: number): Row['gives'] {
  return {...published(status), scheduled: 403, closed: 410}
}

/** What this asker has to get there. */
export function expectedOf(
  {who, gives, denied = 403}: Row,
  {asker, town, state}: Omit<At, 'ids' | 'key'>,
): number {
  const given = gives[state]
  if (who === 'anybody') return given
  if (asker === 'nobody') return 401
  if (who === 'signed-in') return given
  if (who === 'server') return asker === 'server administrator' ? given : denied
  const role = roleIn(asker, town)
  if (!role) return 404
  return who === 'member' || rolesWith[who].split(' ').includes(role) ? given : denied
}

function roleIn(asker: Asker, town: Town): StaffRole | undefined {
  if (asker === 'owner elsewhere') return town === 'village' ? 'owner' : undefined
  return town === 'town' ? StaffRole.options.find((role) => role === asker) : undefined
}
