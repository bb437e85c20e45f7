/** Between the browser's passkeys and the wire: bytes as base64url. Loaded when somebody uses a passkey. */
import {bytesIn, textOf} from '@saha/client/base64url'
import type {NewPasskey, PasskeyOptions, SignedPasskey} from '@saha/contract'

type Json = PasskeyOptions['options']

/**
 * Has the browser make a passkey.
 *
 * @returns `undefined` when none was made: its owner changed their mind, or the device has one already.
 */
export async function makePasskey(options: Json): Promise<NewPasskey['credential'] | undefined> {
  const publicKey = {
    ...options,
    challenge: bytesIn(String(options['challenge'])),
    user: {...(options['user'] as object), id: bytesIn(String((options['user'] as Json)['id']))},
    excludeCredentials: descriptorsIn(options['excludeCredentials']),
  } as unknown as PublicKeyCredentialCreationOptions
  const made = await asked(navigator.credentials.create({publicKey}))
  if (!made) return undefined
  const response = made.response as AuthenticatorAttestationResponse
  return {
    ...headOf(made),
    response: {
      clientDataJSON: textOf(response.clientDataJSON),
      attestationObject: textOf(response.attestationObject),
    },
  }
}

/**
 * Has the browser sign with a passkey that its owner picks.
 *
 * @returns `undefined` when none was picked.
 */
export async function signWithPasskey(options: Json): Promise<SignedPasskey['credential'] | undefined> {
  const publicKey = {
    ...options,
    challenge: bytesIn(String(options['challenge'])),
    allowCredentials: descriptorsIn(options['allowCredentials']),
  } as unknown as PublicKeyCredentialRequestOptions
  const signed = await asked(navigator.credentials.get({publicKey}))
  if (!signed) return undefined
  const response = signed.response as AuthenticatorAssertionResponse
  return {
    ...headOf(signed),
    response: {
      clientDataJSON: textOf(response.clientDataJSON),
      authenticatorData: textOf(response.authenticatorData),
      signature: textOf(response.signature),
      ...(response.userHandle ? {userHandle: textOf(response.userHandle)} : {}),
    },
  }
}

async function asked(answer: Promise<Credential | null>): Promise<PublicKeyCredential | undefined> {
  try {
    return ((await answer) as PublicKeyCredential | null) ?? undefined
  } catch (error) {
    // Browsers do not tell why: left, too late, none there, or one there already.
    if (error instanceof DOMException) return undefined
    throw error
  }
}

function headOf({id, rawId}: PublicKeyCredential) {
  return {id, rawId: textOf(rawId), type: 'public-key' as const, clientExtensionResults: {}}
}

function descriptorsIn(list: unknown) {
  return ((list as Json[] | undefined) ?? []).map((one) => ({
    type: 'public-key',
    id: bytesIn(String(one['id'])),
  }))
}
