/// <reference types="mocha" />
import {expect} from 'chai'
import type {EntriesAccount} from '@saha/contract'
import {html} from 'lit'
import {barriers} from '../test-kit/accessibility.ts'
import {clear, find, languages, show, type, until} from '../test-kit/console-page.ts'
import {answer, consultations, hangUp, shown} from '../test-kit/server.ts'
import type {ConsoleEntry} from './entry-page.ts'
import {desk, json, open, receipt} from './entry.test-kit.ts'
import {slip} from './slip.ts'

const text = () => document.body.innerText.replaceAll(/[\u2068\u2069]/g, '')
const focused = () => document.activeElement as HTMLInputElement

/** Chooses how often each form is read. */
function read(reading: string): void {
  const select = find<HTMLSelectElement>('#entry-reading')
  select.value = reading
  select.dispatchEvent(new Event('change'))
}

function press(key: string, code = ''): void {
  focused().dispatchEvent(new KeyboardEvent('keydown', {key, code, bubbles: true, cancelable: true}))
}

/** Fills the form with nothing but keys: every day, to walk, 7, 34. */
function fill(often = '1'): void {
  find<HTMLInputElement>('[data-stop] input').focus()
  press(often)
  press('Enter')
  press('1')
  press('Enter')
  for (const number of ['7', '34']) {
    type(`#${focused().id}`, number)
    press('Enter')
  }
  // The name is left out; the long text comes last.
  press('Enter')
}

describe('the page of entering for citizens', () => {
  afterEach(() => {
    hangUp()
    clear()
  })

  for (const language of languages) {
    it(`lists the surveys that are open (${language})`, async () => {
      answer({readConsultations: shown(consultations)})

      await open(language, {rest: []})
      await until(() => document.querySelector('.entry-list') !== null)

      expect(
        [...document.querySelectorAll('.entry-list a')].map((link) => link.getAttribute('href')),
      ).to.deep.equal(['#/town/entry/park-survey'])
      expect(await barriers()).to.deep.equal([])
    })

    it(`shows the form, and then the receipt (${language})`, async () => {
      answer({readEntry: json(desk()), enterResponse: json({receipt, cleaned: []}, 201)})
      await open(language)
      await until(() => document.querySelector('.entry-form') !== null)
      expect(await barriers()).to.deep.equal([])

      fill()
      press('Enter')
      await until(() => text().includes(receipt))

      expect(await barriers()).to.deep.equal([])
    })
  }

  it('is filled by keys alone, and the next form begins at the first question', async () => {
    const arrived = answer({readEntry: json(desk()), enterResponse: json({receipt, cleaned: []}, 201)})
    await open('en')
    await until(() => document.querySelector('.entry-form') !== null)

    fill()
    press('Enter')
    await until(() => text().includes(receipt))
    find('.entry-next').click()
    await until(() => focused().matches('[data-stop] input'))

    const sent = arrived.find(({name}) => name === 'enterResponse')?.body as Record<string, unknown>
    expect(sent['channel']).to.equal('paper')
    expect(sent['answers']).to.deep.equal({often: 'daily', why: ['walk'], safe: 7, age: 34})
    expect(text()).to.include('You have entered 4 forms today.')
    expect(document.querySelectorAll('input:checked')).to.have.length(0)
  })

  it('says what is missing, and sends nothing', async () => {
    const arrived = answer({readEntry: json(desk())})
    await open('en')
    await until(() => document.querySelector('.entry-form') !== null)

    find('.entry-form .primary').click()
    await until(() => document.querySelector('.problem') !== null)

    expect(arrived.map(({name}) => name)).to.deep.equal(['readEntry'])
    expect(await barriers()).to.deep.equal([])
  })

  it('keeps what was typed when the connection goes, even if the page is closed', async () => {
    answer({readEntry: json(desk()), enterResponse: 'unreachable'})
    await open('en')
    await until(() => document.querySelector('.entry-form') !== null)
    fill()
    press('Enter')
    await until(() => document.querySelector('.problem') !== null)

    await show('en', () => html``)
    await open('en')
    await until(() => text().includes('was found on this device'))

    expect(document.querySelectorAll('input:checked')).to.have.length(2)
  })

  it('keeps nothing of a sensitive survey on the device', async () => {
    answer({readEntry: json(desk({sensitive: true})), enterResponse: 'unreachable'})
    await open('en')
    await until(() => document.querySelector('.entry-form') !== null)

    fill()

    expect(localStorage.length).to.equal(0)
    expect(text()).to.include('nothing of them is kept on this device')
  })

  it('is entered twice on demand, and differences are decided before it is stored', async () => {
    const arrived = answer({readEntry: json(desk()), enterResponse: json({receipt, cleaned: []}, 201)})
    await open('en')
    await until(() => document.querySelector('.entry-form') !== null)
    read('twice')
    fill('1')
    press('Enter')
    await until(() => text().includes('Now the same form again'))
    fill('2')
    press('Enter')
    await until(() => document.querySelector('.entry-compared') !== null)
    expect(document.querySelectorAll('.entry-compared fieldset')).to.have.length(1)
    expect(await barriers()).to.deep.equal([])

    find('.entry-compared input').focus()
    press('1')
    press('Enter')
    await until(() => text().includes(receipt))

    const sent = arrived.find(({name}) => name === 'enterResponse')?.body as {
      answers: Record<string, unknown>
    }
    expect(sent.answers['often']).to.equal('daily')
  })

  it('tells of a workbook cell by cell what is wrong', async () => {
    const account: EntriesAccount = {
      refused: null,
      lines: [
        {row: 2, is: 'left-out', passedOver: [], problems: []},
        {
          row: 3,
          is: 'wrong',
          passedOver: [],
          problems: [{cell: 'B3', question: 'often', code: 'unknown-option'}],
        },
      ],
    }
    answer({readEntry: json(desk()), importEntries: json(account)})
    await open('en')
    await until(() => document.querySelector('.entry-workbook') !== null)
    find('.entry-workbook summary').click()
    const files = new DataTransfer()
    files.items.add(new File(['x'], 'forms.xlsx'))
    find<HTMLInputElement>('#entry-file').files = files.files
    find('#entry-file').dispatchEvent(new Event('change'))
    await until(() => document.querySelector('.entry-workbook .primary') !== null)

    find('.entry-workbook .primary').click()
    await until(() => text().includes('B3'))

    expect(text()).to.include('There is no such answer.')
    expect(await barriers()).to.deep.equal([])
  })

  it('prints a receipt in the language of the citizen', async () => {
    const drawn = await slip(desk(), receipt, 'ar', ['en', 'ar'])

    await show('en', () => drawn)

    expect(find('.slip').dir).to.equal('rtl')
    expect(text()).to.include('استبيان الحديقة').and.to.include(receipt)
  })
})

declare global {
  interface HTMLElementTagNameMap {
    'console-entry': ConsoleEntry
  }
}
