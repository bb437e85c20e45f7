import {SettingError} from './setting-error.ts'
import {StoreSettingError} from './storage/open.ts'

/** Why the server or a command cannot start: one line for whoever runs it, with what to do. */
export function explainStart(error: unknown): string {
  if (error instanceof SettingError || error instanceof StoreSettingError) return error.message
  if (!(error instanceof Error)) return 'Saha could not start.'
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  switch (code) {
    case 'EADDRINUSE':
      return 'The port is taken: stop what listens there, or set SAHA_PORT to another one.'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EEXIST':
    case 'ENOTDIR':
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_READONLY':
    case 'SQLITE_READONLY_DIRECTORY':
      return 'The database cannot be written there: check the folder, or set SAHA_DATABASE to another place.'
    case 'SQLITE_NOTADB':
      return 'SAHA_DATABASE names a file that is no SQLite database.'
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case '28P01':
    case '3D000':
      return 'The PostgreSQL server of SAHA_DATABASE cannot be reached, or refuses us: check address, user and database.'
    default:
      return `Saha could not start: ${error.message.split('\n')[0]}`
  }
}
