/// <reference types="mocha" />
import {expect} from 'chai'
import {cards} from '../../../test-kit/example-ideas.ts'
import {quiet, refusedIdea} from '../../../test-kit/ideas-page.ts'
import {clear, find, findAll, focused, plain, textOf, until} from '../../../test-kit/page.ts'
import {openForm, press, shows, type} from '../../../test-kit/proposing-page.ts'
import {answer, hangUp, json} from '../../../test-kit/server.ts'

const alike = {findSimilar: json({similar: cards.slice(1, 4)})}
const asked = (arrived: ReturnType<typeof answer>) => arrived.filter(({name}) => name === 'findSimilar')

afterEach(() => {
  hangUp()
  clear()
})

describe('ideas like the one that is being written', () => {
  it('are shown and said politely, and the focus stays where it is', async () => {
    const arrived = answer(alike)
    const page = await openForm()
    await type(page, 'heading', 'A skate park')
    await shows(page, 'These 3 ideas may propose the same')

    expect(asked(arrived)[0]?.sent).to.include({title: 'A skate park'})
    expect(focused(page)?.matches('input[id^=heading-]')).to.equal(true)
    expect(findAll(page, '.proposal [role=status]').map(({textContent}) => textContent?.trim())).to.include(
      'These 3 ideas may propose the same',
    )
    expect(findAll<HTMLAnchorElement>(page, '.similar a').map(({hash}) => hash)).to.deep.equal([
      '#saha-idea-7',
      '#saha-idea-6',
      '#saha-idea-5',
    ])
  })

  it('are asked for once typing pauses, and not before the title has a few words', async () => {
    const arrived = answer(alike)
    const page = await openForm()
    await type(page, 'heading', 'A')
    await type(page, 'heading', 'Benches')
    for (const title of ['Benches an', 'Benches and', 'Benches and shade']) await type(page, 'heading', title)
    await shows(page, 'may propose the same')

    expect(asked(arrived).map(({sent}) => sent?.['title'])).to.deep.equal(['Benches and shade'])
  })

  it('can be supported instead: what was written stays for later', async () => {
    const arrived = answer(alike)
    const page = await openForm()
    await type(page, 'heading', 'A skate park')
    await shows(page, 'may propose the same')

    findAll(page, '.similar button')[0]?.click()
    await shows(page, 'You support idea 7.')
    const [support] = arrived.filter(({name}) => name === 'support')
    await press(page, 'Close the form')

    expect(support?.url.pathname).to.match(/\/7\/supports$/)
    expect(findAll(page, '.proposal')).to.have.length(0)
    find(page, '[part=write]').click()
    await until(() => page.shadowRoot?.querySelector('.proposal'))
    expect(find<HTMLInputElement>(page, 'input[id^=heading-]').value).to.equal('A skate park')
  })

  it('that cannot be supported say why, and the form stays', async () => {
    answer({...alike, support: refusedIdea('no-support-left')})
    const page = await openForm()
    await type(page, 'heading', 'A skate park')
    await shows(page, 'may propose the same')

    findAll(page, '.similar button')[0]?.click()
    await until(() => page.shadowRoot?.querySelector('.similar .error'))

    expect(findAll(page, '.proposal')).to.have.length(1)
    expect(plain(textOf(page))).not.to.include('You support idea')
  })

  it('go away when somebody says that theirs is different, and come back only with others', async () => {
    answer({
      findSimilar: ({sent}) => json({similar: cards.slice(1, sent?.['title'] === 'A skate park' ? 3 : 4)}),
    })
    const page = await openForm()
    await type(page, 'heading', 'A skate park')
    await shows(page, 'may propose the same')

    await press(page, 'Mine is different')
    expect(findAll(page, '.similar')).to.have.length(0)
    expect(focused(page)?.matches('textarea')).to.equal(true)
    await type(page, 'heading', 'A skate park for the young')
    await shows(page, 'These 3 ideas may propose the same')
  })

  it('are silently nothing without a network', async () => {
    const arrived = answer({findSimilar: 'unreachable'})
    const page = await openForm()
    await type(page, 'text', 'For the young')
    await shows(page, 'Your name here')
    const before = textOf(page)
    await type(page, 'heading', 'A skate park')
    await until(() => asked(arrived).length > 0)
    await quiet(page)

    expect(textOf(page)).to.equal(before)
  })
})
