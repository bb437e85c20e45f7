import {html} from '../markup.ts'
import type {FormPage} from './form-page.ts'
import type {Visit} from './visit.ts'

/**
 * Where only those take part who were invited: a form would hand over the code and what was said at once, so that there is
 * none. Says why, and how to take part all the same.
 */
export function sayInvited({reader, activity}: Visit, title: string): FormPage {
  const {terms, language} = reader
  const {why, code, ways, device, paper, help, ask} = terms.forms.invitation
  const isSurvey = activity.kind === 'survey'
  const printed = html`<a href="paper?lang=${language}">${terms.hosted.paper}</a>`
  return {
    title,
    body: html`<h1>${title}</h1>
      <p>${why}</p>
      <p class="notice">${code}</p>
      <h2>${ways}</h2>
      <ul>
        <li>${device}</li>
        ${isSurvey ? html`<li>${paper} ${printed}</li>` : ''}
        <li>${isSurvey ? help : ask}</li>
      </ul>
      <h2>${terms.consultation.contact}</h2>
      <p class="text">${reader.words(activity.shown.consultation.contact)}</p>`,
  }
}
