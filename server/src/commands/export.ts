import {createWriteStream} from 'node:fs'
import {rm} from 'node:fs/promises'
import {extname} from 'node:path'
import type {Writable} from 'node:stream'
import {findActivity, type ActivityRecord} from '../activities/activities.queries.ts'
import {dictionaryOf} from '../export/dictionary.ts'
import {readResponses} from '../export/responses.queries.ts'
import {sheetOf, type Shape} from '../export/sheet.ts'
import {writeRows, writeSheet, type Format} from '../export/write-sheet.ts'
import type {Store} from '../storage/open.ts'
import {CommandError, type Command} from './command.ts'
import {withStore} from './with-store.ts'

export const command: Command = {
  help: `
Usage: pnpm saha export MUNICIPALITY/ACTIVITY [--format csv|json] [--shape wide|long] [--out FILE] [--json]

Writes every response to a survey, published or not: whoever has the file can read what each person answered. It holds
the day of each response and no finer time, no receipt and no contact details. The order of the rows says nothing of who
came first.

  --format csv    UTF-8 with its mark; text that a spreadsheet would take for a formula begins with an apostrophe (default)
  --format json   a list of objects
  --shape wide    a row for each response, a column for each question or part of one (default)
  --shape long    a row for each thing that was answered: response, day, column, value
  --out FILE      writes to a file that is not there yet, and what its columns mean to FILE with .dictionary in its name
  --json          with --out, prints {"responses", "files"}

Exit codes: 0 written, 1 failed, 2 called in the wrong way.`,
  options: {format: {type: 'string'}, shape: {type: 'string'}, out: {type: 'string'}},
  run: async ({positionals, values, isJson}) => {
    const [address = '', ...others] = positionals
    if (!/^[^/]+\/[^/]+$/.test(address) || others.length > 0)
      throw new CommandError('Expected one MUNICIPALITY/ACTIVITY. See: pnpm saha export --help', 2)
    const format = oneOf<Format>('--format', values.format, ['csv', 'json'])
    const shape = oneOf<Shape>('--shape', values.shape, ['wide', 'long'])
    const out = typeof values.out === 'string' ? values.out : undefined
    await withStore(async ({db}) => {
      const activity = await activityAt(db, address)
      const sheet = sheetOf(activity.survey, shape)
      const write = (to: Writable) => writeSheet(sheet, readResponses(db, activity.number), format, to)
      if (out === undefined) {
        await write(process.stdout)
        return
      }
      const responses = await inNewFile(out, write)
      const dictionary = await writeDictionary(activity, format, out)
      const files = [out, dictionary]
      process.stdout.write(
        isJson ? `${JSON.stringify({responses, files})}\n` : `${responses} responses: ${files.join(', ')}\n`,
      )
    })
    return 0
  },
}

/** @returns the first one when nothing was asked for. */
function oneOf<Value extends string>(
  option: string,
  asked: unknown,
  values: readonly [Value, ...Value[]],
): Value {
  const value = asked === undefined ? values[0] : values.find((one) => one === asked)
  if (value === undefined) throw new CommandError(`${option}: expected ${values.join(' or ')}`, 2)
  return value
}

async function activityAt(db: Store, address: string): Promise<ActivityRecord> {
  const [municipality = '', id = ''] = address.split('/')
  const activity = await findActivity(db, municipality, id)
  if (!activity) throw new CommandError('There is no activity of that name.')
  return activity
}

async function writeDictionary({survey, shown}: ActivityRecord, format: Format, beside: string) {
  const file = `${beside.slice(0, beside.length - extname(beside).length)}.dictionary${extname(beside)}`
  const [head = [], ...rows] = dictionaryOf(survey, shown.municipality.languages)
  await inNewFile(file, (out) => writeRows(head.map(String), rows, format, out))
  return file
}

/** Writes a file that only its owner may read. One that could not be finished is removed. */
async function inNewFile<T>(file: string, write: (out: Writable) => Promise<T>): Promise<T> {
  const out = createWriteStream(file, {flags: 'wx', mode: 0o600})
  await new Promise((resolve, reject) => out.once('open', resolve).once('error', reject)).catch(
    (error: NodeJS.ErrnoException) => {
      throw new CommandError(`${file} cannot be written (${error.code ?? 'unknown'}).`)
    },
  )
  try {
    return await write(out)
  } catch (error) {
    await rm(file, {force: true})
    throw error
  }
}
