/// <reference types="mocha" />
import {expect} from 'chai'
import {eventIn, heightIn, isQuestion} from './messages.ts'
import {originAround} from './origin-around.ts'
import {isReady, wordPressHeight, wordPressSecret} from './wordpress.ts'

/** A page with a frame, as `frame.js` finds it. */
async function pageWithFrame() {
  const frame = document.createElement('iframe')
  frame.style.height = '640px'
  document.body.append(frame)
  await import('./frame.ts')
  const told: string[] = []
  for (const name of ['saha-sent', 'saha-failed', 'saha-typed'])
    frame.addEventListener(name, ({type}) => told.push(type))
  return {
    frame,
    told,
    hear: (data: unknown, from: {origin?: string; source?: Window | null} = {}) =>
      window.dispatchEvent(
        new MessageEvent('message', {
          data,
          origin: from.origin ?? location.origin,
          source: from.source === undefined ? frame.contentWindow : from.source,
        }),
      ),
  }
}

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()))

describe('a page with a frame', () => {
  it('gives it the height that it asks for', async () => {
    const {frame, hear} = await pageWithFrame()

    hear({type: 'saha-height', height: 812.4})

    expect(frame.style.height).to.equal('813px')
  })

  it('hears what has happened in it, and nothing that is no such event', async () => {
    const {told, hear} = await pageWithFrame()

    for (const type of ['saha-sent', 'saha-failed', 'saha-typed', 'click', 'constructor']) hear({type})

    expect(told).to.deep.equal(['saha-sent', 'saha-failed'])
  })

  const height = {type: 'saha-height', height: 900}
  for (const [whose, from] of [
    ['from another server', {origin: 'https://stranger.example'}],
    ['from a page that hides its origin', {origin: 'null'}],
    ['from the page itself', {source: window}],
    ['from nobody', {source: null}],
  ] as const)
    it(`believes nothing ${whose}`, async () => {
      const {frame, told, hear} = await pageWithFrame()

      hear(height, from)
      hear({type: 'saha-sent'}, from)

      expect(frame.style.height).to.equal('640px')
      expect(told).to.deep.equal([])
    })

  it('believes nothing of a frame that is gone', async () => {
    const {frame, hear} = await pageWithFrame()
    const source = frame.contentWindow
    frame.remove()

    hear(height, {source})

    expect(frame.style.height).to.equal('640px')
  })
})

describe('a height', () => {
  for (const wrong of [NaN, Infinity, -5, 0, 39, 50_001, '812', null, undefined, {}, [812]])
    it(`is not believed: ${JSON.stringify(wrong)} (${typeof wrong})`, () => {
      expect(heightIn({type: 'saha-height', height: wrong})).to.equal(undefined)
    })

  for (const message of [
    undefined,
    null,
    812,
    'saha-height',
    [],
    {height: 812},
    {type: 'height', height: 812},
  ])
    it(`is in no other message: ${JSON.stringify(message)}`, () => {
      expect([heightIn(message), eventIn(message), isQuestion(message)]).to.deep.equal([
        undefined,
        undefined,
        false,
      ])
    })
})

describe('the page around a frame', () => {
  const ancestors = (...origins: string[]) => ({ancestorOrigins: origins as unknown as DOMStringList})

  it('is known by what browsers say of it', () => {
    expect(originAround(ancestors('https://a.example', 'https://b.example'), '')).to.equal(
      'https://a.example',
    )
    expect(originAround({}, 'https://a.example/page?x')).to.equal('https://a.example')
  })

  it('may be anybody where browsers say nothing, or it hides', () => {
    for (const [location, referrer] of [
      [{}, ''],
      [{}, 'about:srcdoc'],
      [ancestors('null'), 'https://a.example/'],
    ] as const)
      expect(originAround(location, referrer)).to.equal('*')
  })
})

describe('WordPress around a frame', () => {
  it('is known by the secret that it gives', () => {
    expect(wordPressSecret('#?secret=aB3dE6gH9j')).to.equal('aB3dE6gH9j')
  })

  for (const fragment of [
    '',
    '#',
    '#?secret=',
    '#secret=abc',
    '#?secret=a"b',
    '#?secret=abc&x',
    `#?secret=${'a'.repeat(65)}`,
  ])
    it(`is not there: ${fragment}`, () => {
      expect(wordPressSecret(fragment)).to.equal(undefined)
    })

  it('says when it listens', () => {
    const said = [{message: 'ready', secret: 'aB3dE6gH9j'}, {message: 'height'}, {}, 'ready', null, undefined]

    expect(said.map(isReady)).to.deep.equal([true, false, false, false, false, false])
  })

  it('is told of heights between 200 and 1,000 alone', () => {
    expect([80, 640.2, 5_000].map(wordPressHeight)).to.deep.equal([200, 641, 1_000])
  })
})
