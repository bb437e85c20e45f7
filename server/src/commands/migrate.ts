import {readSettings} from '../settings.ts'
import {migrate, pendingMigrations} from '../storage/migrate.ts'
import {openStore} from '../storage/open.ts'
import type {Command} from './command.ts'

export const command: Command = {
  help: `
Usage: pnpm saha migrate [--dry-run] [--json]

Brings the tables of the database in SAHA_DATABASE to what this version of Saha needs. The server does the same when it
starts. Each step is one transaction: one that is interrupted leaves no trace.

  --dry-run   only tells which steps are due
  --json      prints {"steps": […]}

Exit codes: 0 done, 1 failed.`,
  options: {'dry-run': {type: 'boolean'}},
  run: async ({values, isJson}) => {
    const isTrial = values['dry-run'] === true
    const store = await openStore(readSettings(process.env).database)
    try {
      const steps = isTrial ? await pendingMigrations(store) : await migrate(store)
      const words =
        steps.length === 0 ? 'Nothing to do.' : `${isTrial ? 'Due' : 'Done'}: ${steps.join(', ')}.`
      process.stdout.write(`${isJson ? JSON.stringify({steps}) : words}\n`)
      return 0
    } finally {
      await store.close()
    }
  },
}
