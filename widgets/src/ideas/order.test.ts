/// <reference types="mocha" />
import {setViewport} from '@web/test-runner-commands'
import {expect} from 'chai'
import {card, collection, pageOf} from '../test-kit/example-ideas.ts'
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
import {clear, find, plain, textOf, until} from '../test-kit/page.ts'
import {answer, hangUp, json} from '../test-kit/server.ts'

before(() => setViewport({width: 1280, height: 900}))

afterEach(() => {
  hangUp()
  clear()
  clearAddress()
})

describe('the order of a collection', () => {
  const choose = (element: HTMLElement, words: string) => {
    const select = find<HTMLSelectElement>(element, '.bar select')
    select.selectedIndex = [...select.options].findIndex(({text}) => text === words)
    select.dispatchEvent(new Event('change'))
  }

  it('is chosen from those that make sense in the collection', async () => {
    answer()
    const full = await openIdeas()
    const names = [...find<HTMLSelectElement>(full, '.bar select').options].map(({text}) => text)
    clear()
    const {supports: _, comments: __, ...plainOnes} = collection.ideas
    answer({readActivity: json({...collection, hasMap: false, ideas: plainOnes})})
    const poor = await openIdeas()

    expect(names).to.deep.equal([
      'Newest first',
      'Most supported',
      'Most discussed',
      'Nearest first',
      'Random',
    ])
    expect([...find<HTMLSelectElement>(poor, '.bar select').options].map(({text}) => text)).to.deep.equal([
      'Newest first',
      'Random',
    ])
  })

  it('by chance is the same for one visitor, also after the page was closed', async () => {
    const arrived = answer()
    const element = await openIdeas()
    choose(element, 'Random')
    await until(() => inAddress() === 'sort=random')
    const [first] = asked(arrived)
    for (const place of document.querySelectorAll('.place')) place.remove()
    const later = answer()

    await openIdeas()

    expect(first).to.match(/^\?sort=random&seed=\d{1,3}$/)
    expect(decodeURIComponent(later.find(({name}) => name === 'readIdeas')?.url.search ?? '')).to.equal(first)
  })

  it('asks where the reader is only once that is wanted, and rounds it to about a hundred metres', async () => {
    const positions = stubPosition({longitude: 35.123456, latitude: 32.987654})
    const arrived = answer()
    const element = await openIdeas()

    choose(element, 'Nearest first')
    await until(() => textOf(element).includes('rounded to about 100 metres'))
    const [before, requests] = [positions.length, asked(arrived).length]
    await pressWords(element, 'Where I am now')
    await until(() => asked(arrived).length === 1)
    await until(() => textOf(element).includes('nearest to where I am'))

    expect([before, requests]).to.deep.equal([0, 0])
    expect(asked(arrived)).to.deep.equal(['?sort=nearest&near=35.123,32.988'])
    // Whoever gets the link must not learn where its sender was.
    expect(inAddress()).to.equal(null)
  })

  it('can be nearest to a district, without asking the device, and that can be shared', async () => {
    const positions = stubPosition(undefined)
    const arrived = answer()
    const element = await openIdeas()
    choose(element, 'Nearest first')
    const select = await until(() => element.shadowRoot?.querySelector<HTMLSelectElement>('.near select'))

    select.selectedIndex = 1
    select.dispatchEvent(new Event('change'))
    await until(() => inAddress() !== null)

    expect(positions).to.deep.equal([])
    expect(asked(arrived)).to.deep.equal(['?sort=nearest&near=35.200,32.250'])
    expect(inAddress()).to.equal('sort=nearest&near=35.200%2C32.250&by=west')
    expect(plain(textOf(element))).to.include('nearest to West bank')
  })

  it('says so when the device does not tell where it is', async () => {
    stubPosition(undefined)
    answer()
    const element = await openIdeas()
    choose(element, 'Nearest first')
    await until(() => textOf(element).includes('Where I am now'))

    await pressWords(element, 'Where I am now')
    await until(() => said(element).includes('The device does not say where it is.'))

    expect(titles(element)).to.have.length(6)
  })

  it('keeps one idea of a page that comes later out of another order', async () => {
    const late = pageOf([card(1)], {matching: 2})
    answer({
      readIdeas: byQuery({
        '': pageOf([card(2)], {cursor: 'c', matching: 2}),
        '?cursor=c': late,
        '?sort=supported': pageOf([card(5, {title: 'Most supported of all'})]),
      }),
    })
    const element = await openIdeas()

    find(element, '.more').click()
    choose(element, 'Most supported')
    await until(() => titles(element)[0] === 'Most supported of all')
    await quiet(element)

    expect(titles(element)).to.deep.equal(['Most supported of all'])
  })
})

/** A device that says it is there, or does not say where it is. @returns what was asked of it. */
function stubPosition(coords: {longitude: number; latitude: number} | undefined): unknown[] {
  const wishes: unknown[] = []
  navigator.geolocation.getCurrentPosition = (tell, refuse) => {
    wishes.push(tell)
    if (coords) tell({coords, timestamp: 0} as GeolocationPosition)
    else refuse?.({code: 1} as GeolocationPositionError)
  }
  return wishes
}
