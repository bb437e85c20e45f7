import {expect} from 'chai'
import {barriersEverywhere} from '../test-kit/everywhere.ts'
import {clearAddress, openList, quiet} from '../test-kit/consultations-page.ts'
import {pageOfList} from '../test-kit/example-consultations.ts'
import {cutOff, overflowing, overlapping, smallerThan, targetsIn} from '../test-kit/layout.ts'
import {clear, find, findAll, forceColors, until} from '../test-kit/page.ts'
import {answer, hangUp, json} from '../test-kit/server.ts'

beforeEach(() => clearAddress())
afterEach(() => {
  clear()
  hangUp()
  clearAddress()
})

describe('how a list looks', () => {
  for (const lang of ['ar', 'en'])
    for (const width of [280, 360, 1200])
      it(`in ${lang} at ${width} pixels nothing is in the way of anything, and everything can be pressed`, async () => {
        clearAddress('category=parks')
        answer()
        const element = await openList({lang, width})
        if (width < 1200) find(element, '#filter').click()
        await until(() => element.shadowRoot?.querySelector('.panel'))
        await quiet(element)

        expect(overflowing(element)).to.deep.equal([])
        expect(cutOff(element)).to.deep.equal([])
        expect(overlapping(element)).to.deep.equal([])
        expect(
          smallerThan(
            24,
            targetsIn(element).filter((one) => !one.closest('h3')),
          ),
        ).to.deep.equal([])
        expect(await barriersEverywhere(element)).to.deep.equal([])
      })

  for (const lang of ['ar', 'en'])
    for (const [state, page] of [
      ['empty', pageOfList([])],
      ['without anything that fits', {...pageOfList([]), all: 5}],
    ] as const)
      it(`in ${lang}, ${state}, has no barriers`, async () => {
        answer({readConsultationList: json(page)})

        expect(await barriersEverywhere(await openList({lang}))).to.deep.equal([])
      })

  it('in Arabic, where the server cannot be reached, has no barriers', async () => {
    answer({readConsultationList: 'unreachable'})

    expect(await barriersEverywhere(await openList({lang: 'ar'}))).to.deep.equal([])
  })

  it('in few colours still tells states apart', async () => {
    answer()
    const element = await openList()
    await forceColors(true)

    const marks = findAll(element, '.state').map((mark) => {
      const {height, backgroundColor} = getComputedStyle(mark, '::before')
      return `${height} ${backgroundColor}`
    })

    await forceColors(false)
    expect(new Set([marks[0], marks[3], marks[4]])).to.have.property('size', 3)
  })
})
