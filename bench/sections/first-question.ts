import type {Bench} from '../harness/bench.ts'
import {measured, type Figure, type Measured, type Report} from '../harness/figures.ts'
import {paths, prepareStore, startSaha} from '../harness/saha.ts'
import {openBrowser, phone} from '../page/browser.ts'
import {bundle} from '../page/bundle.ts'
import {startHostPage, surveyTag} from '../page/host-page.ts'
import {startPeerSite} from '../page/peer-site.ts'
import {surveyJsFiles, surveyJsTags, surveyJsVersion} from '../page/surveyjs.ts'
import {visit, type Visit} from '../page/visit.ts'
import {benchDefinition, neighbourhoodSurvey} from '../survey/definition.ts'

/** What a citizen on an old phone waits for, beside the same ten questions elsewhere. */
export async function measureFirstQuestion(bench: Bench): Promise<Report> {
  const host = await startHostPage(bench)
  const definition = benchDefinition({origins: [host.origin]})
  const saha = await startSaha(bench, await prepareStore(bench, 'first-question', definition))
  const survey = neighbourhoodSurvey()
  const words = survey.pages[0]?.questions[0]?.text.ar ?? ''
  const questions = await (await fetch(saha.url + paths.activity)).text()
  const peers = await startPeerSite(bench, {
    ...surveyJsFiles,
    '/lit.js': {type: 'text/javascript', content: await bundle('floors/lit-survey.ts')},
    '/questions.json': {type: 'application/json', content: questions},
  })
  const pages = {
    saha: () => host.paste(saha.url, surveyTag),
    lit: () =>
      host.put(
        `<script type="module" src="${peers}/lit.js"></script><lit-survey src="${peers}/questions.json"></lit-survey>`,
      ),
    surveyJs: () => host.put(surveyJsTags(peers, survey)),
  }

  const openPage = await openBrowser(bench)
  const visits: Record<keyof typeof pages, Visit[]> = {saha: [], lit: [], surveyJs: []}
  const rounds = bench.isQuick ? 1 : 5
  for (let round = 1; round <= rounds; round++) {
    for (const name of ['saha', 'lit', 'surveyJs'] as const) {
      pages[name]()
      const page = await openPage(phone)
      const seen = await visit(page, host.origin, {words, control: 'input'})
      visits[name].push(seen)
      bench.say(`round ${round} of ${rounds}, ${name}: ${Math.round(seen.shown)} ms`)
      await page.context().close()
    }
  }

  const {saha: ours, lit, surveyJs} = visits
  const beside = (what: string, of: (visit: Visit) => number, unit: Measured['unit']): Figure => ({
    what: `${what}: SurveyJS`,
    measured: measured(unit, ...surveyJs.map(of)),
  })
  const figure = (what: string, unit: Measured['unit'], of: (visit: Visit) => number, atMost?: number) => [
    {
      what,
      measured: measured(unit, ...ours.map(of)),
      floor: {what: 'bare Lit', measured: measured(unit, ...lit.map(of))},
      ...(atMost !== undefined && {target: {atMost}}),
    },
    beside('…', of, unit),
  ]
  return {
    figures: [
      ...figure('first question visible', 'ms', ({shown}) => shown, 1_300),
      ...figure('… and its first answer can be pressed', 'ms', ({usable}) => usable, 1_300),
      ...figure('layout shift', '', ({shift}) => shift, 0),
      ...figure('blocking time', 'ms', ({blocked}) => blocked, 50),
      ...figure('moved', 'KB', ({kilobytes}) => kilobytes),
    ],
    notes: [
      'An Arabic page of another origin on a phone of 360 × 740 pixels, processor four times slower than this one, ' +
        '1.6 Mbit/s, 150 ms until an answer begins to arrive, nothing in the cache; medians of ' +
        `${rounds}, in turns. A visit begins when the address is called.`,
      'Visible: a script that was there before the page looks with every frame for the words of the first question ' +
        'within the screen, and notes the time once that frame is painted. Can be pressed: a press in the middle of it ' +
        'would meet it, and not something above it. Blocking time: what every task took beyond ' +
        '50 ms, until two seconds after that. Layout shift as Chromium counts it; a footer stands below the survey.',
      `SurveyJS ${surveyJsVersion}: the files of its instructions, as published, and its Arabic words; all with Brotli, ` +
        'as ours. Its questions stand in the page, so that it asks for nothing more. Bare Lit draws the ten questions ' +
        'from the same JSON, and checks and sends nothing.',
      `The visit in the middle: ${waterfall(middle(ours), saha.url)}.`,
    ],
  }
}

function middle(visits: readonly Visit[]): Visit | undefined {
  return visits.toSorted((one, other) => one.shown - other.shown)[Math.floor((visits.length - 1) / 2)]
}

function waterfall(seen: Visit | undefined, server: string): string {
  const lines = seen?.requests.map(({url, from, to}) => {
    const name = url.startsWith(server) ? url.slice(server.length) : 'the page'
    return `\`${name}\` ${Math.round(from)}–${Math.round(to)} ms`
  })
  return [...(lines ?? []), `words painted at ${Math.round(seen?.shown ?? Number.NaN)} ms`].join(', ')
}
