import {expect} from 'chai'
import type {ListedConsultation} from '@saha/contract'
import {
  asked,
  clearAddress,
  inAddress,
  openList,
  press,
  quiet,
  titles,
} from '../test-kit/consultations-page.ts'
import {consultations, listed, ownList, pageOfList} from '../test-kit/example-consultations.ts'
import {clear, find, findAll, focused, mount, plain, textOf, until} from '../test-kit/page.ts'
import {answer, hangUp, json, refused, server} from '../test-kit/server.ts'

const hrefs = (element: HTMLElement, selector: string) =>
  findAll<HTMLAnchorElement>(element, selector).map(({href}) => href)
const cards = (element: HTMLElement) => findAll(element, 'article').map(({innerText}) => plain(innerText))
const failures: string[] = []
document.addEventListener('saha-failed', (event) => failures.push((event as Event & {code: string}).code))

beforeEach(() => {
  clearAddress()
  failures.length = 0
})
afterEach(() => {
  clear()
  hangUp()
  clearAddress()
})

describe('a list of all consultations', () => {
  it('says of each what it is about, in which state, until when, how to take part, and whose it is', async () => {
    answer()
    const element = await openList()

    expect(find(element, 'h2').innerText).to.equal('Consultations of municipalities')
    expect(titles(element)[0]).to.equal('The old market: when should it be closed to cars?')
    const [market = '', , safety = '', budget = '', bus = ''] = cards(element)
    for (const words of [
      'Closes soon',
      'Until',
      'November',
      'Irbid Municipality',
      'Streets and traffic',
      'West',
      'Survey',
      'Discussion',
    ])
      expect(market).to.include(words)
    expect(safety).to.include('Nothing of it stays on your device')
    expect(budget).to.include('Coming').and.to.include('Opens on').and.to.include('Meeting')
    expect(bus).to.include('Closed on').and.to.include('Results are published')
    expect(bus).to.include('The municipality has answered')
    expect(market).not.to.include('has answered')
  })

  it('leads to the page of the municipality where there is one, else to the page on the server', async () => {
    answer()
    const element = await openList()

    expect(hrefs(element, 'h3 a').slice(0, 2)).to.deep.equal([
      'https://saha.example/c/irbid/market?lang=en',
      'https://www.ramtha.example/en/ask/green',
    ])
    expect(find(element, 'article:has(#to-irbid\\/safety) a').getAttribute('rel')).to.equal('noreferrer')
  })

  it('says of words in another language in which one they are', async () => {
    answer()
    const element = await openList()

    const green = find(element, '#to-ramtha\\/green span')
    expect([green.lang, green.dir]).to.deep.equal(['ar', 'rtl'])
    expect(find(element, '#to-ramtha\\/green').innerText).to.include('Arabic')
  })

  it('leads on to a feed and a calendar of what is shown', async () => {
    clearAddress('category=parks')
    answer()
    const element = await openList()

    expect(hrefs(element, '.follow a')).to.deep.equal([
      'https://saha.example/v1/feeds?category=parks&lang=en',
      'https://saha.example/v1/calendars?category=parks&lang=en',
    ])
  })
})

describe('the list of a municipality', () => {
  it('has its name above, and not beside every consultation', async () => {
    const arrived = answer()
    const element = await openList({attributes: {municipality: 'irbid'}})

    expect(plain(find(element, 'h2').innerText)).to.equal('Consultations of Irbid Municipality')
    expect(cards(element).join()).not.to.include('Irbid Municipality')
    expect(arrived.map(({url}) => url.pathname)).to.deep.equal(['/v1/consultations/irbid'])
  })

  it('says so where nobody has asked anything yet', async () => {
    answer({readConsultationList: json(pageOfList([], {municipality: ownList.municipality}))})
    const element = await openList({attributes: {municipality: 'irbid'}})

    expect(textOf(element)).to.include('There are no consultations yet.')
    expect(findAll(element, '#filter')).to.have.length(0)
  })
})

describe('choosing', () => {
  it('is folded away on a phone, and beside the list where there is room', async () => {
    answer()
    const [phone, wide] = [await openList({width: 360}), await openList({width: 1200})]
    await until(() => wide.shadowRoot?.querySelector('.panel'))

    expect(findAll(phone, '.panel')).to.have.length(0)
    expect(find(phone, '#filter').getAttribute('aria-expanded')).to.equal('false')
    const [panel, list] = ['.panel', '.list'].map((part) => find(wide, part).getBoundingClientRect())
    expect(panel?.right).to.be.at.most(list?.left ?? 0)
  })

  it('of several things at once asks for all of them, and stands in the address of the page', async () => {
    const arrived = answer()
    const element = await openList()
    await press(element, 'Search and filter')
    await until(() => element.shadowRoot?.querySelector('.panel'))

    await press(element, 'Parks')
    await press(element, 'Open')
    await press(element, 'Closed')
    const field = find<HTMLInputElement>(element, '#search')
    field.value = ' حديقة '
    field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter'}))
    await quiet(element)

    expect(asked(arrived).at(-1)).to.equal('?category=parks&state=open,closed&q=حديقة')
    expect(find(element, '[role=status]').innerText).to.include('5 consultations found')
  })

  it('is there again for whoever follows a link to it', async () => {
    clearAddress('category=parks&state=open')
    const arrived = answer()
    const element = await openList()
    await until(() => element.shadowRoot?.querySelector('.chips'))

    expect(decodeURIComponent(arrived[0]?.url.search ?? '')).to.equal('?category=parks&state=open')
    expect(
      findAll(element, '.chips button').map(({innerText}) => plain(innerText).replace(/\s*×/, '')),
    ).to.deep.equal(['Open', 'Parks', 'Show all consultations'])
  })

  it('can be taken back one by one, and the focus stays where something is left to take back', async () => {
    clearAddress('category=parks&state=open')
    const arrived = answer()
    const element = await openList()
    await until(() => element.shadowRoot?.querySelector('.chips'))

    await press(element, 'Remove: Open')
    expect(asked(arrived).at(-1)).to.equal('?category=parks')
    expect(focused(element)?.id).to.equal('chip-0')

    await press(element, 'Remove: Parks')
    expect(asked(arrived).at(-1)).to.equal('')
    expect([focused(element)?.id, inAddress()]).to.deep.equal(['filter', null])
  })

  it('keeps words out of the address that led to something sensitive', async () => {
    const arrived = answer()
    const element = await openList()
    await press(element, 'Search and filter')
    await until(() => element.shadowRoot?.querySelector('.panel'))

    find<HTMLInputElement>(element, '#search').value = 'safe'
    find(element, '.panel button').click()
    await quiet(element)

    expect(asked(arrived).at(-1)).to.equal('?q=safe')
    expect(inAddress()).to.equal(null)
  })

  it('of what nothing fits says so, with a way back to everything', async () => {
    clearAddress('q=zzz')
    answer({
      readConsultationList: ({url}) =>
        json(url.search ? {...pageOfList([]), all: 5, matching: 0} : pageOfList(consultations)),
    })
    const element = await openList()
    expect(textOf(element)).to.include('No consultation fits all of this')

    await until(() => element.shadowRoot?.querySelector('.chips'))
    await press(element, 'Show all consultations')

    expect(titles(element)).to.have.length(5)
  })

  it('of what the server does not have shows everything', async () => {
    clearAddress('state=ajar')
    answer({
      readConsultationList: ({url}) => (url.search ? refused('invalid') : json(pageOfList(consultations))),
    })

    expect(titles(await openList())).to.have.length(5)
  })

  it('that does not arrive leaves what is there, and says so', async () => {
    let isDown = false
    answer({readConsultationList: () => (isDown ? 'unreachable' : json(pageOfList(consultations)))})
    const element = await openList()
    await press(element, 'Search and filter')
    await until(() => element.shadowRoot?.querySelector('.panel'))
    isDown = true

    await press(element, 'Parks')

    expect(find(element, '.found [role=status]').innerText).to.include('connection')
    expect(titles(element)).to.have.length(5)
  })
})

describe('a long list', () => {
  const many = (from: number): ListedConsultation[] =>
    Array.from({length: 20}, (_, at) => listed(`c${from + at}`))

  it('goes on where it ends, and the focus goes to the first that came', async () => {
    answer({
      readConsultationList: ({url}) =>
        json(
          url.searchParams.get('cursor') === 'next'
            ? {...pageOfList(many(21)), facets: undefined}
            : pageOfList(many(1), {matching: 40, all: 40, cursor: 'next'}),
        ),
    })
    const element = await openList()

    await press(element, 'Show more consultations')

    expect(titles(element)).to.have.length(40)
    expect(focused(element)?.id).to.equal('to-irbid/c21')
    expect(findAll(element, '.more')).to.have.length(0)
  })
})

describe('a list that cannot be shown', () => {
  it('keeps its space while it is on its way', async () => {
    answer({readConsultationList: 'never'})
    const element = mount('saha-consultations', {attributes: {activity: ''}})

    const space = await until(() => element.shadowRoot?.querySelector('.space-kept[aria-busy=true]'))

    expect(space.getBoundingClientRect().height).to.be.above(400)
  })

  it('says that the server cannot be reached, and tries again when told to', async () => {
    let isDown = true
    answer({readConsultationList: () => (isDown ? 'unreachable' : json(pageOfList(consultations)))})
    const element = await openList()
    expect(failures).to.deep.equal(['unreachable'])
    isDown = false

    await press(element, 'Try again')
    await until(() => element.shadowRoot?.querySelector('.list'))

    expect(titles(element)).to.have.length(5)
  })

  for (const [what, attributes, words] of [
    ['a municipality that is no name', {municipality: 'Irbid!'}, 'municipality="irbid"'],
    ['an empty municipality', {municipality: ' '}, 'municipality="irbid"'],
    ['a server that is no address', {server: 'here'}, 'server="https://saha.example/"'],
  ] as const)
    it(`tells the webmaster what is wrong with ${what}`, async () => {
      answer()
      const element = await openList({attributes})
      await until(() => textOf(element).includes('website'))

      expect(plain(textOf(element))).to.include(words)
      expect(failures).to.deep.equal(['misconfigured'])
    })

  it('tells the webmaster that the server has no such municipality', async () => {
    answer({readConsultationList: refused('not-found')})
    const element = await openList({attributes: {municipality: 'atlantis'}})
    await until(() => textOf(element).includes('website'))

    expect(plain(textOf(element))).to.include(`The server ${server} has no municipality named "atlantis".`)
  })
})
