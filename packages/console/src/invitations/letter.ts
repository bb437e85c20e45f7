/** A letter of A4 that carries one code. */
import {drawQrCode} from '@saha/domain/printing/qr-code'
import {inFours} from '@saha/domain/text/in-fours'
import {html, nothing} from 'lit'
import {qrPicture} from '../kit/qr-picture.ts'
import {linkOf} from './link-of.ts'
import {named} from './named.ts'
import type {Paper, Voice} from './voices.ts'

/** One sheet. */
export function letter(paper: Paper, code: string) {
  const {voices, page, kind} = paper
  return html`<article class="sheet letter ${paper.fit}" dir=${paper.direction}>
    <header>${named(voices, ({municipality}) => municipality)}</header>
    <div class="voices">
      ${voices.map((voice) => html`<section lang=${voice.language} dir=${voice.direction}>${whatFor(voice, kind)}</section>`)}
    </div>
    <div class="way">
      <div>
        <p class="code-name">${named(voices, ({terms}) => terms.code)}</p>
        <p class="code" dir="ltr">${inFours(code)}</p>
        <p class="page" dir="ltr">${page}</p>
      </div>
      ${qrPicture(drawQrCode(linkOf(page, code)), voices.map(({terms}) => terms.picture).join(' · '))}
    </div>
    <footer class="voices">
      ${voices.map((voice) => html`<section lang=${voice.language} dir=${voice.direction}>${toKnow(voice)}</section>`)}
    </footer>
  </article>`
}

function whatFor({terms, title, activity, own, period, also}: Voice, kind: Paper['kind']) {
  return html`<p class="call">${terms.invited[kind]}</p>
    <h4>${title}</h4>
    ${activity ? html`<p class="activity-name">${activity}</p>` : nothing}
    ${own ? html`<p class="own">${own}</p>` : nothing}
    <ol>
      <li>${terms.open}</li>
      <li>${terms.type}</li>
      <li>${terms.send[kind]}</li>
    </ol>
    <p class="period">${period}</p>
    ${also.length > 0 ? html`<p class="also">${terms.also} ${also.join(' · ')}</p>` : nothing}`
}

function toKnow({terms, contact}: Voice) {
  return html`<p>${terms.once} ${terms.secret}</p>
    <p class="ask"><strong>${terms.ask}</strong> ${contact}</p>`
}
