/// <reference types="mocha" />
import {setViewport} from '@web/test-runner-commands'
import {expect} from 'chai'
import {collection} from '../../test-kit/example-ideas.ts'
import {
  cardOf,
  clearAddress,
  collectionWith,
  openIdeas,
  pressWords,
  quiet,
  refusedIdea,
  said,
} from '../../test-kit/ideas-page.ts'
import {clear, find, findAll, focused, plain, textOf, until} from '../../test-kit/page.ts'
import {answer, hangUp, json} from '../../test-kit/server.ts'

before(() => setViewport({width: 1280, height: 900}))

afterEach(() => {
  hangUp()
  clear()
  clearAddress()
})

const buttonOf = (element: HTMLElement, idea: number) => cardOf(element, idea, '[data-do=support]')

async function press(element: HTMLElement, idea: number): Promise<void> {
  buttonOf(element, idea).focus()
  buttonOf(element, idea).click()
  await quiet(element)
}

const isPressed = (element: HTMLElement, idea: number) => buttonOf(element, idea).getAttribute('aria-pressed')

describe('a support', () => {
  it('is given with one press, counted by the server, and remembered on the device', async () => {
    const arrived = answer({support: json({supports: 121})})
    const element = await openIdeas()

    await press(element, 7)
    await until(() => isPressed(element, 7) === 'true')
    const label = plain(buttonOf(element, 7).innerText).replaceAll(/\s+/g, ' ')
    for (const place of document.querySelectorAll('.place')) place.remove()
    const later = await openIdeas()
    await until(() => isPressed(later, 7) === 'true')

    const [sent] = arrived.filter(({name}) => name === 'support')
    expect(sent?.url.pathname).to.equal('/v1/ideas/town/square/7/supports')
    expect(sent?.sent?.['value']).to.equal(1)
    expect(label).to.equal('Support 121')
  })

  it('is taken back by pressing again', async () => {
    const counts = [json({supports: 121}), json({supports: 120})]
    const arrived = answer({support: () => counts.shift()!})
    const element = await openIdeas()
    await press(element, 7)
    await until(() => isPressed(element, 7) === 'true')

    await press(element, 7)
    await until(() => isPressed(element, 7) === 'false')

    const [first, second] = arrived.filter(({name}) => name === 'support')
    expect([first, second].map((one) => one?.sent?.['value'])).to.deep.equal([1, 0])
    expect(first?.sent?.['token']).to.equal(second?.sent?.['token'])
  })

  it('says which idea it is for to whoever does not see it', async () => {
    answer()

    const element = await openIdeas()

    expect(plain(buttonOf(element, 7).getAttribute('aria-label') ?? '')).to.equal(
      'Support 120: أشجار على طول الرصيف',
    )
  })

  it('says how many are left, where the collection limits them', async () => {
    answer({
      readActivity: collectionWith({supports: {most: 3}}),
      support: json({supports: 121, left: 2}),
    })
    const element = await openIdeas()

    await press(element, 7)
    await until(() => said(element) !== '')

    expect(said(element)).to.equal('You can support 2 more ideas here.')
  })

  it('says in Arabic how many are left of the subject', async () => {
    answer({support: json({supports: 121, left: 5, leftInCategory: 2})})
    const element = await openIdeas({lang: 'ar'})

    await press(element, 7)
    await until(() => said(element) !== '')

    expect(said(element)).to.equal('بقي لكم تأييدان في هذا الموضوع.')
  })

  for (const [code, words] of [
    ['no-support-left', 'You support as many ideas as you can here.'],
    ['support-over', 'This idea can no longer be supported'],
  ] as const)
    it(`that the server refuses is not shown as given, and says why: ${code}`, async () => {
      answer({support: refusedIdea(code)})
      const element = await openIdeas()

      await press(element, 7)
      await until(() => said(element) !== '')

      expect(said(element)).to.include(words)
      expect(isPressed(element, 7)).to.equal('false')
      expect(focused(element)).to.equal(buttonOf(element, 7))
    })

  it('that does not arrive says so, and can be tried again', async () => {
    answer({support: 'unreachable'})
    const element = await openIdeas()
    await press(element, 7)
    await until(() => said(element).includes('This did not reach the server.'))
    answer({support: json({supports: 121})})

    await pressWords(element, 'Try again')
    await until(() => isPressed(element, 7) === 'true')

    expect(said(element)).to.equal('')
  })

  it('pressed twice on its heels is one', async () => {
    const arrived = answer({support: json({supports: 121})})
    const element = await openIdeas()

    buttonOf(element, 7).click()
    buttonOf(element, 7).click()
    await until(() => isPressed(element, 7) === 'true')
    await quiet(element)

    expect(arrived.filter(({name}) => name === 'support')).to.have.length(1)
  })

  it('cannot be given to what is done, declined, or the same as another idea', async () => {
    answer()

    const element = await openIdeas()

    for (const idea of [8, 3, 2]) expect(findAll(element, `#idea-${idea} [aria-pressed]`)).to.deep.equal([])
    expect(plain(cardOf(element, 3, '.actions').innerText)).to.include('512 supports')
  })

  it('is the same in the list and in the view of the idea', async () => {
    answer({support: json({supports: 341})})
    const element = await openIdeas()
    cardOf(element, 5, 'h3 a').click()
    await until(() => element.shadowRoot?.querySelector('#open-5'))

    find(element, '#open-5 [data-do=support]').click()
    await until(() => find(element, '#open-5 [data-do=support]').getAttribute('aria-pressed') === 'true')

    expect(isPressed(element, 5)).to.equal('true')
    expect(plain(cardOf(element, 5, '.goal').textContent ?? '')).to.include('341 of 500')
  })

  it('leaves nothing on the device where nobody must find out', async () => {
    answer({readActivity: json({...collection, sensitive: true})})
    const element = await openIdeas()
    await until(() => element.shadowRoot?.querySelector('article'))

    await press(element, 7)
    await until(() => isPressed(element, 7) === 'true')

    expect([...Object.keys(localStorage), ...Object.keys(sessionStorage)]).to.deep.equal([])
  })
})

describe('a report of an idea', () => {
  it('tells the moderators what is wrong, and can be taken back', async () => {
    const arrived = answer()
    const element = await openIdeas()
    cardOf(element, 6, 'h3 a').click()
    await until(() => element.shadowRoot?.querySelector('[data-report]'))
    await pressWords(element, 'Report')
    await until(() => textOf(element).includes('Report this idea'))

    find<HTMLInputElement>(element, '.compose input').click()
    await quiet(element)
    find(element, '.compose .primary').click()
    await until(() => textOf(element).includes('A moderator looks at it.'))
    await pressWords(element, 'Take the report back')
    await until(() => textOf(element).includes('The report is taken back.'))

    const sent = arrived.filter(({name}) => name === 'reportIdea')
    expect(sent.map((one) => one.sent?.['reason'])).to.deep.equal(['spam', null])
    expect(sent[0]?.url.pathname).to.equal('/v1/ideas/town/square/5/reports')
  })

  it('gives the focus back to what was pressed when it is closed', async () => {
    answer()
    const element = await openIdeas()
    cardOf(element, 5, 'h3 a').click()
    await until(() => element.shadowRoot?.querySelector('[data-report]'))
    await pressWords(element, 'Report')
    await until(() => textOf(element).includes('Report this idea'))

    await pressWords(element, 'Cancel')
    await until(() => focused(element)?.hasAttribute('data-report'))

    expect(textOf(element)).to.not.include('Report this idea')
  })
})
