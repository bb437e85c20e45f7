/// <reference types="mocha" />
import {setViewport} from '@web/test-runner-commands'
import {expect} from 'chai'
import {barriersEverywhere} from './everywhere.ts'
import {faults} from './example-barriers.ts'
import {clear, find, findAll} from './page.ts'
import {silentChanges} from './silent-changes.ts'

before(() => setViewport({width: 1280, height: 900}))
afterEach(() => clear())

/** An element with this inside, in a language. */
function elementWith(inside: string, lang: string): HTMLElement {
  const place = document.createElement('div')
  place.className = 'place'
  place.style.inlineSize = '800px'
  const element = document.createElement('div')
  const page = new DOMParser().parseFromString(
    `
    <style>
      .root { font: 16px/1.5 sans-serif; color: #222; background: #fff }
      :where(p) { margin: 0 }
      :where(button) { border: 1px solid #555; background: #fff; color: #222; min-block-size: 30px }
      :where(:focus-visible) { outline: 3px solid #222 }
    </style>
    <div class="root" lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">${inside}</div>`,
    'text/html',
  )
  element.attachShadow({mode: 'open'}).append(...page.head.children, ...page.body.children)
  place.append(element)
  document.body.append(place)
  return element
}

describe('the check for barriers', () => {
  for (const [what, {told, lang, bad, good}] of Object.entries(faults)) {
    it(`tells of ${what}`, async () => {
      const found = await barriersEverywhere(elementWith(bad, lang))

      expect(found.filter((line) => line.startsWith(told))).to.not.deep.equal([], found.join('\n'))
    })

    it(`says nothing once it is mended: ${what}`, async () => {
      expect(await barriersEverywhere(elementWith(good, lang))).to.deep.equal([])
    })
  }
})

describe('the check for changes that nobody hears of', () => {
  const words = (element: HTMLElement, selector: string) => async () => {
    find(element, selector).textContent = 'Your vote is counted.'
  }

  it('tells of words that appear in silence', async () => {
    const element = elementWith('<button>Vote</button><p></p>', 'en')

    expect(await silentChanges(element, words(element, 'p'))).to.deep.equal([
      'appears in silence: Your vote is counted. (p.: Your vote is counted.)',
    ])
  })

  it('tells of a live region that came only with its words', async () => {
    const element = elementWith('<button>Vote</button>', 'en')
    const appear = async () => {
      const region = document.createElement('p')
      region.setAttribute('role', 'status')
      region.textContent = 'Your vote is counted.'
      find(element, '.root').append(region)
    }

    expect(await silentChanges(element, appear)).to.have.length(1)
  })

  it('says nothing of words in a live region that was there before', async () => {
    const element = elementWith('<button>Vote</button><p role="status"></p>', 'en')

    expect(await silentChanges(element, words(element, 'p'))).to.deep.equal([])
  })

  it('says nothing of words to which the focus goes, and of what follows them', async () => {
    const element = elementWith('<button>Vote</button><h3 tabindex="-1"></h3><p></p>', 'en')
    const appear = async () => {
      for (const part of findAll(element, 'h3, p')) part.textContent = `Now in ${part.localName}`
      find(element, 'h3').focus()
    }

    expect(await silentChanges(element, appear)).to.deep.equal([])
  })

  it('says nothing of what a pressed button opens, or says itself', async () => {
    const element = elementWith('<button aria-controls="more">More</button><p id="more"></p>', 'en')
    const appear = async () => {
      find(element, 'button').focus()
      find(element, 'button').textContent = 'Less'
      find(element, 'p').textContent = 'All the rest'
    }

    expect(await silentChanges(element, appear)).to.deep.equal([])
  })
})
