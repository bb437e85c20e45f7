import type {ConsultationTerms} from './terms.ts'

export const consultation: ConsultationTerms = {
  purpose: 'À quoi servent les réponses',
  decides: 'Qui décide',
  contact: 'Questions',
  period: 'Période d’ouverture',
  retention: 'Durée de conservation',
  keptUntil: 'Jusqu’au {day}, puis elles sont supprimées.',
  receipt: {
    label: 'Code de reçu : que sont devenues les réponses ?',
    check: 'Vérifier',
    counted: 'Ces réponses sont enregistrées et comptées dans les résultats publiés.',
    waiting: 'Ces réponses sont enregistrées. Elles seront comptées dans une des prochaines publications.',
    unknown: 'Aucune réponse n’est enregistrée sous ce code. Vérifiez qu’il est complet.',
    unreachable: 'Le serveur ne répond pas pour le moment. Réessayez plus tard.',
  },
}
