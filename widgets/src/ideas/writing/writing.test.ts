/// <reference types="mocha" />
import {sendKeys} from '@web/test-runner-commands'
import {expect} from 'chai'
import {collection} from '../../test-kit/example-ideas.ts'
import {collectionWith, openIdeas, quiet} from '../../test-kit/ideas-page.ts'
import {clear, find, findAll, focused, textOf, until} from '../../test-kit/page.ts'
import {
  fillIn,
  openForm,
  press,
  receipt,
  send,
  shows,
  status,
  stored,
  type,
  whole,
} from '../../test-kit/proposing-page.ts'
import {answer, hangUp, json} from '../../test-kit/server.ts'

afterEach(() => {
  hangUp()
  clear()
})

const sentIn = (arrived: ReturnType<typeof answer>) =>
  arrived.filter(({name}) => name === 'sendIdea').map(({sent}) => sent)

const nameIn = async (page: HTMLElement) =>
  (await until(() => page.shadowRoot?.querySelector<HTMLElement>('.byline bdi'))).innerText

describe('handing in an idea', () => {
  it('needs a title, a text and a category, and ends with its number and a receipt', async () => {
    const arrived = answer()
    const page = await openForm()

    await fillIn(page)
    await send(page)
    await shows(page, 'Your idea is published as idea 10')

    expect(sentIn(arrived)[0]).to.include({title: status.title, text: status.text, category: 'green'})
    expect(sentIn(arrived)[0]).not.to.have.any.keys('place', 'photos', 'fields', 'tags')
    expect(find(page, '[part=receipt] code').innerText).to.equal(receipt)
    expect(find<HTMLAnchorElement>(page, '[part=receipt] a').hash).to.equal('#saha-idea-10')
    await until(() => focused(page)?.id.startsWith('slip-'))
    expect(textOf(page)).to.include('This device remembers it for you.')
  })

  it('is sent once, however often the button is pressed', async () => {
    const arrived = answer()
    const page = await openForm()
    await fillIn(page)

    for (let times = 0; times < 3; times++) find(page, '[part=send]').click()
    await shows(page, 'Your idea is published as idea 10')
    await quiet(page)

    expect(sentIn(arrived)).to.have.length(1)
    expect(findAll(page, '[part=receipt]')).to.have.length(1)
  })

  it('goes from the button to the receipt by keyboard alone', async () => {
    const arrived = answer()
    const page = await openIdeas()
    const tabTo = async (selector: string) => {
      const isThere = () => focused(page)?.matches(selector) === true
      for (let step = 0; step < 60 && !isThere(); step++) await sendKeys({press: 'Tab'})
      expect(isThere(), selector).to.equal(true)
    }

    await tabTo('[part=write]')
    await sendKeys({press: 'Enter'})
    await until(() => focused(page)?.matches('input[id^=heading-]'))
    await whole(page)
    await sendKeys({type: 'Olive trees along the platform'})
    await tabTo('textarea[id^=text-]')
    await sendKeys({type: 'They give shade.'})
    await tabTo('[id^=category-frame] input')
    await sendKeys({press: 'Space'})
    await tabTo('input[id^=tags-]')
    await sendKeys({type: 'shade'})
    await sendKeys({press: 'Enter'})
    await tabTo('.way select')
    await sendKeys({press: 'ArrowDown'})
    await tabTo('[part=send]')
    await sendKeys({press: 'Enter'})
    await shows(page, 'Your idea is published as idea 10')
    await tabTo('[part=receipt] .buttons button')

    expect(sentIn(arrived)[0]).to.deep.include({
      title: 'Olive trees along the platform',
      category: 'green',
      tags: ['shade'],
      place: {listed: 'west'},
    })
  })

  it('says what is missing, at each field and in a summary that leads there', async () => {
    const arrived = answer()
    const page = await openForm()

    await send(page)
    await until(() => findAll(page, '.summary a').length > 0)
    const summary = findAll<HTMLAnchorElement>(page, '.summary a')
    const said = summary.map(({innerText}) => innerText)
    summary[1]?.click()
    await quiet(page)

    expect(said).to.deep.equal([
      'Give your idea a title.',
      'Write what your idea is.',
      'Choose what it is about.',
    ])
    expect(focused(page)?.matches('textarea[id^=text-]')).to.equal(true)
    expect(find(page, 'input[id^=heading-]').getAttribute('aria-invalid')).to.equal('true')
    expect(sentIn(arrived)).to.deep.equal([])
  })

  it('says why an idea waits, and what happens next', async () => {
    answer({sendIdea: stored({idea: undefined, waits: ['photo']})})
    const page = await openForm()

    await fillIn(page)
    await send(page)
    await shows(page, 'Your idea has arrived, but is not published yet')

    expect(textOf(page)).to.include('Somebody looks at the photo first').and.include('it gets a number')
  })

  for (const [became, reply, words, next] of [
    ['hidden', {hidden: true}, 'moderators have hidden it since', 'you can object once'],
    ['held', {waits: ['reported']}, 'is not published yet', 'Somebody looks at it first'],
  ] as const)
    it(`does not say that an idea is published that was ${became} since it arrived`, async () => {
      answer({sendIdea: stored(reply)})
      const page = await openForm()

      await fillIn(page)
      await send(page)
      await shows(page, words)

      expect(textOf(page)).to.include(next).and.not.include('is published as idea')
    })

  it('warns of personal data on the device, before anybody can read them', async () => {
    const arrived = answer()
    const page = await openForm()

    await fillIn(page, status.title, 'Call me: 079 123 4567')
    await send(page)
    await shows(page, 'What you wrote seems to contain:')
    const before = sentIn(arrived).length
    await press(page, 'Publish it as it is')
    await shows(page, 'Your idea is published as idea 10')

    expect(before).to.equal(0)
    expect(sentIn(arrived)).to.have.length(1)
  })

  it('offers many categories as a list, and asks for none where there are none', async () => {
    const many = Array.from({length: 9}, (_, at) => ({id: `c${at}`, text: {en: `Subject ${at}`}}))
    answer({readActivity: collectionWith({categories: many})})
    const page = await openForm()
    const options = findAll(page, '[id^=category-] option').length
    clear()
    const {categories: _, ...ideas} = collection.ideas
    answer({readActivity: json({...collection, ideas})})
    const without = await openForm()

    expect(options).to.equal(10)
    expect(findAll(without, '[id^=category-]')).to.have.length(0)
  })

  for (const [lang, width] of [
    ['ar', 340],
    ['ar', 800],
    ['en', 340],
    ['en', 800],
    ['fr', 340],
  ] as const)
    it(`says under which name it appears from the first letter on, and nothing moves: ${lang}, ${width} pixels`, async () => {
      answer()
      const page = await openForm({lang, width})
      const place = () => find(page, '[part=send]').getBoundingClientRect().top
      const [before, named] = [place(), findAll(page, '.byline').length]

      await type(page, 'heading', 'T')
      const name = await nameIn(page)
      await quiet(page)
      const after = place()
      await type(page, 'heading', '')

      expect(named).to.equal(0)
      expect(name).to.match(/^\S+ \d{3}$/)
      expect(after).to.equal(before)
      expect(await nameIn(page)).to.equal(name)
    })

  it('signs with a name of one’s own, if somebody wants that', async () => {
    const arrived = answer()
    const page = await openForm()
    await fillIn(page)
    await press(page, 'Use a name of my own')

    await type(page, 'name', 'Lina')
    await send(page)
    await shows(page, 'Your idea is published')

    expect(sentIn(arrived)[0]).to.include({name: 'Lina'})
  })
})

describe('what is written', () => {
  it('stays when the form is closed, and when the page is loaded again', async () => {
    answer()
    const page = await openForm()
    await fillIn(page)
    await type(page, 'tags', 'sha')
    await press(page, 'Close and go on later')
    expect(focused(page)?.getAttribute('part')).to.equal('write')
    page.parentElement?.remove()

    const again = await openForm()

    expect(find<HTMLInputElement>(again, 'input[id^=heading-]').value).to.equal(status.title)
    expect(find<HTMLTextAreaElement>(again, 'textarea').value).to.equal(status.text)
    expect(find<HTMLInputElement>(again, 'input[id^=tags-]').value).to.equal('sha')
    expect(find<HTMLInputElement>(again, '[id^=category-frame] input').checked).to.equal(true)
  })

  it('keeps its made-up name when the page is loaded again', async () => {
    answer()
    const page = await openForm()
    await fillIn(page)
    const name = await nameIn(page)
    page.parentElement?.remove()

    const again = await openForm()

    expect(await nameIn(again)).to.equal(name)
  })

  it('is gone with the form where nobody must find out, and nobody is told to go on later', async () => {
    answer({readActivity: json({...collection, sensitive: true})})
    const page = await openForm()
    await fillIn(page)
    expect(textOf(page)).not.to.include('go on later')

    await press(page, 'Cancel')
    await press(page, 'Hand in an idea')

    const heading = await until(() => page.shadowRoot?.querySelector<HTMLInputElement>('input[id^=heading-]'))
    expect(heading.value).to.equal('')
  })

  it('leaves nothing on the device where nobody must find out', async () => {
    answer({readActivity: json({...collection, sensitive: true})})
    const page = await openForm()
    await fillIn(page)
    await send(page)
    await shows(page, 'Your idea is published')

    expect(textOf(page)).to.include('This device does not remember it')
    expect([...Object.keys(localStorage), ...Object.keys(sessionStorage)].join()).not.to.match(/saha-/)
  })
})
