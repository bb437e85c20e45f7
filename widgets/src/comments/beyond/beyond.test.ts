/// <reference types="mocha" />
import {sendKeys, setViewport} from '@web/test-runner-commands'
import {expect} from 'chai'
import {account as example, comment, pageOf, reconciliation, thread} from '../../test-kit/example-thread.ts'
import {clear, find, findAll, focused, plain, textOf, until} from '../../test-kit/page.ts'
import {answer, hangUp, json} from '../../test-kit/server.ts'
import {byQuery, openThread, pressWords, said} from '../../test-kit/thread-page.ts'

before(() => setViewport({width: 1280, height: 900}))

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search)
  hangUp()
  clear()
})

describe('the search in a thread', () => {
  const found = comment('library')
  const told = (comments = [found]) =>
    answer({readComments: byQuery({'': pageOf([comment('one'), found]), '?q=مكتبة': pageOf(comments)})})

  async function lookFor(element: HTMLElement, words: string): Promise<void> {
    await pressWords(element, 'Search the comments')
    await until(() => focused(element)?.id === 'search')
    find<HTMLInputElement>(element, '#search').value = words
    await pressWords(element, 'Search')
  }

  it('opens on request with the focus in its field, and says how many comments it has found', async () => {
    told()
    const element = await openThread()

    await lookFor(element, ' مكتبة ')
    await until(() => textOf(element).includes('1 comment found.'))

    expect(said(element)).to.deep.equal(['What library says.'])
    expect(find(element, '[role=search] input').id).to.equal('search')
  })

  it('says how many it has found, those that are not shown yet included', async () => {
    const [first, second] = [pageOf([found], {cursor: 'next', found: {count: 73}}), pageOf([comment('one')])]
    answer({
      readComments: byQuery({'': pageOf([comment('one'), found]), '?q=x': first, '?q=x&cursor=next': second}),
    })
    const element = await openThread()
    await pressWords(element, 'Search the comments')
    await until(() => focused(element)?.id === 'search')
    find<HTMLInputElement>(element, '#search').value = 'x'

    await pressWords(element, 'Search')
    await until(() => textOf(element).includes('73 comments found.'))
    find(element, '.more').click()
    await until(() => said(element).length === 2)

    expect(textOf(element)).to.include('73 comments found.')
  })

  for (const [lang, words] of [
    ['en', 'More than 1,000 comments found.'],
    ['ar', 'وُجد أكثر من 1,000 تعليق.'],
  ] as const)
    it(`says in ${lang} when it stopped counting`, async () => {
      const page = pageOf([found], {cursor: 'next', found: {count: 1000, more: true}})
      answer({readComments: byQuery({'': pageOf([comment('one'), found]), '?q=x': page})})
      const element = await openThread({lang, attributes: {numerals: 'latn'}})

      element.shadowRoot!.querySelector<HTMLElement>('.bar .link')!.click()
      await until(() => focused(element)?.id === 'search')
      find<HTMLInputElement>(element, '#search').value = 'x'
      find(element, '[role=search] button').click()

      await until(() => said(element).length === 1)

      expect(find(element, '[role=search] [role=status]').innerText).to.equal(words)
    })

  it('looks at the Enter key, too, also in frames that may not submit forms', async () => {
    told()
    const element = await openThread()
    await pressWords(element, 'Search the comments')
    await until(() => focused(element)?.id === 'search')

    await sendKeys({type: 'مكتبة'})
    await sendKeys({press: 'Enter'})
    await until(() => textOf(element).includes('1 comment found.'))

    expect(element.shadowRoot!.querySelector('form')).to.equal(null)
  })

  it('leads from what it has found to its place in the thread', async () => {
    told()
    const element = await openThread()
    await lookFor(element, 'مكتبة')
    await until(() => textOf(element).includes('1 comment found.'))

    await pressWords(element, 'Show it in its place')
    await until(() => said(element).length === 2 && focused(element)?.localName === 'article')

    expect(plain((focused(element) as HTMLElement).innerText)).to.include('What library says.')
  })

  it('says so when nothing is found, and closes with the focus where it was opened', async () => {
    told([])
    const element = await openThread()
    await lookFor(element, 'مكتبة')
    await until(() => textOf(element).includes('No comment has these words.'))

    await pressWords(element, 'Close the search')
    await until(() => focused(element)?.textContent?.trim() === 'Search the comments')

    expect(said(element)).to.have.length(2)
  })

  it('asks for nothing when no words were typed, and says when the server does not answer', async () => {
    const arrived = told()
    const element = await openThread()
    await lookFor(element, '   ')
    expect(arrived.filter(({name}) => name === 'readComments')).to.have.length(1)

    answer({readComments: 'unreachable'})
    find<HTMLInputElement>(element, '#search').value = 'x'
    await pressWords(element, 'Search')
    await until(() => find(element, '[role=search] [role=status]').innerText !== '')

    expect(find(element, '[role=search] [role=status]').innerText).to.include('Please check your connection')
  })
})

describe('how a thread is moderated', () => {
  it('is told in numbers that add up, once somebody asks', async () => {
    const arrived = answer()
    const element = await openThread()
    expect(arrived.some(({name}) => name === 'readModeration')).to.equal(false)

    await pressWords(element, 'How this is moderated')
    await until(() => element.shadowRoot?.querySelector('.account'))

    const tables = findAll(element, '.account table').map((table) => {
      const numbers = [...table.querySelectorAll('tbody td')].map((cell) => Number(cell.textContent))
      return {
        title: table.querySelector('caption')!.textContent!.trim(),
        sum: numbers.reduce((sum, number) => sum + number, 0),
        total: Number(table.querySelector('tfoot td')?.textContent ?? Number.NaN),
      }
    })
    expect(tables.filter(({total}) => !Number.isNaN(total)).every(({sum, total}) => sum === total)).to.equal(
      true,
    )
    expect(tables.map(({title}) => title)).to.deep.equal([
      'Where the comments are now',
      'What was done besides',
      'Appeals',
      'How long a decision took',
    ])
    expect(find(element, '.account').innerText).to.include('Comments are published at once, unless')
  })

  it('shows no empty tables where nothing was hidden', async () => {
    answer({
      readModeration: json({
        ...example,
        received: 5,
        published: 5,
        waiting: 0,
        hidden: 0,
        withdrawn: 0,
        reasons: {},
        decided: {},
        appeals: {received: 0, waiting: 0, restored: 0, upheld: 0},
      }),
      readReconciliation: json({...reconciliation, hidden: []}),
    })
    const element = await openThread()

    await pressWords(element, 'How this is moderated')
    await until(() => element.shadowRoot?.querySelector('.account'))

    expect(findAll(element, '.account table')).to.have.length(2)
  })

  it('can be asked for again when it does not arrive', async () => {
    answer({readModeration: 'unreachable'})
    const element = await openThread()
    find(element, '#account summary').click()
    await until(() => textOf(element).includes('The server cannot be reached'))
    answer()

    await pressWords(element, 'Try again')
    const account = await until(() => element.shadowRoot?.querySelector<HTMLElement>('.account'))

    expect(account.innerText).to.include('Where the comments are now')
  })
})

describe('about a thread', () => {
  it('tells what the comments are used for, who decides, who writes and how long they are kept', async () => {
    answer()
    const element = await openThread()

    await pressWords(element, 'About this consultation')
    await until(() => element.shadowRoot?.querySelector('#about dl'))

    const words = plain(find(element, '#about').innerText)
    for (const part of [
      'To plan the park.',
      'The council.',
      'without an account',
      'March 31, 2032',
      'The town hall.',
    ])
      expect(words).to.include(part)
    expect(thread.consultation.retention).to.equal('2032-03-31')
  })
})
