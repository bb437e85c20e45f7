import type {FrenchForm} from '../message.ts'
import type {CommentsTerms} from './terms.ts'

export const comments: CommentsTerms<FrenchForm> = {
  empty: 'Aucun commentaire pour l’instant.',
  begin: 'Le premier ouvre la discussion.',
  write: 'Écrire un commentaire',
  officialAnswers: {
    one: '{n} réponse officielle',
    many: '{n} de réponses officielles',
    other: '{n} réponses officielles',
  },
  official: 'Réponse officielle',
  pinned: 'Épinglé',
  sort: 'Ordre',
  sorts: {
    newest: 'Les plus récents',
    oldest: 'Les plus anciens',
    supported: 'Les plus soutenus',
    discussed: 'Les plus discutés',
  },
  sides: {for: 'Pour', neutral: 'Neutre', against: 'Contre'},
  more: 'Afficher d’autres commentaires',
  moreReplies: {
    one: 'Afficher {n} autre réponse',
    many: 'Afficher {n} d’autres réponses',
    other: 'Afficher {n} autres réponses',
  },
  inReplyTo: 'En réponse à {name}',
  edited: 'Modifié par son auteur',
  redacted: 'Données personnelles retirées par la modération',
  readAll: 'Lire tout le commentaire',
  reply: 'Répondre',
  support: 'Soutenir',
  object: 'S’opposer',
  link: 'Lien',
  search: 'Chercher dans les commentaires',
  moderation: 'Comment la modération fonctionne ici',
}
