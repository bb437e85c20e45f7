/** For tests: somebody with a letter in front of an element. */
import {passKey, sign, signatureOf} from '@saha/client/test-kit/signing'
import {invitationRefusals} from '@saha/contract/invitation-refusals'
import {refusals} from '@saha/contract/refusals'
import {find, textOf, until} from './page.ts'
import {json, type Arrived} from './server.ts'

/** The code on the letter. */
export const code = '1234567812345678'

/** The same activity, for those alone who were invited. */
export const byInvitation = <Shown extends object>(activity: Shown) => ({
  ...activity,
  level: 'invitation' as const,
  passKey,
})

/** As the server exchanges codes. */
export const signed = ({sent}: Pick<Arrived, 'sent'>): Response => json(sign(String(sent?.['blinded'])))

/** As a server that signs with a key by which it would know this browser again. */
export const signedOtherwise = ({sent}: Pick<Arrived, 'sent'>): Response =>
  json(sign(String(sent?.['blinded']), false))

export function refuseCode(why: keyof typeof invitationRefusals | keyof typeof refusals): Response {
  const codes: Readonly<Record<string, number>> = {...refusals, ...invitationRefusals}
  return json({type: `urn:saha:refusal:${why}`, code: why, status: codes[why]}, codes[why])
}

export const field = (element: HTMLElement) => find<HTMLInputElement>(element, '.invitation .code')

/** Waits until the code is asked for. */
export const asked = (element: HTMLElement) =>
  until(() => element.shadowRoot?.querySelector<HTMLInputElement>('.invitation .code'))

/** Types a code, as from a letter. */
export async function typeCode(element: HTMLElement, text = code): Promise<void> {
  const input = await asked(element)
  input.focus()
  input.value = text
  input.setSelectionRange(text.length, text.length)
  input.dispatchEvent(new InputEvent('input', {bubbles: true, inputType: 'insertText'}))
  await drawn(element)
}

/** Types a code and goes on. */
export async function enterCode(element: HTMLElement, text = code): Promise<void> {
  await typeCode(element, text)
  const go = find(element, '[part=let-in]')
  go.focus()
  go.click()
  await until(() => element.shadowRoot?.querySelector('[part=let-in][aria-disabled=true]') === null)
  await drawn(element)
}

/** Why the code was refused. */
export const problemIn = (element: HTMLElement) =>
  until(() => element.shadowRoot?.querySelector<HTMLElement>('.invitation .error')?.innerText)

export const says = (element: HTMLElement, words: string) => until(() => textOf(element).includes(words))

export async function drawn(element: HTMLElement): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await new Promise((resolve) => setTimeout(resolve))
    await (element as HTMLElement & {updateComplete: Promise<void>}).updateComplete
  }
}

/** What is sent from now on, with the pass that goes along; `null` where none does. Hung up with the server. */
export function watchPasses(): {path: string; pass: string | null; body: Record<string, unknown>}[] {
  const answered = window.fetch
  const sent: ReturnType<typeof watchPasses> = []
  window.fetch = (input, init) => {
    if (init?.method === 'POST')
      sent.push({
        path: new URL(String(input)).pathname,
        pass: new Headers(init.headers).get('Saha-Pass'),
        body: JSON.parse(String(init.body)),
      })
    return answered(input, init)
  }
  return sent
}

/** Whether a pass is one that the server has signed, and names the same browser as what goes along with it. */
export function isGenuine({pass, body}: {pass: string | null; body: Record<string, unknown>}): boolean {
  const [token = '', output] = pass?.split('.') ?? []
  return output === signatureOf(token) && (body['token'] ?? token) === token
}
