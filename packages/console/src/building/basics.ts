import {html, nothing} from 'lit'
import {moved, type Json} from './json-path.ts'
import {plainWords, type Drafting} from './drafting.ts'
import {dayAt, itemButtons, momentAt, problemAt, textAt} from './parts.ts'

/** What a consultation says of itself: its question, who decides, when. */
export function basicsForm(drafting: Drafting) {
  const {basics} = drafting.terms
  return html`<section class="card fields" aria-labelledby="basics-title">
      <h2 id="basics-title">${basics.words}</h2>
      ${textAt(drafting, 'title', {label: basics.title, hint: basics.titleHint})}
      ${textAt(drafting, 'summary', {label: basics.summary, hint: basics.summaryHint, rows: 3})}
      ${textAt(drafting, 'purpose', {label: basics.purpose, hint: basics.purposeHint, rows: 3})}
      ${textAt(drafting, 'decides', {label: basics.decides, hint: basics.decidesHint, rows: 2})}
      ${textAt(drafting, 'contact', {label: basics.contact, hint: basics.contactHint, rows: 2})}
    </section>
    <section class="card fields" aria-labelledby="dates-title">
      <h2 id="dates-title">${basics.dates}</h2>
      <div class="beside">
        ${momentAt(drafting, 'opens', {label: basics.opens})}
        ${momentAt(drafting, 'closes', {label: basics.closes})}
      </div>
      ${dayAt(drafting, 'retention', {label: basics.retention, hint: basics.retentionHint})}
      ${phasesForm(drafting)}
    </section>`
}

/** Parts of a consultation one after the other; most have none. */
function phasesForm(drafting: Drafting) {
  const {editor, terms} = drafting
  const {phases: words} = terms
  const phases = (editor.at('phases') ?? []) as Record<string, Json>[]
  const put = (next: Json[]) => editor.put('phases', next.length > 0 ? next : undefined)
  const add = () => {
    const taken = phases.map(({id}) => id)
    const number =
      phases.map((_, at) => at + 1).find((at) => !taken.includes(`phase-${at}`)) ?? phases.length + 1
    const before = phases.at(-1)
    put([
      ...phases,
      {
        id: `phase-${number}`,
        title: {},
        opens: before?.['closes'] ?? editor.at('opens') ?? '',
        closes: editor.at('closes') ?? '',
      },
    ])
  }
  return html`<fieldset class="list">
    <legend>${words.title}</legend>
    <p class="hint">${words.hint}</p>
    ${problemAt(drafting, 'phases') ? html`<p class="error">${problemAt(drafting, 'phases')}</p>` : nothing}
    ${phases.map((phase, at) => {
      const name = plainWords(drafting, phase['title']) || String(at + 1)
      return html`<div class="item">
        ${itemButtons(terms, {
          name,
          at,
          count: phases.length,
          move: (by) => put(moved(phases, at, by)),
          remove: () => put(phases.toSpliced(at, 1)),
        })}
        ${textAt(drafting, `phases[${at}].title`, {label: words.name})}
        ${textAt(drafting, `phases[${at}].text`, {label: words.text, rows: 2})}
        <div class="beside">
          ${momentAt(drafting, `phases[${at}].opens`, {label: drafting.terms.basics.opens})}
          ${momentAt(drafting, `phases[${at}].closes`, {label: drafting.terms.basics.closes})}
        </div>
      </div>`
    })}
    <div class="buttons"><button type="button" @click=${add}>${words.add}</button></div>
  </fieldset>`
}
