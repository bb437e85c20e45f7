import {audit} from '../audit/audit.ts'
import {makeHistory} from '../audit/history.ts'
import {asPublished, naiveLive, naiveWithholding, withholdsAlone} from '../audit/policies.ts'
import {countShown, type SharesShown, type Shown} from '../audit/shares-shown.ts'
import type {Bench} from '../harness/bench.ts'
import {measured, type Measured, type Report} from '../harness/figures.ts'

const turns = 20

/** What can be worked out of everything that is published of made-up activities, and how much is shown all the same. */
export async function measureAudit({isQuick, say}: Bench): Promise<Report> {
  const sets = isQuick ? 20 : 2_000
  const found = {leaky: 0, looked: 0, live: 0, exact: 0, bare: 0, alone: 0}
  const started = process.cpuUsage()
  for (let seed = 0; seed < sets; seed++) {
    const kind = {isVaried: seed % 2 === 1, isUneven: seed % 4 >= 2}
    const {leaks, looked} = audit(makeHistory({seed, turns, publish: asPublished, ...kind}))
    if (leaks.length > 0) found.leaky++
    found.looked += looked
    if (seed % 100 === 99) say(`${seed + 1} data sets were audited`)
  }
  const spent = process.cpuUsage(started)
  const controls = Math.ceil(sets / 20)
  for (let seed = 0; seed < controls; seed++) {
    found.exact++
    if (audit(makeHistory({seed, turns, publish: naiveLive})).leaks.length > 0) found.live++
    const history = makeHistory({seed, turns: 1, publish: naiveWithholding})
    if (!withholdsAlone(history)) continue
    found.alone++
    if (audit(history).leaks.length > 0) found.bare++
  }
  say('controls were audited')
  const shown = shownAt500(isQuick ? 20 : 200)
  return {
    figures: [
      {what: 'data sets with a leak', measured: measured('', found.leaky), target: {atMost: 0}},
      {what: 'numbers and differences looked at', measured: measured('', found.looked)},
      {
        what: 'exact live counts, caught',
        measured: measured('%', (100 * found.live) / found.exact),
        target: {atLeast: 100},
      },
      {
        what: 'small counts withheld alone, caught',
        measured: measured('%', (100 * found.bare) / Math.max(1, found.alone)),
        target: {atLeast: 100},
      },
      {what: 'cells shown in the end, 500 people: all', measured: shown.all, target: {atLeast: 90}},
      {what: '… of single questions', measured: shown.single},
      {what: '… of breakdowns', measured: shown.tables, target: {atLeast: 90}},
      {what: '… breakdowns that are shown', measured: shown.whole},
      {what: '… cells of breakdowns, of those that were declared', measured: shown.detail},
      {
        what: 'processor time for a data set',
        measured: measured('ms', (spent.user + spent.system) / 1_000 / sets),
      },
    ],
    notes: [
      `${sets} made-up activities with ${turns} publications at most, two to six questions and up to four breakdowns.`,
      'Every second one with questions that have to be answered or may be declined, and with forms from paper and desks.',
      'Half of all with piles of papers that are all alike, and with fewer than ten people left when they close.',
    ],
  }
}

function shownAt500(sets: number): Record<'all' | keyof SharesShown, Measured> {
  const counted = Array.from({length: sets}, (_, seed) => {
    const {survey, published} = makeHistory({seed, turns: 1, publish: asPublished, people: 500})
    const last = published.at(-1)
    return last ? [countShown(survey, last.snapshot)] : []
  }).flat()
  const share = (...names: (keyof SharesShown)[]) => {
    const sum = (what: keyof Shown) =>
      counted.reduce((all, one) => names.reduce((some, name) => some + one[name][what], all), 0)
    return measured('%', (100 * sum('shown')) / Math.max(1, sum('cells')))
  }
  return {
    all: share('single', 'tables'),
    single: share('single'),
    tables: share('tables'),
    detail: share('detail'),
    whole: share('whole'),
  }
}
