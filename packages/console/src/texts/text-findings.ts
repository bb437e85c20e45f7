import {callStaff} from '@saha/client/call-staff'
import type {FindingsPreview, FindingsSnapshot} from '@saha/contract'
import {html, nothing} from 'lit'
import {confirm} from '../kit/confirm.ts'
import {Deed} from '../kit/deed.ts'
import {Loaded} from '../kit/loaded.ts'
import {server} from '../kit/server.ts'
import {tell} from '../kit/tell.ts'
import {TextsPart} from './texts-part.ts'

/** From which alpha on conclusions are safe, and from which they are possible: Krippendorff, Content Analysis, chapter 12. */
const [safe, possible] = [0.8, 0.667]

/** What comes of the reading: how far readers agree, what would be published now, and publishing it. */
export class ConsoleTextFindings extends TextsPart {
  private readonly preview = new Loaded<FindingsPreview>(this, () =>
    callStaff(server, 'previewFindings', {...this.where}),
  )

  private readonly leaving = new Deed(this)
  private readonly publishing = new Deed(this)

  protected override firstUpdated(): void {
    void this.preview.read()
  }

  protected override render(): unknown {
    const {terms, reader} = this
    return html`${this.renderAgreement()}
      <section class="card preview" aria-labelledby="preview-title">
        <h2 id="preview-title">${terms.findings.preview}</h2>
        ${this.preview.render(reader, (preview) => this.renderPreview(preview))}
      </section>`
  }

  private renderAgreement(): unknown {
    const {terms, reader, coding} = this
    const {findings} = terms
    const {alpha, tagAlphas, progress, tags} = coding
    const {say} = reader.speaker
    return html`<section class="card" aria-labelledby="agreement-title">
      <h2 id="agreement-title">${findings.agreement}</h2>
      <p class="muted">${findings.agreementHint}</p>
      <p>
        ${reader.speaker.count(findings.twice, progress.twice)}.
        ${
          alpha === null
            ? findings.noAlpha
            : html`<strong>${say(findings.alpha, {alpha: this.two(alpha)})}</strong>. ${this.judged(alpha)}`
        }
      </p>
      ${
        alpha === null
          ? nothing
          : html`<table class="figures">
              <thead>
                <tr>
                  <th scope="col">${findings.theme}</th>
                  <th scope="col">${findings.agree}</th>
                </tr>
              </thead>
              <tbody>
                ${tags.map(({label}, at) => {
                  const own = tagAlphas[at] ?? null
                  return html`<tr>
                    <th scope="row">${reader.plain(label, coding.languages)}</th>
                    <td>${own === null ? '–' : html`<bdi>${this.two(own)}</bdi>`}</td>
                  </tr>`
                })}
              </tbody>
            </table>`
      }
    </section>`
  }

  private two(alpha: number): string {
    return this.reader.speaker.number(alpha, 2)
  }

  private judged(alpha: number): string {
    const {weak, fair, good} = this.terms.findings
    return alpha >= safe ? good : alpha >= possible ? fair : weak
  }

  private renderPreview({snapshot, isTooFew, wordsWait}: FindingsPreview): unknown {
    const {terms, reader, coding} = this
    const {findings} = terms
    const {say, day} = reader.speaker
    const {published} = coding
    return html`<p class="muted">
        ${snapshot.step > 1 ? say(findings.previewHint, {step: snapshot.step}) : findings.exact}
      </p>
      ${this.renderThemes(snapshot)} ${this.renderWords(snapshot, wordsWait)}
      <h3>${findings.quotations}</h3>
      ${
        snapshot.quotations.length === 0
          ? html`<p class="muted">${findings.noQuotations}</p>`
          : snapshot.quotations.map(
              ({words}) => html`<blockquote class="citizen-text" dir="auto">${words}</blockquote>`,
            )
      }
      <p class="muted">
        ${
          published
            ? say(findings.last, {number: published.number, day: day(published.at.slice(0, 10))})
            : findings.never
        }
      </p>
      ${
        isTooFew
          ? html`<p class="notice">${findings.tooFew}</p>`
          : html`${this.publishing.notice(reader, {
                'changed-meanwhile': findings.changedMeanwhile,
                'too-few-texts': findings.tooFew,
              })}
              <div class="buttons">
                <button
                  type="button"
                  class="primary"
                  ?disabled=${this.publishing.isUnderWay}
                  @click=${() => void this.publish()}
                >
                  ${findings.publish}
                </button>
              </div>`
      }`
  }

  private renderThemes({themes, none}: FindingsSnapshot): unknown {
    const {reader, coding} = this
    const {findings} = this.terms
    const {number} = reader.speaker
    if (themes.length === 0)
      return html`<h3>${findings.themes}</h3>
        <p class="muted">${findings.noThemes}</p>`
    return html`<table class="figures">
      <caption>
        ${findings.themes}
      </caption>
      <thead>
        <tr>
          <th scope="col">${findings.theme}</th>
          <th scope="col">${findings.count}</th>
        </tr>
      </thead>
      <tbody>
        ${themes.map(
          ({label, count}) =>
            html`<tr>
              <th scope="row">${reader.plain(label, coding.languages)}</th>
              <td>${number(count)}</td>
            </tr>`,
        )}
        <tr>
          <th scope="row">${findings.none}</th>
          <td>${number(none)}</td>
        </tr>
      </tbody>
    </table>`
  }

  private renderWords({words}: FindingsSnapshot, wordsWait: boolean): unknown {
    const {coding, reader} = this
    const {findings} = this.terms
    const {say, number} = reader.speaker
    return html`<h3>${findings.words}</h3>
      <p class="muted">${findings.wordsHint}${wordsWait ? html` ${findings.wordsWait}` : nothing}</p>
      ${
        words.length === 0
          ? html`<p>${findings.noWords}</p>`
          : html`<ul class="told-words">
              ${words.map(
                (one) =>
                  html`<li>
                    <bdi>${one.words}</bdi> <span class="muted">${number(one.people)}</span>
                    <button
                      type="button"
                      class="link"
                      aria-label=${say(findings.leaveOut, {words: one.words})}
                      ?disabled=${this.leaving.isUnderWay}
                      @click=${() => void this.leaveOut([...coding.leftOut, one.words])}
                    >
                      ×
                    </button>
                  </li>`,
              )}
            </ul>`
      }
      ${this.leaving.notice(reader)}
      ${
        coding.leftOut.length === 0
          ? nothing
          : html`<h4>${findings.leftOut}</h4>
              <ul class="told-words left">
                ${coding.leftOut.map(
                  (left) =>
                    html`<li>
                      <bdi>${left}</bdi>
                      <button
                        type="button"
                        class="link"
                        aria-label=${say(findings.putBack, {words: left})}
                        @click=${() => void this.leaveOut(coding.leftOut.filter((one) => one !== left))}
                      >
                        ↺
                      </button>
                    </li>`,
                )}
              </ul>`
      }`
  }

  private async leaveOut(words: string[]): Promise<void> {
    const done = await this.leaving.run(() => callStaff(server, 'leaveOut', {...this.where}, {words}))
    if (!done) return
    this.pass(done.reply)
    await this.preview.refresh()
  }

  private async publish(): Promise<void> {
    const {findings} = this.terms
    const seen = this.preview.value?.seen
    const question = {title: findings.publishTitle, text: findings.publishText, yes: findings.publish}
    if (seen === undefined || (await confirm(this.reader, question)) === undefined) return
    const done = await this.publishing.run(() =>
      callStaff(server, 'publishFindings', {...this.where}, {seen}),
    )
    if (done) {
      this.pass(done.reply)
      tell(this, findings.isPublished)
    }
    await this.preview.refresh()
  }
}
