import type {Page} from 'playwright-core'
import {DatabaseSync} from 'node:sqlite'
import {setTimeout as sleep} from 'node:timers/promises'
import type {Bench} from '../harness/bench.ts'
import {measured, type Report} from '../harness/figures.ts'
import {prepareStore, startSaha} from '../harness/saha.ts'
import {openBrowser} from '../page/browser.ts'
import {startHostPage, surveyTagOf} from '../page/host-page.ts'
import {answerShort, countWaiting, loseReplies, spendDayOffline, type Crossing} from '../page/offline-day.ts'
import {benchDefinition} from '../survey/definition.ts'
import {shortSurvey} from '../survey/short.ts'

const TABS = 3
const activities = Array.from({length: 10}, (_, at) => `survey-${at + 1}`)
const people = TABS * activities.length
/** Milliseconds in which everything has to arrive once the network is back. */
const PATIENCE = 60_000

interface Day extends Crossing {
  waiting: number
  stored: number
  /** Responses stored more than once, and those never stored. */
  twice: number
  missing: number
  /** Milliseconds from the return of the network until nothing waits. */
  arrived: number
}

/** What becomes of responses that wait for a day in three tabs of one browser. */
export async function measureOffline(bench: Bench): Promise<Report> {
  const withLocks = await spendDay(bench, true)
  bench.say('a day is over')
  const withoutLocks = await spendDay(bench, false)
  const days = [withLocks, withoutLocks]
  const both = (of: (day: Day) => number) => measured('', ...days.map(of))
  const together = (of: (day: Day) => number) => measured('', of(withLocks) + of(withoutLocks))
  return {
    figures: [
      {
        what: 'responses waiting after a day',
        measured: both(({waiting}) => waiting),
        target: {atLeast: people},
      },
      {what: 'rows stored', measured: both(({stored}) => stored), target: {atLeast: people}},
      {what: 'responses stored twice', measured: both(({twice}) => twice), target: {atMost: 0}},
      {what: 'responses that never came', measured: both(({missing}) => missing), target: {atMost: 0}},
      {what: 'requests that reached the server, both times', measured: together(({sent}) => sent)},
      {what: '… whose reply was lost on the way', measured: together(({lost}) => lost)},
      {
        what: 'from the return of the network until nothing waits',
        measured: measured('ms', ...days.map(({arrived}) => arrived)),
      },
    ],
    notes: [
      `${TABS} tabs of one browser, ${activities.length} surveys in each, all sent without a network; then a day, hour ` +
        'by hour on the clock of the browser, and one tab closed before the network returns.',
      'Every other response has its first reply lost, after the server stored it. Twice: on a page that may lock, so ' +
        'that one tab sends at a time, and on one that may not, as every http page.',
      'Rows are counted in the file of the store once the server has stopped; each response holds words of its own.',
    ],
  }
}

async function spendDay(bench: Bench, mayLock: boolean): Promise<Day> {
  const host = await startHostPage(bench)
  const surveys = Object.fromEntries(activities.map((id) => [id, shortSurvey()]))
  const database = await prepareStore(
    bench,
    mayLock ? 'locked' : 'unlocked',
    benchDefinition({origins: [host.origin], surveys}),
  )
  const saha = await startSaha(bench, database)
  host.paste(saha.url, activities.map(surveyTagOf).join('\n'))
  const context = (await (await openBrowser(bench))()).context()
  if (!mayLock)
    await context.addInitScript(() => Object.defineProperty(navigator, 'locks', {value: undefined}))
  await context.clock.install()

  const tabs: Page[] = []
  for (let tab = 0; tab < TABS; tab++) tabs.push(await openTab(await context.newPage(), host.origin))
  await context.setOffline(true)
  for (const [tab, page] of tabs.entries()) {
    await page.bringToFront()
    for (const activity of activities) await answerShort(page, activity, wordsOf(tab, activity))
  }
  await spendDayOffline(tabs)
  const [first, second, third] = tabs as [Page, Page, Page]
  const waiting = await countWaiting(first)
  await third.close()

  const crossing = await loseReplies(context)
  const since = Date.now()
  await context.setOffline(false)
  while ((await countWaiting(second)) > 0 && Date.now() - since < PATIENCE) await sleep(100)
  const arrived = Date.now() - since
  await saha.stop()
  return {...crossing, waiting, arrived, ...countStored(database)}
}

/** A tab in which every survey has been read, and touched, while there was a network. */
async function openTab(page: Page, origin: string): Promise<Page> {
  await page.goto(origin)
  for (const activity of activities) {
    const survey = page.locator(`saha-survey[activity$="/${activity}"]`)
    await survey.scrollIntoViewIfNeeded()
    await survey.locator('[part="next"]').waitFor()
    await survey.hover()
  }
  await page.waitForLoadState('networkidle')
  return page
}

function wordsOf(tab: number, activity: string): string {
  return `tab ${tab + 1} ${activity}`
}

/** Reads the file of a store whose server has stopped. */
function countStored(file: string): Pick<Day, 'stored' | 'twice' | 'missing'> {
  const database = new DatabaseSync(file, {readOnly: true})
  const rows = database.prepare('select answers from survey_response').all()
  database.close()
  const words = rows.map(({answers}) => (JSON.parse(String(answers)) as {name?: string}).name ?? '')
  const sent = Array.from({length: TABS}, (_, tab) =>
    activities.map((activity) => wordsOf(tab, activity)),
  ).flat()
  return {
    stored: rows.length,
    twice: words.length - new Set(words).size,
    missing: sent.filter((one) => !words.includes(one)).length,
  }
}
