/** Against four real conversations, when they are there: see ../shared/data/polis/README.md. */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {adjustedRand} from '../statistics/adjusted-rand.ts'
import {groupOpinions} from './opinion-groups.ts'
import {rowOf, UNSEEN, voteMatrix} from './vote-matrix.ts'

const folder = join(import.meta.dirname, '../../../../../shared/data/polis')
const conversations = [
  '15-per-hour-seattle',
  'brexit-consensus',
  'canadian-electoral-reform',
  'scoop-hivemind.taxes',
]
const isThere = existsSync(folder)
if (!isThere) process.stdout.write(`SKIPPED: opinion groups of real conversations: ${folder} is not there\n`)

/** Lines of a file of numbers, without the heading; texts in it come last, and are not read. */
const linesOf = (name: string, file: string): string[][] =>
  readFileSync(join(folder, name, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.replace(/\r$/, '').split(','))

/** Statements that moderators have hidden: the fields after the time stand before any text, but the date has commas. */
function hiddenIn(name: string): Set<string> {
  const rows = readFileSync(join(folder, name, 'comments.csv'), 'utf8').matchAll(
    /^\d+,[^,]*,(\d+),\d+,\d+,\d+,(-?\d),/gm,
  )
  return new Set([...rows].flatMap(([, id = '', moderated]) => (moderated === '-1' ? [id] : [])))
}

function read(name: string) {
  const [heading = [], ...published] = linesOf(name, 'participants-votes.csv')
  const statements = heading.slice(6)
  const votes = linesOf(name, 'votes.csv')
    .slice(1)
    .map(([time, , statement = '', participant = '', value]) => ({
      time: Number(time),
      statement,
      participant,
      value: Number(value) as 1 | 0 | -1,
    }))
    .toSorted((one, other) => one.time - other.time)
  const matrix = voteMatrix(votes, statements)
  const hidden = hiddenIn(name)
  return {
    matrix,
    published,
    hidden: new Set(statements.flatMap((statement, column) => (hidden.has(statement) ? [column] : []))),
  }
}

describe.runIf(isThere).each(conversations)('the votes of %s', (name) => {
  test('stand in the matrix as they were published, in every cell', () => {
    const {matrix, published} = read(name)

    const rows = new Map(
      matrix.participants.map((participant, row) => [participant, [...rowOf(matrix, row)]]),
    )

    for (const [participant = '', , , , , , ...cells] of published)
      expect(rows.get(participant) ?? cells.map(() => UNSEEN)).toEqual(
        cells.map((cell) => (cell === '' ? UNSEEN : Number(cell))),
      )
    expect(published.map(([participant]) => participant)).toEqual(
      expect.arrayContaining([...matrix.participants]),
    )
  })

  test('give the groups that were published', () => {
    const {matrix, published, hidden} = read(name)
    const known = new Map(published.map(([participant = '', group]) => [participant, group]))
    const k = new Set([...known.values()].filter(Boolean)).size

    const groups = groupOpinions(matrix, {smallest: 1, hidden, k})

    const found = groups.flatMap(({people}, group) =>
      people.map((row) => ({group, known: known.get(matrix.participants[row] ?? '')})),
    )
    const both = found.filter((one) => one.known)
    const agreement = adjustedRand(
      both.map((one) => one.group),
      both.map((one) => one.known),
    )
    process.stdout.write(`${name}: ${both.length} people, adjusted Rand index ${agreement.toFixed(3)}\n`)
    expect(agreement).toBeGreaterThanOrEqual(0.7)
  })
})
