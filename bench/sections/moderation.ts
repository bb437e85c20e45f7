import {staffPathOf} from '@saha/contract/routes'
import type {Page} from 'playwright-core'
import type {Bench} from '../harness/bench.ts'
import {measured, type Report} from '../harness/figures.ts'
import {runProgram} from '../harness/programs.ts'
import {prepareStore, startSaha} from '../harness/saha.ts'
import {openBrowser, slowProcessor} from '../page/browser.ts'
import {municipality} from '../survey/definition.ts'
import {measuredThread, otherThread, threadsDefinition} from '../threads/definition.ts'
import {fillQueue} from '../threads/fill-queue.ts'

/** What waits. */
const WAITING = 50_000
/** What a moderator clears in one sitting, with one key press each. */
const CLEARED = 100

const queue = `#/${municipality}/moderation`
const elsewhere = `#/${municipality}/consultations`

/** What a moderator waits for: the queue when it is opened, and the next item after a key press. */
export async function measureModeration(bench: Bench): Promise<Report> {
  const database = await prepareStore(bench, 'moderation', threadsDefinition())
  bench.say(`putting ${WAITING.toLocaleString('en')} comments before the moderators`)
  await fillQueue(database, [measuredThread, otherThread], WAITING)
  const words = [
    'staff',
    'add',
    'moderator@bench.example',
    '--municipality',
    municipality,
    '--role',
    'moderator',
    '--json',
  ]
  const env = {SAHA_DATABASE: database}
  const given = JSON.parse(await runProgram({script: 'server/src/cli.ts', args: words, env})) as Given
  const saha = await startSaha(bench, database)
  const openPage = await openBrowser(bench)

  const rounds = bench.isQuick ? 1 : 5
  const opened: number[] = []
  const served: number[] = []
  const next: number[] = []
  const worked: number[] = []
  let left = 0
  for (let round = 1; round <= rounds; round++) {
    const page = await openPage()
    await signIn(page, saha.url, given)
    served.push(await page.evaluate(readingTime, staffPathOf('readQueue', {municipality})))
    opened.push(await page.evaluate(openingTime, {address: queue, selector: '.item-card .words'}))
    const waitingBefore = await waitingIn(page)
    const unslow = await slowProcessor(page)
    const drawn: number[] = []
    const work = await countWork(page)
    for (let n = 0; n < CLEARED; n++) {
      const before = await work()
      drawn.push(await page.evaluate(clearing))
      worked.push((await work()) - before)
    }
    await unslow()
    next.push(...drawn)
    // Whoever goes to another page sends at once what has been decided.
    await page.evaluate((address) => void (location.hash = address), elsewhere)
    await page.waitForFunction(() => !document.querySelector('console-moderation'))
    left = waitingBefore - (await waitingIn(page, waitingBefore - CLEARED))
    bench.say(
      `round ${round} of ${rounds}: opened in ${Math.round(opened.at(-1) ?? 0)} ms, slowest next item ${Math.round(Math.max(...drawn))} ms`,
    )
    await page.context().close()
  }

  return {
    figures: [
      {
        what: `queue of ${WAITING.toLocaleString('en')} opened, until its first item is painted`,
        measured: measured('ms', ...opened),
        target: {atMost: 300},
      },
      {what: '… of which the server’s reply', measured: measured('ms', ...served)},
      {what: 'next item painted after a key press', measured: measured('ms', ...next), target: {atMost: 100}},
      {what: '… of which the processor works for the page', measured: measured('ms', ...worked)},
      {
        what: '… at the costliest of all presses',
        measured: measured('ms', Math.max(...worked)),
        target: {atMost: 100},
      },
      {
        what: `left the queue after ${CLEARED} key presses`,
        measured: measured('', left),
        target: {atLeast: CLEARED},
      },
    ],
    notes: [
      'Opened: from the moment at which somebody who is signed in goes to the page until its first item has been painted, ' +
        'the code of the page included, on this machine’s own processor; a desk of 1,000 × 900. Next item: from the key ' +
        `press until the frame with the next item has been painted, at a processor slowed down four times, ${CLEARED} presses a round. What the processor works ` +
        'is counted apart: on a machine that does other things at the same time, a frame waits for those.',
    ],
  }
}

interface Given {
  email: string
  password: string
}

async function signIn(page: Page, url: string, {email, password}: Given): Promise<void> {
  await page.goto(`${url}/console/${elsewhere}`)
  await page.locator('#email').fill(email)
  await page.locator('#password').fill(password)
  await page.locator('form button.primary').click()
  await page.locator('nav a').first().waitFor()
}

/** How many wait, as the server says. @param wanted asks again, for a while, until there are so many. */
async function waitingIn(page: Page, wanted?: number): Promise<number> {
  const path = staffPathOf('readQueue', {municipality})
  for (let turn = 0; ; turn++) {
    const waiting = await page.evaluate(async (address) => {
      const {waiting: count} = (await (await fetch(address)).json()) as {waiting: number}
      return count
    }, path)
    if (wanted === undefined || waiting <= wanted || turn === 50) return waiting
    await page.waitForTimeout(100)
  }
}

/** Runs in the page: milliseconds until the whole reply is there. */
async function readingTime(path: string): Promise<number> {
  const start = performance.now()
  await (await fetch(path, {cache: 'no-store'})).text()
  return performance.now() - start
}

/** Runs in the page: goes to an address, and tells after how many milliseconds something there has been painted. */
function openingTime({address, selector}: {address: string; selector: string}): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now()
    const look = () => {
      if (!document.querySelector(selector)) return void requestAnimationFrame(look)
      const {port1, port2} = new MessageChannel()
      port1.addEventListener('message', () => resolve(performance.now() - start))
      port1.start()
      port2.postMessage(undefined)
    }
    location.hash = address
    requestAnimationFrame(look)
  })
}

/** @returns tells how many milliseconds the processor has worked for a page on its main thread, drawing included. */
async function countWork(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', {timeDomain: 'threadTicks'})
  return async () => {
    const {metrics} = await session.send('Performance.getMetrics')
    return (metrics.find(({name}) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000
  }
}

/** Runs in the page: approves an item. @returns after how many milliseconds the next one was painted. */
async function clearing(): Promise<number> {
  const shown = () => document.querySelector('.list [aria-current=true]')?.closest('li')
  const before = shown()
  const start = performance.now()
  document.dispatchEvent(
    new KeyboardEvent('keydown', {code: 'KeyA', key: 'a', bubbles: true, cancelable: true}),
  )
  await new Promise<void>((resolve) => {
    const look = () => {
      const now = shown()
      if (!now || now === before) return void requestAnimationFrame(look)
      const {port1, port2} = new MessageChannel()
      port1.addEventListener('message', () => resolve())
      port1.start()
      port2.postMessage(undefined)
    }
    requestAnimationFrame(look)
  })
  const painted = performance.now() - start
  // Nobody presses keys faster than ten times a second.
  await new Promise((resolve) => setTimeout(resolve, 100))
  return painted
}
