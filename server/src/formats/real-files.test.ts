/** Every form of pyxform's and Kobo's own tests: read with a full account, or refused with its place and reason. */
import {Survey} from '@saha/contract'
import {checkSurvey} from '@saha/domain'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename, isAbsolute, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {exportSurvey} from './export-survey.ts'
import {importSurvey, type ImportedFile} from './import-survey.ts'

const shared = process.env.SAHA_SHARED_DATA ?? '../shared/data'
const folder = join(isAbsolute(shared) ? shared : join(import.meta.dirname, '../../..', shared), 'surveys')
const isThere = existsSync(folder)
const files = isThere
  ? readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) =>
      /^xlsform.*\.(?:xlsx?|csv|md)$/.test(name),
    )
  : []

// A machine reads a few workbooks at once, not eighty.
let busy: Promise<unknown>[] = []
async function oneOfFour<Value>(work: () => Promise<Value>): Promise<Value> {
  const before = busy.at(-4)
  const own = Promise.resolve(before).then(work)
  busy = [...busy, own.catch(() => undefined)]
  return own
}

describe.skipIf(!isThere)('forms of pyxform and Kobo (SKIPPED without ../shared/data)', () => {
  test('each comes in with a full account, or is refused with its place and reason', async () => {
    const read = await Promise.all(
      files.map((name) => oneOfFour(() => importSurvey({name, bytes: readFileSync(join(folder, name))}))),
    )
    const results = new Map(files.map((name, at) => [name, read[at]!]))

    const imported = [...results.values()].flatMap((one) => (one.is === 'imported' ? [one.imported] : []))
    const refused = [...results].flatMap(([name, one]) =>
      one.is === 'refused' ? [{...one.refused, file: name}] : [],
    )
    print(results.size, imported, refused)
    expect(results.size).toBeGreaterThan(40)
    expect(imported.filter(({survey}) => !Survey.safeParse(survey).success)).toEqual([])
    expect(imported.flatMap(({survey}) => checkSurvey(survey, 'survey'))).toEqual([])
    expect(refused.filter(({where, remarks}) => where === '' && remarks.length === 0)).toEqual([])
  }, 120_000)

  test.each(['widgets.csv', 'UCL_Biomass_Plot_Form.xlsx', 'good_eats_multilang.xls'])(
    '%s goes out again and comes back the same',
    async (wanted) => {
      const name = files.find((file) => basename(file) === wanted) ?? ''
      const first = await importSurvey({name, bytes: readFileSync(join(folder, name))})
      const survey = first.is === 'imported' ? first.imported.survey : undefined
      const bytes = survey && exportSurvey(survey, 'xlsform').bytes
      const again = bytes && (await importSurvey({name: 'again.xlsx', bytes}))

      expect(again?.is === 'imported' && again.imported.survey).toEqual(survey)
    },
    30_000,
  )
})

type Imported = Extract<ImportedFile, {is: 'imported'}>['imported']

function print(
  all: number,
  imported: readonly Imported[],
  refused: readonly {file: string; code: string; where: string}[],
) {
  const questions = imported.reduce(
    (sum, {survey}) => sum + survey.pages.flatMap((page) => page.questions).length,
    0,
  )
  const remarks = imported.flatMap((one) => one.remarks)
  const codes = Map.groupBy(remarks, ({kind, code}) => `${kind} ${code}`)
  const lines = [...codes]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([code, {length}]) => `    ${length} ${code}`)
  process.stdout.write(
    [
      `forms of pyxform and Kobo: ${all} files, ${imported.length} imported with ${questions} questions, ${refused.length} refused`,
      `  lines of account: ${remarks.length}`,
      ...lines,
      ...refused.map(({file, code, where}) => `  refused ${file}: ${code} ${where}`),
      '',
    ].join('\n'),
  )
}
