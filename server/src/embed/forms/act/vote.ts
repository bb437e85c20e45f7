/**
 * Votes and supports without scripts. The token of a browser is made with the page on which the button stands: pressed
 * twice it is one vote, and the page that answers can take it back. Nothing remembers it after that.
 */
import type {CallInside, InsideReply} from '../call-inside.ts'
import {html, type Markup} from '../../markup.ts'
import {hidden, plainForm, pressButton} from '../fields.ts'
import type {FormPage} from '../form-page.ts'
import {keyOf, own, type Visit} from '../visit.ts'

/** What is voted on. */
export interface Votable {
  /** Value of each vote by the name of its button. */
  values: Readonly<Record<string, 1 | -1>>
  send: (call: CallInside, vote: {token: string; value: 1 | -1 | 0}) => Promise<InsideReply<object>>
  /** Why it was not accepted, in words. */
  because: (code: string) => string
  shown: Markup
  /** Where it stands. */
  address: string
}

/** The page that the buttons of a vote lead to; `undefined` when another one was pressed. */
export async function answerVote(visit: Visit, what: Votable): Promise<FormPage | undefined> {
  const {pressed, reader, call} = visit
  const isBack = pressed === 'vote-back'
  const value = isBack ? 0 : what.values[pressed]
  if (value === undefined) return undefined
  const {vote} = reader.terms.forms
  const token = keyOf(visit)
  const sent = await what.send(call, {token, value})
  const back = html`${what.shown}
    <p><a href="${what.address}">${vote.back}</a></p>`
  if (sent.is === 'refused') {
    const words = what.because(sent.problem.code)
    const {title} = reader.terms.survey.problems
    return {
      title,
      hasProblem: true,
      body: html`<h1>${title}</h1>
        <p>${words}</p>
        ${back}`,
    }
  }
  const title = isBack ? vote.undone : vote.done
  const undo = plainForm(
    visit,
    html`${hidden(own.key, token)}
      <p>${vote.undo}</p>
      <p class="buttons">${pressButton('vote-back', vote.takeBack, 'quiet')}</p>`,
  )
  return {
    title,
    body: html`<h1>${title}</h1>
      ${isBack ? '' : undo} ${back}`,
  }
}

/** The buttons of a vote and of a report. */
export function actButtons(visit: Visit, buttons: readonly {value: string; words: string}[]): Markup {
  return plainForm(
    visit,
    html`${hidden(own.key, keyOf(visit))}
      <p class="buttons">
        ${buttons.map(({value, words}, at) => pressButton(value, words, at === 0 ? 'main' : 'quiet'))}
      </p>`,
  )
}
