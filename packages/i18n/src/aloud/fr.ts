import type {AloudTerms} from './terms.ts'

export const aloud: AloudTerms = {
  listen: 'Écouter les questions',
  silence: 'Arrêter la lecture',
}
