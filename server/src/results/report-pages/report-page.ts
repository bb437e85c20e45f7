/** The results of a consultation as everybody reads them, and the briefing of a council: the same numbers, without a script. */
import type {Outcome} from '@saha/contract'
import {resultFilePathOf} from '@saha/contract/result-file-routes'
import {answerableQuestions} from '@saha/domain/survey/questions'
import {languageLinks} from '../../embed/language-links.ts'
import {html, type Markup} from '../../embed/markup.ts'
import {lookStyles} from '../../embed/page-look.ts'
import type {PageReader} from '../../embed/page-reader.ts'
import {readStyles, typefacesFrom, type HostedPage} from '../../embed/page.ts'
import {drawBreakdown} from './draw-breakdown.ts'
import {drawFive} from './draw-five.ts'
import {drawQuestion} from './draw-question.ts'
import {drawTalk} from './draw-talk.ts'
import {drawWeighting} from './draw-weighting.ts'
import {drawWords, snapshotAddress, type ReportView} from './drawing.ts'
import type {ReportedSurvey, ReportFacts} from './facts.ts'

const styles = ['answer-page.css', '../results/report-pages/report.css'].map(readStyles)

/** `results`: for everybody, all figures. `briefing`: for a council, its five questions on the first sheet. */
export type ReportKind = 'results' | 'briefing'

export function reportPage(kind: ReportKind, facts: ReportFacts, reader: PageReader): HostedPage {
  const home = kind === 'briefing' ? '../../..' : '../..'
  const view: ReportView = {facts, reader, home}
  const {report, consultation: about} = reader.terms
  const {municipality, consultation, words, surveys} = facts
  const title = `${reader.plain(consultation.title)} – ${report[kind]}`
  return {
    reader,
    title,
    head: html`<meta name="description" content="${reader.plain(consultation.summary)}" />`,
    styles: [typefacesFrom(home), ...styles, ...lookStyles(reader)],
    body: html`<header>
        <p>
          <a href="${home}/c/${municipality.id}/${consultation.id}?lang=${reader.language}"
            >${reader.words(municipality.name)}</a
          >
        </p>
        ${languageLinks(reader, municipality.languages)}
      </header>
      <main class="${kind}">
        <p class="kind">${report[kind]}</p>
        <h1>${reader.words(consultation.title)}</h1>
        ${words.summary ? html`<div class="own">${drawWords(view, words.summary)}</div>` : ''}
        ${firstSheet(view)}
        <div class="rest">
          <h2>${report.asked}</h2>
          <p class="text">${reader.words(consultation.summary)}</p>
          <dl class="about">
            ${row(about.purpose, reader.words(consultation.purpose))}
            ${row(about.decides, reader.words(consultation.decides))}
          </dl>
          ${surveys.map((survey) => findings(view, survey))}
          ${facts.talks.map((talk) => drawTalk(view, talk))} ${decisions(view)}
          ${
            words.next
              ? html`<h2>${report.next}</h2>
                  <div class="own">${drawWords(view, words.next)}</div>`
              : ''
          }
          ${surveys.length > 0 ? method(view) : ''}
        </div>
      </main>
      <footer>
        ${
          kind === 'results'
            ? html`<a href="${consultation.id}/briefing?lang=${reader.language}">${report.toBriefing}</a>`
            : html`<a href="../${consultation.id}?lang=${reader.language}">${report.toResults}</a>
                <p class="on-screen">${report.print}</p>`
        }
      </footer>`,
  }
}

function firstSheet(view: ReportView): Markup {
  const {reader, facts} = view
  const {say, terms} = reader
  const last = facts.surveys
    .map(({snapshot}) => snapshot.at)
    .toSorted()
    .at(-1)
  if (last === undefined)
    return facts.talks.length > 0 ? html`` : html`<p class="notice">${terms.report.nothingYet}</p>`
  return html`<section class="sheet">
    <p class="note">${say.say(terms.report.asOf, {moment: say.moment(last)})}</p>
    ${drawFive(view)}
  </section>`
}

function findings(view: ReportView, reported: ReportedSurvey): Markup {
  const {reader, facts} = view
  const {report} = reader.terms
  const comment = facts.words.comments.find(
    (one) => one.activity === reported.shown.id && one.question === undefined,
  )
  const questions = answerableQuestions(reported.survey)
  return html`<section class="findings">
    <h2>
      ${facts.surveys.length > 1 ? html`${report.findings}: ${reader.words(reported.shown.title)}` : report.findings}
    </h2>
    ${comment ? html`<div class="own">${drawWords(view, comment.words)}</div>` : ''}
    ${questions.map((question) => {
      const result = reported.snapshot.questions.find((one) => one.question === question.id)
      return result ? drawQuestion(view, reported, question, result) : ''
    })}
    ${(reported.snapshot.breakdowns ?? []).map((result) => drawBreakdown(view, reported, result))}
    ${drawWeighting(view, reported)}
  </section>`
}

function decisions({facts, reader, home}: ReportView): Markup {
  const {report, outcomes: words} = reader.terms
  const {municipality, consultation, outcomes} = facts
  const one = ({outcome, title, decided, reasons, status, day}: Outcome) =>
    html`<li>
      <h3>${reader.words(title)}</h3>
      <p class="note">${words.statuses[status]} · <bdi>${reader.say.day(day)}</bdi></p>
      <p class="text">${reader.words(decided)}</p>
      <p class="text"><strong>${words.why}:</strong> ${reader.words(reasons)}</p>
      <p>
        <a
          href="${home}/outcomes/${municipality.id}/${consultation.id}?lang=${reader.language}#outcome-${outcome}"
          >${words.decision}</a
        >
      </p>
    </li>`
  return html`<h2>${report.decisions}</h2>
    ${
      outcomes.length === 0
        ? html`<p>${report.noDecisions}</p>`
        : html`<ul role="list" class="decisions">
            ${outcomes.map(one)}
          </ul>`
    }`
}

function method(view: ReportView): Markup {
  const {reader, facts} = view
  const {report} = reader.terms
  return html`<h2>${report.method}</h2>
    <p>${report.linked}</p>
    ${facts.surveys.map(
      ({shown, snapshot, hash}) =>
        html`<dl class="method">
          ${row(
            reader.words(shown.title),
            html`<a href="${snapshotAddress(view, shown.id, snapshot)}"
              >${reader.say.say(report.snapshot, {number: snapshot.number, moment: reader.say.moment(snapshot.at)})}</a
            >`,
          )}
          ${row(report.fingerprint, html`<code dir="ltr">${hash}</code>`)}
          ${row(reader.say.say(report.wording, {version: shown.version}), html`${reader.say.count(report.threshold, shown.smallestGroup)}`)}
          ${row(report.files, filesOf(view, shown.id))}
        </dl>`,
    )}`
}

function filesOf({facts, home, reader}: ReportView, activity: string): Markup {
  return html`${(['csv', 'xlsx', 'json'] as const).map((kind, at) => {
    const path = resultFilePathOf({municipality: facts.municipality.id, activity, file: `results.${kind}`})
    return html`${at > 0 ? ' · ' : ''}<a href="${home}${path}?lang=${reader.language}"
        >${kind.toUpperCase()}</a
      >`
  })}`
}

function row(head: string | Markup, text: Markup): Markup {
  return html`<div>
    <dt>${head}</dt>
    <dd class="text">${text}</dd>
  </div>`
}
