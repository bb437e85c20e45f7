/// <reference types="mocha" />
import {expect} from 'chai'
import {clear, mount, until} from '../../test-kit/page.ts'
import {answer, hangUp, json, type Arrived} from '../../test-kit/server.ts'

const counts = {'town/a': 34, 'town/b': 1, 'town/none': 0}
const requests = (arrived: readonly Arrived[]) =>
  arrived.filter(({name}) => name === 'countComments').map(({url}) => url.search)

function put(activity: string, words: string, lang = 'en'): HTMLElement {
  const element = mount('saha-comments', {lang, attributes: {activity, 'count-only': 'count-only'}})
  element.textContent = words
  return element
}

before(() => import('./count.ts'))

afterEach(() => {
  hangUp()
  clear()
})

describe('numbers of comments in a list of articles', () => {
  it('come with one request for all of a page, each in the language of its place', async () => {
    const arrived = answer({countComments: json({counts})})
    const [a, b, again, arabic] = [
      put('town/a', 'Comments'),
      put('town/b', 'Comments'),
      put('town/a', 'Comments'),
      put('town/none', 'التعليقات', 'ar'),
    ]

    await until(() => a!.textContent === '34 comments')

    expect(b!.textContent).to.equal('1 comment')
    expect(again!.textContent).to.equal('34 comments')
    expect(arabic!.textContent).to.equal('لا تعليقات')
    expect(requests(arrived)).to.deep.equal(['?threads=town/a,town/b,town/none'])
  })

  it('are asked for once on a page that brings this file twice', async () => {
    const arrived = answer({countComments: json({counts})})
    await import(`./count.ts?again=${'1'}`)

    const element = put('town/a', 'Comments')
    await until(() => element.textContent === '34 comments')

    expect(requests(arrived)).to.deep.equal(['?threads=town/a'])
  })

  it('leave the words of the page where they cannot be known', async () => {
    const arrived = answer({countComments: json({counts})})
    const [unknown, known] = [put('town/unknown', 'Discuss'), put('town/a', '')]
    await until(() => known!.textContent === '34 comments')
    answer({countComments: 'unreachable'})
    const unreachable = put('town/b', 'Discuss this, too')
    await until(() => requests(arrived).length === 1)
    await new Promise((resolve) => setTimeout(resolve))

    expect([unknown!.textContent, unreachable.textContent]).to.deep.equal(['Discuss', 'Discuss this, too'])
  })

  it('follow an article that is added later, and a tag that names another', async () => {
    answer({countComments: json({counts})})
    const element = put('town/b', 'Comments')
    await until(() => element.textContent === '1 comment')

    element.setAttribute('activity', 'town/a')
    await until(() => element.textContent !== '1 comment')

    expect(element.textContent).to.equal('34 comments')
  })

  it('are asked for in several requests when a page has more than a server answers at once', async () => {
    const arrived = answer({countComments: json({counts: {}})})

    for (let at = 0; at < 130; at++) put(`town/article-${at}`, 'Comments')
    await until(() => requests(arrived).length === 2)

    expect(requests(arrived).map((query) => query.split(',').length)).to.deep.equal([100, 30])
  })

  it('tell the webmaster of a tag that names no thread, and ask for nothing', async () => {
    const arrived = answer()
    const told: string[] = []
    const {warn} = console
    console.warn = (words) => told.push(String(words))

    put('park survey', 'Comments')
    await until(() => told.length > 0)
    console.warn = warn

    expect(told[0]).to.equal('<saha-comments>: activity must be like "irbid/park", not "park survey".')
    expect(requests(arrived)).to.deep.equal([])
  })

  it('stay as they are, in the line, beside a whole thread on the same page', async () => {
    answer({countComments: json({counts})})
    const element = put('town/a', 'Comments')
    await until(() => element.textContent === '34 comments')

    await import('../define.ts')
    await until(() => element.shadowRoot?.querySelector('slot'))

    expect(element.innerText).to.equal('34 comments')
    expect(getComputedStyle(element).display).to.equal('inline')
  })
})
