/// <reference types="mocha" />
import {expect} from 'chai'
import {answerTo, comment, comments, pageOf, thread} from '../test-kit/example-thread.ts'
import {clear, find, findAll, focused, plain, textOf, until} from '../test-kit/page.ts'
import {answer, hangUp, json} from '../test-kit/server.ts'
import {
  articleWith,
  byQuery,
  focusedWords,
  openThread,
  openWith,
  pressWords,
  said,
} from '../test-kit/thread-page.ts'

afterEach(() => {
  hangUp()
  clear()
})

describe('a thread', () => {
  it('says what it is about, how many comments there are, and shows them in nested lists', async () => {
    answer()

    const element = await openThread()

    expect(find(element, 'h2').innerText).to.equal('What do you think of the award?')
    expect(find(element, '.bar').innerText).to.include('10 comments')
    expect(
      articleWith(element, 'When does it come').closest('ol')!.closest('li')!.querySelector('h3')!.innerText,
    ).to.equal('لينا')
    expect(findAll(element, '[role=tree], [role=treeitem]')).to.deep.equal([])
  })

  it('gives every comment a heading with its author, one level below the comment that it answers', async () => {
    answer()

    const element = await openThread()

    const levelOf = (words: string) => articleWith(element, words).querySelector('h3')!.ariaLevel
    expect(['المكتبة', 'When does it', 'كل ثلاثاء', 'Thank you'].map(levelOf)).to.deep.equal([
      '3',
      '4',
      '5',
      '6',
    ])
    expect(articleWith(element, 'Thank you').getAttribute('aria-labelledby')).to.equal(
      articleWith(element, 'Thank you').querySelector('h3')!.id,
    )
  })

  it('puts what answers the deepest level beside it, and says whom it answers', async () => {
    answer()

    const element = await openThread()

    const deepest = articleWith(element, 'وأنا أيضًا')
    expect(deepest.closest('ol')).to.equal(articleWith(element, 'Thank you').closest('ol'))
    expect(plain(deepest.innerText)).to.include('In reply to Rana')
  })

  it('says in words how long ago something was written', async () => {
    const hour = new Date(Date.now() - 3 * 3_600_000).toISOString()

    const element = await openWith([comment('now', {hour})])

    expect(find(element, 'time').innerText).to.equal('3 hours ago')
    expect(find<HTMLTimeElement>(element, 'time').dateTime).to.equal(hour)
  })

  it('marks what its author changed, what moderators took out, and what is pinned', async () => {
    answer()

    const element = await openThread()

    expect(articleWith(element, 'Thank you').innerText).to.include('Edited by its author')
    expect(articleWith(element, 'Call the driver').innerText).to.include('Moderators removed personal data')
    expect(articleWith(element, 'Department of Culture').innerText).to.include('Pinned')
  })

  it('leaves a stone where a comment was, with the reason and the day, and keeps its answers', async () => {
    answer()

    const element = await openThread()

    const stone = articleWith(element, 'Moderators hid')
    expect(plain(stone.innerText)).to.equal('Moderators hid this comment: insult, June 3, 2026.')
    expect(stone.closest('li')!.querySelector('ol')!.innerText).to.include('Please stay polite.')
    expect(articleWith(element, 'The author withdrew').closest('li')!.innerText).to.include('اتفق معك.')
    expect(stone.querySelectorAll('button')).to.have.length(0)
  })

  it('says of what somebody has to look at again that it may come back', async () => {
    const {name: _, text: __, ...held} = comment('held', {gone: {is: 'held'}})

    const element = await openWith([held, answerTo(held, 'reply')])

    expect(articleWith(element, 'Moderators will look').textContent).to.include('before it is shown again.')
    expect(said(element)).to.include('What reply says.')
  })

  it('lists the answers by the municipality at the top, each with a link to its place', async () => {
    answer()
    const element = await openThread()
    const listed = find(element, '.answers')

    listed.querySelector('a')!.click()
    await until(() => focused(element)?.localName === 'article')

    expect(listed.querySelector('h3')!.innerText).to.equal('1 official answer')
    expect(listed.innerText).to.include('Department of Culture')
    expect(focusedWords(element)).to.equal('Department of Culture')
    expect(articleWith(element, 'Department of Culture').innerText).to.include('Official answer')
    history.replaceState(null, '', location.pathname + location.search)
  })

  it('repeats no more of an official answer at the top than its beginning, up to the end of a word', async () => {
    const text = 'The cistern of the girls’ school will be covered before the end of the month. '.repeat(4)

    const element = await openWith([comment('answered', {official: {en: 'Water Department'}, text})])

    const start = find(element, '.answers span').innerText.replace('…', '')
    expect(start.length).to.be.within(60, 100)
    expect(text.startsWith(`${start} `)).to.equal(true)
  })

  it('gives each button under a comment a name that says whose comment it is about', async () => {
    const names = ['Maha', 'Rami']

    const element = await openWith(names.map((name) => comment(name.toLowerCase(), {name, supports: 2})))

    const row = (name: string) => [`Support 2: ${name}`, `Object: ${name}`, `Reply: ${name}`, `Link: ${name}`]
    const told = findAll(element, '.actions > *').map(({ariaLabel}) => ariaLabel)
    expect(told).to.include.members(names.flatMap(row))
  })

  it('shows a text as it was typed: paragraphs, lines, and links that lead nowhere else', async () => {
    const text = 'One\ntwo\n\nthree https://irbid.example/park.'

    const element = await openWith([comment('lines', {text})])

    const paragraphs = findAll(element, '.said p')
    expect(paragraphs.map(({innerText}) => innerText)).to.deep.equal([
      'One\ntwo',
      'three https://irbid.example/park.',
    ])
    expect(find<HTMLAnchorElement>(element, '.said a').rel).to.equal('nofollow ugc noopener')
  })

  it('gives every paragraph its own direction, and tells which voice can read it', async () => {
    answer()

    const element = await openThread({lang: 'ar'})

    const english = articleWith(element, 'When does it').querySelector<HTMLElement>('.said')!
    const arabic = articleWith(element, 'كل ثلاثاء').querySelector<HTMLElement>('.said')!
    expect([english.lang, arabic.lang]).to.deep.equal(['en', ''])
    expect(getComputedStyle(english.querySelector('p')!).direction).to.equal('ltr')
    expect(getComputedStyle(arabic.querySelector('p')!).direction).to.equal('rtl')
  })

  it('shows the beginning of a very long comment, all of it to a screen reader, and the rest on request', async () => {
    answer()
    const element = await openThread()
    const long = articleWith(element, 'A long story').querySelector<HTMLElement>('.said')!
    const before = long.getBoundingClientRect().height

    await pressWords(element, 'Read the whole comment')

    expect(long.textContent!.length).to.be.greaterThan(2_500)
    expect(long.getBoundingClientRect().height).to.be.greaterThan(before * 1.5)
    expect(textOf(element)).to.not.include('Read the whole comment')
  })

  it('offers supports and objections only where the municipality asks for them, with their counts', async () => {
    const rowOf = async (votes: 'none' | 'support' | 'both') => {
      answer({readActivity: json({...thread, comments: {...thread.comments, votes}})})
      const row = articleWith(await openThread(), 'المكتبة').querySelector<HTMLElement>('.actions')!.innerText
      clear()
      return row.replaceAll(/\s+/g, ' ')
    }

    expect(await rowOf('both')).to.match(/^Support 12 Object 1 Reply Link/)
    expect(await rowOf('support')).to.match(/^Support 12 Reply Link/)
    expect(await rowOf('none')).to.match(/^Reply Link/)
  })

  for (const [n, words] of Object.entries({
    0: 'لا تعليقات بعد',
    1: 'تعليق واحد',
    2: 'تعليقان',
    3: '3 تعليقات',
    11: '11 تعليقًا',
    100: '100 تعليق',
  }))
    it(`counts in Arabic as Arabic counts: ${n}`, async () => {
      const page = pageOf(comments)
      answer({readComments: json({...page, counts: {...page.counts, all: Number(n)}})})

      const element = await openThread({lang: 'ar', attributes: {numerals: 'latn'}})

      expect(find(element, '.bar').innerText).to.include(words)
    })

  it('writes its numbers in the digits that the page asks for', async () => {
    answer()

    const element = await openThread({lang: 'ar', attributes: {numerals: 'arab'}})

    expect(find(element, '.bar').innerText).to.include('١٠ تعليقات')
    expect(articleWith(element, 'المكتبة').innerText).to.include('١٢')
  })
})

describe('more of a thread', () => {
  const firstPage = pageOf([comment('one'), comment('two')], {cursor: 'c2'})
  const secondPage = pageOf([comment('three'), comment('two'), comment('four')])

  it('comes below what is there, with the focus on the first new comment', async () => {
    answer({readComments: byQuery({'': firstPage, '?cursor=c2': secondPage})})
    const element = await openThread()
    scrollTo(0, 120)
    const before = scrollY

    await pressWords(element, 'Show more comments')
    await until(() => focused(element)?.localName === 'article')

    expect(said(element)).to.deep.equal([
      'What one says.',
      'What two says.',
      'What three says.',
      'What four says.',
    ])
    expect(plain((focused(element) as HTMLElement).innerText)).to.include('What three says.')
    expect(scrollY).to.equal(before)
    expect(textOf(element)).to.not.include('Show more')
  })

  it('says when it does not arrive, and can be asked for again', async () => {
    const replies = [json(firstPage)]
    answer({readComments: () => replies.shift() ?? 'unreachable'})
    const element = await openThread()
    await pressWords(element, 'Show more comments')
    const told = findAll(element, '[role=status]').map(({innerText}) => innerText)
    answer({readComments: byQuery({'?cursor=c2': secondPage})})

    await pressWords(element, 'Show more comments')

    expect(told).to.include('Please check your connection, then try again.')
    expect(said(element)).to.have.length(4)
  })

  it('opens the answers to a comment that were left out, fifty at a time', async () => {
    const root = comment('root', {more: 3, replies: 4})
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((word) => answerTo(root, word))
    const next = comment('next')
    answer({
      readComments: byQuery({
        '': pageOf([root, a!, next]),
        [`?under=${root.id}`]: pageOf([b!, c!], {cursor: 'u2'}),
        [`?under=${root.id}&cursor=u2`]: pageOf([d!]),
      }),
    })
    const element = await openThread()

    await pressWords(element, 'Show 3 more answers')
    await until(() => focused(element)?.localName === 'article')
    const first = plain((focused(element) as HTMLElement).innerText)
    await pressWords(element, 'Show 1 more answer')

    expect(first).to.include('What b says.')
    expect(said(element)).to.deep.equal(
      ['root', 'a', 'b', 'c', 'd', 'next'].map((word) => `What ${word} says.`),
    )
    expect(textOf(element)).to.not.include('more answer')
  })
})
