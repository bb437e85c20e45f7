/// <reference types="mocha" />
import {expect} from 'chai'
import type {
  ReportChange,
  ShownSurvey,
  Snapshot,
  StaffConsultation,
  StaffConsultations,
  WholeReport,
} from '@saha/contract'
import {html} from 'lit'
import {barriers} from '../test-kit/accessibility.ts'
import {clear, find, languages, settle, show, type, until} from '../test-kit/console-page.ts'
import {answer, hangUp, refused, shown, type Arrived} from '../test-kit/server.ts'
import {placeFor} from '../test-kit/place.ts'
import {define} from './page.ts'

define()

const place = placeFor('answer')
const both = (words: string) => ({ar: `${words} (ar)`, en: words})

const whole: WholeReport = {
  title: both('The square'),
  revision: 0,
  content: {words: {comments: []}, isPublished: false},
  surveys: [
    {
      activity: 'survey',
      title: both('Survey'),
      snapshot: {number: 4, at: '2026-11-01T00:00:00Z', people: 120},
    },
  ],
  languages: ['ar', 'en'],
}
const snapshot: Snapshot = {
  number: 4,
  at: '2026-11-01T00:00:00Z',
  step: 1,
  people: 120,
  questions: [
    {
      question: 'often',
      people: 100,
      declined: 20,
      unanswered: 0,
      cells: [
        {cell: 'daily', count: 61},
        {cell: 'never', count: null},
      ],
    },
  ],
}
const activity = {
  id: 'survey',
  kind: 'survey',
  consultation: {},
  survey: {
    pages: [
      {
        id: 'one',
        questions: [
          {
            id: 'often',
            type: 'single',
            text: both('How often?'),
            options: [
              {id: 'daily', text: both('Daily')},
              {id: 'never', text: both('Never')},
            ],
          },
        ],
      },
    ],
  },
} as unknown as ShownSurvey

const round = (id: string, opens: string, people: number | null): StaffConsultation => ({
  id,
  title: both(id),
  state: 'closed',
  isChanged: false,
  opens,
  closes: '2026-12-01T00:00:00Z',
  activities: [
    {
      id: `${id}-survey`,
      kind: 'survey',
      title: both(`Survey of ${id}`),
      level: 'open',
      snapshot: people === null ? null : {people, at: '2025-11-01T00:00:00Z'},
    },
  ],
})
const consultations: StaffConsultations = {
  consultations: [
    round('later', '2026-11-01T00:00:00Z', 90),
    round('square', '2026-10-01T00:00:00Z', 120),
    round('before', '2025-10-01T00:00:00Z', 100),
    round('quiet', '2024-10-01T00:00:00Z', null),
  ],
}

let arrived: Arrived[] = []

async function open(language: string, report = whole, more: Parameters<typeof answer>[0] = {}) {
  arrived = answer({
    readReport: shown(report),
    readActivity: shown(activity),
    readSnapshot: shown({activity: 'survey', hash: 'a'.repeat(64), snapshot}),
    readConsultations: shown(consultations),
    ...more,
  })
  await show(
    language,
    (reader) => html`<console-report .reader=${reader} .place=${place} .rest=${['square']}></console-report>`,
  )
  await until(() => document.querySelector('.report-form') !== null)
  await settle()
}

const press = async (words: string) => {
  const button = [...document.querySelectorAll('button')].find(({innerText}) => innerText.trim() === words)
  if (!button) throw new Error(`There is no button ${words}`)
  button.click()
  await settle()
}
const sent = () => arrived.find(({name}) => name === 'saveReport')?.body as ReportChange | undefined

describe('the words of a report', () => {
  afterEach(() => {
    clear()
    hangUp()
  })

  for (const language of languages)
    it(`can be written by everybody, numbers and all (${language})`, async () => {
      await open(language)
      for (const details of document.querySelectorAll('details')) details.open = true
      await settle()

      expect(await barriers()).to.deep.equal([])
    })

  it('have numbers put in where the cursor was, and read as they will be read', async () => {
    await open('en')
    const field = find<HTMLTextAreaElement>('#report-summary-en')
    type('#report-summary-en', 'Most,  come daily.')
    field.focus()
    field.setSelectionRange(6, 6)

    for (const details of document.querySelectorAll('details')) details.open = true
    find('[aria-label*="61%"]').click()
    await settle()

    expect(field.value).to.equal('Most, {survey/often/daily} come daily.')
    expect(find('.reads').innerText.replaceAll(/[\u2068\u2069]/g, '')).to.contain('Most, 61% come daily.')
  })

  it('lead to where an earlier round with results stands beside this one', async () => {
    await open('en')
    find<HTMLDetailsElement>('.rounds').open = true

    const links = [...document.querySelectorAll<HTMLAnchorElement>('.rounds a')]
    expect(links.map((link) => new URL(link.href).pathname)).to.deep.equal([
      `/compare/${place.municipality}/before-survey/survey`,
    ])
    expect(find('.rounds a').innerText).to.include('Survey of before').and.to.include('Survey')
  })

  it('offer no number that is withheld', async () => {
    await open('en')

    expect(find('.numbers').textContent).to.contain('Daily').and.not.to.contain('Never')
  })

  it('are not published in one language alone, or with a number that nobody has counted', async () => {
    await open('en')
    type('#report-summary-en', 'Shade first.')
    await press('Publish')
    const inOne = find('[role=alert]').innerText

    type('#report-summary-ar', 'الظل أولًا {survey/often/never}')
    await press('Publish')

    expect(inOne).to.contain('Words are missing')
    expect(find('[role=alert]').innerText).to.contain('{survey/often/never}')
    expect(sent()).to.equal(undefined)
  })

  it('are saved as they are before anybody reads them', async () => {
    await open('en', whole, {saveReport: shown({...whole, revision: 1})})
    type('#report-next-en', 'Lamps in spring.')

    await press('Save without publishing')

    expect(sent()).to.deep.equal({
      revision: 0,
      words: {next: {en: 'Lamps in spring.'}, comments: []},
      isPublished: false,
    })
  })

  it('stay where they are when somebody else was faster', async () => {
    await open('en', whole, {saveReport: refused(409, 'changed-meanwhile')})
    type('#report-next-en', 'Lamps in spring.')

    await press('Save without publishing')

    expect(find('[role=alert]').innerText).to.contain('Somebody else has changed this report')
    expect(find<HTMLTextAreaElement>('#report-next-en').value).to.equal('Lamps in spring.')
  })
})
