/// <reference types="mocha" />
import {expect} from 'chai'
import {openIdeas} from '../../test-kit/ideas-page.ts'
import {clear, find, findAll, focused, plain, textOf, until} from '../../test-kit/page.ts'
import {
  enter,
  fillIn,
  openForm,
  press,
  receipt,
  refuse,
  send,
  shows,
  status,
  whole,
} from '../../test-kit/proposing-page.ts'
import {answer, hangUp, json} from '../../test-kit/server.ts'

type Told = Parameters<typeof answer>[0]

afterEach(() => {
  hangUp()
  clear()
})

/** Comes back later, and types the code. */
async function comeBack(told: Told = {}, code = receipt): Promise<HTMLElement> {
  answer({readReceipt: json(status), ...told})
  const page = await openIdeas()
  await press(page, 'My ideas and receipt codes')
  await until(() => page.shadowRoot?.querySelector('[id^=code-]'))
  await enter(page, '[id^=code-]', code)
  await press(page, 'Open')
  return page
}

const steps = [
  {status: 'studied', day: '2026-11-02', office: {en: 'Parks office'}},
  {status: 'planned', day: '2026-11-20', office: {en: 'Parks office'}, text: {en: 'Next spring.'}},
]

describe('coming back to an idea', () => {
  it('with its code shows where it stands, and what the municipality has done with it', async () => {
    const page = await comeBack({readReceipt: json({...status, status: 'planned', steps, supports: 12})})
    await shows(page, 'It is published.')

    expect(plain(textOf(page)))
      .to.include('Next spring.')
      .and.include('Parks office')
      .and.include('12 supports')
    expect(findAll(page, '.own .mark')).to.have.length(0)
  })

  it('marks what is new since the last look, and forgets the marks with the next', async () => {
    answer({readReceipt: json(status)})
    const page = await openForm()
    await fillIn(page)
    await send(page)
    await shows(page, 'Your idea is published')

    answer({readReceipt: json({...status, status: 'planned', steps})})
    await press(page, 'What became of it')
    await shows(page, '2 new steps since your last look')
    const marked = findAll(page, '.own .mark').length
    await press(page, 'Close')
    await press(page, 'My ideas and receipt codes')
    const open = await until(() => page.shadowRoot?.querySelector<HTMLElement>('.own ul button'))
    open.click()
    await shows(page, 'Next spring.')

    expect(marked).to.equal(2)
    expect(findAll(page, '.own .mark')).to.have.length(0)
  })

  it('lists what was handed in on this device', async () => {
    answer({readReceipt: json(status)})
    const page = await openForm()
    await fillIn(page)
    await send(page)
    await shows(page, 'Your idea is published')

    await press(page, 'My ideas and receipt codes')
    await shows(page, 'Written on this device')

    expect(find(page, '.own ul code').innerText).to.equal(receipt)
    await press(page, 'Forget everything on this device')
    await press(page, 'Yes, forget it')
    await shows(page, 'This device has forgotten it.')
    expect(localStorage.getItem('saha-ideas:town/square') ?? '').not.to.include(receipt)
  })

  it('says why a code opens nothing', async () => {
    const page = await comeBack({readReceipt: refuse('not-found')})
    await shows(page, 'No idea has this code.')
    await press(page, 'Close')
    expect(findAll(page, '.own')).to.have.length(0)

    clear()
    await shows(
      await comeBack({readReceipt: json({...status, activity: 'elsewhere'})}),
      'belongs to something else',
    )
    clear()
    await shows(await comeBack({readReceipt: 'unreachable'}), 'The server does not answer now.')
  })
})

describe('an idea of one’s own', () => {
  it('is changed in the form that it was handed in with', async () => {
    const fields = {cost: 2500}
    const place = {listed: 'west'}
    const stored = {...status, fields, place}
    const page = await comeBack({readReceipt: json(stored), changeResponse: json({edited: true, waits: []})})
    await press(page, 'Change the idea')
    await whole(page)
    await until(() => focused(page)?.matches('input[id^=heading-]'))
    expect(find<HTMLInputElement>(page, '#question-cost-field').value).to.equal('2500')
    expect(find<HTMLSelectElement>(page, '.way select').value).to.equal('west')

    const arrived = answer({
      readReceipt: json({...stored, title: 'More olive trees'}),
      changeResponse: json({edited: true, waits: []}),
    })
    await enter(page, 'input[id^=heading-]', 'More olive trees')
    await press(page, 'Save the changes')
    await shows(page, 'Your changes are published.')
    const change = arrived.find(({name}) => name === 'changeResponse')

    expect(change?.sent).to.deep.include({
      title: 'More olive trees',
      category: 'green',
      tags: ['shade'],
      place,
      fields,
    })
    expect(change?.sent).not.to.have.any.keys('key', 'ticket', 'website')
    expect(textOf(page)).to.include('More olive trees')
  })

  it('that was supported meanwhile stays as it is, and what was typed is not lost', async () => {
    const page = await comeBack({changeResponse: refuse('edit-over')})
    await press(page, 'Change the idea')
    await whole(page)
    await enter(page, 'input[id^=heading-]', 'More olive trees')
    await press(page, 'Save the changes')
    await shows(page, 'It cannot be changed any more')

    expect(find<HTMLInputElement>(page, 'input[id^=heading-]').value).to.equal('More olive trees')
    await press(page, 'Cancel')
    await shows(page, 'It is published.')
  })

  it('offers no change once somebody has built on it', async () => {
    const page = await comeBack({readReceipt: json({...status, canEdit: false, editSeconds: 0})})
    await shows(page, 'It is published.')

    expect(textOf(page)).not.to.include('Change the idea')
  })

  it('is withdrawn for good, once that is confirmed', async () => {
    const page = await comeBack()
    await press(page, 'Withdraw')
    await shows(page, 'Withdraw this idea?')
    await press(page, 'Yes, withdraw it')
    await shows(page, 'Your idea is withdrawn')

    expect(focused(page)?.textContent).to.equal('Your idea is withdrawn')
    expect(localStorage.getItem('saha-ideas:town/square') ?? '').not.to.include(receipt)
  })

  it('that was hidden says why, and another moderator can be asked', async () => {
    const hidden = {reason: 'off-topic', day: '2026-11-21', message: 'Please write about the square.'}
    const page = await comeBack({
      readReceipt: json({...status, state: 'hidden', hidden, canEdit: false, canAppeal: true}),
    })
    await shows(page, 'off topic')
    expect(textOf(page)).to.include('Please write about the square.')

    await press(page, 'Ask for a second look')
    await enter(page, '[id^=appeal-]', 'It is about the square.')
    await press(page, 'Ask for a second look')
    await shows(page, 'Another moderator decides')
  })
})
