/// <reference types="mocha" />
import {setViewport} from '@web/test-runner-commands'
import {expect} from 'chai'
import {card, cards, collection, pageOf, photoOf} from '../test-kit/example-ideas.ts'
import {
  byQuery,
  cardOf,
  clearAddress,
  collectionWith,
  lookForNews,
  openIdeas,
  openWith,
  pressWords,
  quiet,
  said,
  titles,
} from '../test-kit/ideas-page.ts'
import {clear, find, findAll, focused, plain, textOf, until} from '../test-kit/page.ts'
import {answer, hangUp, json, server} from '../test-kit/server.ts'

before(() => setViewport({width: 1280, height: 900}))

afterEach(() => {
  hangUp()
  clear()
  clearAddress()
})

describe('a collection of ideas', () => {
  it('says what it is about, how much there is, and how to hand in an idea', async () => {
    answer()

    const element = await openIdeas()

    expect(find(element, 'h2').innerText).to.equal('The old station square')
    expect(textOf(element)).to.include('What should the town do with this square?')
    expect(plain(find(element, '.sum').innerText)).to.match(/^6 ideas\s+1,065 supports$/)
    expect(find(element, '[part=write]').innerText).to.equal('Hand in an idea')
  })

  it('lists its ideas as articles with headings, in the order of the server', async () => {
    answer()

    const element = await openIdeas()

    const articles = findAll(element, 'ol.list > li > article')
    expect(articles.map((one) => one.getAttribute('aria-labelledby'))).to.deep.equal(
      cards.map(({idea}) => `title-${idea}`),
    )
    expect(titles(element)[2]).to.equal('A skate park beside the old shed')
    expect(findAll(element, '.list h3')).to.have.length(6)
  })

  it('shows of each idea its number, subject, district, tags, status and comments', async () => {
    answer()

    const element = await openIdeas()
    const words = plain(cardOf(element, 6).innerText).replaceAll(/\s+/g, ' ')

    expect(words).to.include('Idea 6')
    expect(words).to.include('Being studied')
    expect(words).to.include('Play and sport East bank #sport')
    expect(words).to.include('87 of 500').and.to.include('3 comments')
    expect(words).to.include('Answered by the municipality')
  })

  it('tells by more than colour how far an idea has come', async () => {
    answer()
    const element = await openIdeas()

    const signs = [7, 5, 3, 2].map((idea) => {
      const sign = getComputedStyle(cardOf(element, idea, '.status'), '::before')
      return `${sign.background} ${sign.blockSize}`
    })

    expect(new Set(signs).size).to.equal(4)
    expect(cardOf(element, 2, '.status').innerText).to.equal('Declined')
  })

  it('says that the same is proposed elsewhere, and leads there', async () => {
    answer()

    const element = await openIdeas()

    const link = [...cardOf(element, 8).querySelectorAll('a')].find(({innerText}) =>
      innerText.startsWith('The same as'),
    )
    expect(plain(link?.innerText ?? '')).to.equal('The same as idea 5')
    expect(link?.hash).to.equal('#saha-idea-5')
    expect(plain(cardOf(element, 5).innerText)).to.include('With 2 other ideas: 371 supports')
  })

  it('shows ideas that were put together as such', async () => {
    answer()

    const element = await openIdeas()

    expect(cardOf(element, 7, '.facts').innerText).to.include('Shade and seats')
    expect(cardOf(element, 6, '.facts').innerText).to.not.include('Shade and seats')
  })

  it('shows the photo of an idea from the server, says what is on it, and keeps its space', async () => {
    answer()

    const element = await openIdeas()
    const photo = cardOf(element, 7, 'img') as HTMLImageElement

    expect(photo.src).to.equal(`${server}v1/photos/${photoOf('trees')}.jpg`)
    expect(photo.alt).to.equal('الرصيف القديم اليوم، بلا شجرة واحدة')
    expect(photo.loading).to.equal('lazy')
    expect(photo.getBoundingClientRect().height).to.be.greaterThan(100)
  })

  it('says how far an idea is from the number of supports that counts', async () => {
    answer()

    const element = await openIdeas()
    const bar = cardOf(element, 7, 'progress') as HTMLProgressElement

    expect([bar.value, bar.max]).to.deep.equal([120, 500])
    expect(plain(cardOf(element, 7, '.goal').innerText).trim()).to.equal('120 of 500')
  })

  it('shows no bar where no number of supports counts, and no supports where nobody can give any', async () => {
    answer({readActivity: collectionWith({supports: {}})})
    const withoutGoal = await openIdeas()
    const bars = findAll(withoutGoal, 'progress').length
    clear()
    const {supports: _, ...settings} = collection.ideas
    answer({readActivity: json({...collection, ideas: settings})})
    const without = await openIdeas()

    expect(bars).to.equal(0)
    expect(textOf(without)).to.not.match(/support/i)
  })

  it('gives every text its own language and direction', async () => {
    answer()

    const element = await openIdeas()
    const [english, arabic] = [6, 7].map((idea) => cardOf(element, idea, 'h3 a'))

    expect([english!.lang, arabic!.lang]).to.deep.equal(['', 'ar'])
    expect(getComputedStyle(arabic!).direction).to.equal('rtl')
    expect(getComputedStyle(english!).direction).to.equal('ltr')
  })

  for (const [n, words] of Object.entries({
    1: 'فكرة واحدة',
    2: 'فكرتان',
    3: '3 أفكار',
    11: '11 فكرة',
    100: '100 فكرة',
  }))
    it(`counts in Arabic as Arabic counts: ${n}`, async () => {
      const page = pageOf(cards)
      answer({readIdeas: json({...page, all: {ideas: Number(n), supports: 0}, matching: Number(n)})})

      const element = await openIdeas({lang: 'ar', attributes: {numerals: 'latn'}})

      expect(find(element, '.sum').innerText).to.include(words)
    })

  it('writes its numbers in the digits that the page asks for', async () => {
    answer()

    const element = await openIdeas({lang: 'ar', attributes: {numerals: 'arab'}})

    expect(find(element, '.sum').innerText).to.include('٦ أفكار')
    expect(cardOf(element, 7, '.goal').innerText).to.include('١٢٠ من ٥٠٠')
  })
})

describe('more of a collection', () => {
  const first = pageOf([card(40), card(39)], {cursor: 'c2', matching: 4})
  const second = pageOf([card(39), card(38), card(37)])

  it('comes below what is there, with the focus on the first new idea, and nothing moves', async () => {
    answer({readIdeas: byQuery({'': first, '?cursor=c2': second})})
    const element = await openIdeas()
    scrollTo(0, 60)
    const before = scrollY

    await pressWords(element, 'Show more ideas')
    await until(() => focused(element)?.localName === 'article')

    expect(titles(element)).to.deep.equal(['Title 40', 'Title 39', 'Title 38', 'Title 37'])
    expect(focused(element)?.id).to.equal('idea-38')
    expect(scrollY).to.equal(before)
    expect(textOf(element)).to.not.include('Show more')
  })

  it('says when it does not arrive, and can be asked for again', async () => {
    const replies = [json(first)]
    answer({readIdeas: () => replies.shift() ?? 'unreachable'})
    const element = await openIdeas()
    await pressWords(element, 'Show more ideas')
    const told = said(element)
    answer({readIdeas: byQuery({'?cursor=c2': second})})

    await pressWords(element, 'Show more ideas')

    expect(told).to.include('Please check your connection, then try again.')
    expect(titles(element)).to.have.length(4)
  })

  it('announces ideas that arrive meanwhile, and shows them on top when asked', async () => {
    const element = await openWith([card(2), card(1)])
    const shown = cardOf(element, 2)
    answer({readIdeas: json(pageOf([card(4), card(3), card(2, {supports: 9}), card(1)]))})

    lookForNews()
    await until(() => said(element).includes('2 new ideas: show'))
    const before = titles(element)
    await pressWords(element, '2 new ideas: show')
    await until(() => focused(element)?.id === 'idea-4')

    expect(before).to.deep.equal(['Title 2', 'Title 1'])
    expect(titles(element)).to.deep.equal(['Title 4', 'Title 3', 'Title 2', 'Title 1'])
    expect(cardOf(element, 2)).to.equal(shown)
    expect(plain(cardOf(element, 2, '.goal').innerText)).to.include('9 of 500')
  })

  it('leaves the list as it is when a look for what is new fails', async () => {
    const element = await openWith([card(2), card(1)])
    answer({readIdeas: 'unreachable'})

    lookForNews()
    await until(() => said(element).includes('The ideas could not be refreshed.'))
    await quiet(element)

    expect(titles(element)).to.deep.equal(['Title 2', 'Title 1'])
  })
})
