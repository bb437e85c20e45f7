import type {Coding} from '@saha/contract'
import type {ConsoleTextsTerms} from '@saha/i18n/console-texts/terms'
import {property} from 'lit/decorators.js'
import {ConsolePart} from '../kit/console-part.ts'
import type {Place} from '../kit/place.ts'

/** Where texts are, as the addresses of the server have it. */
export interface TextsPlace {
  municipality: string
  activity: string
  question: string
}

/**
 * A part of the page of some texts.
 *
 * @fires coding - With how everything stands now.
 */
export abstract class TextsPart extends ConsolePart {
  @property({attribute: false}) terms!: ConsoleTextsTerms

  @property({attribute: false}) place!: Place

  @property({attribute: false}) where!: TextsPlace

  @property({attribute: false}) coding!: Coding

  /** Tells the page how everything stands now. */
  protected pass(coding: Coding): void {
    this.dispatchEvent(new CustomEvent('coding', {detail: coding}))
  }

  /** Names of tags with commas between them; of none, that nothing fits. */
  protected named(tags: readonly string[]): string {
    if (tags.length === 0) return this.terms.read.noneFits
    const known = this.coding.tags.filter(({id}) => tags.includes(id))
    return this.reader.list(known.map(({label}) => this.reader.plain(label, this.coding.languages)))
  }
}
