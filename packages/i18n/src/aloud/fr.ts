import type {AloudTerms} from './terms.ts'

export const aloud: AloudTerms = {listen: 'Écouter', silence: 'Arrêter'}
