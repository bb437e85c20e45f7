/// <reference types="mocha" />
import {expect} from 'chai'
import type {StaffConsultations} from '@saha/contract'
import {html} from 'lit'
import {barriers} from '../test-kit/accessibility.ts'
import {clear, find, languages, settle, show, until} from '../test-kit/console-page.ts'
import {answer, consultations, hangUp, refused, shown} from '../test-kit/server.ts'
import {placeFor} from '../test-kit/place.ts'
import {define} from './page.ts'
import type {Place} from '../kit/place.ts'

define()

const noConsultations = {ar: 'لا توجد استشارات بعد', en: 'There are no consultations yet'}

const place = placeFor()

/** A consultation with a thread alone. */
const talking: StaffConsultations = {
  consultations: consultations.consultations.slice(0, 1).map((one) => ({
    ...one,
    activities: [{id: 'talk', kind: 'comments', title: {en: 'Talk'}, level: 'open', snapshot: null}],
  })),
}

const open = (language: string, rights: Place['rights'] = []) =>
  show(
    language,
    (reader) =>
      html`<main>
        <h1>x</h1>
        <console-consultations .reader=${reader} .place=${{...place, rights}}></console-consultations>
      </main>`,
  )

async function openShown(language: string) {
  answer({readConsultations: shown(consultations)})
  await open(language)
  await until(() => document.querySelector('.activity') !== null)
}

const wordsOf = (element: HTMLElement) => element.innerText.replace(/[\u2066-\u2069]/g, '')

afterEach(() => {
  hangUp()
  clear()
})

describe('consultations', () => {
  for (const language of languages) {
    it(`have no barriers in ${language}`, async () => {
      await openShown(language)

      expect(await barriers()).to.deep.equal([])
    })
  }

  it('say in words whether they are open', async () => {
    await openShown('ar')

    const states = [...document.querySelectorAll<HTMLElement>('.state')].map((state) => state.innerText)
    expect(states).to.deep.equal(['مفتوحة', 'تُفتح لاحقًا', 'مغلقة'])
  })

  it('show how many people the published result counts, in all forms of Arabic', async () => {
    await openShown('ar')

    expect(wordsOf(find('.people strong'))).to.equal('220 شخصًا')
  })

  it('promise no number before one is published', async () => {
    await openShown('en')

    expect(wordsOf(find('[aria-labelledby=hours-title]'))).to.include('No result is published yet')
  })

  it('promise results and answers of surveys alone: of a thread there are comments to be had', async () => {
    answer({readConsultations: shown(talking)})
    await open('en', ['read-responses'])
    await until(() => document.querySelector('.activity') !== null)

    const told = wordsOf(find('[aria-labelledby=talk-title]'))
    expect(told).to.include('Download comments')
    expect(told).not.to.match(/result|responses/)
  })

  it('say so where a text is missing in the reader’s language', async () => {
    await openShown('en')

    const title = find('#street-title')
    expect(wordsOf(title)).to.equal('شارع المدرسة (in Arabic)')
    expect(title.querySelector('[lang=ar]')?.getAttribute('dir')).to.equal('rtl')
  })

  it('are read again when their reader comes back', async () => {
    await openShown('en')
    answer({readConsultations: shown({consultations: consultations.consultations.slice(1)})})

    comeBack()
    await until(() => document.querySelector('#park-title') === null)

    expect(document.querySelectorAll('section.card')).to.have.length(2)
  })

  it('stay on the page when the connection is lost meanwhile', async () => {
    await openShown('en')
    const arrived = answer({readConsultations: 'unreachable'})

    comeBack()
    await until(() => arrived.length === 1)
    await settle()

    expect(document.querySelectorAll('section.card')).to.have.length(3)
  })

  it('tell when the session is over', async () => {
    answer({readConsultations: refused(401, 'signed-out')})
    let isOver = false
    await show(
      'en',
      (reader) =>
        html`<console-consultations
          .reader=${reader}
          .place=${place}
          @signed-out=${() => (isOver = true)}
        ></console-consultations>`,
    )

    await until(() => isOver)
    expect(document.querySelector('.activity')).to.equal(null)
  })

  for (const language of languages) {
    it(`that do not exist yet, that cannot be read, and that are on their way have no barriers in ${language}`, async () => {
      answer({readConsultations: shown({consultations: []})})
      await open(language)
      await until(() => wordsOf(document.body).includes(noConsultations[language]))
      expect(await barriers()).to.deep.equal([])
      clear()

      answer({readConsultations: 'unreachable'})
      await open(language)
      await until(() => document.querySelector('[role=alert]') !== null)
      expect(await barriers()).to.deep.equal([])
      clear()

      answer({readConsultations: 'never'})
      await open(language)
      expect(await barriers()).to.deep.equal([])
    })
  }

  it('are read once more on request', async () => {
    answer({readConsultations: 'unreachable'})
    await open('en')
    await until(() => document.querySelector('[role=alert]') !== null)
    answer({readConsultations: shown(consultations)})

    find('[role=alert] button').click()

    await until(() => document.querySelector('.activity') !== null)
    expect(document.querySelector('[role=alert]')).to.equal(null)
  })
})

describe('a consultation for invited people', () => {
  const openWith = async (rights: Place['rights'], state: 'open' | 'draft' = 'open') => {
    const [park] = consultations.consultations
    const activities = park!.activities.map((activity) => ({...activity, level: 'invitation' as const}))
    answer({readConsultations: shown({consultations: [{...park!, state, activities}]})})
    await open('en', rights)
    await until(() => document.querySelector('.activity') !== null)
    return [...document.querySelectorAll<HTMLAnchorElement>('section a')].map(({hash}) => hash)
  }

  it('leads to its codes, for those who may make them', async () => {
    expect(await openWith(['invite'])).to.include('#/town/invitations/park')
    clear()
    expect(await openWith([])).not.to.include('#/town/invitations/park')
  })

  it('has no codes while it is a draft', async () => {
    expect(await openWith(['invite'], 'draft')).not.to.include('#/town/invitations/park')
  })
})

describe('an activity', () => {
  it('that is published leads to the page that says how it comes onto a website', async () => {
    await openShown('en')

    const [link] = document.querySelectorAll<HTMLAnchorElement>('.activity a')
    expect(link?.hash).to.equal('#/town/embed/park-survey')
  })

  it('of a draft leads to no such page', async () => {
    const [park] = consultations.consultations
    answer({readConsultations: shown({consultations: [{...park!, state: 'draft'}]})})
    await open('en')
    await until(() => document.querySelector('.activity') !== null)

    expect(document.querySelector('.activity a')).to.equal(null)
  })
})

/** What happens when a reader turns to this page again. */
function comeBack() {
  Object.defineProperty(document, 'visibilityState', {value: 'visible', configurable: true})
  document.dispatchEvent(new Event('visibilitychange'))
}
