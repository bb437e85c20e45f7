/** For tests: texts of a survey, and what the server says of them. */
import type {CodedText, Coding, CodingSubjects, FindingsPreview, Tag} from '@saha/contract'
import {html} from 'lit'
import {find, settle, show, until} from '../test-kit/console-page.ts'
import {answer, overview, shown} from '../test-kit/server.ts'
import {define} from './page.ts'

define()

const [town] = overview.municipalities
const place = {
  server: 'https://saha.example',
  municipality: 'town',
  name: town?.name ?? {},
  languages: ['ar', 'en'],
  rights: ['answer' as const],
  wantsMore: false,
  email: 'clerk@town.example',
}

export const tags: Tag[] = [
  {
    id: 'shade',
    label: {ar: 'الظل', en: 'Shade'},
    description: {ar: 'أشجار ومظلات', en: 'Trees and roofs'},
  },
  {id: 'seats', label: {ar: 'المقاعد', en: 'Seats'}},
]

const asked = {ar: 'ما الذي ينقص الحديقة؟', en: 'What does the park lack?'}

export const subjects: CodingSubjects = {
  subjects: [
    {
      activity: 'park-survey',
      title: {ar: 'استبيان الحديقة', en: 'Park survey'},
      kind: 'survey',
      question: {id: 'more', text: asked},
      hasTags: true,
      published: 2,
    },
    {
      activity: 'park-talk',
      title: {ar: 'نقاش الحديقة', en: 'Talk about the park'},
      kind: 'comments',
      hasTags: false,
      published: 0,
    },
  ],
}

export const coding = (more: Partial<Coding> = {}): Coding => ({
  subject: subjects.subjects[0] as Coding['subject'],
  revision: 3,
  tags,
  progress: {texts: 214, once: 60, twice: 40, differing: 3, first: 111, second: 20},
  alpha: 0.74,
  tagAlphas: [0.85, null],
  leftOut: [],
  published: {number: 2, at: '2026-11-15T08:00:00Z'},
  languages: ['ar', 'en'],
  ...more,
})

export const text = (n: number, more: Partial<CodedText> = {}): CodedText => ({
  text: String(n).padStart(22, 't'),
  words:
    n % 2 === 0
      ? 'نحتاج إلى ظل فوق الألعاب، فالحديد يحرق أيدي الأطفال.'
      : 'More benches under the trees, please.',
  mine: null,
  readings: [],
  settled: null,
  suggestion: null,
  quoted: null,
  isQuotable: true,
  ...more,
})

export const preview = (more: Partial<FindingsPreview> = {}): FindingsPreview => ({
  snapshot: {
    number: 3,
    at: '2026-11-22T08:00:00Z',
    step: 10,
    texts: 210,
    read: 90,
    themes: tags.map(({id, ...words}, at) => ({tag: id, ...words, count: 50 - at * 20})),
    none: 10,
    agreement: {texts: 40, alpha: 0.74},
    words: [
      {words: 'الظل', people: 60},
      {words: 'benches', people: 20},
    ],
    quotations: [{words: 'فالحديد يحرق أيدي الأطفال', at: '2026-11-22T08:00:00Z'}],
  },
  seen: 'abc',
  isTooFew: false,
  wordsWait: false,
  ...more,
})

/** Opens the page at an address behind `texts/`. @returns what arrives at the server. */
export async function open(language: string, rest: string[], answers: Parameters<typeof answer>[0]) {
  const arrived = answer({readSubjects: shown(subjects), readCoding: shown(coding()), ...answers})
  await show(
    language,
    (reader) => html`<console-texts .reader=${reader} .place=${place} .rest=${rest}></console-texts>`,
  )
  await until(() => document.querySelector('h1') !== null)
  await settle()
  return arrived
}

/** The words of the page, without isolates. */
export const plain = (selector = 'body') => find(selector).innerText.replaceAll(/[\u2068\u2069]/g, '')

export function press(code: string): void {
  document.body.dispatchEvent(new KeyboardEvent('keydown', {code, bubbles: true, cancelable: true}))
}
