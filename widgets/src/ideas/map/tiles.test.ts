/// <reference types="mocha" />
import {exampleMap} from '@saha/domain/map/example-map'
import {expect} from 'chai'
import {answerWith, mark, namesOf, openMap, rested} from '../../test-kit/ideas-map-page.ts'
import {clear, find, findAll, textOf, until} from '../../test-kit/page.ts'
import {hangUp, json} from '../../test-kit/server.ts'
import {serveParts, tileArchive} from '../../test-kit/tile-archive.ts'

const one = [mark(1, [0.5, 0.5])]
/** From one end of the town to the other. */
const far = [mark(1, [0.02, 0.02]), mark(2, [0.98, 0.98])]
const credit = {en: 'Survey office of the town', ar: 'مساحة البلدة'}

/** A red picture. */
async function picture(): Promise<Uint8Array> {
  const canvas = Object.assign(document.createElement('canvas'), {width: 8, height: 8})
  const pen = canvas.getContext('2d')
  if (pen) pen.fillStyle = '#f00'
  pen?.fillRect(0, 0, 8, 8)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve))
  return new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer())
}

const open = (activity: string, address: string) => {
  answerWith(one, {readMap: json({...exampleMap, tiles: {address, credit}})})
  return openMap({attributes: {activity: `town/${activity}`}})
}

afterEach(() => {
  hangUp()
  clear()
})

describe('tiles of the municipality', () => {
  it('lie under its boundary, with the words whose they are', async () => {
    const address = `${location.origin}/widgets/node_modules/leaflet/dist/images/marker-icon.png?{z}/{x}/{y}`

    const stage = await open('tiled', address)
    await until(() => stage.shadowRoot?.querySelector('.leaflet-tile-loaded'))

    expect(find(stage, '.map').classList.contains('tiled')).to.equal(true)
    expect(textOf(stage)).to.include('Survey office of the town')
    const [tile] = findAll<HTMLImageElement>(stage, '.leaflet-tile')
    expect(tile?.src).to.match(/\?\d+\/\d+\/\d+$/)
  })

  it('leave the map as it is without them when they do not arrive, and say so', async () => {
    const stage = await open('broken', `${location.origin}/no-tiles/{z}/{x}/{y}.png`)
    await until(() => textOf(stage).includes('The pictures of streets under the map could not be loaded.'))

    expect(find(stage, '.map').classList.contains('tiled')).to.equal(false)
    expect(namesOf(stage)).to.have.length(1)
  })

  it('may all be in one file, of which only what is looked at is fetched', async () => {
    const address = 'https://tiles.example/town.pmtiles'
    answerWith(far, {readMap: json({...exampleMap, tiles: {address, credit}})})
    const asked = serveParts(address, tileArchive(await picture()))

    const stage = await openMap({attributes: {activity: 'town/one-file'}})
    const tile = await until(() =>
      stage.shadowRoot?.querySelector<HTMLCanvasElement>('canvas.leaflet-tile-loaded'),
    )

    expect([...(tile.getContext('2d')?.getImageData(1, 1, 1, 1).data ?? [])]).to.deep.equal([255, 0, 0, 255])
    expect(asked.every((part) => /^bytes=\d+-\d+$/.test(part))).to.equal(true)
  })

  it('are left out where the one file holds no pictures', async () => {
    const address = 'https://tiles.example/vectors.pmtiles'
    answerWith(one, {readMap: json({...exampleMap, tiles: {address, credit}})})
    serveParts(address, tileArchive(await picture(), 1))

    const stage = await openMap({attributes: {activity: 'town/vectors'}})

    await until(() => textOf(stage).includes('The pictures of streets under the map could not be loaded.'))
    expect(namesOf(stage)).to.have.length(1)
  })
})

describe('where the reader is', () => {
  const ask = async (longitude: number, latitude: number) => {
    const arrived = answerWith(one)
    let isAsked = false
    const before = navigator.geolocation.getCurrentPosition
    navigator.geolocation.getCurrentPosition = (tell) => {
      isAsked = true
      tell({coords: {longitude, latitude}} as GeolocationPosition)
    }
    const stage = await openMap()
    const requests = arrived.length
    expect(isAsked).to.equal(false)
    findAll(stage, '.pad button').at(-1)?.click()
    await rested(stage)
    navigator.geolocation.getCurrentPosition = before
    return {stage, sent: arrived.slice(requests).map(({url}) => `${url}`)}
  }

  it('is asked only when somebody wants to know, shown on the map, and sent to nobody', async () => {
    const {stage, sent} = await ask(35.31, 32.21)

    expect(textOf(stage)).to.include('A circle on the map shows where you are.')
    expect(stage.shadowRoot?.querySelector('.me')).not.to.equal(null)
    expect(sent).to.deep.equal([])
  })

  it('is said to be elsewhere where that is not on the map', async () => {
    const {stage} = await ask(2.35, 48.85)

    expect(textOf(stage)).to.include('You are outside this map.')
    expect(stage.shadowRoot?.querySelector('.me')).to.equal(null)
  })
})
