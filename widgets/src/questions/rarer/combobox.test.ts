/// <reference types="mocha" />
import type {SingleQuestion} from '@saha/contract'
import {resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands'
import {expect} from 'chai'
import {barriers} from '../../test-kit/accessibility.ts'
import {asking, everyKind} from '../../test-kit/example-winding.ts'
import {clear, find, findAll, focused, textOf, until} from '../../test-kit/page.ts'
import {answer, hangUp, json} from '../../test-kit/server.ts'
import {headingOf, next, openSurvey, press, send, settle} from '../../test-kit/survey-page.ts'

const more = {id: 'more', type: 'short-text', text: {ar: 'ملاحظات', en: 'Anything else?'}} as const

/** As many schools as a question may list; two of them differ only in how their letters are written. */
const schools: SingleQuestion = {
  id: 'school',
  type: 'single',
  look: 'dropdown',
  text: {ar: 'أي مدرسة؟', en: 'Which school?'},
  options: Array.from({length: 500}, (_, at) => ({
    id: `school-${at}`,
    text: {ar: at === 321 ? 'مَدْرَسَةُ الأَمَلِ' : `ثانوية رقم ${at}`, en: `School ${at}`},
  })),
}

async function open(question: SingleQuestion = everyKind.combobox, lang = 'en', width = 800) {
  const arrived = answer({readActivity: json(asking(question, more))})
  const survey = await openSurvey({lang, width})
  await until(() => survey.shadowRoot?.querySelector('[role=combobox]'))
  return {survey, arrived}
}

const field = (survey: HTMLElement) => find<HTMLInputElement>(survey, '[role=combobox]')
const list = (survey: HTMLElement) => find(survey, '[role=listbox]')
const active = (survey: HTMLElement) =>
  survey.shadowRoot?.getElementById(field(survey).getAttribute('aria-activedescendant') ?? '')

async function keys(survey: HTMLElement, ...names: string[]): Promise<void> {
  for (const name of names) {
    await sendKeys({press: name})
    await settle(survey)
  }
}

async function type(survey: HTMLElement, words: string): Promise<void> {
  field(survey).focus()
  await sendKeys({type: words})
  await settle(survey)
}

/** Milliseconds that the element needs for what stands in the field now, without the way of the key. */
async function timeOfInput(survey: HTMLElement): Promise<number> {
  const start = performance.now()
  field(survey).dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}))
  await settle(survey)
  return performance.now() - start
}

/** Whether the whole of an option can be seen in the list. */
function isInView(survey: HTMLElement, option: Element): boolean {
  const [seen, box] = [list(survey).getBoundingClientRect(), option.getBoundingClientRect()]
  return box.top >= seen.top - 1 && box.bottom <= seen.bottom + 1
}

async function sentFrom(survey: HTMLElement, arrived: ReturnType<typeof answer>) {
  await next(survey)
  await send(survey)
  await until(() => survey.shadowRoot?.querySelector('[part=receipt]'))
  return arrived.at(-1)?.body?.answers
}

const middleOf = (element: Element): [number, number] => {
  const {left, top, width, height} = element.getBoundingClientRect()
  return [Math.round(left + width / 2), Math.round(top + height / 2)]
}

afterEach(async () => {
  await resetMouse()
  hangUp()
  clear()
})

describe('a long list that is typed into', () => {
  for (const lang of ['ar', 'en']) {
    it(`keeps the option that the arrows point at in view, down to the last and up again: ${lang}`, async () => {
      const {survey} = await open(everyKind.combobox, lang)
      field(survey).focus()
      const count = everyKind.combobox.options.length
      const seen: boolean[] = []

      for (let step = 0; step < count; step++) {
        await keys(survey, 'ArrowDown')
        seen.push(isInView(survey, active(survey)!))
      }
      const last = active(survey)
      for (let step = 1; step < count; step++) {
        await keys(survey, 'ArrowUp')
        seen.push(isInView(survey, active(survey)!))
      }

      expect(last).to.equal(findAll(survey, '[role=option]').at(-1))
      expect(active(survey)).to.equal(findAll(survey, '[role=option]')[0])
      expect(seen).to.deep.equal(seen.map(() => true))
    })
  }

  it('opens at what was chosen before, which typing replaces', async () => {
    const {survey, arrived} = await open()
    await type(survey, 'balq')
    await keys(survey, 'ArrowDown', 'Enter')

    await press(survey, '[role=combobox]')
    const shown = active(survey)
    const isSeen = isInView(survey, shown!)
    await sendKeys({type: 'maan'})
    await keys(survey, 'Enter')

    expect(shown?.textContent?.trim()).to.equal('Balqa')
    expect(isSeen).to.equal(true)
    expect(await sentFrom(survey, arrived)).to.deep.equal({town: 'maan'})
  })

  it('finds one among 500 faster than letters are typed, with or without hamza and vowel marks', async () => {
    const {survey, arrived} = await open(schools, 'ar')
    field(survey).focus()
    await sendKeys({type: 'م'})
    const times: number[] = []
    for (let turn = 0; turn < 5; turn++) times.push(await timeOfInput(survey))

    for (const letter of 'درسه الامل') await sendKeys({type: letter})
    await settle(survey)
    const found = findAll(survey, '[role=option]').map(({innerText}) => innerText)
    await keys(survey, 'Enter')

    expect(found).to.deep.equal(['مَدْرَسَةُ الأَمَلِ'])
    expect(Math.min(...times)).to.be.below(100)
    expect(await sentFrom(survey, arrived)).to.deep.equal({school: 'school-321'})
  })

  it('shows all 500 without reaching over the edges of a phone, in both directions', async () => {
    for (const lang of ['ar', 'en']) {
      const {survey} = await open(schools, lang, 320)
      await press(survey, '[role=combobox]')
      const [box, edge] = [list(survey).getBoundingClientRect(), field(survey).getBoundingClientRect()]
      const words =
        findAll(survey, '[role=option] *')[0]?.parentElement ?? findAll(survey, '[role=option]')[0]!

      expect(findAll(survey, '[role=option]')).to.have.length(500)
      expect([Math.round(box.left), Math.round(box.right)]).to.deep.equal([
        Math.round(edge.left),
        Math.round(edge.right),
      ])
      expect(box.height).to.be.below(300)
      expect(getComputedStyle(words).direction).to.equal(lang === 'ar' ? 'rtl' : 'ltr')
      expect(await barriers(survey)).to.deep.equal([])
      clear()
    }
  })

  it('is named and followed by screen readers: the field, the list, the option pointed at, how many there are', async () => {
    const {survey} = await open({...everyKind.combobox, options: [...everyKind.combobox.options]})
    const shut = field(survey).ariaExpanded
    await type(survey, 'ma')
    await keys(survey, 'ArrowDown', 'ArrowDown')
    const input = field(survey)

    expect(shut).to.equal('false')
    expect(input.ariaExpanded).to.equal('true')
    expect(input.ariaAutoComplete).to.equal('list')
    expect(survey.shadowRoot?.getElementById(input.getAttribute('aria-controls') ?? '')).to.equal(
      list(survey),
    )
    expect(list(survey).ariaLabel).to.equal('From which town?')
    expect(active(survey)?.role).to.equal('option')
    expect(active(survey)?.textContent?.trim()).to.equal('madaba')
    expect(find(survey, '.combobox [role=status]').innerText).to.equal('4 answers in the list')
    expect(focused(survey)).to.equal(input)
  })

  it('says to everybody when there is nothing like it', async () => {
    const {survey} = await open()

    await type(survey, 'Atlantis')

    expect(textOf(survey)).to.include('0 answers in the list')
    expect(find(survey, '.combobox [role=status]').getBoundingClientRect().height).to.be.above(15)
    expect(field(survey).ariaExpanded).to.equal('false')
    expect(list(survey).checkVisibility()).to.equal(false)
    expect(await barriers(survey)).to.deep.equal([])
  })

  it('takes the only one found with Enter; among several, Enter neither chooses nor leads away', async () => {
    const {survey} = await open()

    await type(survey, 'ma')
    await keys(survey, 'Enter')
    const among = [field(survey).value, headingOf(survey)]
    await sendKeys({type: 'an'})
    await keys(survey, 'Enter')

    expect(among).to.deep.equal(['ma', 'Park survey'])
    expect(field(survey).value).to.equal('Maan')
    expect(survey.shadowRoot?.querySelector('.summary')).to.equal(null)
  })

  it('closes with Escape and nothing else does, and what was typed stays', async () => {
    const {survey} = await open()
    let heard = 0
    document.addEventListener('keydown', () => heard++, {once: true})
    await type(survey, 'am')
    heard = 0

    await keys(survey, 'Escape')

    expect(list(survey).checkVisibility()).to.equal(false)
    expect(field(survey).value).to.equal('am')
    expect(focused(survey)).to.equal(field(survey))
    expect(heard).to.equal(0)
  })

  it('is left with Tab: the list takes no focus, and what was typed in full is chosen', async () => {
    const {survey, arrived} = await open()
    await type(survey, 'irbid')

    await keys(survey, 'Tab')

    expect(list(survey).checkVisibility()).to.equal(false)
    expect((focused(survey) as HTMLInputElement).type).to.equal('checkbox')
    expect(await sentFrom(survey, arrived)).to.deep.equal({town: 'irbid'})
  })

  it('keeps nothing of somebody who only passes through with Tab', async () => {
    const {survey} = await open()

    field(survey).focus()
    await keys(survey, 'Tab')

    expect(sessionStorage.length).to.equal(0)
  })

  it('is chosen from by a tap or click, which can still be taken back by sliding off', async () => {
    const {survey, arrived} = await open()
    await press(survey, '[role=combobox]')
    const [amman, zarqa] = findAll(survey, '[role=option]').slice(1)

    await sendMouse({type: 'move', position: middleOf(amman!)})
    await sendMouse({type: 'down'})
    await sendMouse({type: 'move', position: middleOf(zarqa!)})
    await sendMouse({type: 'up'})
    await settle(survey)
    const slid = [field(survey).value, list(survey).checkVisibility()]
    await sendMouse({type: 'click', position: middleOf(zarqa!)})
    await settle(survey)

    expect(slid).to.deep.equal(['', true])
    expect(list(survey).checkVisibility()).to.equal(false)
    expect(await sentFrom(survey, arrived)).to.deep.equal({town: 'zarqa'})
  })
})
