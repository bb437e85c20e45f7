import {call} from '@saha/client/call'
import {callStaff} from '@saha/client/call-staff'
import type {ReportWords, Text, WholeReport} from '@saha/contract'
import {routes} from '@saha/contract/routes'
import {lackingInReport, type ReportedResults} from '@saha/domain/results/report-words'
import {answerableQuestions} from '@saha/domain/survey/questions'
import {html, nothing} from 'lit'
import {state} from 'lit/decorators.js'
import {addressOf} from '../kit/address.ts'
import {ConsolePage} from '../kit/console-page.ts'
import {Deed} from '../kit/deed.ts'
import {dress} from '../kit/dress.ts'
import {Loaded} from '../kit/loaded.ts'
import {server} from '../kit/server.ts'
import {tell} from '../kit/tell.ts'
import type {ReportPageTerms} from '@saha/i18n/console-report/terms'
import {changeComment, commentOn, withoutEmpty} from './comments.ts'
import {numberList, putNumber} from './number-list.ts'
import {wordsField} from './words-field.ts'
import {reportWords} from './report-words.ts'
import {earlierRounds, roundLinks} from './rounds.ts'
import {styles} from './report.styles.ts'

const parts = ['summary', 'missing', 'leftOut', 'next'] as const

interface Reading {
  report: WholeReport
  results: ReadonlyMap<string, ReportedResults>
  rounds: ReturnType<typeof earlierRounds>
}

/** The words of a report: `report/<consultation>`. */
export class ConsoleReport extends ConsolePage<ReportPageTerms> {
  protected override readonly wordsBy = reportWords

  @state() private typed: ReportWords = {comments: []}

  @state() private problem: string | undefined

  /** Where the cursor was last. */
  private field: HTMLTextAreaElement | undefined

  private readonly reading = new Loaded<Reading>(this, () => this.read())

  private readonly saving = new Deed(this)

  override connectedCallback(): void {
    super.connectedCallback()
    dress(styles)
  }

  protected override open(): void {
    this.problem = undefined
    this.saving.forget()
    if (this.consultation !== '') void this.reading.read()
  }

  protected override renderPage(): unknown {
    if (this.consultation === '') return this.renderNowhere()
    return this.reading.render(this.reader, (reading) => this.renderReport(reading))
  }

  /** Nobody has said which consultation is meant. */
  private renderNowhere(): unknown {
    const {terms, reader, place} = this
    return html`<h1 tabindex="-1">${terms.title}</h1>
      <p>
        <a href=${addressOf(place.municipality, 'consultations')}
          >${reader.words.console.pages.consultations}</a
        >
      </p>`
  }

  private renderReport(reading: Reading): unknown {
    const {terms, reader, place, consultation} = this
    const {report} = reading
    const {language} = reader
    const pages = `${server}/reports/${place.municipality}/${consultation}`
    return html`<header class="head">
        <p>
          <a href=${addressOf(place.municipality, 'consultations')}
            >${reader.words.console.pages.consultations}</a
          >
        </p>
        <h1 tabindex="-1">${terms.title}: ${reader.show(report.title, place.languages)}</h1>
        <p class="muted">${terms.lead}</p>
        <p class="facts">
          <strong>${report.content.isPublished ? terms.published : terms.draft}</strong>
          <a href="${pages}?lang=${language}" target="_blank">${terms.onPage}</a>
          <a href="${pages}/briefing?lang=${language}" target="_blank">${terms.briefing}</a>
        </p>
        ${this.renderBasis(report)}
      </header>
      <form class="report-form" novalidate @submit=${this.send} @focusin=${this.noteField}>
        <div class="card fields">
          ${parts.map((part) =>
            this.renderField(reading, {
              id: `report-${part}`,
              ...terms.parts[part],
              value: this.typed[part],
              onInput: (words) => (this.typed = {...this.typed, [part]: words}),
            }),
          )}
        </div>
        ${report.surveys.map(({activity, title}) => this.renderSurvey(reading, activity, title))}
      </form>
      ${numberList({reader, terms, place, ...reading, insert: this.insert})}
      ${roundLinks({reader, terms, place, surveys: report.surveys, rounds: reading.rounds})}
      ${this.renderButtons(reading)}`
  }

  private renderBasis({surveys}: WholeReport): unknown {
    const {terms, reader, place} = this
    const known = surveys.flatMap(({title, snapshot}) => (snapshot ? [{title, snapshot}] : []))
    if (known.length === 0) return html`<p class="notice">${terms.noResults}</p>`
    return html`<ul class="muted rests">
      ${known.map(
        ({title, snapshot: {number, at}}) =>
          html`<li>
            ${reader.speaker.say(terms.restsOn, {
              title: reader.plain(title, place.languages),
              number,
              moment: reader.speaker.moment(at),
            })}
          </li>`,
      )}
    </ul>`
  }

  private renderSurvey(reading: Reading, activity: string, title: Text): unknown {
    const {terms, reader, place} = this
    const found = reading.results.get(activity)
    const name = reader.plain(title, place.languages)
    const field = (label: string, question?: string) =>
      this.renderField(reading, {
        id: `report-${activity}${question === undefined ? '' : `-${question}`}`,
        label,
        value: commentOn(this.typed, activity, question),
        onInput: (words) => (this.typed = changeComment(this.typed, {activity, question, words})),
      })
    return html`<details class="card fields">
      <summary>${reader.speaker.say(terms.questions, {title: name})}</summary>
      ${field(terms.aboutSurvey)}
      ${
        found
          ? answerableQuestions(found.survey).map(({id, text}) =>
              field(`${terms.aboutQuestion}: ${reader.plain(text, place.languages)}`, id),
            )
          : nothing
      }
    </details>`
  }

  private renderField(
    {results}: Reading,
    facts: {
      id: string
      label: string
      hint?: string
      value: Text | undefined
      onInput: (words: Text) => void
    },
  ): unknown {
    const {reader, terms, place} = this
    return wordsField({...facts, reader, terms, results, languages: place.languages})
  }

  private renderButtons({report}: Reading): unknown {
    const {terms, saving} = this
    const {isPublished} = report.content
    const keep = (publish: boolean) => () => void this.keep(publish)
    return html`<div class="save-bar">
      ${this.problem ? html`<p class="notice problem" role="alert">${this.problem}</p>` : nothing}
      ${saving.notice(this.reader, {
        'words-missing': terms.wordsMissing,
        'number-unknown': terms.numberUnknown,
        'changed-meanwhile': terms.changedMeanwhile,
      })}
      ${
        saving.refused === 'changed-meanwhile'
          ? html`<button type="button" @click=${() => void this.reading.read()}>${terms.takeNewest}</button>`
          : nothing
      }
      <div class="buttons">
        <button type="button" class="primary" ?disabled=${saving.isUnderWay} @click=${keep(true)}>
          ${isPublished ? terms.renew : terms.publish}
        </button>
        <button type="button" ?disabled=${saving.isUnderWay} @click=${keep(false)}>
          ${isPublished ? terms.unpublish : terms.saveDraft}
        </button>
      </div>
    </div>`
  }

  private get consultation(): string {
    return this.rest[0] ?? ''
  }

  private readonly send = (event: SubmitEvent) => {
    event.preventDefault()
    void this.keep(this.reading.value?.report.content.isPublished ?? false)
  }

  private readonly noteField = ({target}: FocusEvent) => {
    if (target instanceof HTMLTextAreaElement) this.field = target
  }

  private readonly insert = (written: string) => {
    const {field, terms} = this
    if (!field?.isConnected) return tell(this, terms.numbers.whichField)
    putNumber(field, written)
    tell(this, terms.numbers.put)
  }

  /** Stores the words. @param isPublished whether everybody shall read them. */
  private async keep(isPublished: boolean): Promise<void> {
    const reading = this.reading.value
    if (!reading) return
    const {terms, place, consultation} = this
    const words = withoutEmpty(this.typed)
    const lack = lackingInReport(words, place.languages, reading.results)
    this.problem = undefined
    if (isPublished && lack.isUntranslated) this.problem = terms.wordsMissing
    // The newest results may have a number that those shown have not.
    else if (isPublished && lack.unknown.length > 0 && !reading.report.content.isPublished)
      this.problem = `${terms.numberUnknown} ${lack.unknown.join(' ')}`
    if (this.problem) return
    const {revision, content} = reading.report
    const done = await this.saving.run(() =>
      callStaff(
        server,
        'saveReport',
        {municipality: place.municipality, consultation},
        {revision, words, isPublished},
      ),
    )
    if (!done) return
    tell(this, isPublished ? terms.isPublished : content.isPublished ? terms.isUnpublished : terms.saved)
    this.reading.put({...reading, report: done.reply, results: await this.resultsOf(done.reply)})
  }

  private async read(): Promise<Reading> {
    const {consultation} = this
    const {municipality} = this.place
    const [report, all] = await Promise.all([
      callStaff(server, 'readReport', {municipality, consultation}),
      callStaff(server, 'readConsultations', {municipality}),
    ])
    this.typed = report.content.words
    return {report, results: await this.resultsOf(report), rounds: earlierRounds(all, consultation)}
  }

  /** The results that the report rests on, as everybody reads them. */
  private async resultsOf({surveys}: WholeReport): Promise<Map<string, ReportedResults>> {
    const {municipality} = this.place
    const found = await Promise.all(
      surveys.map(async ({activity, snapshot}) => {
        if (!snapshot) return []
        const where = {municipality, activity}
        const [asked, published] = await Promise.all([
          call(server, routes.readActivity, where),
          call(server, routes.readSnapshot, {...where, number: String(snapshot.number)}),
        ])
        if (asked.kind !== 'survey') return []
        return [[activity, {survey: asked.survey, snapshot: published.snapshot}] as const]
      }),
    )
    return new Map(found.flat())
  }
}
