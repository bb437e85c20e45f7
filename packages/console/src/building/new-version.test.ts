/// <reference types="mocha" />
import type {ConsultationDraft, DraftCheck, DraftContent} from '@saha/contract'
import {expect} from 'chai'
import {html} from 'lit'
import {barriers} from '../test-kit/accessibility.ts'
import {clear, find, languages, settle, show, until} from '../test-kit/console-page.ts'
import {answer, consultations, hangUp, overview, shown} from '../test-kit/server.ts'
import {define} from './page.ts'

if (!customElements.get('console-building')) define()

const survey = (text: string) => ({
  id: 'park-survey',
  kind: 'survey',
  title: {en: 'Park survey', ar: 'استبيان الحديقة'},
  survey: {pages: [{id: 'p', questions: [{id: 'q', type: 'short-text', text: {en: text}}]}]},
})
const around = {
  id: 'park',
  title: {en: 'The park', ar: 'الحديقة'},
  opens: '2020-01-01T00:00:00Z',
  closes: '2090-01-01T00:00:00Z',
}
const draft: ConsultationDraft = {
  consultation: 'park',
  revision: 3,
  content: {...around, activities: [survey('Now?')]},
  published: {...around, activities: [survey('Then?')]},
  changed: {email: 'clerk@town.example', at: '2026-11-22T10:00:00Z'},
  images: {},
  contributed: ['park-survey'],
}
const json = (body: unknown) => new Response(JSON.stringify(body))
const frozen: DraftCheck = {
  findings: [],
  more: 0,
  frozen: [{activity: 'park-survey', path: 'activities[0]', what: 'wording', way: 'copy'}],
  hints: [],
  changes: null,
}
const free: DraftCheck = {
  ...frozen,
  frozen: [],
  changes: {any: true, around: true, added: ['park-survey-2'], changed: [], unchanged: [], removed: []},
}

/** Keeps the address as the console would. */
let rest: readonly string[] = []

async function open(language: string, ...words: string[]) {
  const [employer] = overview.municipalities
  const {id, ...town} = employer!
  const place = {...town, rights: ['build'], municipality: id, server: '', email: overview.email}
  const draw = () =>
    show(
      language,
      (reader) =>
        html`<main class="wrap">
          <console-building .reader=${reader} .place=${place} .rest=${rest}></console-building>
        </main>`,
    )
  rest = ['park', ...words]
  await draw()
  await until(() => document.querySelector('.notice.problem, .findings') !== null)
  await settle()
}

/** What was saved last. */
const savedIn = (arrived: readonly {name: string; body?: unknown}[]) =>
  (arrived.findLast(({name}) => name === 'saveDraft')?.body as {content: DraftContent} | undefined)?.content
const activitiesIn = (content: DraftContent | undefined) =>
  (content?.['activities'] ?? []) as unknown as {id: string; phase?: string}[]
const idsIn = (content: DraftContent | undefined) => activitiesIn(content).map(({id, phase}) => [id, phase])

function serve() {
  let isChanged = false
  return answer({
    readDraft: json(draft),
    readConsultations: shown(consultations),
    saveDraft: () => {
      isChanged = true
      return json({revision: 4, changed: draft.changed})
    },
    checkDraft: () => json(isChanged ? free : frozen),
    openPreview: json({address: '/preview/x/', activities: []}),
  })
}

const follow = async () => {
  rest = location.hash.split('/').slice(3)
  Object.assign(find('console-building'), {rest})
  await settle()
}

afterEach(() => {
  clear()
  hangUp()
})

describe('what people have answered', () => {
  it('goes on as a new version under a free id, and the earlier one is as it was answered', async () => {
    const arrived = serve()
    await open('en', 'activity', 'park-survey')

    find('.notice.problem button').click()
    await until(() => location.hash.includes('park-survey-'))
    await follow()
    await until(() => savedIn(arrived) !== undefined)

    expect(location.hash).to.equal('#/town/building/park/activity/park-survey-2')
    const [before, next] = activitiesIn(savedIn(arrived))
    expect(before).to.deep.equal(survey('Then?'))
    expect(next).to.deep.equal({
      ...survey('Now?'),
      id: 'park-survey-2',
      title: {en: 'Park survey (2)', ar: 'استبيان الحديقة (2)'},
    })
    expect(find('#new-version').innerText.replace(/[\u2066-\u2069]/g, '')).to.include('of “Park survey”')
  })

  it('can be ended with that, or stay open, and undo takes all of it back', async () => {
    const arrived = serve()
    await open('en', 'publish')
    find('.findings button').click()
    await until(() => location.hash.includes('park-survey-'))
    await follow()

    find('#new-version button').click()
    await until(() => idsIn(savedIn(arrived)).some(([, phase]) => phase !== undefined))
    expect(idsIn(savedIn(arrived))).to.deep.equal([
      ['park-survey', 'earlier'],
      ['park-survey-2', undefined],
    ])
    expect(document.querySelector('#new-version')).to.equal(null)

    for (let step = 0; step < 2; step += 1) {
      const undo = find<HTMLButtonElement>('.saving button')
      if (!undo.disabled) undo.click()
      await settle()
    }
    await until(() => idsIn(savedIn(arrived)).length === 1)
    expect(savedIn(arrived)).to.deep.equal(draft.content)
  })

  for (const language of languages) {
    it(`has no barriers in ${language}: where it is refused, and as a new version`, async () => {
      serve()
      await open(language, 'activity', 'park-survey')
      expect(await barriers()).to.deep.equal([])

      find('.notice.problem button').click()
      await until(() => location.hash.includes('park-survey-'))
      await follow()
      expect(find('#new-version').querySelectorAll('button')).to.have.lengthOf(2)
      expect(await barriers()).to.deep.equal([])
    })
  }
})
