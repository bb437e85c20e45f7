/** The words of an outcome, as fields of its form. */
import type {OutcomeContent, OutcomeList, OutcomeStatus, Text} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import type {SpokenPart} from '@saha/domain/outcomes/lacking'
import {html} from 'lit'
import {officeFields} from '../kit/office-fields.ts'
import {selectField, textField} from '../kit/fields.ts'
import type {Place} from '../kit/place.ts'
import type {Reader} from '../kit/reader.ts'
import {textByLanguage} from '../kit/text-by-language.ts'
import type {OutcomesPageWords} from './outcomes-words.ts'

/** In the order in which they are offered. */
const statuses: readonly OutcomeStatus[] = ['planned', 'under-way', 'done', 'partly', 'declined']

export interface OutcomeFieldsFacts {
  reader: Reader
  terms: OutcomesPageWords
  place: Place
  list: OutcomeList
  content: OutcomeContent
  /** Parts that lack words. */
  lacking: ReadonlySet<SpokenPart>
  isLinkWrong: boolean
  change: (changes: Partial<OutcomeContent>) => void
}

export function outcomeFields(facts: OutcomeFieldsFacts) {
  const {reader, terms, place, list, content, lacking, isLinkWrong, change} = facts
  const {form} = terms
  const spoken = (
    part: 'title' | 'decided' | 'reasons',
    hint: string,
    size: {rows?: number; longest: number},
  ) =>
    textByLanguage(reader, {
      id: `outcome-${part}`,
      label: form[part],
      hint,
      problem: lacking.has(part) ? (part === 'title' ? form.titleMissing : form.wordsMissing) : undefined,
      languages: place.languages,
      value: content[part] ?? {},
      onInput: (words) => change({[part]: words}),
      ...size,
    })
  return html`<div class="beside">
      ${selectField({
        id: 'outcome-consultation',
        label: form.consultation,
        value: content.consultation,
        choices: list.consultations.map(({id, title}) => ({
          value: id,
          label: reader.plain(title, place.languages),
        })),
        onChange: (consultation) => change({consultation}),
      })}
      ${selectField({
        id: 'outcome-status',
        label: form.status,
        value: content.status,
        choices: statuses.map((status) => ({value: status, label: terms.statuses[status]})),
        onChange: (status) => change({status}),
      })}
      ${textField({
        id: 'outcome-day',
        label: form.day,
        type: 'date',
        dir: 'ltr',
        value: content.day,
        onInput: (day) => {
          if (day !== '') change({day})
        },
      })}
    </div>
    ${spoken('title', form.titleHint, {longest: 200})}
    ${spoken('decided', form.decidedHint, {rows: 4, longest: limits.authoredText})}
    ${spoken('reasons', form.reasonsHint, {rows: 4, longest: limits.authoredText})}
    ${officeFields(reader, place, form, list.offices, {
      office: content.office ?? {},
      problem: lacking.has('office') ? form.wordsMissing : undefined,
      onInput: (office: Text) => change({office}),
    })}
    ${textField({
      id: 'outcome-link',
      label: form.link,
      hint: form.linkHint,
      problem: isLinkWrong ? form.linkWrong : undefined,
      type: 'url',
      dir: 'ltr',
      longest: 500,
      value: content.link ?? '',
      onInput: (link) => change({link}),
    })}`
}
