/** The receipt on paper, in the language of the citizen: a slip of A6, or the top of a larger sheet. */
import type {EntryDesk} from '@saha/contract'
import {wordsIn} from '@saha/domain/text/words-in'
import {directionOf, spokenLanguage} from '@saha/i18n/languages'
import {html, type TemplateResult} from 'lit'
import {printSheets} from '../kit/paper.ts'
import {qrPicture} from '../kit/qr-picture.ts'
import {entryWords} from './entry-words.ts'

/** Draws the slip, and nothing else, on the paper of the browser. */
export async function printSlip(
  desk: EntryDesk,
  receipt: string,
  language: string,
  languages: readonly string[],
): Promise<void> {
  printSheets(await slip(desk, receipt, language, languages))
}

/** The slip itself. */
export async function slip(
  {activity, page, picture}: EntryDesk,
  receipt: string,
  language: string,
  languages: readonly string[],
): Promise<TemplateResult> {
  const spoken = spokenLanguage(language)
  const {slip: words} = await entryWords[spoken]()
  const say = (text: Parameters<typeof wordsIn>[0]) => wordsIn(text, language, languages).words
  return html`<article class="slip" lang=${spoken} dir=${directionOf(spoken)}>
    <p>${say(activity.municipality.name)}</p>
    <h1>${words.title}</h1>
    <p><strong>${say(activity.title)}</strong></p>
    <p class="slip-code"><code dir="ltr">${receipt}</code></p>
    <p>${words.text}</p>
    <p>${words.keep}</p>
    <div class="slip-way">
      ${qrPicture(picture, words.picture)}
      <p>${words.scan}<br /><bdi dir="ltr">${page}</bdi></p>
    </div>
  </article>`
}
