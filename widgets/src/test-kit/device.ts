/** For tests: somebody who looks after their device. */
import {findAll, textOf, until} from './page.ts'
import {press, settle} from './survey-page.ts'

export const draftName = 'saha-draft:town/park-survey'

/** Opens what the citizen may decide about the device. */
export async function openDevice(survey: HTMLElement): Promise<void> {
  await press(survey, '#device summary')
  await until(() => survey.shadowRoot?.querySelector('#device h3, #device [aria-pressed]'))
  await settle(survey)
}

/** Ticks or clears "keep my answers on this device". */
export const keep = (survey: HTMLElement) => press(survey, '#device [type=checkbox]')

/** Presses the button with these words. */
export async function pressNamed(survey: HTMLElement, name: string): Promise<void> {
  const button = findAll(survey, 'button').find(({innerText}) => innerText.trim() === name)
  if (!button) throw new Error(`No button says "${name}": ${textOf(survey)}`)
  button.click()
  await settle(survey)
}
