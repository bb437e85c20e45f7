/** Published results as files, and the list of all that is published. */
import type {Snapshot} from '@saha/contract'
import XLSX from '@e965/xlsx'
import {parse} from 'csv-parse/sync'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {openDecisions, type Decisions} from '../../referring/decisions.test-kit.ts'
import {june} from '../../saha.test-kit.ts'
import {describeEachStore} from '../../storage/each-store.ts'
import {joinedTable} from '../joined-table.test-kit.ts'
import {addSnapshot} from '../results.queries.ts'

const snapshot: Snapshot = {
  number: 1,
  at: new Date(june).toISOString(),
  step: 1,
  people: 120,
  questions: [
    {
      question: 'often',
      people: 100,
      declined: 20,
      unanswered: 0,
      cells: [
        {cell: 'daily', count: 61},
        {cell: 'weekly', count: 39},
        {cell: 'rarely', count: null},
      ],
    },
  ],
}

/** Without the marks that keep names apart in lines of both directions. */
const bare = (words = '') => words.replaceAll(/[\u200E\u200F\u2066-\u2069]/g, '')

/** Counts that are neither told nor said to be over nine in ten. */
function withheldIn({questions, breakdowns = []}: Snapshot): number {
  const ofQuestions = questions.flatMap(({cells}) => cells.filter(({count}) => count === null))
  const ofGroups = breakdowns.flatMap(({groups}) =>
    groups.flatMap(({counts, over90 = []}) =>
      counts.filter((count, at) => count === null && !over90.includes(at)),
    ),
  )
  return ofQuestions.length + ofGroups.length
}

describeEachStore('files of published results', (opened) => {
  let town: Decisions

  beforeAll(async () => {
    town = await openDecisions(opened().store)
  })
  beforeEach(() => town.begin())

  const publish = async (published = snapshot) => {
    const {db} = opened().store
    const activity = await town.surveyNumber()
    const {number, people} = published
    await addSnapshot(db, {
      activity,
      number,
      at: june,
      hash: String((published.step + (published.breakdowns?.length ?? 0)) % 10).repeat(64),
      people,
      content: JSON.stringify(published),
    })
  }
  const read = (path: string) => {
    town.clock.now += 10_000
    return town.app.request(path)
  }
  const file = '/v1/results/irbid/park-survey/files'

  test('say every number with what it is of, how it was counted and how sure it is', async () => {
    await publish()

    const rows: Record<string, string>[] = parse(await (await read(`${file}/results.csv?lang=en`)).text(), {
      bom: true,
      columns: true,
    })

    expect(rows.find(({answer}) => answer === 'daily')).toMatchObject({
      table: 'question',
      question: 'often',
      people: '61',
      counted: 'exact',
      of: '100',
      share: '0.61',
    })
    expect(Number(rows.find(({answer}) => answer === 'daily')?.['lower'])).toBeCloseTo(0.512, 2)
    expect(rows.find(({answer}) => answer === 'rarely')).toMatchObject({people: '', counted: 'withheld'})
    expect(rows.find(({answer}) => answer === '*declined')).toMatchObject({people: '20'})
  })

  test('say "at least" of what is rounded down while the survey is open', async () => {
    await publish({
      ...snapshot,
      step: 10,
      questions: [
        {
          ...snapshot.questions[0]!,
          people: 100,
          cells: [
            {cell: 'daily', count: 60},
            {cell: 'weekly', count: 0},
          ],
        },
      ],
    })

    const csv = await (await read(`${file}/results.csv?lang=en`)).text()

    expect(csv).toMatch(/"daily","Daily",60,"at-least"/)
    expect(csv).toMatch(/"weekly","Weekly",0,"fewer-than"/)
  })

  test('are workbooks from right to left in Arabic, with a sheet that says what every column means', async () => {
    await publish()

    const reply = await read(`${file}/results.xlsx?lang=ar`)
    const bytes = Buffer.from(await reply.arrayBuffer())

    expect(reply.headers.get('content-disposition')).toContain('park-survey-results.xlsx')
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
    expect(bytes.byteLength).toBeGreaterThan(2_000)
  })

  test.each([
    ['en', 'to 6 together', 'Others together: Weekly, Rarely'],
    ['ar', 'معًا', 'Weekly'],
  ])(
    'name everything that stands together, in sheets and in words, and tell nothing of its parts: %s',
    async (language, group, answer) => {
      await publish({...snapshot, breakdowns: [joinedTable]})

      const csv = await (await read(`${file}/results.csv?lang=${language}`)).text()
      const workbook = XLSX.read(await (await read(`${file}/results.xlsx?lang=${language}`)).arrayBuffer())
      const json = (await (await read(`${file}/results.json?lang=${language}`)).json()) as Snapshot

      const rows: Record<string, string>[] = parse(csv, {bom: true, columns: true})
      const ofTable = rows.filter(({table}) => table === 'often-by-safe')
      const joined = ofTable.find(
        ({answer: id, groups}) => id === 'weekly+rarely' && groups?.startsWith('0+'),
      )
      expect(joined).toMatchObject({groups: '0+1+2+3+4+5+6', people: '20', counted: 'rounded'})
      expect(bare(joined?.['groups_in_words'])).toContain(group)
      expect(bare(joined?.['answer_in_words'])).toContain(answer)
      expect(ofTable.some(({answer: id}) => id === 'weekly' || id === 'rarely')).toBe(false)
      expect(ofTable.find(({groups, answer: id}) => groups === '7+8+9+10' && id === 'daily')).toMatchObject({
        people: '',
        counted: 'over-90',
      })
      const cells = Object.values(workbook.Sheets).flatMap((sheet) =>
        XLSX.utils
          .sheet_to_json<unknown[]>(sheet, {header: 1})
          .flat()
          .map((cell) => bare(String(cell))),
      )
      expect(cells).toContain('weekly+rarely')
      expect(cells).toContain(bare(joined?.['groups_in_words']))
      expect(workbook.Workbook?.Views?.[0]?.RTL ?? false).toBe(language === 'ar')
      expect(json.breakdowns).toEqual([joinedTable])
      expect(cells.filter((cell) => cell === 'withheld')).toHaveLength(withheldIn(json))
      expect(rows.filter(({counted}) => counted === 'withheld')).toHaveLength(withheldIn(json))
    },
  )

  test('are the very text whose fingerprint is published', async () => {
    await publish()

    expect(await (await read(`${file}/results.json`)).text()).toBe(JSON.stringify(snapshot))
  })

  test('are not there before anything is published, nor under other names', async () => {
    expect((await read(`${file}/results.csv`)).status).toBe(404)
    await publish()
    for (const path of [`${file}/secrets.csv`, '/v1/results/irbid/nothing/files/results.csv'])
      expect((await read(path)).status).toBe(404)
  })

  test('are listed for those who look for open data, with the page to read them', async () => {
    await publish()

    const reply = await read('/v1/catalog/irbid')
    const catalog = (await reply.json()) as {'dcat:dataset': Record<string, unknown>[]}

    const survey = catalog['dcat:dataset'].find((one) => one['dct:identifier'] === 'irbid/park-survey')
    expect(reply.headers.get('content-type')).toContain('application/ld+json')
    expect(survey).toMatchObject({
      '@type': 'dcat:Dataset',
      'dcat:landingPage': {'@id': 'https://saha.example/reports/irbid/park'},
    })
    expect(JSON.stringify(survey)).toContain(`https://saha.example${file}/results.csv`)
    expect((await read('/v1/catalog/elsewhere')).status).toBe(404)
  })
})
