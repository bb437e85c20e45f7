import type {FrenchForm} from '../message.ts'
import type {ConsultationsTerms} from './terms.ts'

export const consultations: ConsultationsTerms<FrenchForm> = {
  titleOf: 'Consultations : {municipality}',
  title: 'Consultations des municipalités',
  empty: 'Il n’y a pas encore de consultation.',
  consultations: {one: '{n} consultation', many: '{n} de consultations', other: '{n} consultations'},
  found: {
    one: '{n} consultation trouvée',
    many: '{n} de consultations trouvées',
    other: '{n} consultations trouvées',
  },
  none: {
    title: 'Aucune consultation ne réunit tout cela',
    text: 'Retirez une partie de vos choix, ou tous.',
  },
  states: {'not-yet-open': 'À venir', open: 'Ouverte', closed: 'Terminée'},
  soon: 'Se termine bientôt',
  times: {'not-yet-open': 'Commence le {day}', open: 'Jusqu’au {day}', closed: 'Terminée le {day}'},
  kinds: {survey: 'Questionnaire', comments: 'Débat', ideas: 'Idées', event: 'Réunion'},
  results: 'Les résultats sont publiés',
  answered: 'La municipalité a répondu',
  sensitive: 'Rien n’en reste sur votre appareil',
  filter: 'Rechercher et filtrer',
  more: 'Afficher plus de consultations',
  follow: {title: 'Suivre', feed: 'Lecteur de flux (Atom)', calendar: 'Agenda'},
}
