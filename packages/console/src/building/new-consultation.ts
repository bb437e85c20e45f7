import {callStaff} from '@saha/client/call-staff'
import type {ConvertedFile, DraftContent, Text} from '@saha/contract'
import type {BuildingTerms} from '@saha/i18n/console-building/terms'
import {html, nothing} from 'lit'
import {property, state} from 'lit/decorators.js'
import {addressOf, goTo} from '../kit/address.ts'
import {ConsolePart} from '../kit/console-part.ts'
import {Deed} from '../kit/deed.ts'
import {cardsField} from '../kit/fields.ts'
import type {Place} from '../kit/place.ts'
import {server} from '../kit/server.ts'
import {textByLanguage} from '../kit/text-by-language.ts'
import {activitiesOf, firstDates, wordsOf} from './begin.ts'
import type {Template} from './templates/template.ts'
import {templates} from './templates/templates.ts'

/** The first step of a consultation: its question, and what it begins with. */
export class ConsoleNewConsultation extends ConsolePart {
  @property({attribute: false}) place!: Place

  @property({attribute: false}) terms!: BuildingTerms

  @state() private consultationTitle: Text = {}

  @state() private template: Template | undefined = templates[0]

  /** What a file held, to begin with. */
  @state() private file: {name: string; converted: ConvertedFile} | undefined

  @state() private isUntitled = false

  private readonly making = new Deed(this)
  private readonly reading = new Deed(this)

  protected override render(): unknown {
    const {begin: words} = this.terms
    const {isUnderWay} = this.making
    return html`<form class="card fields" novalidate @submit=${this.make} aria-busy=${isUnderWay}>
      ${textByLanguage(this.reader, {
        id: 'new-title',
        label: words.title,
        hint: words.titleHint,
        problem: this.isUntitled ? words.untitled : undefined,
        languages: this.place.languages,
        value: this.consultationTitle,
        onInput: (text) => (this.consultationTitle = text),
      })}
      ${cardsField({
        name: 'template',
        label: words.template,
        choices: templates.map(({id, title, text}) => ({
          value: id,
          title: this.reader.plain(title, this.place.languages),
          text: this.reader.plain(text, this.place.languages),
        })),
        chosen: this.file === undefined ? this.template?.id : undefined,
        onChange: this.choose,
      })}
      ${this.fileField()} ${this.making.notice(this.reader)}
      <div class="buttons">
        <button class="primary" aria-disabled=${isUnderWay}>${isUnderWay ? words.making : words.make}</button>
      </div>
    </form>`
  }

  private readonly choose = (id: string) => {
    this.template = templates.find((template) => template.id === id)
    this.file = undefined
  }

  /** A definition, a SurveyJS file or an XLSForm in the place of a template. */
  private fileField() {
    const {begin: words} = this.terms
    const {file} = this
    return html`<div class="field">
      <label for="new-file">${words.file}</label>
      <p class="hint" id="new-file-hint">${words.fileHint}</p>
      <input
        id="new-file"
        type="file"
        accept=".json,.xlsx,.csv,.md"
        aria-describedby="new-file-hint"
        @change=${this.readFile}
      />
      ${this.reading.notice(this.reader, {invalid: words.fileRefused, 'too-large': words.fileLarge})}
      ${
        file
          ? html`<div class="notice" role="status">
              <p>
                ${this.reader.speaker.say(words.fileRead, {name: file.name, n: file.converted.activities.length})}
              </p>
              ${
                file.converted.refused
                  ? html`<p class="error" lang="en">${file.converted.refused.says}</p>`
                  : nothing
              }
              ${
                file.converted.remarks.length > 0
                  ? html`<details>
                      <summary>
                        ${this.reader.speaker.count(words.fileRemarks, file.converted.remarks.length)}
                      </summary>
                      <ul lang="en" dir="ltr">
                        ${file.converted.remarks.map(({where, says}) => html`<li><bdi>${where}</bdi>: ${says}</li>`)}
                      </ul>
                    </details>`
                  : nothing
              }
            </div>`
          : nothing
      }
    </div>`
  }

  private readonly readFile = async (event: Event) => {
    const [file] = (event.target as HTMLInputElement).files ?? []
    if (!file) return
    const read = await this.reading.run(() =>
      callStaff(server, 'convertFile', {municipality: this.place.municipality}, file, {name: file.name}),
    )
    this.file = read && {name: file.name, converted: read.reply}
  }

  private readonly make = async (event: SubmitEvent) => {
    event.preventDefault()
    this.isUntitled = Object.keys(this.consultationTitle).length === 0
    if (this.isUntitled) {
      await this.focusOn('input')
      return
    }
    const {municipality} = this.place
    const made = await this.making.run(() => this.begin(municipality))
    if (made) goTo(addressOf(municipality, 'building', [made.reply]))
  }

  /** @returns id of the new consultation. */
  private async begin(municipality: string): Promise<string> {
    const {consultationTitle: title, file, template} = this
    const {languages} = this.place
    const [whole] = file?.converted.consultations ?? []
    const content = whole ?? {
      ...firstDates(new Date(), file ? undefined : template?.days),
      ...(file ? {} : template && wordsOf(template, languages)),
    }
    const {
      consultation,
      revision,
      content: made,
    } = await callStaff(server, 'createConsultation', {municipality}, {title, content})
    const activities = file
      ? (file.converted.activities as unknown as DraftContent[])
      : template && activitiesOf(template, consultation, languages)
    if (whole || !activities || activities.length === 0) return consultation
    // Its name is known only now, and its activities are named after it.
    const named = {revision, content: {...made, activities}}
    await callStaff(server, 'saveDraft', {municipality, consultation}, named)
    return consultation
  }
}
