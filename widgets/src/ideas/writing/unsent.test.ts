/// <reference types="mocha" />
import {expect} from 'chai'
import {openIdeas} from '../../test-kit/ideas-page.ts'
import {clear, find, findAll, focused, textOf, until} from '../../test-kit/page.ts'
import {fillIn, openForm, press, refuse, send, shows, status, type} from '../../test-kit/proposing-page.ts'
import {answer, hangUp} from '../../test-kit/server.ts'

const inOutbox = () => Object.keys(localStorage).filter((name) => name.startsWith('saha-outbox:'))
const sentIn = (arrived: ReturnType<typeof answer>) => arrived.filter(({name}) => name === 'sendIdea')

afterEach(() => {
  hangUp()
  clear()
})

describe('an idea without a network', () => {
  it('waits in the browser, says so, and is sent once when the network returns, whoever has it open', async () => {
    answer({sendIdea: 'unreachable'})
    const page = await openForm()
    await fillIn(page)
    await send(page)
    await shows(page, 'Not sent yet')
    const others = [await openIdeas(), await openIdeas()]
    await Promise.all(others.map((other) => shows(other, 'Not sent yet')))
    expect(inOutbox()).to.have.length(1)

    const arrived = answer()
    window.dispatchEvent(new Event('online'))
    await until(() => [page, ...others].some((one) => textOf(one).includes('Your idea is published')))

    expect(sentIn(arrived)).to.have.length(1)
    expect(inOutbox()).to.deep.equal([])
  })

  it('can be changed and deleted before it is sent', async () => {
    answer({sendIdea: 'unreachable'})
    const page = await openForm()
    await fillIn(page)
    await send(page)
    await shows(page, 'Not sent yet')

    await press(page, 'Change')
    await until(() => focused(page)?.matches('input[id^=heading-]'))
    expect(find<HTMLTextAreaElement>(page, 'textarea').value).to.equal(status.text)
    expect(inOutbox()).to.deep.equal([])
    await send(page)
    await shows(page, 'Not sent yet')
    await press(page, 'Delete')
    await press(page, 'Yes, delete it')

    expect(inOutbox()).to.deep.equal([])
    expect(focused(page)?.getAttribute('part')).to.equal('write')
  })

  it('is there again when the page is opened anew', async () => {
    answer({sendIdea: 'unreachable'})
    const page = await openForm()
    await fillIn(page)
    await send(page)
    await shows(page, 'Not sent yet')
    page.parentElement?.remove()

    answer()
    const again = await openIdeas()
    await shows(again, 'Your idea is published as idea 10')

    expect(inOutbox()).to.deep.equal([])
  })
})

describe('an idea that is refused', () => {
  const codes = {
    closed: 'The time for ideas ended',
    'not-yet-open': 'Ideas are not collected yet',
    'not-found': 'no longer at this address',
    'origin-not-allowed': 'This page is not on a site',
    'too-large': 'longer than we can accept',
    invalid: 'not as the server expects it',
    'key-reused': 'An earlier wording of this idea',
    changed: 'What is asked for has changed',
    withdrawn: 'This idea was withdrawn',
    'text-refused': 'Nothing readable is left',
    'work-wanted': 'not sent by a program',
    malformed: 'a fault on our side',
    'no-support-left': 'a fault on our side',
  } as const
  for (const [code, words] of Object.entries(codes))
    it(`with “${code}” says why and what now, and keeps all that was typed`, async () => {
      answer({sendIdea: refuse(code as keyof typeof codes)})
      const page = await openForm()
      await type(page, 'tags', 'shade')
      await press(page, 'Add')
      await fillIn(page)

      await send(page)
      await shows(page, words)
      await until(() => focused(page)?.id.startsWith('why-'))

      expect(find<HTMLInputElement>(page, 'input[id^=heading-]').value).to.equal(status.title)
      expect(find<HTMLTextAreaElement>(page, 'textarea').value).to.equal(status.text)
      expect(find(page, '.tags').innerText).to.include('shade')
      expect(find<HTMLInputElement>(page, '[id^=category-frame] input').checked).to.equal(true)
      expect(textOf(page)).to.include('Everything you wrote is still here.')
    })

  it('for an answer or its place leads to them', async () => {
    const problems = [
      {question: 'place', code: 'outside' as const},
      {question: 'cost', code: 'too-high' as const},
    ]
    answer({sendIdea: refuse('answers-refused', {problems})})
    const page = await openForm()
    await fillIn(page)

    await send(page)
    await shows(page, 'The place, a photo or an answer was not accepted')

    expect(
      findAll(page, '.summary a').map(({innerText}) => innerText.replaceAll(/[\u2068\u2069]/g, '')),
    ).to.deep.equal([
      'Where is it? (if you like) – mark a place that the map shows',
      'About how much does it cost? – enter 1,000,000 or less',
    ])
    expect(findAll(page, '.question.wrong')).to.have.length(2)
  })
})
