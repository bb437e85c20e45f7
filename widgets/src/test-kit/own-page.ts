/** For tests: a citizen with the receipt of answers that have arrived. */
import {activity, receipt, stored} from './example-activity.ts'
import {findAll, textOf, until} from './page.ts'
import {answer, json} from './server.ts'
import {answerAll, openSurvey, press, send, settle} from './survey-page.ts'

type Told = Parameters<typeof answer>[0]

/** The survey has closed. */
export const closed = {
  readActivity: json({...activity, state: 'closed'}),
  readReceipt: json({...stored, canChange: false}),
}

/** Moderators have hidden what was written. */
export const hiddenWords = {
  readReceipt: json({
    ...stored,
    openAnswers: {
      state: 'hidden',
      waits: [],
      hidden: {reason: 'personal-data', day: '2026-11-20', message: 'This names a neighbour.'},
      canAppeal: true,
    },
  }),
}

/** Presses the button with these words, and waits until something is drawn. */
export async function click(survey: HTMLElement, words: string): Promise<void> {
  const button = await until(() =>
    findAll(survey, 'button').find(({textContent}) => textContent?.trim() === words),
  )
  button.click()
  await settled(survey)
}

async function settled(survey: HTMLElement): Promise<void> {
  await settle(survey)
  await until(() => !survey.shadowRoot?.querySelector('.space-kept'))
  await settle(survey)
}

/** Waits until these words are shown. */
export const shows = (survey: HTMLElement, words: string) => until(() => textOf(survey).includes(words))

/** Sends the example, and is given a receipt. */
export async function arrive(lang: string, told: Told = {}): Promise<HTMLElement> {
  answer(told)
  const survey = await openSurvey({lang})
  await answerAll(survey)
  await send(survey)
  await until(() => survey.shadowRoot?.querySelector('[part=receipt]'))
  return survey
}

/** Comes back later, and types the code. */
export async function comeBack(lang: string, told: Told, code = receipt): Promise<HTMLElement> {
  answer({readActivity: json({...activity, state: 'closed'}), ...told})
  const survey = await openSurvey({lang})
  await until(() => survey.shadowRoot?.querySelector('.notice button'))
  await press(survey, '.notice button')
  const field = await until(() => survey.shadowRoot?.querySelector<HTMLInputElement>('#own-code'))
  field.value = code
  field.dispatchEvent(new Event('input', {bubbles: true}))
  field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}))
  await settled(survey)
  await settled(survey)
  return survey
}

/** Goes to the stored answers with the intention to change them. */
export async function change(lang: string, told: Told = {}): Promise<HTMLElement> {
  const survey = await arrive(lang, told)
  await click(survey, lang === 'ar' ? 'تعديل الإجابات' : 'Change my answers')
  await until(() => survey.shadowRoot?.querySelector('.answers'))
  return survey
}

/** Withdraws, as far as the server lets it. */
export async function withdraw(lang: string, told: Told = {}): Promise<HTMLElement> {
  const survey = await arrive(lang, told)
  await click(survey, lang === 'ar' ? 'سحب الإجابات' : 'Withdraw')
  await until(() => survey.shadowRoot?.querySelector('.problem'))
  return survey
}

/** Sends the answers again, in place of those that are stored. */
export async function sendChange(lang: string, told: Told): Promise<HTMLElement> {
  const survey = await change(lang, told)
  await press(survey, '[part=send]')
  await until(() => !survey.shadowRoot?.querySelector('[part=send]'))
  await settled(survey)
  return survey
}

/** Asks for a copy of the answers. */
export async function copy(lang: string): Promise<HTMLElement> {
  const survey = await arrive(lang)
  await click(survey, lang === 'ar' ? 'نسخة من الإجابات' : 'A copy of my answers')
  await until(() => survey.shadowRoot?.querySelector('.paper'))
  return survey
}
