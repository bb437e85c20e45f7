/// <reference types="mocha" />
import {expect} from 'chai'
import {answerTo, comment, idOf, pageOf, thread} from '../test-kit/example-thread.ts'
import {clear, find, findAll, focused, plain, textOf, until} from '../test-kit/page.ts'
import {answer, hangUp, json, refused} from '../test-kit/server.ts'
import {articleWith, openThread, pressWords, quiet, said} from '../test-kit/thread-page.ts'

const root = comment('root')
const reply = answerTo(root, 'reply')
const far = comment('far')
const farReply = answerTo(far, 'farreply', {name: 'Omar'})
const context = {
  context: farReply.id,
  comments: [far, farReply],
  counts: pageOf([root, reply, far, farReply]).counts,
}
const hashOf = (word: string) => `#saha-comment-${idOf(word)}`

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search)
  hangUp()
  clear()
})

const wordsInFocus = (element: HTMLElement) =>
  plain((focused(element) as HTMLElement | null)?.innerText ?? '')

describe('a link to one comment', () => {
  it('stands under every comment, with the address of the page, whatever base it has', async () => {
    answer({readComments: json(pageOf([root]))})
    const base = document.head.appendChild(document.createElement('base'))
    base.href = '/elsewhere/'

    const element = await openThread()
    const {href} = find<HTMLAnchorElement>(element, '.actions a')
    base.remove()

    expect(href).to.equal(location.href + hashOf('root'))
  })

  it('leads to its comment, and the focus goes there', async () => {
    answer({
      readComments: json(pageOf([...Array.from({length: 30}, (_, at) => comment(`c${at}`)), root, reply])),
    })
    history.replaceState(null, '', hashOf('reply'))

    const element = await openThread()
    await until(() => focused(element)?.localName === 'article')

    expect(wordsInFocus(element)).to.include('What reply says.')
    const {top, bottom} = focused(element)!.getBoundingClientRect()
    expect(top >= 0 && bottom <= innerHeight).to.equal(true)
  })

  it('opens a comment of another page with what stands around it, and leads back to all', async () => {
    const arrived = answer({readComments: json(pageOf([root, reply])), readComment: json(context)})
    history.replaceState(null, '', hashOf('farreply'))

    const element = await openThread()
    await until(() => focused(element)?.localName === 'article')
    await until(() => textOf(element).includes('Show the whole discussion'))
    const around = said(element)
    const inFocus = wordsInFocus(element)
    await pressWords(element, 'Show the whole discussion')

    await until(() => wordsInFocus(element).includes('What root says.'))

    expect(around).to.deep.equal(['What far says.', 'What farreply says.'])
    expect(inFocus).to.include('What farreply says.')
    expect(said(element)).to.deep.equal(['What root says.', 'What reply says.'])
    expect(arrived.find(({name}) => name === 'readComment')?.url.pathname).to.equal(
      `/v1/comments/town/award/${farReply.id}`,
    )
  })

  it('works when the address changes later, and when the same link is pressed again', async () => {
    answer({readComments: json(pageOf([root, reply]))})
    const element = await openThread()

    location.hash = hashOf('reply')
    await until(() => wordsInFocus(element).includes('What reply says.'))
    ;(document.activeElement as HTMLElement).blur()
    articleWith(element, 'What reply says').querySelector<HTMLElement>('.actions a')!.click()
    await until(() => wordsInFocus(element).includes('What reply says.'))

    expect(location.hash).to.equal(hashOf('reply'))
  })

  it('is left alone when it leads nowhere, and the server is asked once', async () => {
    const arrived = answer({readComments: json(pageOf([root]))})
    history.replaceState(null, '', hashOf('nowhere'))
    const element = await openThread()
    await until(() => arrived.some(({name}) => name === 'readComment'))

    dispatchEvent(new HashChangeEvent('hashchange'))
    dispatchEvent(new HashChangeEvent('hashchange'))
    await quiet(element)

    expect(said(element)).to.deep.equal(['What root says.'])
    expect(arrived.filter(({name}) => name === 'readComment')).to.have.length(1)
    expect(document.activeElement).to.equal(document.body)
  })

  for (const hash of [
    '#saha-comment-',
    `${hashOf('root')}x`,
    '#saha-comment-"><img>',
    '#/route',
    '#saha-comment-../../x',
  ])
    it(`asks for nothing when it is none: ${hash}`, async () => {
      const arrived = answer({readComments: json(pageOf([root]))})
      history.replaceState(null, '', hash)

      const element = await openThread()
      await quiet(element)

      expect(arrived.map(({name}) => name).toSorted()).to.deep.equal(['readActivity', 'readComments'])
      expect(findAll(element, '.target')).to.deep.equal([])
    })
})

describe('several threads on one page', () => {
  const titled = (id: string) => ({...thread, id, title: {en: id}})
  const two = (): ReturnType<typeof answer> =>
    answer({
      readActivity: ({url}) => json(titled(url.pathname.split('/').at(-1) ?? '')),
      readComments: ({url}) => json(pageOf(url.pathname.endsWith('/north') ? [root, reply] : [far])),
      readComment: ({url}) =>
        url.pathname.includes('/south/') && url.pathname.endsWith(farReply.id)
          ? json(context)
          : refused('not-found'),
    })

  it('are independent, each in its own language', async () => {
    two()

    const north = await openThread({attributes: {activity: 'town/north'}})
    const south = await openThread({lang: 'ar', attributes: {activity: 'town/south'}})

    expect(said(north)).to.deep.equal(['What root says.', 'What reply says.'])
    expect(find(north, '.bar').innerText).to.include('2 comments')
    expect(find(south, '.bar').innerText).to.include('تعليق واحد')
    expect([find(north, '.root').dir, find(south, '.root').dir]).to.deep.equal(['ltr', 'rtl'])
  })

  it('leave a link to the one that holds its comment', async () => {
    const arrived = two()
    const north = await openThread({attributes: {activity: 'town/north'}})
    const south = await openThread({attributes: {activity: 'town/south'}})

    location.hash = hashOf('farreply')
    await until(() => wordsInFocus(south).includes('What farreply says.'))
    await quiet(north)

    expect(said(north)).to.deep.equal(['What root says.', 'What reply says.'])
    expect(said(south)).to.deep.equal(['What far says.', 'What farreply says.'])
    expect(arrived.filter(({name}) => name === 'readComment').length).to.be.at.most(2)
  })
})

describe('a thread that is moved', () => {
  it('goes on where it was, and a comment that was opened stays open', async () => {
    answer()
    const element = await openThread()
    await pressWords(element, 'Read the whole comment')
    const elsewhere = document.body.appendChild(document.createElement('div'))
    elsewhere.className = 'place'

    elsewhere.append(element)
    await quiet(element)

    expect(articleWith(element, 'A long story').querySelector('.cut')).to.equal(null)
    expect(findAll(element, '.list > li')).to.have.length(6)
  })

  it('reads another thread when its attribute changes', async () => {
    answer({readComments: ({url}) => json(pageOf(url.pathname.endsWith('/award') ? [root] : [far]))})
    const element = await openThread()
    answer({
      readActivity: json({...thread, id: 'south', title: {en: 'South'}}),
      readComments: json(pageOf([far])),
    })

    element.setAttribute('activity', 'town/south')
    await until(() => said(element).join() === 'What far says.')

    expect(find(element, 'h2').innerText).to.equal('South')
  })
})
