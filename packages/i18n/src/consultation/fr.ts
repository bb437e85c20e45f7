import type {ConsultationTerms} from './terms.ts'

export const consultation: ConsultationTerms = {
  purpose: 'À quoi servent les réponses',
  decides: 'Qui décide',
  contact: 'Questions',
  period: 'Période d’ouverture',
  retention: 'Durée de conservation',
  keptUntil: 'Jusqu’au {day}, puis elles sont supprimées.',
}
