import {Language} from '@saha/contract'
import type {Remark, Renamed} from '@saha/domain'
import {idFrom} from '@saha/domain/formats/ids'
import {writeFile} from 'node:fs/promises'
import {basename, extname} from 'node:path'
import {exportSurvey} from '../formats/export-survey.ts'
import {FileRefusal} from '../formats/file-refusal.ts'
import {foreignFormats, importSurvey, parseJson, type ForeignFormat} from '../formats/import-survey.ts'
import {asActivity, findOwnSurvey, type OwnSurvey} from '../formats/own-survey.ts'
import {CommandError, type Command} from './command.ts'
import {readBounded} from './read-bounded.ts'

export const command: Command = {
  help: `
Usage: pnpm saha convert FILE [--from FORMAT] [--to FORMAT] [--out FILE] [options]

Turns a survey of another program into one of Saha, and back. What cannot be carried over, or not exactly, is listed
line by line: where it stood, what it was called and why. Nothing is stored; no expression or pattern of the file runs.

  FILE              SurveyJS JSON; an XLSForm as .xlsx, .xls, .csv or .md; or a definition, activity or survey of Saha
  --from FORMAT     saha, surveyjs or xlsform. Default: as the file looks
  --to FORMAT       saha (an activity for a definition file), surveyjs or xlsform (.xlsx). Default: saha
  --out FILE        where to write it. Default: the standard output, but not for xlsform
  --activity ID     which survey of a definition
  --language TAG    language of words that do not say theirs, such as ar. Default: as the file says, else as they look
  --json            prints {"questions", "remarks", "renamed"} or {"refused"} instead; the survey only goes to --out

What other programs cannot hold is written where they do not look (properties "saha", columns "saha::…"), so that a
survey that goes out and comes in again is the same survey. Level and group size belong to the activity and stay here.

Exit codes: 0 converted, 1 refused or failed, 2 called in the wrong way.`,
  options: {
    from: {type: 'string'},
    to: {type: 'string'},
    out: {type: 'string'},
    activity: {type: 'string'},
    language: {type: 'string'},
  },
  run: async ({positionals, values, isJson}) => {
    const [file, ...others] = positionals
    if (file === undefined || others.length > 0) throw wrongCall('Expected one file.')
    const to = formatIn(values.to, '--to') ?? 'saha'
    const out = textIn(values.out)
    const language = textIn(values.language)
    if (language !== undefined && !Language.safeParse(language).success)
      throw wrongCall('Expected --language with a tag such as ar.')
    if (to === 'xlsform' && out === undefined && !isJson) throw wrongCall('A workbook needs --out FILE.')
    const source = await read(file, {
      from: formatIn(values.from, '--from'),
      activity: textIn(values.activity),
      language,
      isJson,
    })
    const written = write(source.own, to)
    const remarks = [...source.remarks, ...written.remarks]
    if (out !== undefined) await save(out, written.bytes)
    const questions = source.own.survey.pages.reduce((sum, page) => sum + page.questions.length, 0)
    if (isJson) print({questions, remarks, renamed: source.renamed})
    else {
      if (out === undefined) process.stdout.write(written.bytes)
      process.stderr.write(account(questions, remarks))
    }
    return 0
  },
}

type Format = ForeignFormat | 'saha'

interface Source {
  own: OwnSurvey
  remarks: readonly Remark[]
  renamed: readonly Renamed[]
}

interface Reading {
  from: Format | undefined
  activity: string | undefined
  language: string | undefined
  isJson: boolean
}

async function read(file: string, {from, activity, language, isJson}: Reading): Promise<Source> {
  const bytes = await readBounded(file)
  if (from === 'saha' || from === undefined) {
    const own = ownIn(bytes, activity)
    if (own && 'survey' in own) return {own, remarks: [], renamed: []}
    if (own?.is === 'which') throw wrongCall(`Expected --activity with one of: ${own.activities.join(', ')}.`)
    if (from === 'saha') throw new CommandError(`${file} is no definition, activity or survey of Saha.`)
  }
  const result = await importSurvey({name: basename(file), bytes}, {format: from, language})
  if (result.is === 'imported') {
    const {survey, title, remarks, renamed} = result.imported
    const id = idFrom(basename(file, extname(file)))
    return {own: {survey, id, ...(title && {title})}, remarks, renamed}
  }
  const {where, says, remarks} = result.refused
  if (isJson) print({refused: result.refused})
  const place = where === '' ? '' : ` (${where})`
  throw new CommandError(
    `${file} cannot be imported: ${says}${place}.\n${remarks.map(line).join('')}`.trimEnd(),
  )
}

function ownIn(bytes: Buffer, activity: string | undefined) {
  try {
    return findOwnSurvey(parseJson(bytes), activity)
  } catch (error) {
    if (error instanceof FileRefusal) return undefined
    throw error
  }
}

function write(own: OwnSurvey, to: Format): {bytes: Buffer; remarks: readonly Remark[]} {
  if (to !== 'saha') return exportSurvey(own.survey, to, own.title)
  return {bytes: Buffer.from(`${JSON.stringify(asActivity(own), null, 2)}\n`), remarks: []}
}

async function save(file: string, bytes: Buffer) {
  await writeFile(file, bytes).catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(`${file} cannot be written (${error.code ?? 'unknown'}).`)
  })
}

function account(questions: number, remarks: readonly Remark[]): string {
  const count = (kind: Remark['kind']) => remarks.filter((remark) => remark.kind === kind).length
  const sum = `${questions} questions. Not carried over: ${count('lost')}, changed: ${count('changed')}, kept for Saha alone: ${count('kept')}.`
  return `${remarks.map(line).join('')}${sum}\n`
}

function line({kind, where, name, says}: Remark): string {
  const place = [where, name].filter((part) => part !== '').join(', ')
  return `${kind.padEnd(8)}${place}: ${says}\n`
}

function formatIn(value: unknown, option: string): Format | undefined {
  if (value === undefined) return undefined
  const known = [...foreignFormats, 'saha'] as const
  const format = known.find((one) => one === value)
  if (!format) throw wrongCall(`Expected ${option} saha, surveyjs or xlsform.`)
  return format
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function wrongCall(message: string): CommandError {
  return new CommandError(`${message} See: pnpm saha convert --help`, 2)
}

function print(value: unknown) {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}
