import {callStaff} from '@saha/client/call-staff'
import type {Coding, CodingSubject, CodingSubjects} from '@saha/contract'
import type {ConsoleTextsTerms} from '@saha/i18n/console-texts/terms'
import {html, nothing} from 'lit'
import {addressOf} from '../kit/address.ts'
import {ConsolePage} from '../kit/console-page.ts'
import {dress} from '../kit/dress.ts'
import {Loaded} from '../kit/loaded.ts'
import {server} from '../kit/server.ts'
import type {TextsPlace} from './texts-part.ts'
import {textsWords} from './texts-words.ts'
import {styles} from './texts.styles.ts'

const parts = ['read', 'tags', 'findings'] as const

/**
 * What people wrote: `texts` is the list, `texts/<activity>/<question>` reads texts of one place, `…/tags` and `…/findings`
 * are its other parts. A thread and ideas have `-` in the place of the question.
 */
export class ConsoleTexts extends ConsolePage<ConsoleTextsTerms> {
  protected override readonly wordsBy = textsWords

  private readonly subjects = new Loaded<CodingSubjects>(this, () =>
    callStaff(server, 'readSubjects', {municipality: this.place.municipality}),
  )

  private readonly coding = new Loaded<Coding>(this, () => callStaff(server, 'readCoding', {...this.where}))

  /** What is shown, so that its parts can be changed without reading all of it again. */
  private shown = ''

  override connectedCallback(): void {
    super.connectedCallback()
    dress(styles)
  }

  protected override open(): void {
    if (this.rest[0] === undefined) {
      void (this.subjects.value ? this.subjects.refresh() : this.subjects.read())
      return
    }
    const shown = JSON.stringify(this.where)
    void (shown === this.shown ? this.coding.refresh() : this.coding.read())
    this.shown = shown
  }

  protected override renderPage(): unknown {
    return this.rest[0] === undefined
      ? this.subjects.render(this.reader, ({subjects}) => this.renderList(subjects))
      : this.coding.render(this.reader, (coding) => this.renderOne(coding))
  }

  private get where(): TextsPlace {
    const [activity = '', question = '-'] = this.rest
    return {municipality: this.place.municipality, activity, question}
  }

  private renderList(subjects: readonly CodingSubject[]): unknown {
    const {terms, reader, place} = this
    return html`<header class="head">
        <h1 tabindex="-1">${terms.title}</h1>
        <p class="muted">${terms.lead}</p>
      </header>
      ${
        subjects.length === 0
          ? html`<div class="card nothing">
              <h2>${terms.empty.title}</h2>
              <p class="muted">${terms.empty.text}</p>
            </div>`
          : html`<ul class="entries text-places">
              ${subjects.map(
                (subject) =>
                  html`<li class="card">
                    <p class="muted">
                      ${terms.kinds[subject.kind]}${
                        subject.question ? html` · ${reader.show(subject.title, place.languages)}` : nothing
                      }
                    </p>
                    <h2>
                      <a href=${addressOf(place.municipality, 'texts', restOf(subject))}
                        >${reader.show(subject.question?.text ?? subject.title, place.languages)}</a
                      >
                    </h2>
                    <p class="muted">
                      ${
                        subject.published > 0
                          ? reader.speaker.say(terms.published, {number: subject.published})
                          : subject.hasTags
                            ? terms.notPublished
                            : terms.noTags
                      }
                    </p>
                  </li>`,
              )}
            </ul>`
      }`
  }

  private renderOne(coding: Coding): unknown {
    const {terms, reader, place, where} = this
    const {subject, progress} = coding
    const own = restOf(subject)
    const part = parts.find((one) => one === this.rest[2]) ?? 'read'
    return html`<p><a href=${addressOf(place.municipality, 'texts')}>${terms.back}</a></p>
      <header class="head">
        <h1 tabindex="-1">${reader.show(subject.question?.text ?? subject.title, place.languages)}</h1>
        <p class="muted">
          ${terms.kinds[subject.kind]} · ${reader.speaker.count(terms.texts, progress.texts)}
        </p>
      </header>
      <nav class="text-parts" aria-label=${terms.title}>
        ${parts.map(
          (one) =>
            html`<a
              href=${addressOf(place.municipality, 'texts', one === 'read' ? own : [...own, one])}
              aria-current=${one === part ? 'page' : nothing}
              >${terms.parts[one]}</a
            >`,
        )}
      </nav>
      ${this.renderPart(part, coding, where)}`
  }

  private renderPart(part: (typeof parts)[number], coding: Coding, where: TextsPlace): unknown {
    const {terms, reader, place} = this
    const take = ({detail}: CustomEvent<Coding>) => this.coding.put(detail)
    if (part === 'tags')
      return html`<console-text-tags
        .reader=${reader}
        .terms=${terms}
        .place=${place}
        .where=${where}
        .coding=${coding}
        @coding=${take}
        @stale=${() => void this.coding.read()}
      ></console-text-tags>`
    if (part === 'findings')
      return html`<console-text-findings
        .reader=${reader}
        .terms=${terms}
        .place=${place}
        .where=${where}
        .coding=${coding}
        @coding=${take}
      ></console-text-findings>`
    if (coding.tags.length === 0)
      return html`<div class="card nothing">
        <p>${terms.read.noTags}</p>
        <p>
          <a
            class="primary"
            href=${addressOf(place.municipality, 'texts', [...restOf(coding.subject), 'tags'])}
            >${terms.read.toTags}</a
          >
        </p>
      </div>`
    return html`<console-text-reading
      .reader=${reader}
      .terms=${terms}
      .place=${place}
      .where=${where}
      .coding=${coding}
      @read=${() => void this.coding.refresh()}
    ></console-text-reading>`
  }
}

function restOf({activity, question}: CodingSubject): string[] {
  return [activity, question?.id ?? '-']
}
