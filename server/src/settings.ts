/** What can be set from outside, in the environment. The table in the README says the same. */
import {usualPerMinute} from './http/limit-senders.ts'

export interface Settings {
  port: number
  /** A file path, or a `postgres://` address. */
  database: string
  /** The server's address as browsers see it, without a slash at the end. */
  publicUrl: string
  log: (typeof levels)[number]
  /** Signs the cookies of staff, tickets and proofs of work. `undefined`: one is made and kept beside the database file. */
  secret: string | undefined
  /** Reverse proxies in front of the server: each adds to `X-Forwarded-For` whom it saw. */
  proxies: number
  /** Most contributions that one network may send in a minute; 0 for any number. */
  perMinute: number
}

/** A setting has a value that means nothing. Its message is one line for whoever runs the server. */
export class SettingError extends Error {
  override name = 'SettingError'
}

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

/** Name, default and meaning of every setting. */
export const settings = [
  {name: 'SAHA_PORT', usual: '8080', meaning: 'Port that the server listens on.'},
  {
    name: 'SAHA_DATABASE',
    usual: 'data/saha.db',
    meaning:
      'File of the SQLite database (made when absent), or the address of a PostgreSQL one: `postgres://…`.',
  },
  {
    name: 'SAHA_PUBLIC_URL',
    usual: 'http://localhost:<port>',
    meaning: 'Address of the server as browsers see it.',
  },
  {
    name: 'SAHA_LOG',
    usual: 'info',
    meaning: `How much is logged: ${levels.map((level) => `\`${level}\``).join(', ')}. Never a body, an address or the name of a browser.`,
  },
  {
    name: 'SAHA_SECRET',
    usual: 'made at random, kept beside the database file',
    meaning:
      'Signs the cookies of staff, and what forms show when they are sent: at least 32 random characters, the same for every process. Needed with PostgreSQL.',
  },
  {
    name: 'SAHA_PROXIES',
    usual: '0',
    meaning:
      'How many reverse proxies stand in front and add to `X-Forwarded-For`. Used only to slow down guessed passwords and floods.',
  },
  {
    name: 'SAHA_MOST_PER_MINUTE',
    usual: String(usualPerMinute),
    meaning:
      'Most contributions that one network may send in a minute (IPv4: the first 24 bits of the address, IPv6: 48), counted by each process; as many pages, searches and lists of threads that have to be made for it; `0` for any number.',
  },
] as const

/**
 * Reads the settings; those that are absent or empty have their defaults.
 *
 * @throws SettingError
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const port = readPort(env['SAHA_PORT'] || '8080')
  return {
    port,
    database: readDatabase(env['SAHA_DATABASE'] || 'data/saha.db'),
    publicUrl: readPublicUrl(env['SAHA_PUBLIC_URL'] || `http://localhost:${port}`),
    log: readLevel(env['SAHA_LOG'] || 'info'),
    secret: env['SAHA_SECRET'] || undefined,
    proxies: readProxies(env['SAHA_PROXIES'] || '0'),
    perMinute: readPerMinute(env['SAHA_MOST_PER_MINUTE'] || String(usualPerMinute)),
  }
}

function readPort(value: string): number {
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value)
  throw new SettingError('SAHA_PORT: expected a port number from 0 (any free one) to 65535.')
}

function readProxies(value: string): number {
  if (/^\d$/.test(value)) return Number(value)
  throw new SettingError('SAHA_PROXIES: expected how many reverse proxies stand in front, from 0 to 9.')
}

function readPerMinute(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw new SettingError('SAHA_MOST_PER_MINUTE: expected a whole number of contributions, 0 for any number.')
}

function readDatabase(value: string): string {
  const isOtherAddress = /^[a-z][a-z0-9+.-]+:\/\//i.test(value) && !/^postgres(ql)?:\/\//.test(value)
  if (isOtherAddress || (value.startsWith('postgres') && value.includes('://') && !URL.canParse(value)))
    throw new SettingError('SAHA_DATABASE: expected a file path or an address that begins with postgres://.')
  return value
}

function readPublicUrl(value: string): string {
  const url = URL.parse(value)
  if (url && /^https?:$/.test(url.protocol) && !url.search && !url.hash) return url.href.replace(/\/$/, '')
  throw new SettingError('SAHA_PUBLIC_URL: expected an address such as https://saha.example.')
}

function readLevel(value: string): Settings['log'] {
  const level = levels.find((one) => one === value)
  if (level) return level
  throw new SettingError(`SAHA_LOG: expected one of ${levels.join(', ')}.`)
}
