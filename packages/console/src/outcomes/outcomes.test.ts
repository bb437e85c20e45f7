/// <reference types="mocha" />
import {expect} from 'chai'
import type {OutcomeContent, OutcomeList, WholeOutcome} from '@saha/contract'
import {html} from 'lit'
import {barriers} from '../test-kit/accessibility.ts'
import {clear, find, languages, settle, show, type, until} from '../test-kit/console-page.ts'
import {answer, done, hangUp, refused, shown, type Arrived} from '../test-kit/server.ts'
import {placeFor} from '../test-kit/place.ts'
import {define} from './page.ts'

define()

const place = placeFor('answer')

const outcome = 'o'.repeat(22)
const both = (words: string) => ({ar: `${words} (ar)`, en: words})

const list: OutcomeList = {
  outcomes: [
    {
      outcome,
      consultation: 'square',
      title: both('Trees'),
      status: 'done',
      day: '2026-11-01',
      isPublished: true,
      rests: 2,
    },
    {
      outcome: 'p'.repeat(22),
      consultation: 'square',
      title: {ar: 'مسودة'},
      status: 'planned',
      day: '2026-10-01',
      isPublished: false,
      rests: 0,
    },
  ],
  consultations: [{id: 'square', title: both('The square')}],
  activities: [
    {id: 'ideas', consultation: 'square', kind: 'ideas', title: both('Ideas')},
    {id: 'talk', consultation: 'square', kind: 'comments', title: both('Talk')},
    {
      id: 'survey',
      consultation: 'square',
      kind: 'survey',
      title: both('Survey'),
      results: {snapshot: 4, people: 220, at: '2026-11-01T00:00:00Z'},
    },
  ],
  offices: [both('Parks')],
}

const content: OutcomeContent = {
  consultation: 'square',
  title: both('Trees'),
  decided: both('Forty trees.'),
  reasons: both('It is hot.'),
  office: both('Parks'),
  status: 'done',
  day: '2026-11-01',
  rests: [
    {kind: 'idea', activity: 'ideas', idea: 3},
    {kind: 'idea', activity: 'ideas', idea: 4},
  ],
  isPublished: true,
}
const whole: WholeOutcome = {
  outcome,
  revision: 2,
  content,
  found: [{kind: 'idea', activity: 'ideas', idea: 3, title: 'Shade', supports: 40}],
}

async function open(
  language = 'en',
  rest: readonly string[] = [],
  answers: Parameters<typeof answer>[0] = {},
): Promise<Arrived[]> {
  const arrived = answer({readOutcomeList: shown(list), readOutcome: shown(whole), ...answers})
  await show(
    language,
    (reader) =>
      html`<main>
        <console-outcomes .reader=${reader} .place=${place} .rest=${rest}></console-outcomes>
      </main>`,
  )
  await until(() => document.querySelector('.outcomes li, .save-bar, .nothing, .notice') !== null)
  await settle()
  return arrived
}

const wordsOf = (selector: string) => find(selector).innerText.replace(/[\u2066-\u2069]/g, '')
const sent = (arrived: readonly Arrived[], name: Arrived['name']) =>
  arrived.find((one) => one.name === name)?.body as OutcomeContent & {revision?: number}

async function press(words: string): Promise<void> {
  const button = [...document.querySelectorAll('button')].find((one) => one.innerText.trim() === words)
  if (!button) throw new Error(`Nothing says ${words}.`)
  button.click()
  await settle()
}

afterEach(() => {
  hangUp()
  clear()
})

describe('what was decided, in the console', () => {
  for (const language of languages)
    for (const [state, rest] of [
      ['the list', []],
      ['a new one', ['new']],
      ['one that is published', [outcome]],
    ] as const)
      it(`has no barriers in ${language}: ${state}`, async () => {
        await open(language, rest)

        expect(await barriers()).to.deep.equal([])
      })

  it('is listed with what is published and what is a draft', async () => {
    await open()

    const [first, second] = [...document.querySelectorAll<HTMLElement>('.outcomes li')].map(
      (one) => one.innerText,
    )
    expect(first).to.include('Published').and.to.include('Trees').and.to.include('rests on 2 contributions')
    expect(second).to.include('Draft').and.to.include('مسودة')
  })

  it('says so where nothing was written down yet', async () => {
    await open('en', [], {readOutcomeList: shown({...list, outcomes: []})})

    expect(wordsOf('.nothing')).to.include('No decision has been written down yet')
  })
})

describe('writing down a decision', () => {
  it('begins with the office that answered last, and can be kept as a draft', async () => {
    const arrived = await open('en', ['new'], {createOutcome: shown({...whole, revision: 1})})

    type('#outcome-title-en', 'Trees')
    await settle()
    await press('Save as a draft')
    await until(() => arrived.some(({name}) => name === 'createOutcome'))

    expect(sent(arrived, 'createOutcome')).to.deep.include({
      consultation: 'square',
      title: {en: 'Trees'},
      office: both('Parks'),
      isPublished: false,
      rests: [],
    })
    expect(location.hash).to.equal(`#/town/outcomes/${outcome}`)
  })

  it('is not published before everything is said in every language', async () => {
    const arrived = await open('en', ['new'])
    type('#outcome-title-en', 'Trees')
    await settle()

    await press('Publish')

    expect(document.querySelectorAll('.field.wrong')).to.have.length(3)
    expect(arrived.some(({name}) => name === 'createOutcome')).to.equal(false)
  })

  it('rests on ideas and comments that were found by their words, and on results', async () => {
    const found = {comments: [{id: 'c'.repeat(22), name: 'Layla', text: 'ظل أكثر', supports: 3}], counts: {}}
    const arrived = await open('en', [outcome], {readComments: shown(found), saveOutcome: shown(whole)})

    const where = find<HTMLSelectElement>('#search-where')
    where.value = 'talk'
    where.dispatchEvent(new Event('change'))
    type('#search-words', 'الظل')
    find<HTMLFormElement>('form.search').requestSubmit()
    await until(() => document.querySelector('console-search .found button') !== null)
    find('console-search .found button').click()
    await settle()
    find('.basis > .found button').click()
    await settle()
    await press('Save the changes')
    await until(() => arrived.some(({name}) => name === 'saveOutcome'))

    expect(sent(arrived, 'saveOutcome').rests).to.deep.equal([
      ...content.rests,
      {kind: 'comment', activity: 'talk', comment: 'c'.repeat(22)},
      {kind: 'results', activity: 'survey', snapshot: 4},
    ])
    expect(sent(arrived, 'saveOutcome').revision).to.equal(2)
  })

  it('says how much of what it rests on is gone, and lets the rest be taken out', async () => {
    const arrived = await open('en', [outcome], {saveOutcome: shown(whole)})
    expect(wordsOf('.basis')).to.include('One contribution is not shown any more')

    find('.chosen button').click()
    await settle()
    await press('Save the changes')
    await until(() => arrived.some(({name}) => name === 'saveOutcome'))

    expect(sent(arrived, 'saveOutcome').rests).to.deep.equal([{kind: 'idea', activity: 'ideas', idea: 4}])
  })

  it('loses nothing when a colleague was faster, and shows what that one wrote on request', async () => {
    const newest = {...whole, revision: 3, content: {...content, title: both('More trees')}}
    const wholes = [whole, newest]
    await open('en', [outcome], {
      readOutcome: () => shown(wholes.shift() ?? newest),
      saveOutcome: refused(409, 'changed-meanwhile'),
    })
    type('#outcome-title-en', 'My trees')
    await settle()

    await press('Save the changes')
    await until(() => document.querySelector('.problem') !== null)
    expect(find<HTMLInputElement>('#outcome-title-en').value).to.equal('My trees')
    await press('Show what it says now')
    await until(() => find<HTMLInputElement>('#outcome-title-en').value === 'More trees')
  })

  it('is taken back, or deleted after being asked', async () => {
    const arrived = await open('en', [outcome], {saveOutcome: shown(whole), removeOutcome: done})

    await press('Take back')
    await until(() => arrived.some(({name}) => name === 'saveOutcome'))
    expect(sent(arrived, 'saveOutcome').isPublished).to.equal(false)
    await press('Delete')
    find('dialog .grave').click()
    await until(() => arrived.some(({name}) => name === 'removeOutcome'))

    await until(() => location.hash === '#/town/outcomes')
  })
})
