import type {SpokenLanguage} from '@saha/i18n/languages'
import type {PropertyValues} from 'lit'
import {property, state} from 'lit/decorators.js'
import {ConsolePart} from './console-part.ts'
import {failureNotice, loadingNotice} from './notices.ts'
import type {Place} from './place.ts'

/** A page's words: each language in a file of its own, loaded when somebody reads it. */
export type WordsBy<Words> = Readonly<Record<SpokenLanguage, () => Promise<Words>>>

/**
 * A page of the console behind the frame. It is loaded when somebody first goes there, with its words.
 *
 * @fires page-shown - It has been drawn for the first time, with a heading to which the focus can go.
 * @fires signed-out - The session has ended.
 * @fires told - Something was done.
 */
export abstract class ConsolePage<Words> extends ConsolePart {
  @property({attribute: false}) place!: Place

  /** The words of the address after the page's name. */
  @property({attribute: false}) rest: readonly string[] = []

  /** What stands behind `?` in the address. */
  @property({attribute: false}) wish = new URLSearchParams()

  /** The page's own words, in its reader's language. They are there whenever `renderPage` is called. */
  @state() protected terms!: Words

  @state() private spoken: SpokenLanguage | 'missing' | undefined

  protected abstract readonly wordsBy: WordsBy<Words>

  /** Draws the page, beginning with an `h1` that can take the focus (`tabindex="-1"`). */
  protected abstract renderPage(): unknown

  /** Reads what the page shows: when it opens, and when another municipality or address is asked for. */
  protected open(): void {}

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('reader') && this.spoken !== this.reader.language) void this.listen()
    const isElsewhere = changed.has('place') && changed.get('place')?.municipality !== this.place.municipality
    if (isElsewhere || (changed.has('rest') && String(changed.get('rest')) !== String(this.rest))) this.open()
  }

  protected override render(): unknown {
    if (this.spoken === 'missing') return failureNotice(this.reader, 'unreachable', () => void this.listen())
    return this.spoken ? this.renderPage() : loadingNotice(this.reader)
  }

  private async listen(): Promise<void> {
    const {language} = this.reader
    const isFirst = this.spoken === undefined
    try {
      const terms = await this.wordsBy[language]()
      if (language !== this.reader.language) return
      this.terms = terms
      this.spoken = language
    } catch {
      this.spoken ??= 'missing'
      return
    }
    await this.updateComplete
    if (isFirst) this.sayShown()
  }

  /** Where the heading names what has to be read first, it comes later than the words of the page. */
  private sayShown(): void {
    const hasHeading = () => this.querySelector('h1') !== null
    const say = () => this.dispatchEvent(new Event('page-shown', {bubbles: true}))
    if (hasHeading()) return void say()
    const watch = new MutationObserver(() => {
      if (!hasHeading()) return
      watch.disconnect()
      say()
    })
    watch.observe(this, {childList: true, subtree: true})
  }
}
