import type {ConsoleRetentionTerms} from './terms.ts'

export const retention: ConsoleRetentionTerms<'one' | 'many' | 'other'> = {
  title: 'Suppression à l’échéance',
  intro:
    'Chaque consultation dit jusqu’à quand les contributions sont gardées. Le lendemain, elles sont supprimées d’elles-mêmes, pour de bon. Les résultats publiés restent.',
  none: 'Il n’y a pas encore de consultation.',
  until: 'Gardées jusqu’au {day}',
  due: 'Ce jour est passé : ce qui reste part au prochain passage.',
  left: 'Sera alors supprimé',
  counts: {
    responses: {one: 'une réponse', many: '{n} de réponses', other: '{n} réponses'},
    comments: {one: 'un commentaire', many: '{n} de commentaires', other: '{n} commentaires'},
    ideas: {one: 'une idée', many: '{n} d’idées', other: '{n} idées'},
    registrations: {one: 'une inscription', many: '{n} d’inscriptions', other: '{n} inscriptions'},
    photos: {one: 'une photo', many: '{n} de photos', other: '{n} photos'},
  },
  empty: 'Rien n’est gardé.',
  last: 'Dernier passage : {moment}.',
  next: 'Prochain passage le {moment} au plus tard.',
  never: 'Le serveur regarde toutes les heures ; il n’a pas encore regardé.',
  log: 'Du journal, les entrées depuis le {day} sont gardées : deux ans.',
}
