/// <reference types="mocha" />
import {anyText, payloads} from '@saha/domain/text/test-kit/arbitrary-text'
import {readFile} from '@web/test-runner-commands'
import {expect} from 'chai'
import fc from 'fast-check'
import {render} from 'lit/html.js'
import {linkedWords} from './linked-words.ts'

// The command is refused where the file is absent.
const found = await readFile({path: '../../../../shared/data/adversarial/blns/blns.json'}).catch(
  () => undefined,
)
const naughty: string[] = JSON.parse(found ?? '[]')

const place = document.createElement('section')

function show(text: string): HTMLElement {
  render(linkedWords(text), place)
  return place
}

/** What is there besides paragraphs of words and of links with an address of the web. */
function strangers(): string[] {
  const links = [...place.querySelectorAll('a')]
  return [
    ...[...place.querySelectorAll('*')].filter((part) => !/^(?:P|A)$/.test(part.tagName)),
    ...links.filter(({protocol, username}) => !/^https?:$/.test(protocol) || username !== ''),
    ...links.filter((link) => link.rel !== 'nofollow ugc noopener' || link.attributes.length !== 3),
    ...[...place.children].filter((paragraph) => paragraph.attributes.length !== 1),
  ].map((part) => part.outerHTML)
}

/** The words alone, without the hosts that are added to them. */
const typed = (text: string) => text.split(/\n\n+/).join('')

before(() => document.body.append(place))
after(() => place.remove())

describe('a citizen’s words with links', () => {
  it('lead where they say', () => {
    const link = show('خطة الشارع: https://town.example/plan، شكراً').querySelector('a')

    expect(link?.href).to.equal('https://town.example/plan')
    expect(link?.textContent).to.equal('https://town.example/plan')
    expect(link?.rel).to.equal('nofollow ugc noopener')
  })

  it('name the host of a link whose letters look like others', () => {
    expect(show('https://b\u0430nk.example/').textContent).to.equal(
      'https://b\u0430nk.example/ (xn--bnk-6cd.example)',
    )
  })

  it('run in the direction of each paragraph’s own letters, whatever link comes first', () => {
    const [arabic, english] = show('https://town.example هذه الخطة\n\nThe plan: بلدية').children

    expect(getComputedStyle(arabic!).direction).to.equal('rtl')
    expect(getComputedStyle(english!).direction).to.equal('ltr')
  })

  it('are not turned around by a link between them', () => {
    const [paragraph] = show('من https://town.example/10-20 إلى هنا').children
    const link = paragraph!.querySelector('a')!
    const words = [...paragraph!.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
    const [before, after] = words.map((node) => {
      const range = document.createRange()
      range.selectNodeContents(node)
      return range.getBoundingClientRect()
    })

    expect(getComputedStyle(link).direction).to.equal('ltr')
    expect(before!.left).to.be.greaterThan(after!.left)
  })

  it('run nothing, whatever they are', () => {
    const dialogs: string[] = []
    window.alert = (words) => dialogs.push(String(words))

    const wrong = payloads.flatMap((payload) => {
      show(payload)
      return strangers()
    })

    expect(wrong).to.deep.equal([])
    expect(dialogs).to.deep.equal([])
  })

  it('are words and links in ten thousand texts made up', function () {
    this.timeout(60_000)

    const {failed, counterexample} = fc.check(
      fc.property(anyText, (text) => {
        show(text)
        return strangers().length === 0
      }),
      {numRuns: 10_000},
    )

    expect(failed, JSON.stringify(counterexample)).to.equal(false)
  })

  const here = naughty.length > 0 ? it : it.skip
  here('stay the same for all of the big list of naughty strings (SKIPPED without ../shared/data)', () => {
    const wrong = naughty.flatMap((text) => {
      const shown = show(text).textContent
      const isSame = shown === typed(text) || place.querySelector('a') !== null
      return [...strangers(), ...(isSame ? [] : [text])]
    })

    expect(wrong).to.deep.equal([])
  })
})
