import type {AloudTerms} from './terms.ts'

export const aloud: AloudTerms = {
  listen: 'Read the questions aloud',
  silence: 'Stop reading',
}
