import type {AloudTerms} from './terms.ts'

export const aloud: AloudTerms = {listen: 'Listen', silence: 'Stop'}
