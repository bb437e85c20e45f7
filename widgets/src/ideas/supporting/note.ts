import type {SupportingTerms} from '@saha/i18n/supporting/terms'
import {html, nothing} from 'lit/html.js'
import type {Casting} from '../../contributing/cast.ts'
import type {Shower} from '../../kit/asides.ts'

/** What there is to say of a support. */
export interface SupportNote {
  state: Casting | 'done'
  /** Tries again. */
  again: () => void
  /** How many this browser has left, where they are limited; `leftInCategory`: within the category of the idea. */
  left?: number | undefined
  leftInCategory?: number | undefined
  /** Why it was refused: a code. */
  why?: string | undefined
}

/** Says it in one language. */
export const notesIn =
  (terms: SupportingTerms): Shower<SupportNote> =>
  ({say}, _, {state, again, left, leftInCategory, why = ''}) => {
    const words = () => {
      if (state === 'quiet') return nothing
      if (state === 'refused') return isKnown(terms.because, why) ? terms.because[why] : terms.because.unknown
      if (state !== 'done') return terms[state]
      const inCategory = leftInCategory !== undefined && leftInCategory <= (left ?? leftInCategory)
      if (inCategory) return say.count(terms.leftInCategory, leftInCategory)
      return left === undefined ? nothing : say.count(terms.left, left)
    }
    return html`<p role="status" class=${state === 'offline' || state === 'refused' ? 'error' : 'muted'}>
        ${words()}
      </p>
      ${state === 'offline' ? html`<button type="button" @click=${again}>${terms.again}</button>` : nothing}`
  }

const isKnown = (because: SupportingTerms['because'], why: string): why is keyof SupportingTerms['because'] =>
  Object.hasOwn(because, why)
