/** What is shown of something that has arrived, whatever it is. */
import type {CommentStatus, IdeaReceiptStatus} from '@saha/contract'
import type {OwnContributionTerms} from '@saha/i18n/own-contribution/terms'
import {languageByScript} from '@saha/i18n/language-by-script'
import type {ReasonsTerms} from '@saha/i18n/reasons/terms'
import type {WaitsTerms} from '@saha/i18n/waits/terms'
import {html, nothing} from 'lit/html.js'
import type {AnyReader} from '../../kit/reader.ts'
import {button} from '../button.ts'
import type {CodeProblem, OwnContribution} from './own-contribution.ts'
import type {Problem} from './problem.ts'

/** Sections of terms that any kind needs. */
export interface OwnWords {
  ownContribution: OwnContributionTerms
  reasons: ReasonsTerms
  waits: WaitsTerms
}

/** What `standing` says. Without `waits`, the state says all there is to say of what waits. */
interface StandingWords extends Pick<OwnWords, 'reasons'>, Partial<Pick<OwnWords, 'waits'>> {
  ownContribution: Pick<OwnContributionTerms, 'state' | 'message' | 'redacted' | 'appeal'>
}

type Standing = Pick<
  CommentStatus | IdeaReceiptStatus,
  'state' | 'hidden' | 'message' | 'waits' | 'redacted' | 'appeal'
>

/** Asks for the receipt code. Not a form: frames of other sites may not submit any. @param unknown said of no code of ours. */
export function codeField(
  {code: terms}: OwnContributionTerms,
  unknown: string,
  own: OwnContribution,
  problem: CodeProblem | undefined,
) {
  const find = () => void own.find()
  const id = `code-${own.id}`
  return html`<label for=${id}>${terms.label}</label>
    <div class="buttons">
      <input
        id=${id}
        dir="ltr"
        size="26"
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${problem ? `problem-${id}` : nothing}
        aria-invalid=${problem ? 'true' : nothing}
        .value=${own.code}
        @input=${({target}: Event) => (own.code = (target as HTMLInputElement).value)}
        @keydown=${({key}: KeyboardEvent) => key === 'Enter' && find()}
      />
      ${button(terms.open, find, true)}
    </div>
    ${
      problem
        ? html`<p class="error" id="problem-${id}" role="alert">
            ${problem === 'unknown' ? unknown : terms[problem]}
          </p>`
        : nothing
    }`
}

/** Where it stands: published, waiting and why, hidden and why, what moderators wrote, and what came of an appeal. */
export function standing(
  {ownContribution: terms, reasons, waits: words}: StandingWords,
  {say, spoken, fallbacks}: AnyReader,
  {state, hidden, message = hidden?.message, waits, redacted, appeal}: Standing,
) {
  const language = message && languageByScript(message, spoken, fallbacks)
  return html`<p>
      ${
        state === 'hidden' && hidden
          ? say.say(terms.state.hidden, {reason: reasons[hidden.reason], day: say.day(hidden.day)})
          : terms.state[state === 'published' ? 'published' : 'waiting']
      }
    </p>
    ${words ? waits.map((reason) => html`<p>${words[reason]}</p>`) : nothing}
    ${
      message
        ? html`<p>${terms.message}</p>
            <blockquote class="text" lang=${language ?? nothing} dir="auto">${message}</blockquote>`
        : nothing
    }
    ${redacted ? html`<p>${terms.redacted}</p>` : nothing}
    ${appeal ? html`<p>${terms.appeal[appeal]}</p>` : nothing}`
}

/** Why something did not happen. */
export function problemShown(terms: OwnContributionTerms, problem: Problem | undefined) {
  if (!problem) return nothing
  return html`<p class="error" role="alert">${problem === 'notSent' ? terms.notSent : terms.refused}</p>`
}
