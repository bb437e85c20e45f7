/// <reference types="mocha" />
import {sendKeys, setViewport} from '@web/test-runner-commands'
import {expect} from 'chai'
import {cards, collection, pageOf} from '../test-kit/example-ideas.ts'
import {
  asked,
  byQuery,
  clearAddress,
  inAddress,
  openIdeas,
  pressWords,
  quiet,
  said,
  titles,
} from '../test-kit/ideas-page.ts'
import {clear, find, findAll, focused, plain, textOf, until} from '../test-kit/page.ts'
import {answer, hangUp, json, refused} from '../test-kit/server.ts'

before(() => setViewport({width: 1280, height: 900}))

afterEach(() => {
  hangUp()
  clear()
  clearAddress()
})

const all = pageOf(cards)
const green = pageOf(
  cards.filter(({category}) => category === 'green'),
  {all: all.all, facets: all.facets!},
)
const none = pageOf([], {all: all.all, facets: all.facets!})

const boxOf = (element: HTMLElement, words: string) =>
  findAll(element, '.panel label')
    .find(({innerText}) => innerText.startsWith(words))
    ?.querySelector('input')

async function openPanel(element: HTMLElement): Promise<void> {
  await pressWords(element, 'Filter and search')
  await until(() => element.shadowRoot?.querySelector('.panel'))
}

describe('the filters of a collection', () => {
  it('are brought only when somebody opens them, and say how many ideas each choice would show', async () => {
    answer()
    const element = await openIdeas()
    const before = findAll(element, '.panel').length

    await openPanel(element)

    expect(before).to.equal(0)
    expect(find(element, '#filter').getAttribute('aria-expanded')).to.equal('true')
    const legends = findAll(element, 'legend').map(({innerText}) => innerText)
    expect(legends).to.deep.equal([
      'Subject',
      'District',
      'What is being done',
      'Ideas put together',
      'Tag',
      'Answer by the municipality',
      'When it was published',
    ])
    expect(boxOf(element, 'Trees and shade')?.closest('label')?.innerText).to.match(/3$/)
  })

  it('narrow the list down to days of publication, once such a day is written', async () => {
    const arrived = answer({readIdeas: byQuery({'': all, '?from=2026-03-01': green})})
    const element = await openIdeas()
    await openPanel(element)
    const from = find<HTMLInputElement>(element, '[name=from]')
    const write = (value: string) => {
      from.value = value
      from.dispatchEvent(new Event('change', {bubbles: true}))
    }

    write('0202-03-01')
    write('2026-03-01')
    await until(() => titles(element).length === 3)
    find(element, '#chip-0').click()
    await until(() => titles(element).length === all.ideas.length)

    expect(asked(arrived)[0]).to.equal('?from=2026-03-01')
    expect(from.value).to.equal('')
  })

  it('narrow the list down at once, say how much is left, and stay in the address', async () => {
    const arrived = answer({readIdeas: byQuery({'': all, '?category=green': green})})
    const element = await openIdeas()
    await openPanel(element)

    await pressWords(element, 'Trees and shade')
    await until(() => titles(element).length === 3)

    expect(asked(arrived)).to.deep.equal(['?category=green'])
    expect(said(element)).to.equal('3 ideas found')
    expect(inAddress()).to.equal('category=green')
    expect(focused(element)).to.equal(boxOf(element, 'Trees and shade'))
  })

  it('can be joined: several values of one, and several filters', async () => {
    const arrived = answer()
    const element = await openIdeas()
    await openPanel(element)

    await pressWords(element, 'Trees and shade')
    await pressWords(element, 'Play and sport')
    await pressWords(element, 'West bank')
    await until(() => asked(arrived).at(-1) === '?category=green,play&district=west')

    expect(inAddress()).to.equal('category=green%2Cplay&district=west')
  })

  it('lose none of several quick presses: the last wish counts', async () => {
    const arrived = answer()
    const element = await openIdeas()
    await openPanel(element)

    for (const words of ['Trees and shade', 'Play and sport', 'Roads and parking'])
      boxOf(element, words)!.click()
    await until(() => asked(arrived).at(-1) === '?category=green,play,roads')
    await quiet(element)

    expect(findAll<HTMLInputElement>(element, '.panel :checked')).to.have.length(3)
    expect(inAddress()).to.equal('category=green%2Cplay%2Croads')
  })

  it('are named above the list, each with a button that removes it, and the focus stays near', async () => {
    answer()
    const element = await openIdeas()
    await openPanel(element)
    await pressWords(element, 'Trees and shade')
    await pressWords(element, 'Planned')
    await until(() => findAll(element, '.chips button').length === 3)

    await pressWords(element, 'Remove: Trees and shade')
    await until(() => inAddress() === 'status=planned')
    await until(() => focused(element)?.getAttribute('aria-label')?.includes('Planned'))
    await pressWords(element, 'Remove: Planned')
    await until(() => focused(element)?.id === 'filter')

    expect(inAddress()).to.equal(null)
    expect(findAll(element, '.chips')).to.deep.equal([])
  })

  it('find words in ideas, at the Enter key too', async () => {
    const arrived = answer()
    const element = await openIdeas()
    await openPanel(element)

    find(element, '#search').focus()
    await sendKeys({type: 'أشجار'})
    await sendKeys({press: 'Enter'})
    await until(() => inAddress() === new URLSearchParams({q: 'أشجار'}).toString())

    expect(asked(arrived)).to.deep.equal(['?q=أشجار'])
    expect(plain(find(element, '.chips').innerText)).to.include('with the words أشجار')
  })

  it('say so when nothing is left, and can be cleared there', async () => {
    answer({readIdeas: byQuery({'': all, '?category=roads': none})})
    const element = await openIdeas()
    await openPanel(element)
    await pressWords(element, 'Roads and parking')
    await until(() => textOf(element).includes('No idea fits all of this'))
    const told = said(element)

    await pressWords(element, 'Show all ideas')
    await until(() => titles(element).length === 6)

    expect(told).to.equal('0 ideas found')
    expect(inAddress()).to.equal(null)
  })

  it('leave the list as it is when the server does not answer, and say so', async () => {
    const replies = [json(all)]
    answer({readIdeas: () => replies.shift() ?? 'unreachable'})
    const element = await openIdeas()
    await openPanel(element)

    await pressWords(element, 'Trees and shade')
    await until(() => said(element).includes('Please check your connection'))

    expect(titles(element)).to.have.length(6)
    expect(findAll(element, '.panel :checked')).to.deep.equal([])
    expect(inAddress()).to.equal(null)
  })
})

describe('a shared view of a collection', () => {
  const share = (value: string) => {
    const address = new URL(location.href)
    address.searchParams.set('saha-ideas', value)
    history.replaceState(null, '', address)
  }

  it('is what the address asks for, from the first request on', async () => {
    share('category=green&sort=supported')
    const arrived = answer({readIdeas: byQuery({'?category=green&sort=supported': green})})

    const element = await openIdeas()
    await until(() => element.shadowRoot?.querySelector('.chips'))

    expect(arrived.filter(({name}) => name === 'readIdeas')).to.have.length(1)
    expect(titles(element)).to.have.length(3)
    expect(find<HTMLSelectElement>(element, 'select').selectedOptions[0]?.text).to.equal('Most supported')
  })

  it('shows all ideas where somebody has written nonsense into the address', async () => {
    share('category=nowhere&sort=loudest')
    answer({readIdeas: ({url}) => (url.search ? refused('invalid') : json(all))})

    const element = await openIdeas()

    expect(titles(element)).to.have.length(6)
  })

  it('keeps what else stands in the address of the page', async () => {
    const address = new URL(location.href)
    address.searchParams.set('page', '7')
    history.replaceState(null, '', address)
    answer()
    const element = await openIdeas()
    await openPanel(element)

    await pressWords(element, 'Trees and shade')
    await until(() => inAddress() === 'category=green')
    const kept = new URL(location.href).searchParams.get('page')
    address.searchParams.delete('page')
    history.replaceState(null, '', address)

    expect(kept).to.equal('7')
  })

  it('is not written down where nobody must find out', async () => {
    answer({readActivity: json({...collection, sensitive: true})})
    const element = await openIdeas()
    await until(() => element.shadowRoot?.querySelector('#filter'))
    await openPanel(element)

    await pressWords(element, 'Trees and shade')
    await until(() => findAll(element, '.chips').length === 1)

    expect(inAddress()).to.equal(null)
    expect(Object.keys(localStorage).filter((name) => name.startsWith('saha-'))).to.deep.equal([])
  })

  it('belongs to one collection of several on a page', async () => {
    answer()
    const first = await openIdeas()
    const second = await openIdeas()
    await openPanel(second)

    await pressWords(second, 'Trees and shade')
    await until(() => new URLSearchParams(location.search).get('saha-ideas-2') === 'category=green')

    expect(inAddress()).to.equal(null)
    expect(findAll(first, '.chips')).to.deep.equal([])
  })
})
