import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Difference} from '../replay/compare.ts'
import {describeSnapshot} from '../replay/describe-replay.ts'
import {replay} from '../replay/replay.ts'
import {readTables} from '../replay/tables.ts'
import {CommandError, type Command} from './command.ts'

/** Satisfaction with the town by age and by language, pride by years of living there, plans to move by age, safety by children and plans. */
const residentsTables = '5:19,5:1,7:25,24:19,15:22:24'

const residentsSurvey = join(
  import.meta.dirname,
  '../../../../shared/data/surveys/somerville/Supplemental/data/Happiness_Survey_2017.csv',
)

export const command: Command = {
  help: `
Usage: pnpm saha replay [FILE.csv] [--tables TABLES] [--json]

Shows that published numbers are what people said: defines the survey that a sheet of responses answers, sends every
response through the public interface, closes it, waits for the published snapshot, and compares every count with the
sheet. Prints every question with 95 % intervals, the tables by groups, and where every response went.
Every seventh person answers otherwise first and changes it; beside every eleventh somebody answers and withdraws.
Withheld counts must be those that the policy withholds; tables are rounded to five. The database in SAHA_DATABASE is not touched.

  FILE.csv    one row per person, one column per question, with a heading row; several choices in one cell are parted
              by semicolons. Without it: the residents' survey of ../shared/data/surveys/somerville.
  --tables    columns, counted from 1: 5:19 shows the answers of the fifth by those of the nineteenth, 5:19:24 by both;
              several tables are parted by commas.
  --json      prints {"questions", "responses", "cells", "withheld", "differences", "milliseconds", "snapshot"}

Exit codes: 0 nothing differs, 1 something differs or failed, 2 called in the wrong way.`,
  options: {tables: {type: 'string'}},
  run: async ({positionals, values, isJson}) => {
    const [file = residentsSurvey, ...others] = positionals
    if (others.length > 0) throw new CommandError('Expected one file. See: pnpm saha replay --help', 2)
    const csv = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      throw new CommandError(`${file} cannot be read (${error.code ?? 'unknown'}).`)
    })
    const {tables = positionals.length === 0 ? residentsTables : undefined} = values
    const columns = tables === undefined ? [] : readTables(String(tables))
    if (!columns) throw new CommandError('Tables are columns such as 5:19. See: pnpm saha replay --help', 2)
    const {sheet, ...result} = await replay(csv, columns, isJson ? undefined : showProgress)
    const words = `
${describeSnapshot(sheet, result.snapshot)}
questions       ${result.questions}
responses       ${result.responses}   (${Math.round(result.milliseconds)} ms)
cells compared  ${result.cells}
withheld        ${result.withheld}   (as the policy asks)
cells differing ${result.differences.length}
${result.differences.map(describe).join('')}`
    process.stdout.write(isJson ? `${JSON.stringify(result)}\n` : words.trimStart())
    return result.differences.length === 0 ? 0 : 1
  },
}

function describe({question, cell, expected, published}: Difference): string {
  return `  ${question} / ${cell}: expected ${expected}, published ${published}\n`
}

function showProgress(received: number, all: number) {
  if (received % 100 === 0 || received === all)
    process.stderr.write(`${received} of ${all} responses received\n`)
}
