/** A survey as a form to print: A4, no script, the questions and numbers of the screen. */
import type {AnswerableQuestion, ContactQuestion, Question} from '@saha/contract'
import {isAnswerable} from '@saha/domain'
import {periodWords} from '@saha/i18n/paper/period'
import {html, type Markup} from '../markup.ts'
import {readStyles, typefacesBelow, type HostedPage} from '../page.ts'
import {languageLinks} from '../language-links.ts'
import {breakable} from './breakable.ts'
import {declineBox, paperForm, requiredMark, textOn, type PaperForm} from './form.ts'
import {contactLine} from './on-paper-only.ts'
import {pageNumbers} from './page-numbers.ts'
import {goOn, onlyIf, partOnlyIf} from './path-words.ts'
import {qrCode} from './qr-code.ts'
import {wayToAnswer} from './ways-to-answer.ts'
import type {PageReader} from '../page-reader.ts'

const styles = readStyles('paper/paper.css')

/**
 * @param address of the page where the survey can be answered, as citizens see it.
 * @param now milliseconds since 1970.
 */
export function paperPage(
  activity: PaperForm['activity'],
  reader: PageReader,
  {address, now}: {address: string; now: number},
): HostedPage {
  const form = paperForm(activity, reader)
  const {pages} = activity.survey
  return {
    reader,
    title: `${reader.plain(activity.title)} – ${reader.terms.paper.form}`,
    styles: [typefacesBelow, styles, pageNumbers(form)],
    body: html`${bar(form)}
      <main class="paper">
        ${head(form, address)} ${introduction(form, now)}
        ${pages.map(
          (page) =>
            html`<section class="part">
              ${page.title ? html`<h2>${reader.words(page.title)}</h2>` : ''} ${partOnlyIf(form, page.showIf)}
              ${page.questions.map((question) => questionOn(form, question))} ${goOn(form, page)}
            </section>`,
        )}
        ${contactSheet(form)}
      </main>`,
  }
}

/** Above the sheets, on the screen only. */
function bar({reader, terms, activity}: PaperForm): Markup {
  const {print, onScreen} = terms.paper
  return html`<nav class="bar">
    <p>${print}</p>
    <p><a href="../${activity.id}?lang=${reader.language}">${onScreen}</a></p>
    ${languageLinks(reader, activity.municipality.languages)}
  </nav>`
}

function head({reader, terms, activity}: PaperForm, address: string): Markup {
  const {consultation, municipality, title} = activity
  return html`<header>
    <div>
      <p class="municipality">${reader.words(municipality.name)}</p>
      <h1>${reader.words(title)}</h1>
      <p class="text">${reader.words(consultation.summary)}</p>
    </div>
    <aside>
      ${qrCode(address, terms.paper.code)}
      <p>${terms.paper.scan} <bdi class="address" dir="ltr">${breakable(address)}</bdi></p>
    </aside>
  </header>`
}

function introduction(form: PaperForm, now: number): Markup {
  const {reader, terms, activity} = form
  const {consultation, smallestGroup, survey} = activity
  const {howTo, kept, handIn} = terms.paper
  const day = reader.say.day(consultation.retention)
  const rules = [howTo.tick, howTo.leaveOut, howTo.moreRoom, howTo.noName, howTo.onePerPerson]
  return html`<div class="introduction">
    <dl>
      <dt>${terms.consultation.purpose}</dt>
      <dd class="text">${reader.words(consultation.purpose)}</dd>
      <dt>${terms.consultation.decides}</dt>
      <dd class="text">${reader.words(consultation.decides)}</dd>
      <dt>${handIn.title}</dt>
      <dd><strong>${periodWords(reader.say, handIn, consultation, now)}</strong></dd>
      <dt>${handIn.where}</dt>
      <dd class="text">${reader.words(consultation.contact)}</dd>
    </dl>
    <div>
      <h2>${howTo.title}</h2>
      <ul>
        ${rules.map((rule) => html`<li>${rule}</li>`)}
      </ul>
      <h2>${kept.title}</h2>
      <p>${reader.say.say(kept.text, {n: smallestGroup, day})}</p>
      ${survey.reviewTexts ? html`<p>${kept.isRead}</p>` : ''}
      <p>${kept.noReceipt}</p>
    </div>
  </div>`
}

function questionOn(form: PaperForm, question: Question): Markup {
  if (isAnswerable(question)) return askedOn(form, question, wayToAnswer(form, question))
  const {title, text} = question
  return html`<div class="information">
    ${onlyIf(form, question.showIf)} ${title ? html`<h3>${textOn(form, question, title)}</h3>` : ''}
    <p class="text">${textOn(form, question, text)}</p>
  </div>`
}

function askedOn(form: PaperForm, question: AnswerableQuestion, way: Markup): Markup {
  const {reader, terms, activity, numberOf} = form
  const {hint, background, text, showIf} = question
  const rules = (activity.survey.rules ?? []).filter((rule) => laterOf(form, rule) === question.id)
  return html`<section class="question">
    ${onlyIf(form, showIf)}
    <h3>
      <span class="number">${reader.say.number(numberOf(question.id))}.</span>
      <span>${textOn(form, question, text)}${requiredMark(form, question)}</span>
    </h3>
    ${hint ? html`<p class="hint">${textOn(form, question, hint)}</p>` : ''}
    ${
      background
        ? html`<aside class="background">
            <h4>${terms.paper.background}: ${textOn(form, question, background.title)}</h4>
            <p class="text">${textOn(form, question, background.text)}</p>
          </aside>`
        : ''
    }
    ${rules.map(({message}) => html`<p class="hint">${reader.words(message)}</p>`)} ${way}
    ${question.type === 'contact' ? '' : declineBox(form, question)}
  </section>`
}

function laterOf({numberOf}: PaperForm, {left, right}: {left: string; right: string}): string {
  return numberOf(left) > numberOf(right) ? left : right
}

/** Ways to reach somebody, on a sheet that comes off. */
function contactSheet(form: PaperForm): Markup | '' {
  const {reader, terms, activity, questions} = form
  const asking = [...questions.values()].filter(
    (question): question is ContactQuestion => question.type === 'contact',
  )
  if (asking.length === 0) return ''
  const {title, apart, separate, empty} = terms.paper.contact
  // Whether both sides are printed or one: no answer stands on the back of the sheet. Browsers cannot be told so.
  return html`<p class="empty">${empty}</p>
    <section class="sheet">
      <p class="cut">${separate}</p>
      <h2>${title}</h2>
      <p>${reader.words(activity.municipality.name)} – ${reader.words(activity.title)}</p>
      <p>${apart}</p>
      ${asking.map(
        (question) =>
          html`<section class="question">
            <h3>
              <span class="number">${reader.say.number(form.numberOf(question.id))}.</span>
              <span>${textOn(form, question, question.text)}</span>
            </h3>
            ${contactLine(form, question)}
          </section>`,
      )}
    </section>`
}
