import type {WritingTerms} from './terms.ts'

export const writing: WritingTerms = {
  report: 'Signaler',
  mine: 'le vôtre',
  follow: 'Modifier, retirer, suivre',
  receipts: 'Mes commentaires et codes de reçu',
}
