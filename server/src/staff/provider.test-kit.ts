/** For tests: a provider that keeps to OpenID Connect, and one that lies about one thing at a time. */
import {createHmac, createSign, generateKeyPairSync} from 'node:crypto'
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {Provider, type Configuration} from 'oidc-provider'
import {returnPath, type ProviderSettings} from './provider.ts'
import {publicUrl} from './staff.test-kit.ts'

export const client = {client: 'saha', secret: 'a secret of the client, for tests alone'}

/** Somebody whom a provider knows. */
export interface Account {
  sub: string
  email: string
  email_verified: boolean
}

export interface TestProvider {
  settings: ProviderSettings
  close: () => Promise<void>
}

/** A real one: oidc-provider, certified. Whoever comes is the account that `who` names at that moment. */
export async function openProvider(who: () => Account): Promise<TestProvider> {
  const server = createServer()
  const issuer = await listenOn(server)
  const configuration: Configuration = {
    clients: [
      {
        client_id: client.client,
        client_secret: client.secret,
        redirect_uris: [publicUrl + returnPath],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    claims: {email: ['email', 'email_verified']},
    pkce: {required: () => true},
    findAccount: (_, id) => ({accountId: id, claims: async () => ({...who(), sub: id})}),
    features: {devInteractions: {enabled: false}},
    interactions: {url: (_, {uid}) => `/interaction/${uid}`},
    cookies: {keys: ['a key for tests']},
  }
  const provider = new Provider(issuer, configuration)
  const callback = provider.callback()
  server.on('request', (request, response) => void answerReal(provider, callback, who, request, response))
  return {settings: {issuer, ...client, name: 'Town hall'}, close: () => closed(server)}
}

type Callback = (request: IncomingMessage, response: ServerResponse) => unknown

/** Signs everybody in at once, and has them agree to everything. */
async function answerReal(
  provider: Provider,
  callback: Callback,
  who: () => Account,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!request.url?.startsWith('/interaction/')) return void callback(request, response)
  const {prompt, params} = await provider.interactionDetails(request, response)
  if (prompt.name === 'login')
    return provider.interactionFinished(request, response, {login: {accountId: who().sub}})
  const grant = new provider.Grant({accountId: who().sub, clientId: String(params['client_id'])})
  grant.addOIDCScope('openid email')
  const grantId = await grant.save()
  return provider.interactionFinished(
    request,
    response,
    {consent: {grantId}},
    {mergeWithLastSubmission: true},
  )
}

/** Walks through the provider as a browser would. @returns what stands behind the address it comes back to. */
export async function visit(address: string): Promise<URLSearchParams> {
  const cookies = new Map<string, string>()
  let at = new URL(address)
  for (let step = 0; step < 12; step++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const reply = await fetch(at, {redirect: 'manual', headers: {cookie}})
    for (const line of reply.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    const next = reply.headers.get('location')
    if (!next) throw new Error(`The provider stopped at ${at.pathname}: ${reply.status}.`)
    at = new URL(next, at)
    if (at.href.startsWith(publicUrl)) return at.searchParams
  }
  throw new Error('The provider leads around in a circle.')
}

/** What a lying provider puts into its reply. Anything that is left out is true. */
export interface Lie {
  claims?: Record<string, unknown>
  /** How the token is signed. */
  signature?: 'none' | 'other key' | 'by the secret of the client'
  /** Bytes of a reply without an end. */
  isEndless?: boolean
  /** Sends the server elsewhere. */
  isRedirect?: boolean
  /** Never answers. */
  isSilent?: boolean
}

const keys = () => generateKeyPairSync('rsa', {modulusLength: 2048})

/** One that takes any code, and as often as somebody likes, and says what `lie` says. */
export async function openLiar(account: Account, lie: () => Lie): Promise<TestProvider & {nonce: string}> {
  const server = createServer()
  const issuer = await listenOn(server)
  const [own, other] = [keys(), keys()]
  const liar = {settings: {issuer, ...client, name: 'Liar'}, close: () => closed(server), nonce: ''}
  const jwk = {...own.publicKey.export({format: 'jwk'}), kid: 'one', alg: 'RS256', use: 'sig'}

  function token(): string {
    const now = Math.floor(Date.now() / 1000)
    const claims = {
      iss: issuer,
      aud: client.client,
      iat: now,
      exp: now + 300,
      nonce: liar.nonce,
      ...account,
      ...lie().claims,
    }
    const alg = {none: 'none', 'by the secret of the client': 'HS256', 'other key': 'RS256'}
    const header = {alg: alg[lie().signature ?? 'other key'], kid: 'one'}
    const signed = [header, claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.')
    if (lie().signature === 'none') return `${signed}.`
    if (lie().signature === 'by the secret of the client')
      return `${signed}.${createHmac('sha256', client.secret).update(signed).digest('base64url')}`
    const key = lie().signature === 'other key' ? other.privateKey : own.privateKey
    return `${signed}.${createSign('sha256').update(signed).sign(key).toString('base64url')}`
  }

  const replies: Record<string, () => unknown> = {
    '/.well-known/openid-configuration': () => ({
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
    }),
    '/jwks': () => ({keys: [jwk]}),
    '/token': () => ({access_token: 'x', token_type: 'Bearer', expires_in: 300, id_token: token()}),
  }
  server.on('request', (request, response) => {
    const path = request.url?.split('?')[0] ?? ''
    if (path === '/token' && lie().isSilent) return
    if (path === '/token' && lie().isRedirect) {
      response.writeHead(307, {location: `${issuer}/jwks`}).end()
      return
    }
    response.writeHead(200, {'content-type': 'application/json'})
    if (path === '/token' && lie().isEndless) {
      const more = () => {
        if (!response.destroyed) response.write(' '.repeat(65_536), () => setImmediate(more))
      }
      more()
      return
    }
    response.end(JSON.stringify(replies[path]?.() ?? {}))
  })
  return liar
}

async function listenOn(server: Server): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => {
    server.close(resolve)
  })
}
