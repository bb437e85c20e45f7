/** The provider of the municipality, by OpenID Connect: code flow with PKCE, state and nonce. */
import {createHash, randomBytes} from 'node:crypto'
import {limitedFetch} from './limited-fetch.ts'

/** What the settings say. */
export interface ProviderSettings {
  /** Its address, as it stands in what it signs. */
  issuer: string
  client: string
  secret: string
  /** What staff call it. */
  name: string
}

/** What a browser keeps while it is at the provider. */
export interface Errand {
  [name: string]: string
  state: string
  nonce: string
  verifier: string
}

/** Whom the provider knows. */
export interface Known {
  /** Never changes, and is nobody else's. */
  subject: string
  /** In small letters. */
  email: string
  /** Whether the provider says that it is this person's. */
  isVerified: boolean
  /** Whether it says that more than a password proved it. */
  isStrong: boolean
}

export interface Provider {
  /** @throws Error when the provider cannot be reached, or is not what it says. */
  addressFor: (errand: Errand) => Promise<string>
  /**
   * Who came back from there.
   *
   * @param reply what stands behind the address, as a query.
   * @throws Error when anything in the reply, or in what the provider says to it, does not hold.
   */
  identify: (reply: URLSearchParams, errand: Errand) => Promise<Known>
}

/** Where the provider sends people back to. The console reads the reply off its address. */
export const returnPath = '/console/provider'

/** Seconds that the provider has for each answer. */
const patience = 5

/** @param returnAddress where the provider sends people back: always there, whatever anybody asks. */
export function createProvider(settings: ProviderSettings, returnAddress: string): Provider {
  const issuer = new URL(settings.issuer)
  const load = async () => {
    const oidc = await import('openid-client')
    const config = await oidc.discovery(issuer, settings.client, settings.secret, undefined, {
      [oidc.customFetch]: limitedFetch,
      timeout: patience,
      execute: [
        // Its signatures are looked at even where the connection alone would do.
        oidc.enableNonRepudiationChecks,
        ...(issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : []),
      ],
    })
    return {oidc, config}
  }
  let loading: ReturnType<typeof load> | undefined
  /** One that could not be reached is asked again the next time. */
  const loaded = () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined
      throw error
    }))

  return {
    addressFor: async ({state, nonce, verifier}) => {
      const {oidc, config} = await loaded()
      const address = oidc.buildAuthorizationUrl(config, {
        redirect_uri: returnAddress,
        scope: 'openid email',
        state,
        nonce,
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
        code_challenge_method: 'S256',
      })
      return address.href
    },
    identify: async (reply, {state, nonce, verifier}) => {
      const {oidc, config} = await loaded()
      const tokens = await oidc.authorizationCodeGrant(config, new URL(`${returnAddress}?${reply}`), {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      })
      const claims = tokens.claims()
      if (!claims?.sub) throw new Error('The provider names nobody.')
      const {email, email_verified} = claims['email']
        ? claims
        : await oidc.fetchUserInfo(config, tokens.access_token, claims.sub)
      if (typeof email !== 'string') throw new Error('The provider names no address.')
      const proofs = Array.isArray(claims['amr']) ? claims['amr'] : []
      return {
        subject: claims.sub,
        email: email.toLowerCase(),
        isVerified: email_verified === true,
        // RFC 8176: more than one factor.
        isStrong: proofs.includes('mfa'),
      }
    },
  }
}

/** Begins an errand to the provider. */
export function newErrand(): Errand {
  const [state = '', nonce = '', verifier = ''] = [0, 1, 2].map(() => randomBytes(32).toString('base64url'))
  return {state, nonce, verifier}
}
