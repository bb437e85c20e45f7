import type {Comment} from '@saha/contract'
import {linkedWords} from '../../linked-words.ts'
import {html, type Markup} from '../../markup.ts'
import type {Visit} from '../visit.ts'

/** What is answered, supported or reported, as its author wrote it. */
export function quote({reader}: Visit, {name = '', text = '', official}: Comment): Markup {
  return html`<blockquote>
    <p class="by">${official ? reader.words(official) : html`<bdi>${name}</bdi>`}</p>
    <div class="said" dir="auto">${linkedWords(text)}</div>
  </blockquote>`
}
