/** For tests: a citizen who marks a place. */
import type {Geometry, PlaceAnswer, PlaceQuestion} from '@saha/contract'
import {sendKeys} from '@web/test-runner-commands'
import {asking, everyKind} from './example-winding.ts'
import {find, plain, until} from './page.ts'
import {answer, json} from './server.ts'
import {choose, next, openSurvey, press, send, settle} from './survey-page.ts'

export const spot: PlaceQuestion = {
  ...everyKind.place,
  shapes: ['point', 'line', 'area'],
  list: [...everyKind.place.list],
}

const mapWords = {en: 'On a map', ar: 'على الخريطة'}

/** Opens a survey that asks for a place, and where it is asked for, the map. */
export async function openPlace({
  lang = 'en',
  width = 800,
  isMapOpen = true,
}: {lang?: 'ar' | 'en'; width?: number; isMapOpen?: boolean} = {}): Promise<HTMLElement> {
  const survey = await openSurvey({lang, width})
  await until(() => survey.shadowRoot?.querySelector('.question'))
  if (!isMapOpen) return survey
  await choose(survey, mapWords[lang])
  await press(survey, '#question-spot-open')
  await until(() => survey.shadowRoot?.querySelector('svg.ground .cross'))
  await settle(survey)
  return survey
}

export const ask = () => answer({readActivity: json(asking(spot))})

/** Clicks on the map, at a share of its width and height. */
export async function tap(survey: HTMLElement, across: number, down: number): Promise<void> {
  const ground = find(survey, 'svg.ground')
  const {left, top, width, height} = ground.getBoundingClientRect()
  ground.dispatchEvent(
    new MouseEvent('click', {bubbles: true, clientX: left + width * across, clientY: top + height * down}),
  )
  await settle(survey)
}

export async function keys(survey: HTMLElement, ...names: string[]): Promise<void> {
  for (const name of names) await sendKeys({press: name})
  await settle(survey)
}

export const said = (survey: HTMLElement) => plain(find(survey, '#question-spot-said').textContent.trim())
export const marked = (survey: HTMLElement) => plain(find(survey, '#question-spot-marked').innerText.trim())

/** What was drawn, in the last form that arrived. */
export function drawnIn(arrived: ReturnType<typeof answer>): {shape: Geometry} {
  const place = arrived.at(-1)?.body?.answers['spot']
  if (typeof place !== 'object' || place === null || !('shape' in place))
    throw new Error('Nothing drawn arrived.')
  return place as {shape: Geometry}
}

/** Goes on, sends, and gives what arrived. */
export async function sendIt(survey: HTMLElement, arrived: ReturnType<typeof answer>): Promise<PlaceAnswer> {
  await next(survey)
  await send(survey)
  await until(() => survey.shadowRoot?.querySelector('[part=receipt]'))
  return arrived.at(-1)?.body?.answers['spot'] as PlaceAnswer
}
