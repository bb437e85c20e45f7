import type {Sentence} from '../message.ts'

/** The page with the first steps of a municipality. */
export interface ConsoleStartTerms {
  title: string
  intro: string
  /** Where the page has opened by itself. */
  byItself: string
  leave: string
  done: string
  open: string
  progress: Sentence<'done' | 'all'>
  steps: Record<
    'name' | 'sites' | 'map' | 'colleague' | 'consultation',
    {title: string; text: string; go: string}
  >
  sample: {
    title: string
    text: string
    make: string
    making: string
    there: string
    look: string
    remove: string
    sure: string
    sureText: string
    removed: string
    made: string
    refused: string
  }
}
