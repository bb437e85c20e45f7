/// <reference types="mocha" />
import {setViewport} from '@web/test-runner-commands'
import {expect} from 'chai'
import {comment, pageOf} from '../test-kit/example-thread.ts'
import {clear, find, findAll, focused, until} from '../test-kit/page.ts'
import {answer, hangUp, json} from '../test-kit/server.ts'
import {articleWith, byQuery, openThread, openWith, pressWords, quiet, said} from '../test-kit/thread-page.ts'

afterEach(() => {
  document.body.style.paddingBlockEnd = ''
  hangUp()
  clear()
})

const newest = pageOf([comment('one'), comment('two')], {cursor: 'c2'})

describe('a thread', () => {
  it('comes in another order on request, and stays as it is when that does not arrive', async () => {
    const oldest = pageOf([comment('old'), comment('new')])
    const arrived = answer({readComments: byQuery({'': newest, '?sort=oldest': oldest})})
    const element = await openThread()
    const choose = async (at: number) => {
      const select = find<HTMLSelectElement>(element, 'select')
      select.selectedIndex = at
      select.dispatchEvent(new Event('change'))
      await quiet(element)
    }

    await choose(1)
    const sorted = said(element)
    answer({readComments: 'unreachable'})
    await choose(2)
    await until(() => find<HTMLSelectElement>(element, 'select').selectedIndex === 1)

    expect(sorted).to.deep.equal(['What old says.', 'What new says.'])
    expect(said(element)).to.deep.equal(sorted)
    await until(() => find(element, '.bar [role=status]').innerText.includes('Please check your connection'))
    expect(find(element, 'select').closest('label')!.innerText).to.include('Order')
    expect(arrived.filter(({name}) => name === 'readComments')).to.have.length(2)
  })

  it('comes in the last of the orders that somebody goes through while others are on their way', async () => {
    const choose = (at: number) => {
      const select = find<HTMLSelectElement>(element, 'select')
      select.selectedIndex = at
      select.dispatchEvent(new Event('change'))
    }
    const pages = byQuery({
      '': newest,
      '?sort=oldest': pageOf([comment('old'), comment('new')]),
      '?sort=supported': pageOf([comment('liked'), comment('calm')]),
      '?sort=discussed': pageOf([comment('argued'), comment('calm')]),
    })
    const arrived = answer({
      readComments: (request) => {
        if (request.url.search === '?sort=oldest') choose(2)
        if (request.url.search === '?sort=supported') choose(3)
        return pages(request)
      },
    })
    const element = await openThread()

    choose(1)
    await until(() => said(element)[0] === 'What argued says.')
    await quiet(element)

    expect(find<HTMLSelectElement>(element, 'select').selectedIndex).to.equal(3)
    expect(arrived.filter(({name}) => name === 'readComments').at(-1)?.url.search).to.equal('?sort=discussed')
  })

  it('comes in the order that was chosen, although a search was asked for just before', async () => {
    const oldest = pageOf([comment('old'), comment('new')])
    const arrived = answer({readComments: byQuery({'': newest, '?sort=oldest': oldest})})
    const element = await openThread()

    const select = find<HTMLSelectElement>(element, 'select')
    find(element, '.tools .link').click()
    select.selectedIndex = 1
    select.dispatchEvent(new Event('change'))
    await until(() => focused(element)?.id === 'search')
    await pressWords(element, 'Close the search')
    await until(() => said(element)[0] === 'What old says.')

    const asked = arrived.filter(({name}) => name === 'readComments').map(({url}) => new URL(url).search)
    expect(asked).to.deep.equal(['', '?sort=oldest'])
  })

  it('is there again when a search is closed, although another order is still on its way', async () => {
    answer({readComments: ({url}) => (url.search === '' ? json(newest) : 'never')})
    const element = await openThread()
    const press = async (words: string) => (await until(() => button(element, words))).click()

    const select = find<HTMLSelectElement>(element, 'select')
    select.selectedIndex = 1
    select.dispatchEvent(new Event('change'))
    await press('Search the comments')
    await until(() => focused(element)?.id === 'search')
    await press('Close the search')
    await until(() => said(element)[0] === 'What one says.')

    expect(find<HTMLSelectElement>(element, 'select').selectedIndex).to.equal(0)
  })

  it('keeps in place what is being read, when more of it is shown below', async () => {
    const named = (from: number) => Array.from({length: 20}, (_, at) => comment(`word${from + at}`))
    answer({
      readComments: byQuery({'': pageOf(named(0), {cursor: 'c2'}), '?cursor=c2': pageOf(named(20))}),
    })
    const element = await openThread()
    button(element, 'Show more comments')?.scrollIntoView({block: 'center'})
    await placesOf(element)
    const last = articleWith(element, 'What word19 says.')
    const before = await placesOf(last)

    await pressWords(element, 'Show more comments')
    await until(() => focused(element)?.localName === 'article')

    expect(new Set([...before, ...(await placesOf(last))]).size).to.equal(1)
  })

  it('keeps in place what stands below it, for whoever jumps past comments that were not laid out yet', async () => {
    await setViewport({width: 360, height: 800})
    const words = 'Shade at the stop. '.repeat(30)
    document.body.style.paddingBlockEnd = '100vh'
    const long = Array.from({length: 20}, (_, at) => comment(`long-${at}`, {text: words}))
    const element = await openWith(long)
    const below = findAll(element, 'summary').at(-1)!
    const isLaidOut = (at: number) =>
      find(element, `.list > li:nth-child(${at}) .said`).checkVisibility({contentVisibilityAuto: true})
    await until(() => !isLaidOut(9) && isLaidOut(15))

    below.scrollIntoView({block: 'center'})

    expect(new Set(await placesOf(below)).size).to.equal(1)
  })
})

/** Where something stands on the screen in each of the next frames. */
async function placesOf(element: HTMLElement): Promise<number[]> {
  const places: number[] = []
  for (let frames = 0; frames < 8; frames++) {
    places.push(Math.round(element.getBoundingClientRect().top))
    await new Promise(requestAnimationFrame)
  }
  return places
}

function button(element: HTMLElement, words: string): HTMLElement | undefined {
  return findAll(element, 'button').find((one) => one.innerText.includes(words))
}
