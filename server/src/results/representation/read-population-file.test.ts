/** Files as offices send them: read right, or refused with the place, and never in wrong letters. */
import type {AnswerableQuestion, PopulationFile} from '@saha/contract'
import {existsSync, readFileSync} from 'node:fs'
import {isAbsolute, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {writeWorkbook} from '../../formats/write-workbook.ts'
import {readPopulationFile} from './read-population-file.ts'

const question: AnswerableQuestion = {
  id: 'district',
  type: 'single',
  text: {en: 'Your district', ar: 'منطقتك', fr: 'Votre quartier'},
  options: [
    {id: 'north', text: {en: 'North', ar: 'الشمال', fr: 'Côté nord'}},
    {id: 'old-town', text: {en: 'Old town', ar: 'البلدة القديمة', fr: 'Vieille ville'}},
    {id: 'hills', text: {en: 'The hills', ar: 'التلال', fr: 'Les hauteurs'}},
  ],
}
const age: AnswerableQuestion = {
  id: 'age',
  type: 'number',
  text: {en: 'Your age'},
  min: 12,
  max: 110,
  bands: [18, 30, 65],
}

const read = (bytes: Uint8Array) =>
  readPopulationFile(Buffer.from(bytes), {question, cells: ['north', 'old-town', 'hills'], map: undefined})
const people = (file: PopulationFile) =>
  file.is === 'read' ? file.rows.map(({cell, people: some}) => [cell, some]) : file

const latin = (text: string) => Buffer.from(text, 'latin1')
/** Letters of Windows-1256 that these tests need. */
const arabic1256: Record<string, number> = {
  ا: 0xc7,
  ل: 0xe1,
  ش: 0xd4,
  م: 0xe3,
  ب: 0xc8,
  د: 0xcf,
  ة: 0xc9,
  ق: 0xde,
  ي: 0xed,
  ت: 0xca,
  س: 0xd3,
  ك: 0xdf,
  ن: 0xe4,
  ف: 0xdd,
  ئ: 0xc6,
}
const windows1256 = (text: string) =>
  Uint8Array.from([...text], (letter) => arabic1256[letter] ?? letter.charCodeAt(0))
const utf16 = (text: string, mark = '\ufeff') => Buffer.from(mark + text, 'utf16le')

const three = [
  ['north', 41_200],
  ['old-town', 9_800],
  ['hills', 30_000],
]

describe('figures are read from', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from('group,people\nNorth,41200\nOld town,9800\nThe hills,30000\n')],
    [
      'UTF-8 with a mark, as Excel saves it',
      Buffer.from('\ufeffgroup,people\r\nNorth,41200\r\nOld town,9800\r\nThe hills,30000\r\n'),
    ],
    [
      'semicolons, and thousands parted by points',
      Buffer.from('Nom;Population\nCôté nord;41.200\nVieille ville;9.800\nLes hauteurs;30.000\n'),
    ],
    [
      'Arabic words and digits',
      Buffer.from('المنطقة;عدد السكان\nالشمال;٤١٬٢٠٠\nالبلده القديمه;٩٨٠٠\nالتلال;٣٠٠٠٠\n'),
    ],
    [
      'Persian digits and spaces between thousands',
      Buffer.from('name\tpersons\nnorth\t۴۱ ۲۰۰\nold-town\t9\u202f800\nhills\t30\u00a0000\n'),
    ],
    [
      'UTF-16, as Excel calls “Unicode text”',
      utf16(
        'group\tpeople\nالشمال\t41200\nOld town\t9800\nهالتلال\t1\nThe hills\t30000\n'.replace(
          'هالتلال\t1\n',
          '',
        ),
      ),
    ],
    ['UTF-16 without a mark', utf16('group,people\nNorth,41200\nOld town,9800\nThe hills,30000\n', '')],
    [
      'UTF-16, the other way round',
      Buffer.from(utf16('group,people\nNorth,41200\nOld town,9800\nThe hills,30000\n')).swap16(),
    ],
    [
      'Windows-1252',
      latin('Nom;Population\nC\xf4t\xe9 nord;41200\nVieille ville;9\xa0800\nLes hauteurs;30000\n'),
    ],
    [
      'Windows-1256, as Excel saves Arabic',
      windows1256('الفئة,السكان\nالشمال,41200\nالبلدة القديمة,9800\nالتلال,30000\n'),
    ],
    [
      'further columns, told by their headings',
      Buffer.from('code,population_2024,group\nJO1,41200,North\nJO2,9800,Old town\nJO3,30000,The hills\n'),
    ],
    [
      'a workbook with a sheet in Arabic',
      writeWorkbook(
        [
          {
            name: 'السكان',
            rows: [
              {number: 1, cells: ['الفئة', 'السكان']},
              {number: 2, cells: ['الشمال', '٤١٢٠٠']},
              {number: 3, cells: ['البلدة القديمة', '9800']},
              {number: 4, cells: ['التلال', '30,000']},
            ],
          },
        ],
        true,
      ),
    ],
  ])('%s', async (_, bytes) => {
    expect(people(await read(bytes))).toEqual(three)
  })

  test('bands of ages, however they are written', async () => {
    const text = 'age;people\nفوق ٦٥;5000\n18–29;9000\nfrom 30 to 64;20000\n12 - 17;4000\n'

    const file = await readPopulationFile(Buffer.from(text), {
      question: age,
      cells: ['12', '18', '30', '65'],
      map: undefined,
    })

    expect(people(file)).toEqual([
      ['65', 5000],
      ['18', 9000],
      ['30', 20_000],
      ['12', 4000],
    ])
  })

  test('rows that are no answer stay, for people to decide', async () => {
    const file = await read(Buffer.from('group,people\nNorth,41200\nالريف,700\n'))

    expect(file).toEqual({
      is: 'read',
      sheet: '',
      rows: [
        {row: 2, name: 'North', people: 41_200, cell: 'north'},
        {row: 3, name: 'الريف', people: 700, cell: null},
      ],
    })
  })
})

describe('figures are refused, with the place,', () => {
  const sheet = (...rows: string[][]) =>
    writeWorkbook([{name: 'Figures', rows: rows.map((cells, at) => ({number: at + 1, cells}))}], false)

  test.each<[string, Uint8Array, object]>([
    [
      'of columns that nobody can tell apart',
      Buffer.from('a,b,c\nNorth,1,2\n'),
      {why: 'columns-wrong', row: 1},
    ],
    [
      'of a workbook with other columns',
      sheet(['district', 'area', 'code'], ['North', '12', '1']),
      {why: 'columns-wrong', sheet: 'Figures', row: 1},
    ],
    [
      'of a first row that is a figure already',
      Buffer.from('North,41200\nOld town,9800\n'),
      {why: 'columns-wrong', row: 1},
    ],
    [
      'of half a person',
      sheet(['group', 'people'], ['North', '41200'], ['Old town', '9800.5']),
      {why: 'not-whole', sheet: 'Figures', row: 3, column: 2},
    ],
    [
      'of a figure that is missing',
      Buffer.from('group,people\nNorth,\n'),
      {why: 'not-whole', row: 2, column: 2},
    ],
    ['of nobody', Buffer.from('group,people\nNorth,0\n'), {why: 'not-whole', row: 2, column: 2}],
    ['of a formula', Buffer.from('group,people\nNorth,=1+1\n'), {why: 'not-whole', row: 2, column: 2}],
    [
      'of one answer twice',
      Buffer.from('group,people\nNorth,5\nnorth,6\n'),
      {why: 'group-twice', row: 3, column: 1},
    ],
    ['of a heading alone', Buffer.from('group,people\n'), {why: 'no-rows', row: 1}],
    ['of nothing', Buffer.from(''), {why: 'no-rows'}],
    [
      'of letters that could be two',
      latin('group,people\nNorth,41200\nB\xe9ni K\xe8n\xe2na,900\n'),
      {why: 'encoding-unknown', row: 3},
    ],
    [
      'of letters of which no answer tells the encoding',
      latin('group,people\n\xc2\xe4\xe7,41200\n'),
      {why: 'encoding-unknown'},
    ],
    ['of a broken workbook', Buffer.from('PK\u0003\u0004 and then nothing'), {why: 'not-readable'}],
    ['of a picture', Buffer.from('89504e470d0a1a0a0000000d4948445200000010', 'hex'), {why: 'not-readable'}],
    ['of far too many rows', Buffer.from(`group,people\n${'x,1\n'.repeat(3_000)}`), {why: 'too-large'}],
  ])('%s', async (_, bytes, refusal) => {
    expect(await read(bytes)).toEqual({is: 'refused', ...refusal})
  })
})

const shared = process.env.SAHA_SHARED_DATA ?? '../shared/data'
const root = isAbsolute(shared) ? shared : join(import.meta.dirname, '../../../..', shared)
const jordan = join(root, 'geo/jordan/expected_population_by_governorate.csv')
if (!existsSync(jordan)) console.log('SKIPPED: the governorates of Jordan are not on this machine.')

test.skipIf(!existsSync(jordan))(
  'the governorates of Jordan are read (SKIPPED without ../shared/data)',
  async () => {
    const names = [
      'Ajlun',
      'Amman',
      'Aqaba',
      'Balqa',
      'Irbid',
      'Jarash',
      'Karak',
      'Maan',
      'Madaba',
      'Mafraq',
      'Tafilah',
      'Zarqa',
    ]
    const governorate: AnswerableQuestion = {
      id: 'governorate',
      type: 'single',
      text: {en: 'Where do you live?'},
      options: names.map((name) => ({id: name.toLowerCase(), text: {en: name}})),
    }

    const file = await readPopulationFile(readFileSync(jordan), {
      question: governorate,
      cells: names.map((name) => name.toLowerCase()),
      map: undefined,
    })

    expect(file.is === 'read' && file.rows.every(({cell}) => cell !== null)).toBe(true)
    expect(file.is === 'read' && file.rows.reduce((sum, row) => sum + row.people, 0)).toBe(11_625_745)
  },
)
