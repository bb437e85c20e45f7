/** For tests: the page of invitations, with a server that answers as it is told. */
import type {InvitationBatch, Invitations, MadeBatch, StaffConsultations, StaffRight} from '@saha/contract'
import {html} from 'lit'
import {find, settle, show, type, until} from '../test-kit/console-page.ts'
import {answer, overview, shown, type Arrived} from '../test-kit/server.ts'
import {define} from './page.ts'

if (!customElements.get('console-invitations')) define()

const both = (ar: string, en: string) => ({ar, en})

export const consultations: StaffConsultations = {
  consultations: [
    {
      id: 'park',
      title: both('حديقة البيادر', 'The threshing-floor park'),
      state: 'open',
      isChanged: false,
      opens: '2026-09-01T05:00:00Z',
      closes: '2031-08-31T21:00:00Z',
      activities: [
        {
          id: 'park-survey',
          kind: 'survey',
          title: both('استبيان الحديقة', 'Park survey'),
          level: 'invitation',
          snapshot: null,
        },
        {id: 'park-talk', kind: 'comments', title: both('نقاش', 'Talk'), level: 'open', snapshot: null},
        {
          id: 'park-ideas',
          kind: 'ideas',
          title: both('أفكار للحديقة', 'Ideas for the park'),
          level: 'invitation',
          snapshot: null,
        },
      ],
    },
    {
      id: 'library',
      title: both('المكتبة', 'The library'),
      state: 'closed',
      isChanged: false,
      opens: '2026-03-01T05:00:00Z',
      closes: '2026-04-30T21:00:00Z',
      activities: [
        {
          id: 'hours',
          kind: 'survey',
          title: both('الدوام', 'Opening hours'),
          level: 'invitation',
          snapshot: null,
        },
      ],
    },
    {
      id: 'street',
      title: both('شارع المدرسة', 'School street'),
      state: 'open',
      isChanged: false,
      opens: '2026-03-01T05:00:00Z',
      closes: '2031-04-30T21:00:00Z',
      activities: [
        {id: 'street-talk', kind: 'comments', title: both('نقاش', 'Talk'), level: 'open', snapshot: null},
      ],
    },
  ],
}

export const oldTown: InvitationBatch = {
  batch: 1,
  name: 'بيوت البلدة القديمة',
  made: '2026-11-02',
  codes: 200,
  revoked: false,
  used: [{activity: 'park-survey', atLeast: 40}],
}
export const gate: InvitationBatch = {
  batch: 2,
  name: 'Shops at the gate',
  made: '2026-11-09',
  codes: 12,
  revoked: true,
  used: [],
}
export const invitations: Invitations = {batches: [gate, oldTown]}

/** A reply with so many codes, each another one. */
export function madeBatch(codes: number, name = 'Households of the old town'): MadeBatch {
  return {
    batch: {batch: 3, name, made: '2026-11-22', codes, revoked: false, used: []},
    list: Array.from({length: codes}, (_, at) => String(7_263_000_000_000_000 + at * 104_729)),
  }
}

/** What everybody can read of the survey. */
export const survey = {
  id: 'park-survey',
  kind: 'survey',
  title: both('استبيان الحديقة', 'Park survey'),
  level: 'invitation',
  state: 'open',
  municipality: {id: 'town', name: both('بلدية عين السرو', 'Town of Ain al-Sarw'), languages: ['ar', 'en']},
  consultation: {
    id: 'park',
    title: both('كيف نريد حديقة البيادر؟', 'What should the threshing-floor park become?'),
    summary: both('س', 'S'),
    purpose: both('س', 'S'),
    decides: both('س', 'S'),
    contact: both('مكتب المشاركة، هاتف 065550100', 'Office for participation, telephone 06 555 0100'),
    opens: '2026-09-01T05:00:00Z',
    closes: '2031-08-31T21:00:00Z',
    retention: '2032-08-31',
  },
}

export interface Opening {
  rest?: readonly string[]
  rights?: readonly StaffRight[]
  languages?: readonly string[]
  answers?: Parameters<typeof answer>[0]
}

/** Opens the page. @returns what arrives at the server. */
export async function open(language: string, opening: Opening = {}): Promise<Arrived[]> {
  const {rest = [], rights = ['invite'], languages = ['ar', 'en'], answers = {}} = opening
  const arrived = answer({
    readConsultations: shown(consultations),
    readInvitations: shown(invitations),
    readActivity: shown(survey),
    ...answers,
  })
  const place = {
    municipality: 'town',
    name: overview.municipalities[0]?.name ?? {},
    languages,
    rights,
    wantsMore: false,
    server: 'https://saha.example',
    email: overview.email,
  }
  await show(
    language,
    (reader) =>
      html`<main class="wrap">
        <console-invitations .reader=${reader} .place=${place} .rest=${rest}></console-invitations>
      </main>`,
  )
  await until(() => document.querySelector('main h1, main [role=alert]') !== null)
  await settle()
  return arrived
}

/** Makes so many codes, and waits until the first sheet is there, or why it cannot be. @param name of the batch. */
export async function makeCodes(
  language: string,
  codes: number,
  {name, ...opening}: Omit<Opening, 'rest'> & {name?: string} = {},
): Promise<Arrived[]> {
  const answers = {makeInvitations: shown(madeBatch(codes, name)), ...opening.answers}
  const arrived = await open(language, {...opening, rest: ['park'], answers})
  await until(() => document.querySelector('#batch-name') !== null)
  type('#batch-name', name ?? 'Households of the old town')
  type('#batch-number', String(codes))
  await settle()
  find<HTMLFormElement>('console-invitations form').requestSubmit()
  await until(() => document.querySelector('dialog[open] .primary') !== null)
  find('dialog .primary').click()
  await until(() => document.querySelector('.sheet-shown .sheet, .made-codes [role=alert]') !== null)
  await settle()
  return arrived
}

/** Words of the page without the marks that keep names and numbers apart. */
export const wordsOf = (selector: string) => find(selector).innerText.replace(/[\u2066-\u2069]/g, '')
