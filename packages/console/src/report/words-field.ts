import type {Text} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {partsOfWords, type ReportedResults} from '@saha/domain/results/report-words'
import type {ReportPageTerms} from '@saha/i18n/console-report/terms'
import {directionOf} from '@saha/i18n/languages'
import {html, nothing} from 'lit'
import type {Reader} from '../kit/reader.ts'
import {textByLanguage} from '../kit/text-by-language.ts'
import {sayNumber} from './numbers.ts'

export interface WordsFieldFacts {
  reader: Reader
  terms: ReportPageTerms
  results: ReadonlyMap<string, ReportedResults>
  /** Of the municipality, the main one first. */
  languages: readonly string[]
  /** Unique on the page. */
  id: string
  label: string
  hint?: string
  value: Text | undefined
  onInput: (words: Text) => void
}

/** One text of a report in all languages, and, where numbers stand in it, as it will be read. */
export function wordsField(facts: WordsFieldFacts) {
  const {reader, languages, value = {}, id, label, hint, onInput} = facts
  return html`<div class="words-field">
    ${textByLanguage(reader, {
      id,
      label,
      hint,
      languages,
      value,
      onInput,
      rows: 4,
      longest: limits.authoredText,
    })}
    ${languages.map((language) => read(facts, language, value[language] ?? ''))}
  </div>`
}

function read({reader, terms, results}: WordsFieldFacts, language: string, words: string) {
  const parts = partsOfWords(words)
  if (!parts.some(({is}) => is === 'number')) return nothing
  return html`<p class="reads muted">
    ${terms.reads}
    <span lang=${language} dir=${directionOf(language)}
      >${parts.map((part) => {
        if (part.is === 'words') return part.words
        const says = sayNumber(reader, part.number, results)
        return says === undefined
          ? html`<mark><bdi>${part.written}</bdi></mark>`
          : html`<strong><bdi>${says}</bdi></strong>`
      })}</span
    >
  </p>`
}
