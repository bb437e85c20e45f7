import {setTimeout as sleep} from 'node:timers/promises'
import type {Bench} from '../harness/bench.ts'
import {measured, type Report} from '../harness/figures.ts'
import {answer, prepareStore, startSaha} from '../harness/saha.ts'
import {openBrowser} from '../page/browser.ts'
import {citizenAt} from '../page/citizen.ts'
import {resultsTag, startHostPage, surveyTag, type HostPage} from '../page/host-page.ts'
import {momentServed, momentShown, noteClicks} from '../page/moments.ts'
import {benchDefinition} from '../survey/definition.ts'

/** People in a batch: the smallest group of the measured survey. */
const batch = 10
/** Milliseconds until results that are not shown count as never shown. */
const patience = 40_000

/** Milliseconds from a click, one for each round. */
interface Clicks {
  receipt: number[]
  served: number[]
  shown: number[]
}

/** How soon a result shows what it is time to show. */
export async function measureFreshness(bench: Bench): Promise<Report> {
  const clicks = await clickRounds(bench, await startHostPage(bench))
  const closing = await closingRounds(bench)
  const floor = {what: 'receipt shown', measured: measured('ms', ...clicks.receipt)}
  const figure = (what: string, values: number[]) => ({
    what,
    measured: measured('ms', ...values),
    target: {atMost: 2_000},
  })
  return {
    figures: [
      {...figure('from the click on “send” to the snapshot that it makes due, served', clicks.served), floor},
      {...figure('… and shown by <saha-results> on the page that is open', clicks.shown), floor},
      figure('from the closing time to the last snapshot, served', closing),
    ],
    notes: [
      `A batch of ${batch} is published when the next one is full, so that two snapshots always differ by at least ` +
        `${batch} people: the click is that of the citizen who fills the next batch. Before that nothing is due.`,
      'At closing everything that is not published yet is published together.',
    ],
  }
}

async function clickRounds(bench: Bench, host: HostPage): Promise<Clicks> {
  const definition = benchDefinition({origins: [host.origin]})
  const saha = await startSaha(bench, await prepareStore(bench, 'clicks', definition))
  await answer(saha, batch)
  // Elements far below the screen are not loaded: the result stands first.
  host.paste(saha.url, resultsTag + surveyTag)
  const openPage = await openBrowser(bench)
  const clicks: Clicks = {receipt: [], served: [], shown: []}
  const rounds = bench.isQuick ? 2 : 3
  for (let round = 1; round <= rounds; round++) {
    // The batch before is sealed within a second; then one citizen is missing to fill the next.
    await sleep(1_500)
    await answer(saha, batch - 1)
    const page = await openPage()
    await page.goto(host.origin)
    await page.locator('saha-results article').waitFor()
    const clickedAt = await noteClicks(page)
    const citizen = citizenAt(page)
    await citizen.answer()
    const moments = Promise.all([
      momentServed(saha, batch * round, patience),
      momentShown(page, batch * round, patience),
      citizen.receipt().then(() => Date.now()),
    ])
    await citizen.send()
    const [served, shown, receipt] = await moments
    const clicked = await clickedAt()
    clicks.served.push(served - clicked)
    clicks.shown.push(shown - clicked)
    clicks.receipt.push(receipt - clicked)
    bench.say(
      `click ${round} of ${rounds}: served after ${served - clicked} ms, shown after ${shown - clicked} ms`,
    )
    await page.close()
  }
  return clicks
}

/** Milliseconds from each closing until everybody was counted. */
async function closingRounds(bench: Bench): Promise<number[]> {
  const waits: number[] = []
  for (let round = 1; round <= (bench.isQuick ? 1 : 3); round++) {
    const closes = Date.now() + 6_000
    const saha = await startSaha(
      bench,
      await prepareStore(bench, `closing-${round}`, benchDefinition({closes})),
    )
    const people = 2 * batch + 3
    await answer(saha, people)
    waits.push((await momentServed(saha, people, patience)) - closes)
    await saha.stop()
  }
  return waits
}
