/** Texts that broke other programs, as words, names and conditions of imported surveys. */
import {existsSync, readFileSync} from 'node:fs'
import {isAbsolute, join} from 'node:path'
import {Survey} from '@saha/contract'
import {describe, expect, test} from 'vitest'
import {importSurvey} from './import-survey.ts'

const shared = process.env.SAHA_SHARED_DATA ?? '../shared/data'
const root = isAbsolute(shared) ? shared : join(import.meta.dirname, '../../..', shared)
const file = join(root, 'adversarial/blns/blns.json')

const vectors = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  '${7*7}',
  '__proto__',
  'constructor.prototype',
  "' or '1'='1",
  '\u202egpj.exe',
  '=cmd|calc!A1',
  '\u0000',
]

/** Whatever went wrong. */
async function troubleWith(naughty: string): Promise<string[]> {
  const element = {
    type: 'radiogroup',
    name: naughty,
    title: naughty,
    visibleIf: naughty,
    choices: [naughty, 'b'],
  }
  const json = {
    title: naughty,
    pages: [{name: naughty, elements: [element, {type: 'comment', name: 'c'}]}],
    [naughty]: 1,
  }
  const cell = `"${naughty.replaceAll('"', '""')}"`
  const csv = `type,name,label,relevant,constraint,${cell}\ntext,${cell},${cell},${cell},${cell},1\ntext,b,B,,,\n`

  const results = [
    await importSurvey({name: 'a.json', bytes: Buffer.from(JSON.stringify(json))}),
    await importSurvey({name: 'a.csv', bytes: Buffer.from(csv)}),
  ]

  return results.flatMap((result) => {
    const {remarks} = result.is === 'imported' ? result.imported : result.refused
    const isValid = result.is === 'refused' || Survey.safeParse(result.imported.survey).success
    const isShort = remarks.every(({where, name}) => where.length < 300 && name.length < 400)
    const hasMarkup = JSON.stringify(remarks).includes('<')
    return [
      ...(isValid ? [] : ['the survey is none']),
      ...(isShort ? [] : ['a line of the account is long']),
      ...(hasMarkup ? ['the account holds markup'] : []),
    ]
  })
}

test.each(vectors)('%j is read as text, and never repeated as markup', async (naughty) => {
  expect(await troubleWith(naughty)).toEqual([])
})

describe.skipIf(!existsSync(file))('naughty strings (SKIPPED without ../shared/data)', () => {
  test('all of them are', async () => {
    const naughty = JSON.parse(readFileSync(file, 'utf8')) as string[]
    const trouble = await Promise.all(naughty.map(troubleWith))

    expect(trouble.flat()).toEqual([])
  })
})
