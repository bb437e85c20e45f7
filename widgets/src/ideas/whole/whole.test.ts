/// <reference types="mocha" />
import {sendKeys, setViewport} from '@web/test-runner-commands'
import {expect} from 'chai'
import {cards, collection, photoOf, whole, wholeOf} from '../../test-kit/example-ideas.ts'
import {cardOf, clearAddress, openIdeas, pressWords, quiet, titles} from '../../test-kit/ideas-page.ts'
import {clear, find, findAll, focused, plain, textOf, until} from '../../test-kit/page.ts'
import {answer, hangUp, json, refused, server} from '../../test-kit/server.ts'

before(() => setViewport({width: 1280, height: 900}))

afterEach(() => {
  hangUp()
  clear()
  clearAddress()
})

const isListShown = (element: HTMLElement) => find(element, '.all').checkVisibility()

/** Opens the page at the address of an idea. */
async function openAt(idea: number, options: Parameters<typeof openIdeas>[0] = {}): Promise<HTMLElement> {
  history.replaceState(null, '', `#saha-idea-${idea}`)
  const element = await openIdeas(options)
  await until(() => element.shadowRoot?.querySelector(`#whole-${idea}`))
  await quiet(element)
  return element
}

describe('one idea', () => {
  it('opens in the place of the list with the focus on its title, and has an address of its own', async () => {
    answer()
    const element = await openIdeas()

    cardOf(element, 5, 'h3 a').click()
    await until(() => focused(element)?.id === 'whole-5')

    expect(location.hash).to.equal('#saha-idea-5')
    expect(isListShown(element)).to.equal(false)
    expect(find(element, '#whole-5').innerText).to.equal('مقاعد تحت الأشجار')
  })

  it('leads back to the list, where the focus is on its card', async () => {
    answer()
    const element = await openIdeas()
    cardOf(element, 5, 'h3 a').click()
    await until(() => focused(element)?.id === 'whole-5')

    await pressWords(element, 'All ideas')
    await until(() => focused(element)?.id === 'idea-5')

    expect(location.hash).to.equal('')
    expect(isListShown(element)).to.equal(true)
    expect(titles(element)).to.have.length(6)
  })

  it('is left with the back button of the browser, and comes again with the other', async () => {
    answer()
    const element = await openIdeas()
    cardOf(element, 5, 'h3 a').click()
    await until(() => focused(element)?.id === 'whole-5')

    history.back()
    await until(() => focused(element)?.id === 'idea-5')
    history.forward()
    await until(() => focused(element)?.id === 'whole-5')

    expect(isListShown(element)).to.equal(false)
  })

  it('is opened with the page by a link to it', async () => {
    answer()

    const element = await openAt(5)

    expect(isListShown(element)).to.equal(false)
    expect(focused(element)?.id).to.equal('whole-5')
  })

  it('shows its whole text in paragraphs, and links that tell where they lead', async () => {
    answer()

    const element = await openAt(5)
    const link = find<HTMLAnchorElement>(element, '.said a')

    expect(findAll(element, '.said p')).to.have.length(2)
    expect(link.href).to.equal('https://irbid.example/benches')
    expect(link.rel).to.include('nofollow')
  })

  it('shows its photos with what is on them, and numbers those of which nobody has said it', async () => {
    answer()

    const element = await openAt(5)
    const photos = findAll<HTMLImageElement>(element, '.photos img')

    expect(photos.map(({src}) => src)).to.deep.equal(
      ['bench', 'way'].map((name) => `${server}v1/photos/${photoOf(name)}.jpg`),
    )
    expect(photos.map(({alt}) => plain(alt))).to.deep.equal(['مقعد خشبي تحت شجرة', 'Photo 2'])
  })

  it('says where it is, what it costs and what else was asked, in words', async () => {
    answer()

    const element = await openAt(5)
    const words = plain(find(element, '.about').innerText).replaceAll(/\s+/g, ' ')

    expect(words).to.include('Place West bank · A point on the map')
    expect(words).to.include('About how much does it cost? 4,500 JOD')
    expect(words).to.include('Who benefits? Older people · Children')
    expect(words).to.include('Shade and seats Ideas about resting on the square.')
  })

  for (const [kind, place, words] of [
    ['an address', {address: 'شارع المحطة 4'}, 'شارع المحطة 4'],
    ['a district', {listed: 'east'}, 'East bank'],
  ] as const)
    it(`says a place in words where it was told as ${kind}`, async () => {
      answer({readIdea: json({whole: wholeOf(cards[4]!, {place})})})

      const element = await openAt(3)

      expect(plain(find(element, '.about').innerText)).to.include(words)
      expect(textOf(element)).to.not.include('Show the place on the map')
    })

  it('is drawn on the map once somebody asks, whatever its shape, without the map of all ideas', async () => {
    const place = {
      shape: {
        type: 'LineString' as const,
        coordinates: [
          [35.1, 32.1],
          [35.3, 32.3],
        ] as [number, number][],
      },
    }
    const arrived = answer({readIdea: json({whole: wholeOf(cards[3]!, {place})})})
    const element = await openAt(5)
    const before = arrived.filter(({name}) => name === 'readMap').length

    await pressWords(element, 'Show the place on the map')
    const svg = await until(() => element.shadowRoot?.querySelector('svg.map'))

    expect(before).to.equal(0)
    expect(plain(svg.getAttribute('aria-label') ?? '')).to.equal('Map, the place lies in West bank')
    expect(svg.querySelector('path.spot.line')).to.not.equal(null)
    expect(arrived.filter(({name}) => name === 'readMarks')).to.deep.equal([])
  })

  it('tells what the municipality has done with it, when, who said so, and where the decision stands', async () => {
    answer()

    const element = await openAt(5)
    const steps = findAll(element, '.steps li').map((step) => plain(step.innerText).replaceAll(/\s+/g, ' '))

    expect(steps[0]).to.match(/^Being studied September 14, 2026 Parks department/)
    expect(steps[1]).to.include('Town council').and.to.include('Thirty benches will stand there in spring.')
    expect(find<HTMLAnchorElement>(element, '.steps a').href).to.equal(
      'https://irbid.example/decisions/2026-117',
    )
    expect(find(element, '.answers').innerText).to.include('there is a date or a budget for it')
  })

  it('tells what the municipality means by each status', async () => {
    answer()
    const element = await openAt(5)

    await pressWords(element, 'What the statuses mean')

    expect(findAll(element, '.answers dt')).to.have.length(collection.statuses.length)
    expect(find(element, '.answers dl').innerText).to.include('It will not be done.')
  })

  it('names the ideas that propose the same, with all supports together, and leads to them', async () => {
    const twin = wholeOf(cards[0]!, {
      duplicateOf: {idea: 5, title: 'مقاعد تحت الأشجار', supports: 340, status: 'planned'},
      together: {others: 2, supports: 371},
    })
    answer({readIdea: ({url}) => json({whole: url.pathname.endsWith('/8') ? twin : whole})})
    const element = await openAt(5)
    const same = plain(find(element, '.same').innerText)

    await pressWords(element, 'Benches for those who wait')
    await until(() => focused(element)?.id === 'whole-8')

    expect(same).to.include('These ideas propose the same').and.to.include('All together: 371 supports')
    expect(find(element, '.same').innerText).to.include('The same is proposed here')
    expect(find<HTMLAnchorElement>(element, '.same a').hash).to.equal('#saha-idea-5')
  })

  for (const [gone, words] of [
    [{is: 'withdrawn'}, 'The author withdrew this idea.'],
    [{is: 'held'}, 'Moderators will look at this idea before it is shown again.'],
    [{is: 'hidden', reason: 'insult', day: '2026-06-03'}, 'Moderators hid this idea: insult, June 3, 2026.'],
  ] as const)
    it(`leaves a stone where it is no longer shown: ${gone.is}`, async () => {
      const {title: _, name: __, excerpt: ___, ...left} = cards[0]!
      answer({readIdea: json({whole: wholeOf(left, {gone})})})

      const element = await openAt(8)

      expect(plain(textOf(element)))
        .to.include('Idea 8')
        .and.to.include(words)
      expect(findAll(element, '.whole, saha-comments')).to.deep.equal([])
    })

  it('says so when there is no idea of that number, with a way to the list', async () => {
    answer({readIdea: refused('not-found')})
    const element = await openAt(999)
    const words = textOf(element)

    await pressWords(element, 'All ideas')
    await until(() => isListShown(element))

    expect(words).to.include('There is no such idea here')
    expect(focused(element)?.id).to.equal('title')
  })

  it('can be asked for again when it does not arrive', async () => {
    answer({readIdea: 'unreachable'})
    const element = await openIdeas()
    cardOf(element, 5, 'h3 a').click()
    await until(() => textOf(element).includes('The server cannot be reached'))
    answer()

    await pressWords(element, 'Try again')
    await until(() => focused(element)?.id === 'whole-5')

    expect(findAll(element, '.whole')).to.have.length(1)
  })

  it('has its thread below it, headed as its discussion and in the look of the collection, for as long as it is open', async () => {
    answer()
    const element = await openAt(5, {attributes: {theme: 'dark', numerals: 'arab'}})
    const thread = await until(() => element.querySelector('saha-comments'))
    const before = ['activity', 'heading', 'theme', 'numerals', 'server'].map((name) =>
      thread.getAttribute(name),
    )

    await pressWords(element, 'All ideas')
    await until(() => isListShown(element))

    expect(before).to.deep.equal(['town/square.5', 'Discussion', 'dark', 'arab', server])
    expect(element.querySelector('saha-comments')).to.equal(null)
  })

  it('can be followed in a feed reader', async () => {
    answer()

    const element = await openAt(5)
    const feed = find<HTMLAnchorElement>(element, '[type="application/atom+xml"]')

    expect(feed.href).to.equal(`${server}v1/feeds/town/square/5?lang=en`)
  })

  it('stays open when somebody follows a link to a comment under it', async () => {
    answer()
    const element = await openAt(5)

    location.hash = `#saha-comment-${'c'.repeat(22)}`
    await new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}))
    await quiet(element)

    expect(isListShown(element)).to.equal(false)
  })

  it('leaves nothing in the history where nobody must find out', async () => {
    answer({readActivity: json({...collection, sensitive: true})})
    const element = await openIdeas()
    await until(() => element.shadowRoot?.querySelector('article'))
    const before = history.length

    cardOf(element, 5, 'h3 a').click()
    await until(() => focused(element)?.id === 'whole-5')
    await pressWords(element, 'All ideas')
    await until(() => focused(element)?.id === 'idea-5')

    expect([location.hash, history.length]).to.deep.equal(['', before])
  })

  it('can be opened, read and left by keyboard alone', async () => {
    answer()
    const element = await openIdeas()

    cardOf(element, 5, 'h3 a').focus()
    await sendKeys({press: 'Enter'})
    await until(() => focused(element)?.id === 'whole-5')
    await sendKeys({down: 'Shift'})
    await sendKeys({press: 'Tab'})
    await sendKeys({up: 'Shift'})
    const back = plain((focused(element) as HTMLElement).innerText)
    await sendKeys({press: 'Enter'})
    await until(() => focused(element)?.id === 'idea-5')

    expect(back).to.equal('All ideas')
  })
})
