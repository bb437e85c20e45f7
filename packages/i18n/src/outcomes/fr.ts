import type {FrenchForm} from '../message.ts'
import type {OutcomesTerms} from './terms.ts'

export const outcomes: OutcomesTerms<FrenchForm> = {
  title: 'Vous avez dit, nous avons fait',
  ofMunicipality: 'Ce que {municipality} a décidé après avoir entendu les habitants',
  ofConsultation: '{consultation} – ce que {municipality} a décidé',
  empty: {
    title: 'Rien n’est encore décidé',
    text: 'Chaque décision paraîtra ici, avec ses raisons et avec ce que vous avez dit.',
  },
  outcomes: {one: '{n} décision', many: '{n} de décisions', other: '{n} décisions'},
  statuses: {
    done: 'Réalisé',
    'under-way': 'En cours',
    planned: 'Prévu',
    partly: 'Réalisé en partie',
    declined: 'Non retenu',
  },
  said: 'Vous avez dit',
  did: 'Nous avons décidé',
  why: 'Pourquoi',
  decision: 'La décision elle-même',
  ideas: {one: '{n} idée', many: '{n} d’idées', other: '{n} idées'},
  comments: {one: '{n} commentaire', many: '{n} de commentaires', other: '{n} commentaires'},
  supports: {one: '{n} soutien', many: '{n} de soutiens', other: '{n} soutiens'},
  answers: {
    one: '{n} réponse à des questionnaires',
    many: '{n} de réponses à des questionnaires',
    other: '{n} réponses à des questionnaires',
  },
  idea: 'Idée {n} : {title}',
  results: 'Résultats : {title}',
  resultsOf: '{n} personnes, publiés le {day}',
  all: {one: 'Montrer la seule', many: 'Montrer les {n}', other: 'Montrer les {n}'},
  gone: {
    one: 'Elle s’appuyait sur {n} autre contribution, retirée, masquée ou effacée depuis.',
    many: 'Elle s’appuyait sur {n} d’autres contributions, retirées, masquées ou effacées depuis.',
    other: 'Elle s’appuyait sur {n} autres contributions, retirées, masquées ou effacées depuis.',
  },
  more: 'Montrer plus de décisions',
  follow: 'Suivre les nouvelles décisions (Atom)',
  decidedOn: 'Décidé le {day}',
}
