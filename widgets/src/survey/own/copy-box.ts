import type {CheckingTerms} from '@saha/i18n/checking/terms'
import type {OwnTerms} from '@saha/i18n/own/terms'
import {isAnswerable} from '@saha/domain/survey/questions'
import {html, nothing} from 'lit/html.js'
import {given} from '../phases/checking.ts'
import {askedOn} from '../steps.ts'
import {textOf} from '../../questions/view.ts'
import type {SurveyView} from '../view.ts'
import {button} from './boxes.ts'
import type {OwnResponse} from './own-response.ts'

/** All answers to keep: as text, as a file, on paper. */
export function copyBox(
  words: OwnTerms['paper'],
  checking: CheckingTerms,
  view: SurveyView,
  own: OwnResponse,
) {
  const {reader, activity, path} = view
  const about = reader.say.say(words.about, {
    municipality: reader.plain(activity.municipality.name),
    survey: reader.plain(activity.title),
  })
  const paper = ({target}: Event) =>
    (target as Element).closest('.notice')?.querySelector<HTMLElement>('.paper')
  // Windows takes a text file for something else than UTF-8 unless it begins with this mark.
  const save = (event: Event) => saveText(`${activity.id}.txt`, `\uFEFF${wordsOf(paper(event))}\r\n`)
  const printIt = async (event: Event) => {
    const shown = paper(event)
    try {
      const {printAlone} = await import('./print-alone.ts')
      if (shown) printAlone(shown, {lang: reader.spoken, dir: reader.direction})
    } catch {
      // What prints it alone did not arrive: the whole page holds it too.
      print()
    }
  }
  return html`<div class="notice">
    <h3 data-focus>${words.title}</h3>
    <div class="paper">
      <h4>${about}</h4>
      <dl>
        ${askedOn(path)
          .filter(isAnswerable)
          .map(
            (question) =>
              html`<dt>
                  ${reader.say.number(view.numberOf(question))}.
                  ${reader.words(textOf(view, question, question.text))}
                </dt>
                <dd>${given(checking, view, question)}</dd>`,
          )}
      </dl>
    </div>
    <div class="buttons">
      ${navigator.clipboard ? takeButton(words, (event) => wordsOf(paper(event))) : nothing}
      <button type="button" @click=${save}>${words.download}</button>
      <button type="button" @click=${printIt}>${words.print}</button>
      ${button(words.back, () => own.see())}
    </div>
  </div>`
}

/** http pages have no clipboard, and some refuse it: there the file is left. */
function takeButton(words: OwnTerms['paper'], text: (event: Event) => string) {
  const take = async (event: Event) => {
    const pressed = event.target as HTMLElement
    const isTaken = await navigator.clipboard.writeText(text(event)).then(
      () => true,
      () => false,
    )
    if (isTaken) pressed.textContent = words.taken
  }
  return html`<button type="button" aria-live="polite" .textContent=${words.take} @click=${take}></button>`
}

/** What is shown, line by line: the answer under its question. */
function wordsOf(paper: HTMLElement | null | undefined): string {
  const lines = [...(paper?.querySelectorAll<HTMLElement>('h4, dt, dd') ?? [])].map((part) => {
    const words = part.innerText.trim().replace(/\r?\n/g, '\r\n    ')
    return part.localName === 'dd' ? `    ${words}` : `\r\n${words}`
  })
  return lines.join('\r\n').trim()
}

function saveText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], {type: 'text/plain;charset=utf-8'}))
  const link = Object.assign(document.createElement('a'), {href: address, download: name})
  link.click()
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
