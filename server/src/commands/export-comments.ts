import type {Writable} from 'node:stream'
import {shownName} from '@saha/domain'
import {findActivity, type ThreadRecord} from '../activities/activities.queries.ts'
import {readWholeThread} from '../comments/whole-thread.queries.ts'
import {writeThread} from '../comments/write-thread.ts'
import type {Format} from '../export/write-sheet.ts'
import type {Store} from '../storage/open.ts'
import {CommandError, type Command} from './command.ts'
import {inNewFile} from './in-new-file.ts'
import {withStore} from './with-store.ts'

export const command: Command = {
  help: `
Usage: pnpm saha export-comments MUNICIPALITY/ACTIVITY [--format json|csv|xlsx] [--public] [--no-free-text]
                                 [--out FILE] [--json]

Writes the comments of a thread in the order of their publication: all of them, with those that wait and those that are
hidden, and why. It holds the hour of each and no finer time, no receipt, and nothing of who supported what.

  --format json       the file that pnpm saha import-comments reads: see docs/comments-formats.md (default)
  --format csv        UTF-8 with its mark; text that a spreadsheet would take for a formula begins with an apostrophe
  --format xlsx       a workbook, from right to left where the municipality's language is
  --public            as everybody reads it: of what is hidden only the reason and the day
  --no-free-text      leaves out names, texts, places and the names of photos
  --out FILE          writes to a file that is not there yet
  --json              with --out, prints {"comments", "files"}

Exit codes: 0 written, 1 failed, 2 called in the wrong way.`,
  options: {
    format: {type: 'string'},
    public: {type: 'boolean'},
    'no-free-text': {type: 'boolean'},
    out: {type: 'string'},
  },
  run: async ({positionals, values, isJson}) => {
    const [address = '', ...others] = positionals
    if (!/^[^/]+\/[^/]+$/.test(address) || others.length > 0)
      throw new CommandError('Expected one MUNICIPALITY/ACTIVITY. See: pnpm saha export-comments --help', 2)
    const file = {
      format: formatIn(values.format),
      isPublic: values.public === true,
      noFreeText: values['no-free-text'] === true,
    }
    const out = typeof values.out === 'string' ? values.out : undefined
    await withStore(async ({db}) => {
      const thread = await threadAt(db, address)
      const write = (to: Writable) => writeThread(thread, readWholeThread(db, thread.number), file, to)
      if (out === undefined) return void (await write(process.stdout))
      const comments = await inNewFile(out, write)
      process.stdout.write(
        isJson ? `${JSON.stringify({comments, files: [out]})}\n` : `${comments} comments: ${out}\n`,
      )
    })
    return 0
  },
}

async function threadAt(db: Store, address: string): Promise<ThreadRecord> {
  const [municipality = '', id = ''] = address.split('/')
  const activity = await findActivity(db, municipality, id)
  if (activity?.kind !== 'comments') throw new CommandError(`There is no thread ${shownName(address)}.`)
  return activity
}

function formatIn(value: unknown): Format {
  const format = (['json', 'csv', 'xlsx'] as const).find((one) => one === (value ?? 'json'))
  if (!format) throw new CommandError('--format: expected json, csv or xlsx', 2)
  return format
}
