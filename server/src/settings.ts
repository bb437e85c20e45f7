/** What can be set from outside, in the environment. The table in the README says the same. */
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {usualPerMinute} from './http/limit-senders.ts'
import type {MailSettings} from './mail/mail.ts'
import {readMail, readProvider} from './sign-in-settings.ts'
import {SettingError} from './setting-error.ts'
import type {ProviderSettings} from './staff/provider.ts'

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
  /** Folder of large files of responses, while they wait to be fetched. */
  exports: string
  /** Folder of the versions of the elements that pages may have pinned; `undefined` to keep none. */
  releases: string | undefined
  /** How letters go out to staff; `undefined` for not at all. */
  mail: MailSettings | undefined
  /** Where staff may sign in beside the console; `undefined` for nowhere. */
  provider: ProviderSettings | undefined
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
  {
    name: 'SAHA_EXPORTS',
    usual: 'beside the database file, or in the folder for temporary files',
    meaning:
      'Folder in which large files of responses lie for a day, encrypted. Where several processes serve one PostgreSQL database, all of them need the same.',
  },
  {
    name: 'SAHA_RELEASES',
    usual: 'beside the database file; none with PostgreSQL',
    meaning:
      'Folder in which every version of the elements that the server has had is kept, so that pages that pin one go on working. Several processes may share it.',
  },
  {
    name: 'SAHA_SMTP_URL',
    usual: 'none: links are shown to whoever invites',
    meaning:
      'Mail server for letters to staff: `smtp://name:password@mail.example:587` (encrypted as soon as the server offers it) or `smtps://…:465`.',
  },
  {
    name: 'SAHA_MAIL_FROM',
    usual: '`saha@` and the host of `SAHA_PUBLIC_URL`',
    meaning: 'Whom these letters come from: `saha@town.example` or `Town <saha@town.example>`.',
  },
  {
    name: 'SAHA_OIDC_ISSUER',
    usual: 'none',
    meaning:
      'Address of an OpenID Connect provider by which staff may sign in, as it stands in its discovery document. It has to know `<SAHA_PUBLIC_URL>/console/provider` as the address to return to.',
  },
  {
    name: 'SAHA_OIDC_CLIENT',
    usual: 'none',
    meaning: 'What Saha is called at that provider (`client_id`). Needed with `SAHA_OIDC_ISSUER`.',
  },
  {
    name: 'SAHA_OIDC_SECRET',
    usual: 'none',
    meaning: 'What proves that it is Saha who asks (`client_secret`). Needed with `SAHA_OIDC_ISSUER`.',
  },
  {
    name: 'SAHA_OIDC_NAME',
    usual: 'the host of `SAHA_OIDC_ISSUER`',
    meaning: 'What the button on the sign-in page calls it, such as `Town hall account`.',
  },
] as const

/**
 * Reads the settings; those that are absent or empty have their defaults.
 *
 * @throws SettingError
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const port = readPort(env['SAHA_PORT'] || '8080')
  const publicUrl = readPublicUrl(env['SAHA_PUBLIC_URL'] || `http://localhost:${port}`)
  const database = readDatabase(env['SAHA_DATABASE'] || 'data/saha.db')
  return {
    port,
    database,
    publicUrl,
    log: readLevel(env['SAHA_LOG'] || 'info'),
    secret: env['SAHA_SECRET'] || undefined,
    proxies: readProxies(env['SAHA_PROXIES'] || '0'),
    perMinute: readPerMinute(env['SAHA_MOST_PER_MINUTE'] || String(usualPerMinute)),
    exports: env['SAHA_EXPORTS'] || usualExports(database),
    releases: env['SAHA_RELEASES'] || usualReleases(database),
    mail: readMail(env, publicUrl),
    provider: readProvider(env),
  }
}

/** Files of one store lie apart from those of another. */
function usualExports(database: string): string {
  return database.includes('://') ? join(tmpdir(), 'saha-exports') : `${database}-exports`
}

function usualReleases(database: string): string | undefined {
  return database.includes('://') ? undefined : `${database}-releases`
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
