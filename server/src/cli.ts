/** `pnpm saha <command>`: each command is one file in `commands/`, loaded only when it is asked for. */
import {parseArgs} from 'node:util'
import {CommandError, type Command} from './commands/command.ts'
import {explainStart} from './explain.ts'

/** Commands by name, with what `saha --help` says of them. */
const commands: Record<string, {does: string; load: () => Promise<{command: Command}>}> = {
  backup: {
    does: 'writes everything in the database into a file, while the server goes on working',
    load: () => import('./commands/backup.ts'),
  },
  convert: {
    does: 'turns surveys of SurveyJS and XLSForms into surveys of Saha, and back',
    load: () => import('./commands/convert.ts'),
  },
  export: {
    does: 'writes the responses to a survey, or the ideas of a collection, for staff who may read them',
    load: () => import('./commands/export.ts'),
  },
  'export-comments': {
    does: 'writes the comments of a thread, as JSON that can be imported or as a sheet',
    load: () => import('./commands/export-comments.ts'),
  },
  import: {
    does: 'stores a definition file, or brings ideas of a sheet or GeoJSON into a collection',
    load: () => import('./commands/import.ts'),
  },
  'import-comments': {
    does: 'brings in comments of Disqus, WordPress, remark42, Isso or another Saha',
    load: () => import('./commands/import-comments.ts'),
  },
  map: {
    does: 'makes the map of a municipality out of GeoJSON: boundary and districts',
    load: () => import('./commands/map.ts'),
  },
  migrate: {
    does: 'brings the tables of the database to this version',
    load: () => import('./commands/migrate.ts'),
  },
  replay: {
    does: 'sends a sheet of responses through the public interface and compares what is published',
    load: () => import('./commands/replay.ts'),
  },
  seed: {
    does: 'makes the demonstration municipality, with example responses, when it is not there',
    load: () => import('./commands/seed.ts'),
  },
  staff: {
    does: 'adds, lists and removes people who sign in to the console, and gives new passwords',
    load: () => import('./commands/staff.ts'),
  },
  verify: {
    does: 'tells whether the log of what staff did is whole',
    load: () => import('./commands/verify.ts'),
  },
}

async function run([name = '', ...rest]: readonly string[]): Promise<number> {
  const known = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!known) {
    const isAsked = name === '--help' || name === '-h'
    process[isAsked ? 'stdout' : 'stderr'].write(overview())
    return isAsked ? 0 : 2
  }
  const {command} = await known.load()
  return runCommand(name, command, rest)
}

async function runCommand(name: string, command: Command, args: string[]): Promise<number> {
  const options = {...command.options, help: {type: 'boolean', short: 'h'}, json: {type: 'boolean'}} as const
  try {
    const {values, positionals} = parseArgs({args, options, allowPositionals: true})
    if (values.help) {
      process.stdout.write(`${command.help.trim()}\n`)
      return 0
    }
    return await command.run({positionals, values, isJson: values.json === true})
  } catch (error) {
    if (error instanceof CommandError) {
      process.stderr.write(`${error.message}\n`)
      return error.exitCode
    }
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
      process.stderr.write(`${error.message.split('\n')[0]}\nSee: pnpm saha ${name} --help\n`)
      return 2
    }
    process.stderr.write(`${explainStart(error)}\n`)
    return 1
  }
}

function overview(): string {
  const lines = Object.entries(commands).map(([name, {does}]) => `  ${name.padEnd(17)}${does}`)
  return `Usage: pnpm saha <command> [options]\n\n${lines.join('\n')}\n\npnpm saha <command> --help tells more.\n`
}

process.exitCode = await run(process.argv.slice(2))
