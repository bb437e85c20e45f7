/** For tests: the page of entry with a survey that is open. */
import type {EntryDesk, ShownSurvey, StaffRight} from '@saha/contract'
import {exampleSurvey} from '@saha/domain/survey/example-survey'
import {html} from 'lit'
import {settle, show, until} from '../test-kit/console-page.ts'
import {overview} from '../test-kit/server.ts'
import {define} from './page.ts'

if (!customElements.get('console-entry')) define()

/** A reply with this body. */
export const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), {status, headers: {'Content-Type': 'application/json'}})
const words = {ar: 'شيء', en: 'Words'}
/** Of every form. */
export const receipt = 'ABCD-EFGH-JKMN-PQRS-TVWX'

/** The desk of an open survey. */
export function desk(more: Partial<ShownSurvey> = {}, papers: Partial<EntryDesk['papers']> = {}): EntryDesk {
  return {
    activity: {
      id: 'park-survey',
      kind: 'survey',
      title: {ar: 'استبيان الحديقة', en: 'Park survey'},
      level: 'open',
      state: 'open',
      version: '0123456789abcdef',
      smallestGroup: 10,
      survey: exampleSurvey,
      municipality: {id: 'town', name: words, languages: ['ar', 'en']},
      consultation: {
        id: 'park',
        title: words,
        summary: words,
        purpose: words,
        decides: words,
        contact: words,
        opens: '2026-06-01T00:00:00Z',
        closes: '2026-07-01T00:00:00Z',
        retention: '2026-12-31',
      },
      ...more,
    },
    enteredToday: 3,
    papers: {once: [], differing: [], ...papers},
    page: 'https://saha.example/embed/town/park-survey',
    picture: {size: 1, path: 'M0 0h1v1h-1z'},
  }
}

const place = {
  server: 'https://saha.example',
  municipality: 'town',
  name: overview.municipalities[0]?.name ?? {},
  languages: ['ar', 'en'],
  wantsMore: false,
  email: 'helper@town.example',
}

/** Shows the page. */
export async function open(
  language: string,
  {rest = ['park-survey'], rights = ['enter']}: {rest?: string[]; rights?: StaffRight[]} = {},
): Promise<void> {
  await show(
    language,
    (reader) =>
      html`<console-entry .reader=${reader} .place=${{...place, rights}} .rest=${rest}></console-entry>`,
  )
  await until(() => document.querySelector('h1, [role=alert]') !== null)
  await settle()
}
