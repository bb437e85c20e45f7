/// <reference types="mocha" />
import {setViewport} from '@web/test-runner-commands'
import {expect} from 'chai'
import {answerTo, comment, pageOf} from '../../test-kit/example-thread.ts'
import {clear, find, findAll, focused, plain, textOf, until} from '../../test-kit/page.ts'
import {answer, hangUp, json} from '../../test-kit/server.ts'
import {byQuery, openThread, pressWords, quiet, said, threadWith} from '../../test-kit/thread-page.ts'

before(() => setViewport({width: 1280, height: 900}))

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search)
  hangUp()
  clear()
})

describe('a thread with sides', () => {
  const yes = comment('yes', {side: 'for'})
  const reply = answerTo(yes, 'reply')
  const no = comment('no', {side: 'against'})
  const well = comment('well', {side: 'neutral'})
  const counts = {...pageOf([]).counts, all: 4, for: 1, against: 1, neutral: 1}
  const pages = {
    '': pageOf([yes, reply, no, well], {counts}),
    '?side=for': pageOf([yes, reply], {counts}),
    '?side=against': pageOf([no], {counts}),
    '?side=neutral': pageOf([well], {counts}),
  }
  const told = () => answer({readActivity: threadWith({sides: true}), readComments: byQuery(pages)})

  it('shows for and against beside each other where there is room, each with its number', async () => {
    told()

    const element = await openThread({width: 1100})
    await until(() => findAll(element, '.sides section').length === 3)
    await quiet(element)

    const [left, right, below] = findAll(element, '.sides section')
    expect([left, right, below].map((side) => plain(side!.querySelector('h3')!.innerText))).to.deep.equal([
      'For 1',
      'Against 1',
      'Neutral 1',
    ])
    expect(
      [left!.innerText, right!.innerText].map((words) => /What \w+ says/.exec(words)?.[0]),
    ).to.deep.equal(['What yes says', 'What no says'])
    const [a, b, c] = [left, right, below].map((side) => side!.getBoundingClientRect())
    expect(a!.right).to.be.at.most(b!.left)
    expect(Math.abs(a!.width - b!.width)).to.be.at.most(1)
    expect(c!.top).to.be.at.least(Math.max(a!.bottom, b!.bottom))
  })

  it('starts with "for" on the right in Arabic', async () => {
    told()

    const element = await openThread({width: 1100, lang: 'ar'})
    await until(() => findAll(element, '.sides section').length === 3)

    const [first, second] = findAll(element, '.sides section').map((side) => side.getBoundingClientRect())
    expect(first!.left).to.be.at.least(second!.right)
  })

  it('shows one list with a label on each comment where there is little room', async () => {
    const arrived = told()

    const element = await openThread({width: 360})
    await until(() => element.shadowRoot?.querySelector('.tally'))

    expect(said(element)).to.have.length(4)
    expect(findAll(element, 'header .side').map(({innerText}) => innerText)).to.deep.equal([
      'For',
      'Against',
      'Neutral',
    ])
    expect(plain(find(element, '.tally').innerText)).to.match(/For 1\s+Against 1\s+Neutral 1/)
    expect(arrived.filter(({name}) => name === 'readComments')).to.have.length(1)
  })

  const wordsInFocus = (element: HTMLElement) => plain((focused(element) as HTMLElement)?.innerText ?? '')

  for (const width of [360, 1100])
    it(`keeps the focus on the comment that a link leads to, ${width} pixels wide`, async () => {
      told()
      history.replaceState(null, '', `#saha-comment-${reply.id}`)

      const element = await openThread({width})
      await until(() => element.shadowRoot?.querySelector('.sides, .tally'))
      await quiet(element)

      expect(wordsInFocus(element)).to.include('What reply says.')
    })

  it('opens a comment of another page, and leads back to all beside each other, with the focus', async () => {
    const far = comment('far', {side: 'for'})
    answer({
      readActivity: threadWith({sides: true}),
      readComments: byQuery(pages),
      readComment: json({context: far.id, comments: [far], counts}),
    })
    history.replaceState(null, '', `#saha-comment-${far.id}`)
    const element = await openThread({width: 1100})
    await until(() => wordsInFocus(element).includes('What far says.'))
    await quiet(element)
    const around = said(element)

    await pressWords(element, 'Show the whole discussion')
    await until(() => findAll(element, '.sides section').length === 3)
    await quiet(element)

    expect(around).to.deep.equal(['What far says.'])
    expect(wordsInFocus(element)).to.include('What yes says.')
  })

  it('can be put into another order after a link has led to one comment', async () => {
    const arrived = told()
    const element = await openThread({width: 1100})
    await until(() => findAll(element, '.sides section').length === 3)
    await pressWords(element, 'Search the comments')
    location.hash = `saha-comment-${reply.id}`
    await until(() => wordsInFocus(element).includes('What reply says.'))

    const select = find<HTMLSelectElement>(element, 'select')
    select.selectedIndex = 1
    select.dispatchEvent(new Event('change'))
    await until(() => arrived.some(({url}) => url.search.includes('sort=oldest')))
    await quiet(element)

    const sides = arrived.map(({url}) => url.searchParams.get('side'))
    expect([...new Set(sides)].filter(Boolean)).to.have.members(['for', 'against', 'neutral'])
  })

  it('stays readable in one list when the sides do not arrive, and does not ask again and again', async () => {
    const arrived = answer({
      readActivity: threadWith({sides: true}),
      readComments: ({url}) => (url.search ? 'unreachable' : json(pages[''])),
    })

    const element = await openThread({width: 1100})
    await until(() => textOf(element).includes('Please check your connection'))
    await quiet(element)

    expect(said(element)).to.have.length(4)
    expect(arrived.filter(({name}) => name === 'readComments')).to.have.length(4)
  })
})
