/// <reference types="mocha" />
import {sendKeys} from '@web/test-runner-commands'
import {expect} from 'chai'
import {
  answerWith,
  manyMarks,
  mark,
  namesOf,
  openMap,
  pinsOf,
  rested,
  sumOf,
} from '../../test-kit/ideas-map-page.ts'
import {clear, find, findAll, plain, until} from '../../test-kit/page.ts'
import {hangUp} from '../../test-kit/server.ts'
import {isoDay, lastDayOf, monthsOf} from './timeline.ts'

const dayOf = (iso: string) => Date.parse(iso) / 86_400_000

const winter = [
  mark(1, [0.1, 0.5], {day: dayOf('2025-11-30')}),
  mark(2, [0.5, 0.5], {day: dayOf('2025-12-01')}),
  mark(3, [0.9, 0.5], {day: dayOf('2026-02-10')}),
]

afterEach(() => {
  hangUp()
  clear()
})

describe('ideas over time', () => {
  it('reach from the month of the first to the month of the last', () => {
    const months = monthsOf(winter)

    expect(months.map(isoDay)).to.deep.equal(['2025-11-01', '2025-12-01', '2026-01-01', '2026-02-01'])
    expect(isoDay(lastDayOf(months[3]!))).to.equal('2026-02-28')
    expect(monthsOf([])).to.deep.equal([])
  })

  it('are shown until the month at which the slider stands, told in words', async () => {
    const arrived = answerWith(winter)
    const stage = await openMap()
    const slider = find<HTMLInputElement>(stage, '#map-time')
    expect(plain(slider.getAttribute('aria-valuetext') ?? '')).to.equal('until February 2026')
    slider.focus()

    await sendKeys({press: 'Home'})
    await rested(stage)
    expect(namesOf(stage)).to.deep.equal(['Idea 1, Received'])
    expect(plain(slider.getAttribute('aria-valuetext') ?? '')).to.equal('until November 2025')
    await sendKeys({press: 'ArrowRight'})
    await rested(stage)

    expect(namesOf(stage)).to.have.members(['Idea 1, Received', 'Idea 2, Received'])
    expect(findAll(stage, '.nearby li')).to.have.length(2)
    expect(arrived.filter(({name}) => name === 'readMarks')).to.have.length(1)
    expect(arrived.at(-1)?.url.searchParams.get('until')).to.equal('2025-12-31')
  })

  it('play month by month, and stop when they are told to', async () => {
    answerWith(winter)
    const stage = await openMap()
    const play = find(stage, '.time button')

    play.click()
    await until(() => pinsOf(stage).length === 1)
    await until(() => pinsOf(stage).length === 2)
    expect(play.innerText).to.equal('Pause')
    play.click()
    await stage.updateComplete

    expect(play.innerText).to.equal('Play month by month')
  })

  it('have no slider where they are all of one month', async () => {
    answerWith([mark(1, [0.2, 0.2]), mark(2, [0.8, 0.8])])

    const stage = await openMap()

    expect(stage.shadowRoot?.querySelector('#map-time')).to.equal(null)
  })

  it('are counted, however many there are', async () => {
    answerWith(manyMarks(3_000))
    const stage = await openMap()

    find<HTMLInputElement>(stage, '#map-time').focus()
    await sendKeys({press: 'ArrowLeft'})
    await rested(stage)

    const shown = Number(/^(\d+)/.exec(plain(find(stage, '.counts').innerText).replace(',', ''))?.[1])
    expect(sumOf(stage)).to.equal(shown)
    expect(shown).to.be.lessThan(3_000)
  })
})
