/// <reference types="mocha" />
import {sendKeys} from '@web/test-runner-commands'
import {expect} from 'chai'
import {barriers} from '../../test-kit/accessibility.ts'
import {card} from '../../test-kit/example-ideas.ts'
import {
  answerWith,
  ground,
  manyMarks,
  mark,
  namesOf,
  openMap,
  pinsOf,
  rested,
  type MapStage,
} from '../../test-kit/ideas-map-page.ts'
import {clear, find, findAll, focused, plain, textOf, until} from '../../test-kit/page.ts'
import {hangUp, json} from '../../test-kit/server.ts'

/** West, middle and east, on one line. */
const row = [mark(1, [0.1, 0.5]), mark(2, [0.5, 0.5]), mark(3, [0.9, 0.5])]

const nameOfFocus = (stage: MapStage) => plain(focused(stage)?.getAttribute('aria-label') ?? '')

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({press: key})
}

afterEach(() => {
  hangUp()
  clear()
})

describe('the map by keyboard alone', () => {
  it('is one stop for itself and one for its marks, with arrows from mark to mark, and no trap', async () => {
    answerWith(row)
    const stage = await openMap()
    ground(stage).focus()

    await press('Tab')
    expect(nameOfFocus(stage)).to.equal('Idea 1, Received')
    await press('ArrowRight')
    expect(nameOfFocus(stage)).to.equal('Idea 2, Received')
    await press('End')
    expect(nameOfFocus(stage)).to.equal('Idea 3, Received')
    await press('ArrowLeft')
    expect(nameOfFocus(stage)).to.equal('Idea 2, Received')
    await press('Tab')

    expect(focused(stage)?.closest('.ideas-ground')).to.equal(null)
  })

  it('begins on the right in Arabic', async () => {
    answerWith(row)
    const stage = await openMap({lang: 'ar'})
    ground(stage).focus()

    await press('Tab')

    expect(nameOfFocus(stage)).to.include('الفكرة 3')
  })

  it('pans with arrows, and comes closer and farther', async () => {
    answerWith(row)
    const stage = await openMap()
    ground(stage).focus()

    await press('+')
    await rested(stage)
    expect(plain(find(stage, '.counts').innerText)).to.equal('3 ideas on the map. 1 on the part shown.')
    await sendKeys({down: 'Shift'})
    await press('ArrowRight')
    await sendKeys({up: 'Shift'})
    await rested(stage)
    expect(plain(find(stage, '.counts').innerText)).to.match(/[01] on the part shown/)
    await press('0')
    await rested(stage)

    expect(plain(find(stage, '.counts').innerText)).to.equal('3 ideas on the map. 3 on the part shown.')
    expect(focused(stage)).to.equal(ground(stage))
  })

  it('opens an idea with Enter, and leads back to its mark with Escape, and from there to the map', async () => {
    answerWith(row)
    const stage = await openMap()
    ground(stage).focus()
    await press('Tab', 'ArrowRight', 'Enter')
    await until(() => textOf(stage).includes('All of idea 2.'))
    expect(focused(stage)?.id).to.equal('map-card')
    expect(await barriers(stage)).to.deep.equal([])

    await press('Escape')
    await until(() => nameOfFocus(stage) === 'Idea 2, Received')
    expect(stage.shadowRoot?.querySelector('#map-card')).to.equal(null)
    await press('Escape')

    expect(focused(stage)).to.equal(ground(stage))
  })

  it('keeps the focus on the idea when a mark of several is taken apart', async () => {
    answerWith([mark(1, [0.5, 0.5]), mark(2, [0.505, 0.5]), mark(3, [0.1, 0.1])])
    const stage = await openMap()
    pinsOf(stage)
      .find((pin) => pin.ariaLabel === '2 ideas close together')
      ?.focus()

    await press('Enter')
    await rested(stage)

    expect(nameOfFocus(stage)).to.equal('Idea 1, Received')
  })

  it('tells of the district in the middle with Enter on the map, and narrows the ideas down to it', async () => {
    answerWith(row)
    const stage = await openMap()
    ground(stage).focus()

    await press('ArrowLeft', 'ArrowLeft')
    await rested(stage)
    await press('Enter')
    await until(() => focused(stage)?.id === 'map-spot')
    expect(textOf(stage)).to.include('West bank')
    await press('Tab', 'Enter')

    expect(stage.asked).to.deep.equal([{choose: {district: 'west'}}])
    await until(() => stage.shadowRoot?.querySelector('.district.chosen'))
  })
})

describe('an idea on the map', () => {
  it('is fetched by its number when its mark is pressed, and can be read whole', async () => {
    const arrived = answerWith(row)
    const stage = await openMap()

    pinsOf(stage)[1]?.click()
    await until(() => textOf(stage).includes('All of idea 2.'))
    find(stage, '.card a.open').click()

    expect(arrived.filter(({name}) => name === 'readIdea').map(({url}) => url.pathname)).to.deep.equal([
      '/v1/ideas/town/square/2',
    ])
    expect(stage.asked).to.deep.equal([{openIdea: 2}])
  })

  it('says so when it does not arrive, and when it is gone', async () => {
    const gone = {...card(2), gone: {is: 'withdrawn'}, steps: [], photos: [], duplicates: []}
    answerWith(row, {
      readIdea: ({url}) => (url.pathname.endsWith('/1') ? 'unreachable' : json({whole: gone})),
    })
    const stage = await openMap()

    pinsOf(stage)[0]?.click()
    await until(() => textOf(stage).includes('This idea could not be loaded.'))
    pinsOf(stage)[1]?.click()

    await until(() => textOf(stage).includes('This idea is no longer shown.'))
    expect(stage.shadowRoot?.querySelector('.card a')).to.equal(null)
  })

  it('shows its mark when its entry is pointed to, and its entry when its mark is', async () => {
    answerWith(row)
    const stage = await openMap()
    const pointed = () => findAll(stage, '.pin.pointed').map((pin) => plain(pin.ariaLabel ?? ''))

    findAll(stage, '.nearby li')
      .find((entry) => entry.dataset['idea'] === '3')
      ?.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}))
    expect(pointed()).to.deep.equal(['Idea 3, Received'])
    pinsOf(stage)[0]?.focus()

    expect(pointed()).to.deep.equal([])
    expect(findAll(stage, '[data-pointed]').map((entry) => entry.dataset['idea'])).to.deep.equal(['1'])
  })

  it('shows its mark when its card in the list of the collection has the focus', async () => {
    answerWith(row)
    const stage = await openMap({stage: {cards: new Map([[2, card(2)]])}})

    find(stage, '#idea-2').focus()

    expect(findAll(stage, '.pin.pointed').map((pin) => plain(pin.ariaLabel ?? ''))).to.deep.equal([
      'Idea 2: Title 2, Received',
    ])
  })

  it('can be handed in for a spot that was pressed', async () => {
    answerWith(row)
    const stage = await openMap()
    const {left, top, width, height} = ground(stage).getBoundingClientRect()

    ground(stage).dispatchEvent(
      new MouseEvent('click', {bubbles: true, clientX: left + width / 4, clientY: top + height / 4}),
    )
    await stage.updateComplete
    findAll(stage, '#map-spot button')
      .find((button) => button.innerText === 'Suggest an idea for this place')
      ?.click()

    const [asked] = stage.asked as {grant: {place: {shape: {type: string; coordinates: [number, number]}}}}[]
    expect(asked?.grant.place.shape.type).to.equal('Point')
    expect(asked?.grant.place.shape.coordinates[0]).to.be.within(35, 35.5)
  })
})

describe('the list beside the map', () => {
  it('holds each mark of the part that is shown, and the rest of them on request', async () => {
    answerWith(manyMarks(45))
    const stage = await openMap()
    const entries = () => findAll(stage, '.nearby li')
    expect(entries()).to.have.length(20)

    for (const _ of [1, 2]) {
      findAll(stage, '.marked section button').at(-1)?.click()
      await rested(stage)
    }

    expect(entries()).to.have.length(45)
    expect(findAll(stage, '.marked section button')).to.have.length(0)
  })

  it('follows the map', async () => {
    answerWith(row)
    const stage = await openMap()
    const titles = () => findAll(stage, '.nearby a').map((link) => link.innerText)
    expect(titles()).to.have.members(['Title 1', 'Title 2', 'Title 3'])
    ground(stage).focus()

    await press('+')
    await rested(stage)

    expect(titles()).to.deep.equal(['Title 2'])
  })

  it('tells the server about where somebody looks, and not the very middle', async () => {
    const arrived = answerWith(row)

    await openMap()

    const near = arrived.find(({name}) => name === 'readIdeas')?.url.searchParams.get('near')
    expect(near).not.to.equal('35.5,32.25')
    expect(near?.split(',').map(Number)[0]).to.be.within(35.3, 35.7)
  })

  it('is left to the collection where its own list stands beside the map', async () => {
    answerWith(row)

    const stage = await openMap({stage: {isBeside: true}})

    expect(stage.shadowRoot?.querySelector('.nearby')).to.equal(null)
    expect(namesOf(stage)).to.have.length(3)
  })
})
