/// <reference types="mocha" />
import {expect} from 'chai'
import {leaveFreely, mayLeave} from '../kit/leaving.ts'
import {barriers} from '../test-kit/accessibility.ts'
import {clear, find, languages, settle, type, until} from '../test-kit/console-page.ts'
import {hangUp, shown} from '../test-kit/server.ts'
import {makeCodes, survey, wordsOf} from './invitations.test-kit.ts'

const browserPrint = window.print
let printed: HTMLElement[] = []

beforeEach(() => {
  printed = []
  window.print = () => printed.push(find('.paper').cloneNode(true) as HTMLElement)
})

afterEach(() => {
  window.dispatchEvent(new Event('afterprint'))
  window.print = browserPrint
  leaveFreely()
  hangUp()
  clear()
})

const choose = async (form: 'letters' | 'cards-8' | 'cards-10') => {
  find(`[name=paper-form][value=${form}]`).click()
  await settle()
}
const tick = async (language: string) => {
  find(`[name=paper-language][value=${language}]`).click()
  await settle()
}
const print = async () => {
  const before = printed.length
  find('.print-parts button').click()
  await until(() => printed.length > before)
  await settle()
  return printed.at(-1)!
}
const plain = (words = '') => words.replace(/[\u2066-\u2069]/g, '')

describe('codes that were just made', () => {
  for (const language of languages)
    for (const form of ['letters', 'cards-8', 'cards-10'] as const)
      it(`have no barriers in ${language}: ${form}`, async () => {
        await makeCodes(language, 12)
        await choose(form)

        expect(await barriers()).to.deep.equal([])
      })

  it('warn that nobody can show them again', async () => {
    await makeCodes('en', 12)

    expect(wordsOf('.made-codes .once')).to.include('on this page and nowhere else')
    expect(wordsOf('.made-codes .count')).to.equal('12 codes')
  })

  it('are still there when their reader has signed in again after the session ended', async () => {
    await makeCodes('en', 3)
    const page = find('console-invitations')
    const place = page.parentElement

    page.remove()
    await settle()
    place?.append(page)
    await settle()

    expect(find('.sheet-shown .code').textContent).to.equal('7263 0000 0000 0000')
    location.hash = '#/town/consultations'
    await until(() => document.querySelector('dialog[open]') !== null)
    find('dialog [type=button]').click()
  })

  it('are kept by no browser, and stand in no address', async () => {
    await makeCodes('en', 2)
    await print()

    const kept = JSON.stringify({...localStorage, ...sessionStorage, address: location.href})
    expect(kept).not.to.match(/7263000/)
  })
})

describe('a letter', () => {
  it('says what it is about, what to do, where, and whom to ask, beside its code', async () => {
    await makeCodes('en', 3)
    await tick('ar')

    const [letter] = (await print()).querySelectorAll('.letter')
    const words = plain(letter?.textContent ?? '').replace(/\s+/g, ' ')
    expect(words).to.include('Town of Ain al-Sarw')
    expect(words).to.include('What should the threshing-floor park become?')
    expect(words).to.include('Park survey')
    expect(words).to.include('7263 0000 0000 0000')
    expect(words).to.include('https://saha.example/embed/town/park-survey')
    expect(words).to.include('Office for participation, telephone 06 555 0100')
    expect(words).to.include('The same code also opens: Ideas for the park')
    expect(letter?.querySelectorAll('li')).to.have.length(3)
  })

  it('is printed once for each code, each with another QR code', async () => {
    await makeCodes('en', 3)

    const letters = [...(await print()).querySelectorAll('.letter')]
    expect(letters.map((one) => one.querySelector('.code')?.textContent)).to.deep.equal([
      '7263 0000 0000 0000',
      '7263 0000 0010 4729',
      '7263 0000 0020 9458',
    ])
    expect(new Set(letters.map((one) => one.querySelector('path')?.getAttribute('d')))).to.have.property(
      'size',
      3,
    )
  })

  it('speaks both languages, each in its own direction, Arabic on the right', async () => {
    await makeCodes('ar', 1)

    const sections = [
      ...document.querySelectorAll<HTMLElement>('.sheet-shown .voices')[0]!.children,
    ] as HTMLElement[]
    expect(sections.map(({lang, dir}) => [lang, dir])).to.deep.equal([
      ['en', 'ltr'],
      ['ar', 'rtl'],
    ])
    const [english, arabic] = sections.map((one) => one.getBoundingClientRect().left)
    expect(arabic).to.be.greaterThan(english!)
  })

  it('leads to the page in its own language when it speaks one alone that is not the main one', async () => {
    await makeCodes('en', 1)
    expect(find('.sheet-shown .page').textContent).to.equal('https://saha.example/embed/town/park-survey')

    await tick('ar')

    expect(find('.sheet-shown .page').textContent).to.equal(
      'https://saha.example/embed/town/park-survey?lang=en',
    )
  })

  it('is not printed without a language', async () => {
    await makeCodes('en', 1)
    await tick('ar')
    await tick('en')

    expect(document.querySelector('.print-parts, .sheet-shown')).to.equal(null)
    expect(wordsOf('#paper-languages-problem')).to.equal('Please choose one language or two.')
    expect(await barriers()).to.deep.equal([])
  })

  it('carries a sentence that the municipality adds', async () => {
    await makeCodes('en', 1)

    type('#own-en', 'You live next to the park.')
    await settle()

    expect(wordsOf('.sheet-shown .own')).to.equal('You live next to the park.')
  })

  it('leads to the page that is chosen, where a code opens several', async () => {
    const ideas = {...survey, id: 'park-ideas', kind: 'ideas', title: {ar: 'أفكار', en: 'Ideas for the park'}}
    await makeCodes('en', 1, {answers: {readActivity: shown(ideas)}})
    const select = find<HTMLSelectElement>('#leads-to')

    select.value = 'park-ideas'
    select.dispatchEvent(new Event('change'))
    await until(
      () => document.querySelector('.sheet-shown .page')?.textContent?.endsWith('park-ideas') ?? false,
    )

    expect(wordsOf('.sheet-shown .letter')).to.include('Write down your idea')
  })

  it('stands closer when there are many words', async () => {
    await makeCodes('en', 1)

    type('#own-en', 'Many words. '.repeat(30))
    type('#own-ar', 'كلمات كثيرة. '.repeat(30))

    await until(() => document.querySelector('.sheet-shown :is(.tight, .tighter)') !== null)
    expect(document.querySelector('.print-parts')).not.to.equal(null)
  })

  it('is not printed when its words do not fit', async () => {
    const long = 'Ask at the office behind the square. '.repeat(150)
    const consultation = {...survey.consultation, contact: {ar: long, en: long}}

    await makeCodes('en', 1, {answers: {readActivity: shown({...survey, consultation})}})
    await until(() => document.querySelector('.made-codes .problem') !== null)

    expect(document.querySelector('.print-parts')).to.equal(null)
    expect(wordsOf('.made-codes .problem')).to.include('too long for the paper')
  })

  it('cannot be laid out without the server; its codes stay, and can be saved', async () => {
    await makeCodes('en', 1, {answers: {readActivity: 'unreachable'}})

    expect(document.querySelector('.print-parts')).to.equal(null)
    expect(wordsOf('.made-codes')).to.include('Save as CSV').and.to.include('Try again')
    expect(await barriers()).to.deep.equal([])
  })
})

describe('cards', () => {
  for (const [form, cards, sheets] of [
    ['cards-8', 8, 3],
    ['cards-10', 10, 2],
  ] as const)
    it(`stand ${cards} on a sheet, until all codes are there`, async () => {
      await makeCodes('en', 20)
      await choose(form)

      const paper = await print()
      expect(paper.querySelectorAll('.sheet')).to.have.length(sheets)
      expect(paper.querySelector('.sheet')?.children).to.have.length(cards)
      expect(paper.querySelectorAll('.card-face')).to.have.length(20)
    })
})

describe('many letters', () => {
  it('are printed in parts of 500, and those that were printed say so until the letter changes', async () => {
    await makeCodes('en', 1_200)
    const buttons = () =>
      [...document.querySelectorAll<HTMLElement>('.print-parts button')].map((one) => plain(one.innerText))
    expect(buttons()).to.deep.equal([
      'Print sheets 1 to 500',
      'Print sheets 501 to 1,000',
      'Print sheets 1,001 to 1,200',
    ])

    expect((await print()).querySelectorAll('.letter')).to.have.length(500)
    expect(document.querySelectorAll('.print-parts .muted')).to.have.length(1)

    type('#own-en', 'You live next to the park.')
    await settle()
    expect(document.querySelectorAll('.print-parts .muted')).to.have.length(0)
  })
})

describe('leaving codes behind', () => {
  it('is asked about first, and comes to nothing when one stays', async () => {
    await makeCodes('en', 2)
    const here = location.href

    location.hash = '#/town/consultations'
    await until(() => document.querySelector('dialog[open]') !== null)

    expect(wordsOf('dialog')).to.include('You have neither printed nor saved them')
    expect(location.href).to.equal(here)
    find('dialog [type=button]').click()
    await settle()
    expect(document.querySelector('.made-codes')).not.to.equal(null)
    expect(location.href).to.equal(here)
  })

  it('leads where one wanted to go, after the question', async () => {
    await makeCodes('en', 2)

    location.hash = '#/town/consultations'
    await until(() => document.querySelector('dialog[open]') !== null)
    find('dialog .primary').click()

    await until(() => location.hash === '#/town/consultations')
    expect(await mayLeave()).to.equal(true)
  })

  it('is warned of by the browser when the window closes', async () => {
    await makeCodes('en', 2)

    const closing = new Event('beforeunload', {cancelable: true})
    window.dispatchEvent(closing)

    expect(closing.defaultPrevented).to.equal(true)
  })

  it('is asked about more gently once they were printed, and then they are gone from the page', async () => {
    await makeCodes('en', 2)
    await print()

    find('.made-codes > .buttons button').click()
    await until(() => document.querySelector('dialog[open]') !== null)
    expect(wordsOf('dialog')).to.include('check that all sheets came out')
    find('dialog .primary').click()
    await until(() => document.querySelector('.made-codes') === null)

    window.dispatchEvent(new Event('afterprint'))
    expect(document.body.innerHTML).not.to.include('7263 0000')
    expect(document.activeElement?.id).to.equal('make-title')
  })
})
