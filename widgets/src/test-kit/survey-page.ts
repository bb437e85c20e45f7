/** For tests: a citizen in front of a survey. */
// oxlint-disable-next-line import/no-unassigned-import -- it registers the element
import '../survey/define.ts'
import type {Answers, Question} from '@saha/contract'
import {asking} from './example-winding.ts'
import {find, findAll, mount, textOf, until, type MountOptions} from './page.ts'
import {answer, json} from './server.ts'

/** Opens a page with a survey, and waits for something to read. */
export async function openSurvey(options?: MountOptions): Promise<HTMLElement> {
  const survey = mount('saha-survey', options)
  await until(() => survey.shadowRoot?.querySelector('h2, h3'))
  await settle(survey)
  return survey
}

/** Opens a survey of these questions, and waits for them. */
export async function openAsking(
  questions: readonly Question[],
  lang = 'en',
  width = 800,
): Promise<HTMLElement> {
  answer({readActivity: json(asking(...questions))})
  const survey = await openSurvey({lang, width})
  await until(() => survey.shadowRoot?.querySelector('.question'))
  return survey
}

/** Waits until everything asked for by now has been fetched and is drawn. */
export async function settle(element: HTMLElement): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve))
  await (element as HTMLElement & {updateComplete: Promise<void>}).updateComplete
  await until(() => !awaitsCode(element))
}

function awaitsCode({shadowRoot}: HTMLElement): boolean {
  const shows = (selector: string) => Boolean(shadowRoot?.querySelector(selector))
  return shows('article .space-kept') || (shows('.wrong') && !shows('.summary'))
}

/** Chooses options by their words, in the question that shows them. */
export async function choose(survey: HTMLElement, ...words: string[]): Promise<void> {
  for (const word of words) {
    const labels = findAll(survey, 'label.choice, label.value')
    const label = labels.find((shown) => shown.innerText.trim().startsWith(word))
    if (!label) throw new Error(`Nothing to choose is called ${word}: ${textOf(survey)}`)
    label.querySelector('input')?.click()
    await settle(survey)
  }
}

/** Writes into the field of a question. @param part where it has several. */
export async function write(
  survey: HTMLElement,
  question: string,
  text: string,
  part = 'field',
): Promise<void> {
  const field = find<HTMLInputElement>(survey, `#question-${question}-${part}`)
  field.value = text
  field.dispatchEvent(new Event('input', {bubbles: true}))
  await settle(survey)
}

export async function press(survey: HTMLElement, selector: string): Promise<void> {
  find(survey, selector).click()
  await settle(survey)
}

export const next = (survey: HTMLElement) => press(survey, '[part=next]')

/** Answers what has to be answered, and goes to "check your answers". */
export async function answerAll(survey: HTMLElement): Promise<void> {
  while (!survey.shadowRoot?.querySelector('[part=send]')) {
    for (const question of findAll(survey, '.question'))
      if (question.querySelector('.required') && !question.querySelector(':checked'))
        question.querySelector('input')?.click()
    await next(survey)
  }
}

/** Presses "send", and waits for what comes of it. */
export async function send(survey: HTMLElement): Promise<void> {
  await press(survey, '[part=send]')
  await until(() => !survey.shadowRoot?.querySelector('[part=send][aria-disabled=true]'))
  await settle(survey)
}

/** Goes on to the last page and sends. @returns the answers that arrive. */
export async function sendAll(survey: HTMLElement): Promise<Answers | undefined> {
  const arrived = answer()
  await next(survey)
  await send(survey)
  await until(() => survey.shadowRoot?.querySelector('[part=receipt]'))
  return arrived.at(-1)?.body?.answers
}

/** The key of the element that a page would copy into a bug report: what it says first. */
export function headingOf(survey: HTMLElement): string {
  return (survey.shadowRoot?.querySelector<HTMLElement>('h3') ?? find(survey, 'h2')).innerText
}
