/// <reference types="mocha" />
import {expect} from 'chai'
import {barriers} from '../../test-kit/accessibility.ts'
import {collection} from '../../test-kit/example-ideas.ts'
import {
  answerWith,
  ground,
  manyMarks,
  mark,
  namesOf,
  openMap,
  pinsOf,
  rested,
  sumOf,
} from '../../test-kit/ideas-map-page.ts'
import {overflowing} from '../../test-kit/layout.ts'
import {clear, find, findAll, forceColors, plain, textOf, until} from '../../test-kit/page.ts'
import {answer, hangUp, json} from '../../test-kit/server.ts'
import {clusterMarks} from './clusters.ts'
import {planeOf} from './plane.ts'

const three = [
  mark(1, [0.1, 0.2]),
  mark(2, [0.5, 0.5], {status: 2}),
  mark(3, [0.9, 0.8], {status: collection.statuses.findIndex(({stage}) => stage === 'declined')}),
]

afterEach(() => {
  hangUp()
  clear()
})

describe('the map of a collection', () => {
  it('has a mark for each idea, with its number and what is done with it in words', async () => {
    answerWith(three)

    const stage = await openMap()

    expect(namesOf(stage)).to.have.members(['Idea 1, Received', 'Idea 2, Planned', 'Idea 3, Declined'])
    expect(plain(find(stage, '.counts').innerText)).to.equal('3 ideas on the map. 3 on the part shown.')
  })

  it('tells how far an idea is by shape, not by colour alone', async () => {
    answerWith(three)

    const stage = await openMap()

    const shapes = findAll(stage, '.pin .outline').map((path) => path.getAttribute('d'))
    expect(new Set(shapes).size).to.equal(3)
    expect(plain(find(stage, '.legend').innerText)).to.match(/Received.*Planned.*Declined/s)
  })

  it('asks for the marks that the filters let through, and for no others when only the order changes', async () => {
    const arrived = answerWith(three)
    const stage = await openMap({stage: {filters: {category: 'green', q: 'shade', sort: 'newest'}}})
    const asked = () => arrived.filter(({name}) => name === 'readMarks').map(({url}) => url.search)

    stage.filters = {category: 'green', q: 'shade', sort: 'supported'}
    stage.requestUpdate()
    await rested(stage)
    expect(asked()).to.deep.equal(['?category=green&q=shade'])
    stage.filters = {category: 'play'}
    stage.requestUpdate()
    await rested(stage)

    expect(asked().at(-1)).to.equal('?category=play')
  })

  it('says how many ideas stand together, and takes them apart when they are pressed', async () => {
    answerWith([mark(1, [0.5, 0.5]), mark(2, [0.505, 0.5]), mark(3, [0.1, 0.1])])
    const stage = await openMap()
    const together = () => pinsOf(stage).find((pin) => pin.ariaLabel === '2 ideas close together')
    expect(namesOf(stage)).to.have.members(['2 ideas close together', 'Idea 3, Received'])

    together()?.click()
    await rested(stage)

    expect(together()).to.equal(undefined)
    expect(namesOf(stage)).to.include.members(['Idea 1, Received', 'Idea 2, Received'])
  })

  it('begins where the ideas are, however small their part of the municipality, and shows all of it when asked', async () => {
    answerWith([mark(1, [0.5, 0.5]), mark(2, [0.505, 0.5]), mark(3, [0.5, 0.505])])

    const stage = await openMap()

    expect(pinsOf(stage)).to.have.length(3)
    expect(plain(find(stage, '.counts').innerText)).to.equal('3 ideas on the map. 3 on the part shown.')
    findAll(stage, '.pad button')
      .find((button) => button.innerText === 'Whole map')
      ?.click()
    await rested(stage)
    expect(namesOf(stage)).to.deep.equal(['3 ideas close together'])
  })

  it('shows the streets around a single idea, and stays where somebody has moved it when others are chosen', async () => {
    answerWith([mark(1, [0.5, 0.5])], {
      readMarks: ({url}) => json({marks: [url.search ? mark(2, [0.9, 0.9]) : mark(1, [0.5, 0.5])]}),
    })
    const stage = await openMap()
    expect(plain(find(stage, '.counts').innerText)).to.equal('1 idea on the map. 1 on the part shown.')

    find(stage, '.pad button:nth-child(2)').click()
    await rested(stage)
    stage.filters = {category: 'play'}
    stage.requestUpdate()
    await rested(stage)

    expect(plain(find(stage, '.counts').innerText)).to.equal('1 idea on the map. 0 on the part shown.')
  })

  it('lists ideas of one and the same spot, which no closeness could take apart', async () => {
    answerWith([mark(1, [0.5, 0.5]), mark(2, [0.5, 0.5]), mark(3, [0.1, 0.1])])
    const stage = await openMap()

    pinsOf(stage)
      .find((pin) => pin.ariaLabel === '2 ideas close together')
      ?.click()
    await rested(stage)

    expect(plain(find(stage, '#map-list').innerText)).to.equal('At this place (2)')
    expect(findAll(stage, '.nearby a').map((link) => link.innerText)).to.have.members(['Title 1', 'Title 2'])
  })

  it('shows ten thousand ideas, each of them counted once', async () => {
    answerWith(manyMarks(10_000))

    const stage = await openMap()

    expect(sumOf(stage)).to.equal(10_000)
    expect(pinsOf(stage).length).to.be.lessThan(300)
  })

  it('says so where none of the ideas has a place', async () => {
    answerWith([])

    const stage = await openMap()

    expect(textOf(stage)).to.include('None of these ideas has a place on the map.')
    expect(await barriers(stage)).to.deep.equal([])
  })

  it('says so when the marks do not arrive, and tries again', async () => {
    answerWith(three, {readMarks: 'unreachable'})
    const stage = await openMap()
    expect(textOf(stage)).to.include('The ideas on the map could not be loaded.')

    answerWith(three)
    find(stage, '.notice button').click()
    await rested(stage)

    expect(pinsOf(stage)).to.have.length(3)
  })

  it('says so when the map itself does not arrive, and tries again', async () => {
    answerWith(three, {readMap: 'unreachable'})
    const opening = openMap({attributes: {activity: 'town/elsewhere'}})
    const stage = await until(() => document.querySelector<HTMLElement>('map-stage'))
    await until(() => textOf(stage).includes('The map could not be loaded.'))

    answerWith(three)
    find(stage, '.notice button').click()

    expect(pinsOf(await opening)).to.have.length(3)
  })

  it('asks nobody but the server', async () => {
    const outside: string[] = []
    const watch = new PerformanceObserver((list) =>
      outside.push(
        ...list
          .getEntries()
          .map(({name}) => name)
          .filter((name) => !name.startsWith(location.origin)),
      ),
    )
    watch.observe({type: 'resource', buffered: false})
    const arrived = answerWith(three)

    await openMap({attributes: {activity: 'town/alone'}})
    watch.disconnect()

    expect(outside).to.deep.equal([])
    expect(new Set(arrived.map(({name}) => name))).to.deep.equal(
      new Set(['readMap', 'readMarks', 'readIdeas']),
    )
  })

  for (const lang of ['ar', 'en'])
    for (const width of [360, 1_000])
      it(`has no barriers and fits, in ${lang} at ${width} pixels`, async () => {
        answerWith(manyMarks(200))

        const stage = await openMap({lang, width})

        expect(await barriers(stage)).to.deep.equal([])
        expect(overflowing(stage)).to.deep.equal([])
      })

  it('names districts in the language of the reader, and reads from right to left beside the map', async () => {
    answerWith(three)

    const stage = await openMap({lang: 'ar'})

    expect(findAll(stage, '.name').map((name) => name.textContent)).to.have.members([
      'الضفة الغربية',
      'الضفة الشرقية',
    ])
    expect(plain(namesOf(stage).join())).to.include('الفكرة 1، وصلت')
    const [first] = pinsOf(stage)
    expect(first?.getBoundingClientRect().top).to.equal(
      Math.min(...pinsOf(stage).map((pin) => pin.getBoundingClientRect().top)),
    )
  })

  it('can be told apart in the few colours of readers who set their own', async () => {
    answerWith(manyMarks(50))
    const stage = await openMap()

    await forceColors(true)
    const pin = find(stage, '.pin:not(.one) span')
    const {color, backgroundColor} = getComputedStyle(pin)
    await forceColors(false)

    expect(color).not.to.equal(backgroundColor)
  })

  it('speaks other words when the language around it changes', async () => {
    answerWith(three)
    const stage = await openMap()

    stage.parentElement!.lang = 'ar'
    await until(() => ground(stage).ariaLabel?.includes('خريطة'))
    await rested(stage)

    expect(plain(namesOf(stage).join())).to.include('الفكرة')
  })

  it('lets the wheel and one finger scroll the page until it has the focus', async () => {
    answerWith(three)
    const stage = await openMap()
    const turn = () => {
      const wheel = new WheelEvent('wheel', {deltaY: 100, bubbles: true, cancelable: true, composed: true})
      ground(stage).dispatchEvent(wheel)
      return wheel.defaultPrevented
    }

    expect(turn()).to.equal(false)
    ground(stage).focus()
    expect(turn()).to.equal(true)
    expect(getComputedStyle(ground(stage)).touchAction).to.equal('pan-x pan-y')
  })
})

describe('marks that are put together', () => {
  it('never stand nearer to each other than a finger needs, and none is lost', () => {
    const plane = planeOf(manyMarks(2_000))

    for (const zoom of [8, 11, 14]) {
      const clusters = clusterMarks(plane, zoom, 52)
      const places = clusters.map(({lead}) =>
        [plane.x[lead]!, plane.y[lead]!].map((part) => part * 256 * 2 ** zoom),
      )
      const distances = places.flatMap(([x, y], at) =>
        places.slice(at + 1).map(([across, down]) => Math.hypot(x! - across!, y! - down!)),
      )
      expect(distances.every((distance) => distance >= 52)).to.equal(true)
      expect(clusters.flatMap(({members}) => members)).to.have.length(2_000)
    }
  })

  it('stay where they are when later ones come along', () => {
    const plane = planeOf(manyMarks(500))

    const before = clusterMarks(plane, 10, 52, (at) => at < 250).map(({lead}) => lead)
    const after = clusterMarks(plane, 10, 52).map(({lead}) => lead)

    expect(after.slice(0, before.length)).to.deep.equal(before)
  })
})

it('does not ask again for a map that another element has asked for', async () => {
  answerWith(three)
  await openMap()
  hangUp()
  const arrived = answer({readMarks: json({marks: three})})

  await openMap()

  expect(arrived.map(({name}) => name)).not.to.include('readMap')
})
