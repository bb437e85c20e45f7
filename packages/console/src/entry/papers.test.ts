/// <reference types="mocha" />
import {expect} from 'chai'
import type {DifferingPapers, ReadingCompared} from '@saha/contract'
import {barriers} from '../test-kit/accessibility.ts'
import {clear, find, languages, settle, type, until} from '../test-kit/console-page.ts'
import {answer, done, hangUp, refused} from '../test-kit/server.ts'
import {desk, json, open, receipt} from './entry.test-kit.ts'

const differing: DifferingPapers = {
  papers: [
    {
      paper: '17',
      differing: ['often', 'age', 'more'],
      first: {often: 'daily', age: 34, more: 'Shade'},
      second: {often: 'weekly', age: null},
    },
  ],
}

const text = () => document.body.innerText.replaceAll(/[\u2068\u2069]/g, '')
const focused = () => document.activeElement as HTMLElement

function press(key: string): void {
  focused().dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}))
}

/** Chooses how often each form is read. */
async function read(reading: string): Promise<void> {
  const select = find<HTMLSelectElement>('#entry-reading')
  select.value = reading
  select.dispatchEvent(new Event('change'))
  await until(() => document.querySelector('#entry-paper') !== null)
}

/** The number on the paper, every day, to walk, and nothing else; then Enter to the end. */
function fill(paper: string): void {
  find('#entry-paper').focus()
  type('#entry-paper', paper)
  press('Enter')
  press('1')
  press('Enter')
  press('1')
  for (let stop = 0; stop < 5; stop += 1) press('Enter')
}

describe('papers that two people read at two desks', () => {
  afterEach(() => {
    hangUp()
    localStorage.clear()
    clear()
  })

  it('are stored under the number on the paper when they are first read', async () => {
    const arrived = answer({readEntry: json(desk()), enterResponse: json({receipt, cleaned: []}, 201)})
    await open('en')
    await read('first')

    fill(' a-١٧')
    await until(() => text().includes(receipt))

    const sent = arrived.find(({name}) => name === 'enterResponse')?.body as Record<string, unknown>
    expect(sent['paper']).to.equal('A-17')
    expect(text()).not.to.include('Correct this form')
  })

  it('need their number', async () => {
    const arrived = answer({readEntry: json(desk())})
    await open('en')
    await read('first')

    fill('no number!')
    await until(() => text().includes('Please enter the number'))

    expect(focused().id).to.equal('entry-paper')
    expect(arrived.map(({name}) => name)).to.deep.equal(['readEntry'])
  })

  it('say so when the number was entered before, with everything typed still there', async () => {
    answer({readEntry: json(desk()), enterResponse: refused(409, 'paper-known')})
    await open('en')
    await read('first')

    fill('17')
    await until(() => text().includes('was entered before'))

    expect(document.querySelectorAll('input:checked')).to.have.length(2)
  })

  it('are done when the second reading is the same', async () => {
    answer({
      readEntry: () => json(desk({}, {once: ['9', '17']})),
      comparePaper: json({differing: [], left: 2} satisfies ReadingCompared),
    })
    await open('en')
    await read('second')
    expect(text()).to.include('2 papers wait for the second reading: 9, 17')

    fill('17')
    await until(() => text().includes('Both readings of paper 17 are the same.'))

    expect(focused().innerText).to.equal('Next form')
  })

  for (const language of languages) {
    it(`tell a helper which questions differ, and no word more (${language})`, async () => {
      const arrived = answer({
        readEntry: () => json(desk({}, {differing: ['17']})),
        comparePaper: json({differing: ['often'], left: 2} satisfies ReadingCompared),
      })
      await open(language)
      await read('second')

      fill('17')
      await until(() => document.querySelector('.entry-differing') !== null)
      await settle()

      expect(find('.entry-differing').innerText).to.include('How often do you come?')
      expect(find('.entry-differing').innerText).not.to.match(/Daily|Weekly/)
      expect(arrived.map(({name}) => name)).not.to.include('readPapers')
      expect(await barriers()).to.deep.equal([])
    })

    it(`show a facilitator both readings (${language})`, async () => {
      answer({readEntry: json(desk({}, {differing: ['17']})), readPapers: json(differing)})
      await open(language, {rights: ['enter', 'settle']})
      await until(() => document.querySelector('.entry-papers fieldset') !== null)

      expect(document.querySelectorAll('.entry-papers fieldset')).to.have.length(3)
      expect(find('.entry-papers').innerText).to.include('Daily').and.to.include('Weekly')
      expect(await barriers()).to.deep.equal([])
    })
  }

  it('can be corrected by whoever mistyped, as they were typed', async () => {
    answer({
      readEntry: () => json(desk()),
      comparePaper: json({differing: ['often'], left: 1} satisfies ReadingCompared),
    })
    await open('en')
    await read('second')
    fill('17')
    await until(() => document.querySelector('.entry-differing') !== null)

    find('.entry-differing .primary').click()
    await until(() => document.querySelector('.entry-form') !== null)

    expect(find<HTMLInputElement>('#entry-paper').value).to.equal('17')
    expect(document.querySelectorAll('input:checked')).to.have.length(2)
  })

  it('are settled by keys: the first, the second, or what neither has read', async () => {
    let isSettled = false
    const arrived = answer({
      readEntry: () => json(desk({}, {differing: isSettled ? [] : ['17']})),
      readPapers: () => json(differing),
      settlePaper: () => {
        isSettled = true
        return done()
      },
    })
    await open('en', {rights: ['enter', 'settle']})
    await until(() => document.querySelector('.entry-papers fieldset') !== null)

    find('.entry-papers input').focus()
    press('2')
    press('Enter')
    press('3')
    await until(() => document.querySelector('.entry-papers #compared-17-age') !== null)
    press('Enter')
    type('.entry-papers #compared-17-age', '43')
    press('Enter')
    press('1')
    press('Enter')
    await until(() => document.querySelector('.entry-papers') === null)

    expect(arrived.find(({name}) => name === 'settlePaper')?.body).to.deep.equal({
      paper: '17',
      answers: {often: 'weekly', age: 43, more: 'Shade'},
    })
  })

  it('are not stored before every question is decided', async () => {
    const arrived = answer({readEntry: json(desk({}, {differing: ['17']})), readPapers: json(differing)})
    await open('en', {rights: ['enter', 'settle']})
    await until(() => document.querySelector('.entry-papers fieldset') !== null)

    find('.entry-papers .primary').click()
    await until(() => text().includes('Please decide about every question.'))

    expect(arrived.map(({name}) => name)).not.to.include('settlePaper')
    expect(await barriers()).to.deep.equal([])
  })
})
