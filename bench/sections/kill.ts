import type {Bench} from '../harness/bench.ts'
import {measured, type Report} from '../harness/figures.ts'
import {killUnderLoad} from '../kill/kill-under-load.ts'

/** Set SAHA_BENCH_KILLS to kill more often. */
const kills = Number(process.env.SAHA_BENCH_KILLS || 20)
const citizens = 64

/** What an operator loses when the server dies in the middle of the evening. */
export async function measureKills(bench: Bench): Promise<Report> {
  const times = bench.isQuick ? Math.min(kills, 5) : kills
  const found = await killUnderLoad(bench, {kills: times, citizens})
  const none = (what: string, count: number) => ({what, measured: measured('', count), target: {atMost: 0}})
  return {
    figures: [
      {what: `kills with SIGKILL under ${citizens} clients`, measured: measured('', times)},
      {what: 'responses acknowledged', measured: measured('', found.acknowledged.length)},
      {
        what: 'of these sent again with the same key, because no reply came',
        measured: measured('', found.retried),
      },
      none('acknowledged responses lost', Math.max(found.lost, found.missing)),
      none('responses stored or counted twice', found.tooMany),
      none('other receipt for the same key', found.answeredOtherwise),
      none('cells that differ from a count of everything acknowledged', found.cellsDiffering),
      none('errors found by `PRAGMA integrity_check`', found.integrity === 'ok' ? 0 : 1),
      {what: 'from the kill until ready again', measured: measured('ms', ...found.restarts)},
    ],
    notes: [
      'After the last restart every receipt is looked up, every response is sent once more, and the file is read by ' +
        'another SQLite, which counts all answers again. A power cut is another matter than a kill: it is not tried here.',
    ],
  }
}
