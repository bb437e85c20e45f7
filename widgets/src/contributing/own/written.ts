import type {OwnContributionTerms} from '@saha/i18n/own-contribution/terms'
import {html, nothing} from 'lit/html.js'
import {languageByScript} from '@saha/i18n/language-by-script'
import {button} from '../button.ts'
import type {Writer} from '../writer.ts'

/** Something that was handed in on this device. */
export interface Written {
  /** What it begins with; absent where that is not known here. */
  text?: string | undefined
  receipt: string
  open: () => void
}

/** Where each author is with forgetting. */
const asked = new WeakMap<Writer, 'sure' | 'forgotten'>()

/** Characters by which its author knows it again. */
const EXCERPT = 60

/** What was written on this device, as far as that remembers it, and how it is made to forget. */
export function written(
  {here, code}: OwnContributionTerms,
  author: Writer,
  own: readonly Written[],
  forget: () => void,
) {
  if (author.desk.view.activity.sensitive) return html`<p class="muted">${here.nothingKept}</p>`
  const state = asked.get(author)
  const {spoken, fallbacks} = author.desk.view.reader
  const go = (to: 'sure' | 'forgotten' | undefined) => {
    if (to) asked.set(author, to)
    else asked.delete(author)
    author.draw()
    void author.focus('#written')
  }
  const forgetAll = () => {
    forget()
    go('forgotten')
  }
  return html`<h4 id="written">${here.title}</h4>
    ${
      own.length > 0
        ? html`<ul>
            ${own.map(({text, receipt, open}) => {
              const start = text && [...text].slice(0, EXCERPT).join('')
              return html`<li>
                ${start ? html`<p dir="auto" lang=${languageByScript(start, spoken, fallbacks) ?? nothing}>${start}${start === text ? '' : '…'}</p>` : nothing}
                <div class="buttons"><code dir="ltr">${receipt}</code> ${button(code.open, open)}</div>
              </li>`
            })}
          </ul>`
        : html`<p>${here.none}</p>`
    }
    ${
      state === 'forgotten'
        ? html`<p role="status">${here.forgotten}</p>`
        : state === 'sure'
          ? html`<p>${here.sure}</p>
              <div class="buttons">
                ${button(here.yes, forgetAll)} ${button(here.no, () => go(undefined))}
              </div>`
          : html`<p class="muted">${here.kept}</p>
              <div class="buttons">${button(here.forget, () => go('sure'))}</div>`
    }`
}
