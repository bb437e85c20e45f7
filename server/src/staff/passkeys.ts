/** What browsers are asked to make and to sign, and whether what comes back holds. */
import type {NewPasskey, SignedPasskey} from '@saha/contract'
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import {ownOrigins} from '../http/own-origins.ts'
import type {Passkey} from './passkeys.queries.ts'

export interface PasskeyMaker {
  /** What a browser needs to make one. @param known credentials that this person has already. */
  optionsToMake: (person: {id: string; email: string}, known: readonly string[]) => Promise<PasskeyWish>
  /** @returns `undefined` when what the browser made does not hold. */
  readMade: (made: NewPasskey['credential'], challenge: string) => Promise<Passkey | undefined>
  /** What a browser needs to sign with one that it offers by itself. */
  optionsToSign: () => Promise<PasskeyWish>
  /** @returns how often the passkey has signed by now; `undefined` when what it signed does not hold. */
  readSigned: (
    signed: SignedPasskey['credential'],
    challenge: string,
    passkey: Passkey & {person: string},
  ) => Promise<number | undefined>
}

export interface PasskeyWish {
  /** As the Web Authentication API reads it. */
  options: Record<string, unknown>
  challenge: string
}

/** @param publicUrl address of the server as browsers see it: passkeys made there are worth nothing elsewhere. */
export function createPasskeyMaker(publicUrl: string): PasskeyMaker {
  const rpID = new URL(publicUrl).hostname
  const expected = {expectedOrigin: [...ownOrigins(publicUrl)], expectedRPID: rpID}
  return {
    optionsToMake: async (person, known) => {
      const options = await generateRegistrationOptions({
        rpName: 'Saha',
        rpID,
        userID: new TextEncoder().encode(person.id),
        userName: person.email,
        attestationType: 'none',
        excludeCredentials: known.map((id) => ({id})),
        // The browser finds it without an address, and a finger, a face or a PIN stands in for the password.
        authenticatorSelection: {residentKey: 'required', userVerification: 'required'},
      })
      return {options: {...options}, challenge: options.challenge}
    },
    readMade: (made, challenge) =>
      held(async () => {
        const {verified, registrationInfo} = await verifyRegistrationResponse({
          response: made,
          expectedChallenge: challenge,
          requireUserVerification: true,
          ...expected,
        })
        if (!verified) return undefined
        const {id, publicKey, counter} = registrationInfo.credential
        return {credential: id, publicKey: Buffer.from(publicKey).toString('base64url'), counter}
      }),
    optionsToSign: async () => {
      const options = await generateAuthenticationOptions({rpID, userVerification: 'required'})
      return {options: {...options}, challenge: options.challenge}
    },
    readSigned: (signed, challenge, {credential, publicKey, counter, person}) =>
      held(async () => {
        const {userHandle} = signed.response
        if (userHandle !== undefined && Buffer.from(userHandle, 'base64url').toString() !== person)
          return undefined
        const {verified, authenticationInfo} = await verifyAuthenticationResponse({
          response: signed,
          expectedChallenge: challenge,
          credential: {id: credential, publicKey: Buffer.from(publicKey, 'base64url'), counter},
          requireUserVerification: true,
          ...expected,
        })
        return verified ? authenticationInfo.newCounter : undefined
      }),
  }
}

/** The library throws for whatever does not hold, in words for developers. */
async function held<T>(check: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await check()
  } catch {
    return undefined
  }
}
