/** Why something that needs a password did not work, in words. */
import {StaffRefusedError} from '@saha/client/call-staff'
import {UnreachableError} from '@saha/client/call'
import {html} from 'lit'
import type {Reader} from './reader.ts'

export type Trouble =
  | {
      is:
        | 'wrongSignIn'
        | 'wrongPassword'
        | 'wrongCode'
        | 'signInAgain'
        | 'wrongPasskey'
        | 'providerFailed'
        | 'unreachable'
        | 'busy'
        | 'foreignAddress'
        | 'notKept'
        | 'unknown'
    }
  | {is: 'tooManyTries'; seconds: number}

/** @throws what is neither a refusal nor a lost connection: that is a mistake in our code. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof UnreachableError) return {is: 'unreachable'}
  if (!(error instanceof StaffRefusedError)) throw error
  switch (error.code) {
    case 'wrong-sign-in':
    // What is no e-mail address belongs to nobody either.
    case 'invalid':
      return {is: 'wrongSignIn'}
    case 'wrong-password':
      return {is: 'wrongPassword'}
    case 'wrong-code':
      return {is: 'wrongCode'}
    case 'sign-in-again':
      return {is: 'signInAgain'}
    case 'wrong-passkey':
      return {is: 'wrongPasskey'}
    case 'provider-failed':
      return {is: 'providerFailed'}
    case 'too-many-tries':
      return {is: 'tooManyTries', seconds: error.retryAfter}
    case 'origin-not-allowed':
      return {is: 'foreignAddress'}
    case 'busy':
      return {is: 'busy'}
    default:
      return {is: 'unknown'}
  }
}

/** Says what happened and what to do. Takes the focus when it appears. */
export function troubleNotice(reader: Reader, trouble: Trouble) {
  const terms = reader.words.console.trouble
  return html`<div class="notice problem" role="alert" tabindex="-1">
    <h2>${terms.title}</h2>
    <p>
      ${trouble.is === 'tooManyTries' ? `${terms.tooManyTries} ${wait(trouble.seconds)}` : terms[trouble.is]}
    </p>
  </div>`

  function wait(seconds: number): string {
    return seconds < 90
      ? reader.speaker.count(terms.waitSeconds, seconds)
      : reader.speaker.count(terms.waitMinutes, Math.ceil(seconds / 60))
  }
}
