/// <reference types="mocha" />
import {expect} from 'chai'
import {barriers} from '../test-kit/accessibility.ts'
import {clear, find, languages, settle, type, until} from '../test-kit/console-page.ts'
import {hangUp, refused, shown} from '../test-kit/server.ts'
import {comment, idea, list, open, parks} from './answers.test-kit.ts'
import {changesOf, tagsIn} from './idea-order.ts'

const wordsOf = (selector: string) => find(selector).innerText.replace(/[\u2066-\u2069]/g, '')

/** Sends one of the forms. */
async function sendForm(selector: string): Promise<void> {
  find<HTMLFormElement>(selector).requestSubmit()
  await settle()
}

function choose(selector: string, value: string): void {
  const select = find<HTMLSelectElement>(selector)
  select.value = value
  select.dispatchEvent(new Event('change'))
}

afterEach(() => {
  hangUp()
  clear()
})

describe('what waits for an answer', () => {
  for (const language of languages)
    for (const [state, rest] of [
      ['the list', []],
      ['an idea', ['ideas', '3']],
      ['a comment', ['talk', comment]],
    ] as const)
      it(`has no barriers in ${language}: ${state}`, async () => {
        await open(language, rest)
        for (const details of document.querySelectorAll('details')) details.open = true
        await settle()

        expect(await barriers()).to.deep.equal([])
      })

  it('says of each what it is, where it stands, since when it waits and who supports it', async () => {
    await open()

    const first = wordsOf('.unanswered li')
    for (const words of ['Idea', 'Ideas for the square', 'More shade on the square', 'Layla', '12 supports'])
      expect(first).to.include(words)
    expect(find<HTMLAnchorElement>('.unanswered a').getAttribute('href')).to.equal('#/town/answers/ideas/3')
  })

  it('can be narrowed down to one activity', async () => {
    const arrived = await open()

    choose('#answers-activity', 'talk')
    await until(() => arrived.filter(({name}) => name === 'readUnanswered').length === 2)

    expect(arrived.at(-1)?.query).to.deep.equal({activity: 'talk'})
  })

  it('says so when everything has an answer', async () => {
    await open('en', [], {readUnanswered: shown({...list, unanswered: []})})

    expect(wordsOf('.nothing')).to.include('Everything has an answer')
  })

  it('goes on where the page ended', async () => {
    const pages = [{...list, cursor: '1.2.3'}, {unanswered: [{...list.unanswered[0], idea: 9}]}]
    const arrived = await open('en', [], {readUnanswered: () => shown(pages.shift() ?? list)})

    find('main p > button').click()
    await until(() => document.querySelectorAll('.unanswered li').length === 3)

    expect(arrived.at(-1)?.query).to.deep.equal({cursor: '1.2.3'})
  })
})

describe('an idea', () => {
  const rest = ['ideas', '3']

  it('is answered with a status, in the name of the office that answered last', async () => {
    const arrived = await open('en', rest, {answerIdea: shown({steps: 2})})

    choose('#step-status', 'planned')
    await settle()
    expect(wordsOf('#step-status-hint')).to.include('It will be done')
    type('#step-text-en', 'Trees in January.')
    await sendForm('console-step-form form')
    await until(() => arrived.some(({name}) => name === 'answerIdea'))

    const sent = arrived.find(({name}) => name === 'answerIdea')?.body as Record<string, unknown>
    expect(sent).to.deep.include({status: 'planned', office: parks, text: {en: 'Trees in January.'}})
    expect(String(sent['key'])).to.match(/^[0-9a-f]{32}$/)
  })

  it('is not declined without a reason', async () => {
    const arrived = await open('en', rest)

    choose('#step-status', 'declined')
    await sendForm('console-step-form form')

    expect(wordsOf('.field.wrong')).to.include('needs a reason')
    expect(arrived.some(({name}) => name === 'answerIdea')).to.equal(false)
  })

  it('is not answered with nothing, or with a link that is none', async () => {
    await open('en', rest)

    await sendForm('console-step-form form')
    expect(wordsOf('.field.wrong')).to.include('Write an answer')
    type('#step-text-en', 'Thank you.')
    type('#step-link', 'javascript:alert(1)')
    await sendForm('console-step-form form')

    expect(wordsOf('.field.wrong')).to.include('https://')
  })

  it('keeps what was typed when the server cannot be reached, and sends the same key again', async () => {
    let isThere = false
    const arrived = await open('en', rest, {
      answerIdea: () => (isThere ? shown({steps: 2}) : 'unreachable'),
    })
    type('#step-text-en', 'Thank you.')

    await sendForm('console-step-form form')
    await until(() => document.querySelector('console-step-form .problem') !== null)
    isThere = true
    await sendForm('console-step-form form')
    await until(() => arrived.filter(({name}) => name === 'answerIdea').length === 2)

    const [first, second] = arrived.filter(({name}) => name === 'answerIdea')
    expect(first?.body).to.deep.equal(second?.body)
  })

  it('offers the next one that waits once it is answered', async () => {
    await open('en', rest, {answerIdea: shown({steps: 2})})
    type('#step-text-en', 'Thank you.')
    await sendForm('console-step-form form')
    await until(() => document.querySelector('.next') !== null)

    find('.next').click()

    expect(location.hash).to.equal(`#/town/answers/talk/${comment}`)
  })

  it('is put in order: only what differs is sent', async () => {
    const arrived = await open('en', rest, {sortIdeas: shown({sorted: 1})})
    find<HTMLDetailsElement>('console-idea-order details').open = true

    choose('#order-category', 'rest')
    type('#order-tags', 'shade، مقاعد')
    await sendForm('console-idea-order form')
    await until(() => arrived.some(({name}) => name === 'sortIdeas'))

    expect(arrived.find(({name}) => name === 'sortIdeas')?.body).to.deep.equal({
      ideas: [3],
      category: 'rest',
      addTags: ['مقاعد'],
    })
  })

  it('is marked as proposing the same as one that was found by its words', async () => {
    const found = {ideas: [{...idea, idea: 1, title: 'Shade'}], matching: 1}
    const arrived = await open('en', rest, {readIdeas: shown(found), markDuplicate: shown({of: 1})})
    find<HTMLDetailsElement>('console-idea-duplicate details').open = true
    type('#search-words', 'ظل')
    await sendForm('form.search')
    await until(() => document.querySelector('.found button') !== null)

    find('.found button').click()
    await until(() => arrived.some(({name}) => name === 'markDuplicate'))

    expect(arrived.find(({name}) => name === 'readIdeas')?.query).to.deep.equal({q: 'ظل'})
    expect(arrived.find(({name}) => name === 'markDuplicate')?.body).to.deep.equal({of: 1})
  })

  it('that is gone says so, and leaves nothing to answer', async () => {
    await open('en', rest, {readIdea: refused(404, 'not-found')})

    expect(wordsOf('.notice')).to.include('withdrawn or hidden')
    expect(document.querySelector('console-step-form')).to.equal(null)
  })
})

describe('a comment', () => {
  it('is answered below it, and at the top of the thread where that is wanted', async () => {
    const arrived = await open('en', ['talk', comment], {answerOfficially: shown({comment})})

    type('#answer-text', 'In spring.')
    find<HTMLInputElement>('#answer-pinned').click()
    await sendForm('.deeds form')
    await until(() => arrived.some(({name}) => name === 'answerOfficially'))

    expect(arrived.find(({name}) => name === 'answerOfficially')?.body).to.deep.include({
      parent: comment,
      office: parks,
      text: 'In spring.',
      pinned: true,
    })
  })

  it('shows what was answered before, which can be put back to its place', async () => {
    const arrived = await open('en', ['talk', comment], {pinAnswer: shown({pinned: false})})

    expect(wordsOf('.past')).to.include('Parks department').and.to.include('In spring.')
    find('.past button').click()
    await until(() => arrived.some(({name}) => name === 'pinAnswer'))

    expect(arrived.find(({name}) => name === 'pinAnswer')?.body).to.deep.equal({pinned: false})
  })
})

describe('tags', () => {
  it('are told apart by commas of any script, each once', () => {
    expect(tagsIn('shade, trees ،ظل؛ shade')).to.deep.equal(['shade', 'trees', 'ظل'])
  })

  it('and everything else stay as they are where nothing differs', () => {
    expect(changesOf(idea, {category: 'green', group: '', tags: ['shade']})).to.deep.equal({})
    expect(changesOf({...idea, group: 'heat'}, {category: 'green', group: '', tags: []})).to.deep.equal({
      group: null,
      removeTags: ['shade'],
    })
  })
})
