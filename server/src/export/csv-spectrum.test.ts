/** What we write as CSV is read again as it was: the cases of csv-spectrum. */
import {parse} from 'csv-parse/sync'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import {describe, expect, test} from 'vitest'
import {csvPen} from './csv.ts'
import {penned} from './pen.ts'

const shared = process.env.SAHA_SHARED_DATA ?? join(import.meta.dirname, '../../../../shared/data')
const folder = join(shared, 'formats/csv-spectrum')
const isThere = existsSync(folder)

/** A case of one row is not in a list. */
const rowsOf = (read: Record<string, string> | Record<string, string>[]) => [read].flat()

describe.skipIf(!isThere)('csv-spectrum (SKIPPED without ../shared/data)', () => {
  const cases = isThere ? readdirSync(join(folder, 'json')).map((file) => file.replace('.json', '')) : []

  test('has twelve cases', () => {
    expect(cases).toHaveLength(12)
  })

  test.each(cases)('%s', async (name) => {
    const meant: Record<string, string>[] = rowsOf(
      JSON.parse(readFileSync(join(folder, 'json', `${name}.json`), 'utf8')),
    )
    const head = Object.keys(meant[0] ?? {})
    const csv = await text(
      penned(
        csvPen(head),
        meant.map((row) => head.map((key) => row[key] ?? '')),
      ),
    )

    expect(parse(csv, {bom: true, columns: true})).toEqual(meant)
  })
})

test.each(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '\u200f=', '\u202b=', ' \u200e@'])(
  'neither a head nor a cell is a formula that begins with %j',
  async (lead) => {
    const words = `${lead}HYPERLINK("https://evil.example")`
    const csv = await text(penned(csvPen([words]), [[words]]))

    expect(parse(csv, {bom: true})).toEqual([[`'${words}`], [`'${words}`]])
  },
)
