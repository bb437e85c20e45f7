/// <reference types="mocha" />
import {expect} from 'chai'
import {contrast} from '@saha/domain/colour/contrast'
import {clear} from '../test-kit/page.ts'
import {luminance} from './accent.ts'
import {define} from './define.ts'
import {nearestLanguage} from './nearest-language.ts'
import {serverAddress} from './server-address.ts'

function put(element: Element, lang: string): Element {
  const place = document.createElement('div')
  place.className = 'place'
  place.lang = lang
  place.append(element)
  document.body.append(place)
  return element
}

afterEach(clear)

describe('the language of an element', () => {
  it('is its own, before that of what is around it', () => {
    const element = document.createElement('p')
    put(element, 'en')
    element.lang = 'ar-JO'

    expect(nearestLanguage(element)).to.equal('ar-JO')
  })

  it('is found through shadow roots', () => {
    const host = put(document.createElement('section'), 'fr')
    const inner = host.attachShadow({mode: 'closed'}).appendChild(document.createElement('p'))

    expect(nearestLanguage(inner)).to.equal('fr')
  })

  for (const [written, meant] of [
    ['ar_JO', 'ar-JO'],
    ['AR', 'ar'],
    [' en ', 'en'],
    ['العربية', undefined],
    ['', undefined],
  ] as const) {
    it(`is understood, or passed over, as the page writes it: "${written}"`, () => {
      document.documentElement.lang = 'de'
      const element = put(document.createElement('p'), written)

      expect(nearestLanguage(element)).to.equal(meant ?? 'de')
      document.documentElement.removeAttribute('lang')
    })
  }
})

describe('the server', () => {
  it('is where the script came from, at the root or below it', () => {
    expect(serverAddress('https://saha.example/v/0.1.0/survey-abc.js')).to.equal('https://saha.example/')
    expect(serverAddress('https://town.example/saha/v/0.1.0/kit.js')).to.equal('https://town.example/saha/')
  })
})

describe('an element', () => {
  it('is registered once, in the version that came first', () => {
    const first = class extends HTMLElement {}
    const second = class extends HTMLElement {}

    define('saha-example', first)
    define('saha-example', second)

    expect(customElements.get('saha-example')).to.equal(first)
  })
})

describe('contrast', () => {
  for (const [one, other, ratio] of [
    ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 21],
    ['rgb(119, 119, 119)', 'rgb(255, 255, 255)', 4.48],
    ['color(srgb 1 1 1)', 'rgba(0, 0, 0, 1)', 21],
  ] as const) {
    it(`is reckoned as WCAG does: ${one} on ${other}`, () => {
      expect(contrast(luminance(one), luminance(other))).to.be.closeTo(ratio, 0.01)
    })
  }
})
