import type {PopulationFileRefusal, WeightingRefusal} from '@saha/contract'
import type {Sentence} from '../message.ts'

/** The page on which population figures are entered: who is missing. */
export interface ConsolePopulationTerms {
  title: string
  back: string
  lead: string
  /** That the sample chose itself. */
  honest: string
  closed: string
  /** The survey asks nothing that figures could be tied to. */
  noQuestions: string
  add: {title: string; question: string; button: string}
  margin: {
    answer: string
    people: string
    together: string
    /** A tick beside an answer. For those who hear it: of which answer. */
    joinNamed: Sentence<'answer'>
    joined: string
    emptyHint: string
    total: Sentence<'people'>
    source: string
    sourceHint: string
    year: string
    remove: string
    /** Names of answers that have none of their own. */
    face: Sentence<'value'>
    span: Sentence<'from' | 'to'>
  }
  file: {
    label: string
    hint: string
    reading: string
    filled: Sentence<'rows'>
    unknown: string
    refused: Record<PopulationFileRefusal, string>
    sheet: Sentence<'sheet'>
    row: Sentence<'row'>
    column: Sentence<'column'>
  }
  faults: {
    title: string
    people: Sentence<'question'>
    groups: Sentence<'question'>
    source: Sentence<'question'>
    year: Sentence<'question'>
  }
  apart: string
  save: string
  saved: string
  unsaved: string
  refused: {closed: string; changed: string; invalid: string}
  published: {
    title: string
    none: string
    group: string
    live: string
    took: string
    shares: Sentence<'population' | 'participants'>
    standing: Record<'fewer' | 'alike' | 'more', string>
    withheld: string
    fewer: Sentence<'step'>
    weighted: Sentence<'people' | 'effective'>
    refused: Record<WeightingRefusal, string>
  }
}
