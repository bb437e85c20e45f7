/// <reference types="mocha" />
import {sendKeys} from '@web/test-runner-commands'
import {expect} from 'chai'
import {everyQuestion, openKind} from '../../test-kit/every-question.ts'
import {clear, find, findAll, focused, until} from '../../test-kit/page.ts'
import {hangUp} from '../../test-kit/server.ts'
import {headingOf, settle} from '../../test-kit/survey-page.ts'
import {arrive, expectUploads, first, pick} from '../../test-kit/photo-page.ts'
import {photoFile, stopUploads} from '../../test-kit/uploads.ts'

/** Keys that are pressed, or words that are typed after a `>`, from the first control on; and what is sent. */
const ways: Readonly<Record<string, {keys: string[]; sent: unknown}>> = {
  single: {keys: ['Space', 'ArrowDown'], sent: {often: 'weekly'}},
  multiple: {keys: ['Space', 'Tab', 'Space'], sent: {why: ['walk', 'play']}},
  scale: {keys: ['Space', 'ArrowDown'], sent: {safe: 1}},
  number: {keys: ['>٢٫٥'], sent: {hours: 2.5}},
  'short text': {keys: ['>Rose'], sent: {name: 'Rose'}},
  'long text': {keys: ['>One', 'Enter', '>Two'], sent: {more: 'One\nTwo'}},
  rating: {keys: ['Space', 'ArrowDown'], sent: {clean: 2}},
  dropdown: {keys: ['ArrowDown', 'ArrowDown'], sent: {district: 'al-tall'}},
  combobox: {keys: ['>amm', 'ArrowDown', 'Enter'], sent: {town: 'amman'}},
  date: {keys: ['>5', 'Tab', '>1', 'Tab', '>2026'], sent: {since: '2026-01-05'}},
  ranking: {keys: ['Tab', 'Tab', 'Enter', 'Enter'], sent: {order: ['seats', 'water', 'shade']}},
  'ranking of the first ones': {keys: ['Tab', 'Enter'], sent: {order: ['shade']}},
  matrix: {keys: ['Space', 'ArrowDown', 'Tab', 'Space'], sent: {parts: {paths: 'good', toilets: 'bad'}}},
  'matrix of several': {keys: ['Space', 'Tab', 'Space'], sent: {parts: {paths: ['bad', 'good']}}},
  shares: {keys: ['>60', 'Tab', '>٤٠'], sent: {budget: {trees: 60, play: 40}}},
  email: {keys: ['>a@b.example'], sent: {email: 'a@b.example'}},
  phone: {keys: ['>0790000000'], sent: {phone: '0790000000'}},
  place: {keys: ['ArrowDown', 'Tab', '>By the gate'], sent: {spot: {address: 'By the gate'}}},
  consent: {keys: ['Space'], sent: {agree: true}},
  pictures: {keys: ['Space', 'ArrowDown'], sent: {plan: 'b'}},
  'words of one’s own': {
    keys: ['Tab', 'Tab', '>By tram'],
    sent: {way: {chosen: ['else'], other: 'By tram'}},
  },
}

afterEach(() => {
  stopUploads()
  hangUp()
  clear()
})

async function press(survey: HTMLElement, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys(key.startsWith('>') ? {type: key.slice(1)} : {press: key})
    await settle(survey)
    if (key === 'Tab') expect(whereFocusIs(survey)).to.equal('seen')
  }
}

/** Goes on with Tab until the focus is on a control. */
async function tabTo(survey: HTMLElement, selector: string): Promise<void> {
  for (let step = 0; step < 40; step++) {
    if (focused(survey)?.matches(selector)) return
    await press(survey, 'Tab')
  }
  throw new Error(`Tab never reaches ${selector}.`)
}

/** From the question to the receipt. */
async function sendIt(survey: HTMLElement): Promise<void> {
  await tabTo(survey, '[part=next]')
  await press(survey, 'Enter')
  await until(() => headingOf(survey).match(/^(?:Check your answers|مراجعة)/))
  await tabTo(survey, '[part=send]')
  await press(survey, 'Enter')
  await until(() => survey.shadowRoot?.querySelector('[part=receipt]'))
}

/** Whether what has the focus, or the label around it, is outlined, on the screen, and not under something else. */
function whereFocusIs(survey: HTMLElement): string {
  const control = focused(survey)
  if (!control) return 'elsewhere'
  const shown = [control.closest('label'), control].find(
    (part) =>
      part &&
      getComputedStyle(part).outlineStyle !== 'none' &&
      Number.parseFloat(getComputedStyle(part).outlineWidth) >= 2,
  )
  if (!shown) return `not outlined: ${control.outerHTML}`
  const {left, top, width, height} = shown.getBoundingClientRect()
  const [x, y] = [left + width / 2, top + Math.min(height / 2, 20)]
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return `off the screen: ${control.outerHTML}`
  const above = survey.shadowRoot?.elementFromPoint(x, y)
  return above && (shown.contains(above) || above.contains(shown)) ? 'seen' : `covered: ${control.outerHTML}`
}

describe('without a mouse', () => {
  for (const [name, {keys, sent}] of Object.entries(ways))
    for (const lang of ['ar', 'en'])
      it(`a question is answered and sent, and the focus is always seen: ${name}, ${lang}`, async () => {
        const {survey, arrived} = await openKind(name, {lang})

        await press(survey, 'Tab', ...keys)
        await sendIt(survey)

        expect(arrived.at(-1)?.body?.answers).to.deep.equal(sent)
      })

  for (const lang of ['ar', 'en']) {
    it(`a place is marked on the map and sent: ${lang}`, async () => {
      const {survey, arrived} = await openKind('place', {lang})
      await press(survey, 'Tab', 'ArrowDown', 'ArrowDown')
      await tabTo(survey, '[id$=-open]')
      await press(survey, 'Enter')
      await until(() => survey.shadowRoot?.querySelector('svg.ground .cross'))
      await tabTo(survey, 'svg.ground')

      await press(survey, 'ArrowUp', 'ArrowRight', 'Enter')
      await sendIt(survey)

      expect(JSON.stringify(arrived.at(-1)?.body?.answers)).to.match(
        /^{"spot":{"shape":{"type":"Point","coordinates":\[3[56]\.\d+,3[12]\.\d+\]}}}$/,
      )
    })

    it(`a photo is chosen, taken away and chosen again: ${lang}`, async () => {
      expectUploads()
      const {survey, arrived} = await openKind('photo', {lang})
      await press(survey, 'Tab')
      const picker = (focused(survey) as HTMLInputElement).type

      await arrive(survey, await pick(survey, await photoFile(40, 30)), first)
      await tabTo(survey, '[id$=-remove-0]')
      await press(survey, 'Enter')
      await until(() => (focused(survey) as HTMLInputElement)?.type === 'file')
      await arrive(survey, await pick(survey, await photoFile(40, 30)), first)
      await sendIt(survey)

      expect(picker).to.equal('file')
      expect(arrived.at(-1)?.body?.answers).to.deep.equal({repair: [first]})
    })
  }

  it('a picture is seen larger, and Escape closes it and nothing else', async () => {
    const {survey} = await openKind('pictures')
    await press(survey, 'Tab', 'Space')
    await tabTo(survey, '.picture button')
    const button = focused(survey)

    await press(survey, 'Enter')
    const isOpen = find<HTMLDialogElement>(survey, 'dialog').open
    await press(survey, 'Escape')

    expect(isOpen).to.equal(true)
    expect(find<HTMLDialogElement>(survey, 'dialog').open).to.equal(false)
    expect(focused(survey)).to.equal(button)
    expect(findAll<HTMLInputElement>(survey, ':checked').map(({type}) => type)).to.deep.equal(['radio'])
  })

  it('no kind of question is forgotten here', () => {
    const elsewhere = ['map', 'photo']

    expect(
      Object.keys(everyQuestion).filter((name) => !ways[name] && !elsewhere.includes(name)),
    ).to.deep.equal([])
  })
})
