import {html, nothing, render} from 'lit'
import {describedBy, field} from './fields.ts'
import type {Reader} from './reader.ts'

export interface Question {
  title: string
  text?: unknown
  /** On the button that does it: a verb, such as "Publish". */
  yes: string
  /** It cannot be taken back: the button says so in its colour. */
  isGrave?: boolean
  /** Something that has to be typed first. */
  wanted?: {label: string; hint?: string; shortest: number; longest: number; tooShort: string}
}

/**
 * Asks before something is done. The focus returns to where it was.
 *
 * @returns `undefined` when it was left; else what was typed, empty when nothing was asked for.
 */
export function confirm(reader: Reader, question: Question): Promise<string | undefined> {
  const {title, text, yes, isGrave, wanted} = question
  const stage = document.createElement('div')
  ;(document.querySelector('.root') ?? document.body).append(stage)
  return new Promise((resolve) => {
    let answer: string | undefined
    const close = () => stage.querySelector('dialog')?.close()
    const send = (event: SubmitEvent) => {
      event.preventDefault()
      const typed = stage.querySelector('textarea')?.value.trim() ?? ''
      if (wanted && typed.length < wanted.shortest) {
        draw(wanted.tooShort)
        stage.querySelector('textarea')?.focus()
        return
      }
      answer = typed
      close()
    }
    const end = () => {
      stage.remove()
      resolve(answer)
    }
    const draw = (problem?: string) =>
      render(
        html`<dialog aria-labelledby="confirm-title" @close=${end}>
          <form class="fields" novalidate @submit=${send}>
            <h2 id="confirm-title">${title}</h2>
            ${text ? html`<div class="confirm-text">${text}</div>` : nothing}
            ${
              wanted
                ? field(
                    {id: 'confirm-wanted', label: wanted.label, hint: wanted.hint, problem},
                    html`<textarea
                      id="confirm-wanted"
                      rows="3"
                      dir="auto"
                      maxlength=${wanted.longest}
                      aria-invalid=${problem ? 'true' : nothing}
                      aria-describedby=${describedBy({id: 'confirm-wanted', hint: wanted.hint, problem})}
                    ></textarea>`,
                  )
                : nothing
            }
            <div class="buttons">
              <button class="primary ${isGrave ? 'grave' : ''}">${yes}</button>
              <button type="button" @click=${close}>${reader.words.console.cancel}</button>
            </div>
          </form>
        </dialog>`,
        stage,
      )
    draw()
    stage.querySelector('dialog')?.showModal()
  })
}
