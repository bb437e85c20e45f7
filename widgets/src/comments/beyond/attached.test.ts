/// <reference types="mocha" />
import {exampleMap} from '@saha/domain/map/example-map'
import {boundsOf} from '@saha/domain/map/surface'
import {expect} from 'chai'
import {barriers} from '../../test-kit/accessibility.ts'
import {comment, pageOf, thread} from '../../test-kit/example-thread.ts'
import {clear, find, findAll, plain, textOf, until} from '../../test-kit/page.ts'
import {answer, hangUp, json, server} from '../../test-kit/server.ts'
import {openThread, openWith, pressWords} from '../../test-kit/thread-page.ts'

const {west, south, east, north} = boundsOf(exampleMap.boundary)
const middle: [number, number] = [(west + east) / 2, (south + north) / 2]
const onMap = comment('place', {place: {shape: {type: 'Point', coordinates: middle}}})

afterEach(() => {
  hangUp()
  clear()
})

describe('what comes with a comment', () => {
  it('shows its photo from the server of the thread, and says whose it is', async () => {
    const element = await openWith([comment('seen', {photo: 'p'.repeat(22)})])

    const photo = await until(() => element.shadowRoot?.querySelector<HTMLImageElement>('.photo'))

    expect(photo.src).to.equal(`${server}v1/photos/${'p'.repeat(22)}.jpg`)
    expect(plain(photo.alt)).to.equal('Photo with the comment by Lina')
    expect(photo.loading).to.equal('lazy')
  })

  it('says a place in words where it was told in words', async () => {
    const districts = [{id: 'east', text: {ar: 'الشرقي', en: 'East'}}]
    answer({
      readActivity: json({...thread, districts}),
      readComments: json(
        pageOf([
          comment('listed', {place: {listed: 'east'}}),
          comment('told', {place: {address: 'شارع 10'}}),
        ]),
      ),
    })

    const element = await openThread()
    await until(() => findAll(element, '.where').length === 2)

    expect(findAll(element, '.where').map(({innerText}) => innerText)).to.deep.equal([
      'Place: East',
      'Place: شارع 10',
    ])
  })

  for (const lang of ['ar', 'en'])
    it(`shows a place on the map once somebody asks, without barriers: ${lang}`, async () => {
      const arrived = answer({readComments: json(pageOf([onMap]))})
      const element = await openThread({lang})
      const summary = await until(() =>
        element.shadowRoot?.querySelector<HTMLElement>('article details summary'),
      )
      const before = arrived.filter(({name}) => name === 'readMap').length

      summary.click()
      const map = await until(() => element.shadowRoot?.querySelector<SVGSVGElement>('svg.map'))

      expect(before).to.equal(0)
      expect(map.querySelectorAll('circle.spot')).to.have.length(1)
      expect(map.getAttribute('aria-label')).to.match(
        lang === 'ar' ? /^خريطة عليها المكان/ : /^Map with the place/,
      )
      expect(await barriers(element)).to.deep.equal([])
    })

  it('says so when the map does not arrive', async () => {
    answer({
      readComments: json(pageOf([{...onMap, id: comment('other').id}])),
      readMap: 'unreachable',
      readActivity: json({...thread, id: 'elsewhere'}),
    })
    const element = await openThread({attributes: {activity: 'town/elsewhere'}})
    await until(() => element.shadowRoot?.querySelector('article details summary'))

    await pressWords(element, 'Show the place on the map')
    await until(() => textOf(element).includes('The map could not be loaded.'))

    expect(findAll(element, 'svg')).to.deep.equal([])
    expect(find(element, 'article details').hasAttribute('open')).to.equal(true)
  })
})
