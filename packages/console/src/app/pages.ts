/** The pages behind the frame. Each is loaded when somebody first goes there. */
import type {StaffRight} from '@saha/contract'
import type {PageName} from '@saha/i18n/console/terms'

export interface PageFacts {
  /** Its word in the address, and the key of its name in the navigation. */
  name: PageName
  /** The element that it is. It extends `ConsolePage`. */
  tag: `console-${string}`
  /** Where it stands in the navigation; `null`: only other pages lead to it. */
  group: 'work' | 'people' | 'town' | 'server' | null
  /** Whoever has one of these rights may see it; empty: everybody who works for the municipality. */
  rights: readonly StaffRight[]
  /** For those who run the server, and nobody else. */
  isForAdministrators?: true
  /** Its code, which makes its element known when it is told to, once. */
  load: () => Promise<{define: () => void}>
}

/** In the order of the navigation; the first one is where everybody arrives. */
export const pages: readonly PageFacts[] = [
  {
    name: 'consultations',
    tag: 'console-consultations',
    group: 'work',
    rights: [],
    load: () => import('../consultations/page.ts'),
  },
  {
    name: 'building',
    tag: 'console-building',
    group: null,
    rights: ['build'],
    load: () => import('../building/page.ts'),
  },
  {
    name: 'embed',
    tag: 'console-embed',
    group: null,
    rights: [],
    load: () => import('../embed/page.ts'),
  },
  {
    name: 'moderation',
    tag: 'console-moderation',
    group: 'work',
    rights: ['moderate'],
    load: () => import('../moderation/page.ts'),
  },
  {
    name: 'answers',
    tag: 'console-answers',
    group: 'work',
    rights: ['answer'],
    load: () => import('../answers/page.ts'),
  },
  {
    name: 'texts',
    tag: 'console-texts',
    group: 'work',
    rights: ['answer'],
    load: () => import('../texts/page.ts'),
  },
  {
    name: 'outcomes',
    tag: 'console-outcomes',
    group: 'work',
    rights: ['answer'],
    load: () => import('../outcomes/page.ts'),
  },
  {
    name: 'report',
    tag: 'console-report',
    group: null,
    rights: ['answer'],
    load: () => import('../report/page.ts'),
  },
  {
    name: 'population',
    tag: 'console-population',
    group: null,
    rights: ['build'],
    load: () => import('../population/page.ts'),
  },
  {
    name: 'reconciliation',
    tag: 'console-reconciliation',
    group: null,
    rights: [],
    load: () => import('../reconciliation/page.ts'),
  },
  {
    name: 'events',
    tag: 'console-events',
    group: 'people',
    rights: ['host'],
    load: () => import('../events/page.ts'),
  },
  {
    name: 'invitations',
    tag: 'console-invitations',
    group: 'people',
    rights: ['invite'],
    load: () => import('../invitations/page.ts'),
  },
  {
    name: 'entry',
    tag: 'console-entry',
    group: 'people',
    rights: ['enter'],
    load: () => import('../entry/page.ts'),
  },
  {
    name: 'colleagues',
    tag: 'console-colleagues',
    group: 'town',
    rights: ['staff'],
    load: () => import('../colleagues/page.ts'),
  },
  {
    name: 'start',
    tag: 'console-start',
    group: 'town',
    rights: ['govern'],
    load: () => import('../start/page.ts'),
  },
  {
    name: 'log',
    tag: 'console-log',
    group: 'town',
    rights: ['see-log'],
    load: () => import('../log/page.ts'),
  },
  {
    name: 'retention',
    tag: 'console-retention',
    group: 'town',
    rights: ['see-log'],
    load: () => import('../retention/page.ts'),
  },
  {
    name: 'municipality',
    tag: 'console-municipality',
    group: 'town',
    rights: ['govern'],
    load: () => import('../municipality/page.ts'),
  },
  {
    name: 'server',
    tag: 'console-server',
    group: 'server',
    rights: [],
    isForAdministrators: true,
    load: () => import('../server/page.ts'),
  },
  {
    name: 'account',
    tag: 'console-account',
    group: null,
    rights: [],
    load: () => import('../account/page.ts'),
  },
]

/** Pages that somebody with these rights may see. @param isAdministrator whether they run the server. */
export function pagesFor(rights: readonly StaffRight[], isAdministrator = false): PageFacts[] {
  return pages.filter((page) => {
    if (page.isForAdministrators) return isAdministrator
    return page.rights.length === 0 || page.rights.some((right) => rights.includes(right))
  })
}
