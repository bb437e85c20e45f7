/** Settings of how staff come in: letters, and a provider of their own. */
import type {MailSettings} from './mail/mail.ts'
import {SettingError} from './setting-error.ts'
import type {ProviderSettings} from './staff/provider.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** @param publicUrl address of the server as browsers see it. @throws SettingError */
export function readMail(env: Environment, publicUrl: string): MailSettings | undefined {
  const address = env['SAHA_SMTP_URL']
  if (!address) return undefined
  const url = URL.parse(address)
  if (!url || !/^smtps?:$/.test(url.protocol) || !url.hostname)
    throw new SettingError(
      'SAHA_SMTP_URL: expected an address such as smtp://name:password@mail.example:587.',
    )
  const from = env['SAHA_MAIL_FROM'] || `saha@${new URL(publicUrl).hostname}`
  if (!from.includes('@') || /[\r\n]/.test(from))
    throw new SettingError('SAHA_MAIL_FROM: expected an address such as Town <saha@town.example>.')
  return {address, from}
}

/** @throws SettingError */
export function readProvider(env: Environment): ProviderSettings | undefined {
  const issuer = env['SAHA_OIDC_ISSUER']
  if (!issuer) return undefined
  const url = URL.parse(issuer)
  // Over http anybody on the way could say who somebody is; on the machine itself there is no way.
  const isOwnMachine = url?.protocol === 'http:' && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname)
  if (!url || !(url.protocol === 'https:' || isOwnMachine))
    throw new SettingError('SAHA_OIDC_ISSUER: expected an address that begins with https://.')
  const [client, secret] = [env['SAHA_OIDC_CLIENT'], env['SAHA_OIDC_SECRET']]
  if (!client) throw new SettingError('SAHA_OIDC_CLIENT: needed with SAHA_OIDC_ISSUER.')
  if (!secret) throw new SettingError('SAHA_OIDC_SECRET: needed with SAHA_OIDC_ISSUER.')
  return {issuer, client, secret, name: env['SAHA_OIDC_NAME'] || url.host}
}
