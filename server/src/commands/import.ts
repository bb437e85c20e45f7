import type {Definition} from '@saha/contract'
import {hintsOn, type DefinitionFinding, type DefinitionHint} from '@saha/domain'
import {dirname, join} from 'node:path'
import {checkFile} from '../activities/check-file.ts'
import {
  FrozenError,
  importDefinition,
  tryImport,
  type FrozenActivity,
  type ImportReport,
} from '../activities/import-definition.ts'
import type {NewImages} from '../images/images.queries.ts'
import {imageFolder, takeInImages} from '../images/take-in-images.ts'
import {openDarkroom} from '../pictures/darkroom.ts'
import {CommandError, type Command} from './command.ts'
import {explainHint} from './explain-hint.ts'
import {ideaOptions, ideasHelp, runIdeaImport} from './import-ideas.ts'
import {readBounded} from './read-bounded.ts'
import {withStore} from './with-store.ts'

export const command: Command = {
  help: `
Usage: pnpm saha import FILE [--dry-run] [--json]
       pnpm saha import FILE --into MUNICIPALITY/COLLECTION [--columns FILE] [options]

Stores what a definition file says of one municipality, its consultations and activities: all of it or nothing. What the
file no longer names stays. The same file again changes nothing. Running servers follow within two seconds.

Pictures of options are files in the folder "images" beside it; they are stored as they will be shown.

A survey that people have answered keeps its wording, options, order and level: give a changed survey a new id. One that
took one response per browser and has closed stays closed: which browsers have answered is not known any more. A status
that ideas have or have had stays, so that everybody can read what it means; its words may change.

  --dry-run   only tells what would change; and gives hints: what nobody will be asked, long sentences, words of offices
  --json      prints {"municipality", "added", "changed", "unchanged", "around", "isChanged"}, with --dry-run also "hints";
              or {"findings"}, the first hundred and how many "more", or {"frozen"}

Hints refuse nothing.
${ideasHelp}

Exit codes: 0 stored (or nothing to store), 1 refused or failed, 2 called in the wrong way.`,
  options: {'dry-run': {type: 'boolean'}, ...ideaOptions},
  run: async ({positionals, values, isJson}) => {
    const [file, ...others] = positionals
    if (file === undefined || others.length > 0)
      throw new CommandError('Expected one definition file. See: pnpm saha import --help', 2)
    if (values.into !== undefined) return runIdeaImport(file, values, isJson)
    const alone = ['columns', 'format', 'source', 'unnamed'].find((name) => values[name] !== undefined)
    if (alone !== undefined) throw new CommandError(`--${alone}: with --into alone`, 2)
    const checked = checkFile(await readJson(file))
    if ('findings' in checked) throw refused(file, checked.findings, isJson)
    const isTrial = values['dry-run'] === true
    const images = await takeIn(checked.definition, file, isJson)
    const report = await store(checked.definition, images, isTrial, isJson)
    const hints = isTrial ? hintsOn(checked.definition) : []
    if (isJson) print(isTrial ? {...report, hints} : report)
    else process.stdout.write(describe(report, isTrial) + describeHints(hints))
    return 0
  },
}

/** Nobody reads more at once; and a file can be wrong in a million places. */
const mostFindings = 100

/** What keeps a file from being imported, line by line. */
function refused(file: string, all: readonly DefinitionFinding[], isJson: boolean): CommandError {
  const findings = all.slice(0, mostFindings)
  const more = all.length - findings.length
  if (isJson) print(more > 0 ? {findings, more} : {findings})
  const lines = findings.map(({path, expected}) => `${path}: expected ${expected}`)
  if (more > 0) lines.push(`and ${more} more`)
  return new CommandError(`${file} cannot be imported; nothing was stored.\n${lines.join('\n')}`)
}

/** Reads the pictures beside the file. */
async function takeIn(definition: Definition, file: string, isJson: boolean): Promise<NewImages> {
  const darkroom = openDarkroom()
  try {
    const taken = await takeInImages(definition, join(dirname(file), imageFolder), darkroom)
    if ('findings' in taken) throw refused(file, taken.findings, isJson)
    return taken.images
  } finally {
    darkroom.close()
  }
}

async function store(
  definition: Definition,
  images: NewImages,
  isTrial: boolean,
  isJson: boolean,
): Promise<ImportReport> {
  try {
    return await withStore(({db}) => (isTrial ? tryImport : importDefinition)(db, definition, images))
  } catch (error) {
    if (!(error instanceof FrozenError)) throw error
    if (isJson) print({frozen: error.frozen})
    throw new CommandError(`Nothing was stored.\n${error.frozen.map(explainFrozen).join('\n')}`)
  }
}

async function readJson(file: string): Promise<unknown> {
  const bytes = await readBounded(file)
  try {
    return JSON.parse(decode(bytes, file))
  } catch (error) {
    if (error instanceof CommandError) throw error
    const [, place] = /at (position \d+(?: \(line \d+ column \d+\))?)/.exec(String(error)) ?? []
    throw new CommandError(`${file} is not JSON${place ? ` at ${place}` : ''}.`)
  }
}

/** In another encoding than UTF-8, Arabic would be stored as signs that nobody can read. */
function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    throw new CommandError(`${file} is not in UTF-8: save it as UTF-8 and try again.`)
  }
}

function explainFrozen({address, path, what, statuses = []}: FrozenActivity): string {
  if (what === 'statuses')
    return `${address} has ideas of statuses that are left out.\n${path}: expected ${statuses.join(', ')} to stay; their words may change, and what they mean.`
  const ways = {
    kind: `${path}.kind: expected the kind under which it was opened; give the other one a new id`,
    wording: `${path}.survey: expected the wording, options and order that were answered; give the changed survey a new id`,
    smallestGroup: `${path}.smallestGroup: expected at least the value under which people answered`,
    consultation: `${path}: expected in the consultation in which it was answered; give it a new id here`,
    level: `${path}.level: expected the level at which people answered; give the survey a new id`,
    closes: `${path}: expected the time at which it closed; give the survey a new id to ask again`,
  }
  return `${address} is frozen: people have answered it.\n${ways[what]}.`
}

function describe(
  {added, changed, unchanged, around, isChanged, municipality}: ImportReport,
  isTrial: boolean,
): string {
  const lines = [
    ...around.map((id) => `changed    ${id}, its own texts, dates or sites`),
    ...added.map((address) => `added      ${address}`),
    ...changed.map((address) => `changed    ${address}`),
    ...unchanged.map((address) => `unchanged  ${address}`),
  ]
  const end = isChanged ? (isTrial ? 'Would be stored.' : 'Stored.') : 'Nothing to store.'
  return `${municipality}\n${lines.join('\n')}\n${end}\n`
}

function describeHints(hints: readonly DefinitionHint[]): string {
  if (hints.length === 0) return ''
  return `\nHints, which refuse nothing:\n${hints.map(explainHint).join('\n')}\n`
}

function print(value: unknown) {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}
