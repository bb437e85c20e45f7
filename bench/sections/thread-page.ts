import type {CommentsPage} from '@saha/contract'
import type {Bench} from '../harness/bench.ts'
import {measured, type Measured, type Report} from '../harness/figures.ts'
import {prepareStore, startSaha} from '../harness/saha.ts'
import {openBrowser, phone} from '../page/browser.ts'
import {bundle} from '../page/bundle.ts'
import {startHostPage} from '../page/host-page.ts'
import {startPeerSite} from '../page/peer-site.ts'
import {visit, type Visit} from '../page/visit.ts'
import {municipality} from '../survey/definition.ts'
import {measuredThread, threadPath, threadsDefinition} from '../threads/definition.ts'
import {fillThread} from '../threads/fill-thread.ts'

/** Comments of the thread: its first page holds fifty of them. */
const COMMENTS = 5_000

/** What a reader on an old phone waits for, beside the same fifty comments with Lit alone. */
export async function measureThreadPage(bench: Bench): Promise<Report> {
  const host = await startHostPage(bench)
  const database = await prepareStore(bench, 'thread-page', threadsDefinition())
  await fillThread(database, measuredThread, COMMENTS)
  const saha = await startSaha(bench, database)
  const page = (await (await fetch(saha.url + threadPath)).json()) as CommentsPage
  const words = page.comments[0]?.text?.slice(0, 40) ?? ''
  const peers = await startPeerSite(bench, {
    '/lit.js': {type: 'text/javascript', content: await bundle('floors/lit-thread.ts')},
    '/comments.json': {type: 'application/json', content: JSON.stringify(page)},
  })
  const pages = {
    saha: () =>
      host.paste(saha.url, `<saha-comments activity="${municipality}/${measuredThread}"></saha-comments>`),
    lit: () =>
      host.put(
        `<script type="module" src="${peers}/lit.js"></script><lit-thread src="${peers}/comments.json"></lit-thread>`,
      ),
  }

  const openPage = await openBrowser(bench)
  const visits: Record<keyof typeof pages, ThreadVisit[]> = {saha: [], lit: []}
  const rounds = bench.isQuick ? 1 : 5
  for (let round = 1; round <= rounds; round++)
    for (const name of ['saha', 'lit'] as const) {
      pages[name]()
      const tab = await openPage(phone)
      await tab.addInitScript(noteWhole, page.comments.length)
      const seen = await visit(tab, host.origin, {words, control: 'button'})
      const whole = Number(await tab.locator('html').getAttribute('data-whole'))
      visits[name].push({...seen, whole})
      bench.say(`round ${round} of ${rounds}, ${name}: drawn in ${Math.round(drawing(seen, seen.shown))} ms`)
      await tab.context().close()
    }

  const figure = (
    what: string,
    unit: Measured['unit'],
    of: (visit: ThreadVisit) => number,
    atMost?: number,
  ) => ({
    what,
    measured: measured(unit, ...visits.saha.map(of)),
    floor: {what: 'bare Lit', measured: measured(unit, ...visits.lit.map(of))},
    ...(atMost !== undefined && {target: {atMost}}),
  })
  return {
    figures: [
      figure('first screen drawn, once all has arrived', 'ms', (seen) => drawing(seen, seen.shown), 100),
      figure('… all fifty', 'ms', (seen) => drawing(seen, seen.whole), 100),
      figure('first comment visible', 'ms', ({shown}) => shown, 1_300),
      figure('… and “write a comment” can be pressed', 'ms', ({usable}) => usable, 1_300),
      figure('layout shift', '', ({shift}) => shift, 0),
      figure('blocking time', 'ms', ({blocked}) => blocked, 50),
      figure('moved', 'KB', ({kilobytes}) => kilobytes),
    ],
    notes: [
      'Phone, network and measuring as in “Until the first question”. The thread has ' +
        `${COMMENTS.toLocaleString('en')} comments in Arabic and English; its first page has ${page.comments.length}, with their answers.`,
      'Drawn: from the arrival of the last of what the page needs, code and comments, until the first comment has been ' +
        'painted within the screen; all fifty: until a frame in which the last of them stands has been painted. Ours leaves ' +
        'the layout of what is far below the screen until it comes near. Bare Lit draws the same fifty from the same JSON in one list: it finds no links, says ' +
        'no times in words, and nothing can be pressed.',
    ],
  }
}

/** A visit, and when the last comment had been painted, in milliseconds like `shown`. */
type ThreadVisit = Visit & {whole: number}

/** Milliseconds from the arrival of the last of what was needed until something was painted. */
function drawing({shown, requests}: Visit, painted: number): number {
  return painted - Math.max(...requests.map(({to}) => to).filter((to) => to < shown))
}

/** Runs in the page before anything of it: notes when so many comments have been painted. */
function noteWhole(comments: number): void {
  const look = () => {
    const thread = document.querySelector('saha-comments, lit-thread')
    if ((thread?.shadowRoot?.querySelectorAll('article').length ?? 0) < comments)
      return void requestAnimationFrame(look)
    // A message that is posted while a frame is made arrives once it is painted.
    const {port1, port2} = new MessageChannel()
    port1.addEventListener('message', () => {
      document.documentElement.dataset['whole'] = String(performance.now())
    })
    port1.start()
    port2.postMessage(undefined)
  }
  requestAnimationFrame(look)
}
