import type {WaitReason} from '@saha/contract'
import type {WaitsTerms} from '@saha/i18n/waits/terms'
import {html} from 'lit/html.js'
import type {Shower} from '../../kit/asides.ts'

/** Says in one language why a comment waits. */
export const waitsIn =
  (words: WaitsTerms): Shower<readonly WaitReason[]> =>
  (_, __, waits) =>
    waits.map((reason) => html`<p>${words[reason]}</p>`)
