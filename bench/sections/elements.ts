import type {Bench} from '../harness/bench.ts'
import {measured, type Figure, type Measured, type Report} from '../harness/figures.ts'
import {openBrowser, phone} from '../page/browser.ts'
import {bundle} from '../page/bundle.ts'
import {startHostPage} from '../page/host-page.ts'
import {startPeerSite, type ServedFile} from '../page/peer-site.ts'
import {elementNames, startTown, type ElementName} from '../page/town-of-elements.ts'
import {visit, type Visit} from '../page/visit.ts'

/** What each element costs the page of an old phone, beside the same words drawn with Lit alone. */
export async function measureElements(bench: Bench): Promise<Report> {
  const host = await startHostPage(bench)
  const {url, elements} = await startTown(bench, host.origin)
  const peers = await startPeerSite(bench, {
    '/lit.js': {type: 'text/javascript', content: await bundle('floors/lit-thread.ts')},
    ...Object.fromEntries(
      elementNames.map((name): [string, ServedFile] => [
        `/${name}.json`,
        {type: 'application/json', content: JSON.stringify({comments: elements[name].list})},
      ]),
    ),
  })
  const openPage = await openBrowser(bench)
  const come = async () => {
    const page = await openPage(phone)
    return {page, close: () => page.context().close()}
  }

  const seen = new Map<ElementName, Record<'saha' | 'lit', Visit[]>>()
  const rounds = bench.isQuick ? 1 : 5
  for (let round = 1; round <= rounds; round++)
    for (const name of elementNames) {
      const {tag, words, control, list} = elements[name]
      const visits = seen.get(name) ?? {saha: [], lit: []}
      seen.set(name, visits)
      host.paste(url, tag)
      const ours = await come()
      visits.saha.push(await visit(ours.page, host.origin, {words, control}))
      await ours.close()
      host.put(
        `<script type="module" src="${peers}/lit.js"></script><lit-thread src="${peers}/${name}.json"></lit-thread>`,
      )
      const bare = await come()
      visits.lit.push(await visit(bare.page, host.origin, {words: list[0]?.text ?? '', control: 'button'}))
      await bare.close()
      bench.say(
        `round ${round} of ${rounds}, ${name}: ${Math.round(visits.saha.at(-1)?.usable ?? Number.NaN)} ms`,
      )
    }

  const rows = (
    what: string,
    unit: Measured['unit'],
    of: (visit: Visit) => number,
    atMost: (name: ElementName) => number | undefined,
  ): Figure[] =>
    [...seen].map(([name, {saha, lit}]) => {
      const most = atMost(name)
      return {
        what: `${name}: ${what}`,
        measured: measured(unit, ...saha.map(of)),
        floor: {what: 'bare Lit', measured: measured(unit, ...lit.map(of))},
        ...(most !== undefined && {target: {atMost: most}}),
      }
    })
  return {
    figures: [
      ...rows(
        'can be used',
        'ms',
        ({usable}) => usable,
        () => 1_300,
      ),
      ...rows(
        'layout shift',
        '',
        ({shift}) => shift,
        () => 0,
      ),
      ...rows(
        'blocking time',
        'ms',
        ({blocked}) => blocked,
        () => 50,
      ),
    ],
    notes: [
      'Phone, network and measuring as in “Until the first question”: the script and one tag on a page of another ' +
        `origin, nothing in the cache; medians of ${rounds}, in turns. Can be used: its first words have been painted ` +
        'within the screen, and a press in the middle of its first control would meet it.',
      'A survey of ten questions; a thread of 500 comments, with fifty on its first page; a collection of 500 ideas; the ' +
        'results of the survey; the list of eleven consultations. Bare Lit draws a list of the same words out of one file.',
    ],
  }
}
