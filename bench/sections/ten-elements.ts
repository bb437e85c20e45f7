import type {Bench} from '../harness/bench.ts'
import {measured, ratio, type Report} from '../harness/figures.ts'
import {openBrowser, phone, type Device} from '../page/browser.ts'
import {bundle} from '../page/bundle.ts'
import {startHostPage} from '../page/host-page.ts'
import {keptInMemory} from '../page/memory.ts'
import {startPeerSite} from '../page/peer-site.ts'
import {elementNames, shortSought, shortTags, startTown} from '../page/town-of-elements.ts'
import {visit, type Sought} from '../page/visit.ts'
import {startWebServer} from '../page/web-server.ts'

/** A screen on which ten elements stand at once, as wide as a phone. */
const tower: Device = {width: 360, height: 8_000, isMobile: false}

/** Kilobytes that an element may keep. */
const MOST = 3_000

/** What ten elements on one page cost against one. */
export async function measureTenElements(bench: Bench): Promise<Report> {
  const host = await startHostPage(bench)
  const {url, elements} = await startTown(bench, host.origin)
  const {thread} = elements
  const peers = await startPeerSite(bench, {
    '/lit.js': {type: 'text/javascript', content: await bundle('floors/lit-thread.ts')},
    '/list.json': {type: 'application/json', content: JSON.stringify({comments: thread.list})},
  })
  const lists = (count: number) =>
    `<script type="module" src="${peers}/lit.js"></script>` +
    `<lit-thread src="${peers}/list.json"></lit-thread>`.repeat(count)
  const kinds = elementNames.map((name) => elements[name].tag)
  const ten = [...kinds, ...kinds]
  const web = await startWebServer(bench, url)
  const openPage = await openBrowser(bench, web && [web.browserFlag])
  const usableAfter = async (device: Device, sought: Sought) => {
    const page = await openPage(device)
    const {usable} = await visit(page, host.origin, sought)
    await page.context().close()
    return usable
  }

  const times = {
    one: [] as number[],
    soonest: [] as number[],
    inView: [] as number[],
    oneAtOnce: [] as number[],
    inViewAtOnce: [] as number[],
    first: [] as number[],
    below: [] as number[],
  }
  const memory: Record<'none' | 'saha' | 'lit', number[]> = {none: [], saha: [], lit: []}
  const keep = async (count: number) => {
    const page = await openPage(phone)
    const kept = await keptInMemory(page, host.origin, count)
    await page.context().close()
    return kept
  }
  const rounds = bench.isQuick ? 1 : 5
  for (let round = 1; round <= rounds; round++) {
    host.paste(url, shortTags(1))
    times.one.push(await usableAfter(tower, shortSought))
    host.paste(url, shortTags(10))
    times.soonest.push(await usableAfter(tower, shortSought))
    times.inView.push(await usableAfter(tower, {...shortSought, trees: 10}))
    if (web) {
      host.paste(web.url, shortTags(1))
      times.oneAtOnce.push(await usableAfter(tower, shortSought))
      host.paste(web.url, shortTags(10))
      times.inViewAtOnce.push(await usableAfter(tower, {...shortSought, trees: 10}))
    }
    host.paste(url, elements.survey.tag)
    times.first.push(await usableAfter(phone, elements.survey))
    host.paste(url, ten.join('\n'))
    times.below.push(await usableAfter(phone, elements.survey))
    memory.saha.push(await keep(10))
    host.put('')
    memory.none.push(await keep(0))
    host.put(lists(10))
    memory.lit.push(await keep(10))
    bench.say(
      `round ${round} of ${rounds}: one ${Math.round(times.one.at(-1) ?? 0)} ms, ` +
        `ten ${Math.round(times.soonest.at(-1) ?? 0)} ms to the first, ${Math.round(times.inView.at(-1) ?? 0)} ms to all`,
    )
  }

  const each = (of: readonly number[]) =>
    measured('KB', ...of.map((kept, round) => (kept - (memory.none[round] ?? 0)) / 10))
  const [one, inView] = [measured('ms', ...times.one), measured('ms', ...times.inView)]
  const soonest = measured('ms', ...times.soonest)
  const [oneAtOnce, inViewAtOnce] = [
    measured('ms', ...times.oneAtOnce),
    measured('ms', ...times.inViewAtOnce),
  ]
  const [first, below] = [measured('ms', ...times.first), measured('ms', ...times.below)]
  return {
    figures: [
      {
        what: 'ten different short surveys, all within the screen: the first of them can be used',
        measured: soonest,
        floor: {what: 'one of them', measured: one},
      },
      {what: '… compared', measured: ratio(soonest, one), target: {atMost: 1.3}},
      {
        what: '… all of them can be used',
        measured: inView,
        floor: {what: 'one of them', measured: one},
      },
      {what: '… compared', measured: ratio(inView, one), target: {atMost: 1.3}},
      ...(web
        ? [
            {
              what: '… all of them, with HTTP/2',
              measured: inViewAtOnce,
              floor: {what: 'one of them', measured: oneAtOnce},
            },
            {what: '… compared', measured: ratio(inViewAtOnce, oneAtOnce), target: {atMost: 1.3}},
          ]
        : []),
      {
        what: 'a survey of ten questions with nine further elements below it: it can be used',
        measured: below,
        floor: {what: 'alone', measured: first},
      },
      {what: '… compared', measured: ratio(below, first), target: {atMost: 1.3}},
      {
        what: 'memory that each of ten elements keeps, all drawn',
        measured: each(memory.saha),
        floor: {what: 'lists of fifty with bare Lit', measured: each(memory.lit)},
        target: {atMost: MOST},
      },
    ],
    notes: [
      'Phone, network and measuring as in “Until the first question”, compared round by round; medians of ' +
        `${rounds}. Within the screen: a screen as wide as a phone and as high as all ten. Each short survey is another ` +
        'activity, so that ten are asked for; browsers ask a server without HTTP/2, as Saha alone is, six things at a time. ' +
        (web
          ? 'With HTTP/2: behind Caddy as server/deploy has it.'
          : 'There is no Caddy here: the same with HTTP/2 was not measured.'),
      'Below: survey, thread, ideas, results and consultations, twice. What is far below the screen is fetched when it ' +
        'comes near.',
      'Memory: what the page’s JavaScript keeps after its rubbish has been collected, all ten of these brought to the screen and drawn, less what a ' +
        'page without any keeps, by ten.',
    ],
  }
}
