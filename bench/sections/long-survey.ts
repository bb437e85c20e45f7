import type {Answers} from '@saha/contract'
import type {Page} from 'playwright-core'
import type {Bench} from '../harness/bench.ts'
import {measured, type Figure, type Measured, type Report} from '../harness/figures.ts'
import {prepareStore, startSaha} from '../harness/saha.ts'
import {desk, openBrowser, phone, slowProcessor} from '../page/browser.ts'
import {bundle} from '../page/bundle.ts'
import {startHostPage, surveyTagOf} from '../page/host-page.ts'
import {answerPages, answerStep} from '../page/long-way.ts'
import {notePaints} from '../page/paint.ts'
import {benchDefinition} from '../survey/definition.ts'
import {longSurvey} from '../survey/long.ts'

const target = {atMost: 50}
const activity = 'long-survey'

/** How long the citizen waits for the next page, and for a letter, near the end of the longest survey there may be. */
export async function measureLongSurvey(bench: Bench): Promise<Report> {
  const survey = longSurvey()
  const host = await startHostPage(bench)
  const definition = benchDefinition({origins: [host.origin], surveys: {[activity]: survey}})
  const saha = await startSaha(bench, await prepareStore(bench, 'long-survey', definition))
  host.paste(saha.url, surveyTagOf(activity))
  const openPage = await openBrowser(bench)

  const clicks = bench.isQuick ? 5 : 20
  const walked = async (device: typeof desk, steps: number) => {
    const page = await openPage(device)
    await page.goto(host.origin)
    await page.locator('saha-survey [part="next"]').waitFor()
    await answerPages(page, steps - clicks - 1)
    bench.say(`${steps - clicks - 1} steps are answered, ${device.width} pixels wide`)
    return measureSteps(page, clicks)
  }
  const wide = await walked(desk, survey.pages.length)
  const narrow = await walked(phone, survey.pages.length * 5)
  const domain = {what: 'domain alone', measured: await walkAlone(await openPage(), clicks)}

  return {
    figures: [
      {what: 'next page, from the click until it is painted', measured: wide.next, floor: domain, target},
      worst('… the slowest', wide.next),
      {what: 'a letter typed, until it is painted', measured: wide.letter, floor: domain, target},
      worst('… the slowest', wide.letter),
      {what: 'next question on a phone, from the click until it is painted', measured: narrow.next, target},
      worst('… the slowest', narrow.next),
      {what: 'a letter typed on a phone, until it is painted', measured: narrow.letter, target},
      worst('… the slowest', narrow.letter),
    ],
    notes: [
      '200 pages, 1,000 questions, 2,000 conditions, in Arabic; the last pages, with everything before them answered.',
      `A processor four times slower than this one; ${clicks} clicks and letters each. Waiting for the next frame of ` +
        'the screen, up to 17 ms, is part of it.',
      'The domain alone: where the answers lead and whether it is settled what is still to come, on the same processor.',
    ],
  }
}

interface Steps {
  next: Measured
  letter: Measured
}

/** Goes on step by step as a citizen does, with a processor slowed down. */
async function measureSteps(page: Page, clicks: number): Promise<Steps> {
  const survey = page.locator('saha-survey')
  const clicksPainted = await notePaints(page, 'click')
  const next: number[] = []
  await slowProcessor(page)
  for (let click = 0; click < clicks; click++) {
    await answerStep(page)
    // Nothing that came before may still be under way.
    await page.waitForTimeout(250)
    await clicksPainted()
    await survey.locator('[part="next"]').click()
    await page.waitForTimeout(250)
    next.push(...(await clicksPainted()))
  }
  const lettersPainted = await notePaints(page, 'keydown')
  const field = survey.locator('.question input[type="text"]').last()
  await field.click()
  for (let letter = 0; letter < clicks; letter++) await page.keyboard.press('s', {delay: 100})
  await page.waitForTimeout(250)
  return {next: measured('ms', ...next), letter: measured('ms', ...(await lettersPainted()))}
}

/** The least that a step costs: no element, no page. */
async function walkAlone(page: Page, times: number): Promise<Measured> {
  const survey = longSurvey()
  const answers: Answers = Object.fromEntries(
    survey.pages.flatMap(({questions}) => questions).map(({id, type}) => [id, answersByType[type] ?? 'yes']),
  )
  await page.addScriptTag({content: await bundle('floors/path.ts'), type: 'module'})
  await slowProcessor(page)
  const from = survey.pages.at(-20)?.questions[0]?.id ?? ''
  const walks = await page.evaluate(
    ([long, given, first, count]) => {
      const {sahaBenchWalk: walk} = window as unknown as {
        sahaBenchWalk: (survey: unknown, answers: unknown, from: string) => number
      }
      return Array.from({length: count}, () => walk(long, given, first))
    },
    [survey, answers, from, times] as const,
  )
  return measured('ms', ...walks)
}

const answersByType: Readonly<Record<string, Answers[string]>> = {
  multiple: ['yes'],
  scale: 5,
  number: 7,
  'short-text': 'شجرة',
}

function worst(what: string, {unit, values}: Measured): Figure {
  return {what, measured: measured(unit, Math.max(...values)), target}
}
