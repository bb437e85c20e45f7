/// <reference types="mocha" />
import {expect} from 'chai'
import {clear, until} from '../test-kit/page.ts'
import type {Parts} from './loader.ts'

/** Files that only say that they have been fetched. */
const fetched: string[] = []
Object.assign(window, {fetched})
/** The name of a file, as it stands behind the folder and before the ending. */
const file = (name: string) => `${encodeURIComponent(name)}")//`
const parts = (name: string): Parts => [
  `${file(`${name} code`)} ${file(`${name} kit`)}`,
  file(`${name} alone`),
  file(`${name} *`),
]
Object.assign(window, {
  SAHA_FOLDER: 'data:text/javascript,window.fetched.push("',
  SAHA_SERVER: '/town/',
  SAHA_LINKS: file('links'),
  SAHA_PARTS: {
    'saha-one': parts('one'),
    'saha-two': parts('two'),
    'saha-far': parts('far'),
    'saha-asked': parts('asked'),
    'saha-card': parts('card'),
  },
})
/** Addresses that were asked for. */
const asked: string[] = []
window.fetch = (address) => {
  asked.push(String(address))
  return Promise.reject(new TypeError('No network in this test.'))
}
/** Trees that are watched. */
const watched: Node[] = []
window.MutationObserver = class extends MutationObserver {
  override observe(tree: Node, options?: MutationObserverInit): void {
    watched.push(tree)
    super.observe(tree, options)
  }
}

function put(html: {tag: string; lang?: string; below?: string}): HTMLElement {
  const place = document.createElement('div')
  place.className = 'place'
  place.lang = html.lang ?? 'en'
  if (html.below) place.style.marginBlockStart = html.below
  const inner = place.appendChild(document.createElement('section'))
  inner.append(document.createElement(html.tag))
  document.body.append(place)
  return place
}

afterEach(clear)

describe('the loader', () => {
  it('brings the only kind of element of a page as one file, in the language of the page', async () => {
    put({tag: 'saha-one', lang: 'ar-JO'})

    await import('./loader.ts')
    await until(() => fetched.length >= 2)

    expect(fetched.toSorted()).to.deep.equal(['one alone', 'one ar'])
  })

  it('brings other kinds that are added later, wherever they are, with what all kinds share', async () => {
    put({tag: 'saha-two'})

    await until(() => fetched.includes('two en'))

    expect(fetched.filter((name) => name.startsWith('two')).toSorted()).to.deep.equal([
      'two code',
      'two en',
      'two kit',
    ])
  })

  it('brings an element only when it comes near the screen', async () => {
    const place = put({tag: 'saha-far', below: '5000px'})
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    expect(fetched.filter((name) => name.startsWith('far'))).to.deep.equal([])

    place.scrollIntoView()
    await until(() => fetched.includes('far code'))
  })

  it('keeps the space of an element until it comes', () => {
    const place = put({tag: 'saha-far', below: '5000px'})

    const height = place.querySelector('saha-far')!.getBoundingClientRect().height

    expect(height).to.be.at.least(400)
    expect(document.querySelectorAll('style')).to.have.length(0)
  })

  it('asks for the activity of a tag beside its code, where the script came from', async () => {
    const place = put({tag: 'saha-asked'})
    place.querySelector('saha-asked')!.setAttribute('activity', 'irbid/park-survey')

    await until(() => fetched.includes('asked code'))

    expect(asked).to.deep.equal([`${location.origin}/town/v1/activities/irbid/park-survey`])
  })

  it('asks for nothing ahead of an element that names another server', async () => {
    const before = asked.length
    const place = put({tag: 'saha-asked'})
    const element = place.querySelector('saha-asked')!
    element.setAttribute('activity', 'irbid/park-survey')
    element.setAttribute('server', 'https://other.example')

    await new Promise((resolve) => new IntersectionObserver(resolve).observe(element))

    expect(asked).to.have.length(before)
  })

  it('asks once for the code of an element, however often the page is changed around it', async () => {
    const place = put({tag: 'saha-asked'})
    place.querySelector('saha-asked')!.setAttribute('activity', 'irbid/path-name')
    await until(() => asked.some((address) => address.endsWith('path-name')))

    for (const words of ['a', 'b']) place.append(words)
    place.querySelector('section')!.append(document.createElement('p'))
    await new Promise((resolve) => new IntersectionObserver(resolve).observe(place))

    expect(asked.filter((address) => address.endsWith('path-name'))).to.have.length(1)
  })

  it('asks for what turns links into elements when such a link comes near the screen, and keeps space for the element', async () => {
    const place = put({tag: 'a'})
    expect(fetched).not.to.include('links')

    const link = place.querySelector('a')!
    link.dataset.saha = 'survey'
    const height = link.getBoundingClientRect().height
    document.body.append(place)
    await until(() => fetched.includes('links'))

    expect(height).to.be.at.least(400)
  })

  it('keeps no more space for a link than it needs where it only becomes a number', () => {
    const link = put({tag: 'a'}).querySelector('a')!
    link.dataset.saha = 'count'

    expect(link.getBoundingClientRect().height).to.be.below(60)
  })

  it('leaves the page to the first script when it is included twice', async () => {
    const again = (await import(`./loader.ts?again=${'1'}`)) as typeof import('./loader.ts')

    expect(watched).to.deep.equal([document])
    expect(again.find).to.equal((await import('./loader.ts')).find)
  })

  it('finds tags in the closed shadow root of another component that hands it over', async () => {
    const {find} = await import('./loader.ts')
    const host = document.body.appendChild(document.createElement('div'))
    host.className = 'place'
    const root = host.attachShadow({mode: 'closed'})

    find(root)
    root.append(document.createElement('saha-card'))

    await until(() => fetched.includes('card en'))
    expect(watched).to.deep.equal([document, root])
  })
})
