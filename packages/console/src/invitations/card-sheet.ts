/** A sheet of A4 with several cards to cut out, each with one code. */
import {drawQrCode} from '@saha/domain/printing/qr-code'
import {inFours} from '@saha/domain/text/in-fours'
import {html, nothing} from 'lit'
import {qrPicture} from '../kit/qr-picture.ts'
import {linkOf} from './link-of.ts'
import {named} from './named.ts'
import type {Paper} from './voices.ts'

/** Cards that fit on a sheet, in two columns. */
export type CardsOnSheet = 8 | 10

/** One sheet. @param codes at most as many as fit. */
export function cardSheet(paper: Paper, codes: readonly string[], cards: CardsOnSheet) {
  const hasRoom = cards === 8 && paper.voices.length === 1
  return html`<article class="sheet card-sheet of-${cards} ${paper.fit}" dir=${paper.direction}>
    ${codes.map((code) => card(paper, code, hasRoom))}
  </article>`
}

/** @param hasRoom for what to do with it. */
function card({voices, page, direction}: Paper, code: string, hasRoom: boolean) {
  return html`<section class="card-face" dir=${direction}>
    <div class="card-words">
      <p class="from">${named(voices, ({municipality}) => municipality)}</p>
      <p class="card-title">${named(voices, ({title}) => title)}</p>
      ${hasRoom ? html`<p>${named(voices, ({terms}) => terms.card)}</p>` : nothing}
      <p class="period">${named(voices, ({period}) => period)}</p>
    </div>
    ${qrPicture(drawQrCode(linkOf(page, code)), voices.map(({terms}) => terms.picture).join(' · '))}
    <div class="card-code">
      <p class="code-name">${named(voices, ({terms}) => terms.code)}</p>
      <p class="code" dir="ltr">${inFours(code)}</p>
      <p class="page" dir="ltr">${page}</p>
    </div>
  </section>`
}
