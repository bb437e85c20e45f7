import {countEntries, findBroken, listLogs} from '../audit/audit.queries.ts'
import {CommandError, type Command} from './command.ts'
import {withStore} from './with-store.ts'

export const command: Command = {
  help: `
Usage: pnpm saha verify [MUNICIPALITY] [--json]

Tells whether the log of what staff did is whole: every entry holds a hash of the one before it, so that one that was
changed, put in or taken out by somebody at the database shows. Without MUNICIPALITY all logs are looked at, that of the
server too.

  --json   prints {"logs": [{"municipality", "entries", "broken"}]}; the log of the server has an empty name

Exit codes: 0 whole, 1 broken or failed, 2 called in the wrong way.`,
  options: {},
  run: async ({positionals, isJson}) => {
    const [wanted, ...others] = positionals
    if (others.length > 0)
      throw new CommandError('Expected one municipality at the most. See: pnpm saha verify --help', 2)
    const logs = await withStore(async ({db}) => {
      const all = await listLogs(db)
      if (wanted !== undefined && !all.includes(wanted))
        throw new CommandError(`There is no log of "${wanted}".`)
      const found = []
      for (const municipality of wanted === undefined ? all : [wanted])
        found.push({
          municipality,
          entries: await countEntries(db, municipality),
          broken: await findBroken(db, municipality),
        })
      return found
    })
    process.stdout.write(
      isJson ? `${JSON.stringify({logs})}\n` : logs.map(describe).join('') || 'No log yet.\n',
    )
    return logs.every(({broken}) => broken.length === 0) ? 0 : 1
  },
}

function describe({
  municipality,
  entries,
  broken,
}: {
  municipality: string
  entries: number
  broken: number[]
}): string {
  const name = municipality || '(the server)'
  const state = broken.length === 0 ? 'whole' : `broken at entry ${broken.slice(0, 20).join(', ')}`
  return `${name}  ${entries} entries  ${state}\n`
}
