import type {OwnCommentTerms} from '@saha/i18n/own-comment/terms'
import {html, nothing} from 'lit/html.js'
import type {Author} from '../writing/author.ts'
import {button} from './buttons.ts'

/** Where each author is with forgetting. */
const asked = new WeakMap<Author, 'sure' | 'forgotten'>()

/** Characters of a comment by which its author knows it again. */
const EXCERPT = 60

/** What was written on this device, as far as that remembers it, and how it is made to forget. */
export function written(terms: OwnCommentTerms, author: Author) {
  const {desk} = author
  const {here} = terms
  if (desk.view.activity.sensitive) return html`<p class="muted">${here.nothingKept}</p>`
  const own = Object.entries(desk.memory.own)
  const state = asked.get(author)
  const go = (to: 'sure' | 'forgotten' | undefined) => {
    if (to) asked.set(author, to)
    else asked.delete(author)
    author.draw()
    void author.focus('#written')
  }
  const forget = () => {
    author.forget()
    go('forgotten')
  }
  return html`<h4 id="written">${here.title}</h4>
    ${
      own.length > 0
        ? html`<ul>
            ${own.map(([comment, receipt]) => {
              const text = desk.view.find(comment)?.text
              const start = text && [...text].slice(0, EXCERPT).join('')
              return html`<li>
                ${start ? html`<p dir="auto">${start}${start === text ? '' : '…'}</p>` : nothing}
                <div class="buttons">
                  <code dir="ltr">${receipt}</code>
                  ${button(terms.code.open, () => author.open(comment, {receipt}))}
                </div>
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
              <div class="buttons">${button(here.yes, forget)} ${button(here.no, () => go(undefined))}</div>`
          : html`<p class="muted">${here.kept}</p>
              <div class="buttons">${button(here.forget, () => go('sure'))}</div>`
    }`
}
