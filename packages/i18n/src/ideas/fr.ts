import type {FrenchForm} from '../message.ts'
import type {IdeasTerms} from './terms.ts'

export const ideas: IdeasTerms<FrenchForm> = {
  write: 'Déposer une idée',
  ideas: {one: '{n} idée', many: '{n} d’idées', other: '{n} idées'},
  supports: {one: '{n} soutien', many: '{n} de soutiens', other: '{n} soutiens'},
  comments: {one: '{n} commentaire', many: '{n} de commentaires', other: '{n} commentaires'},
  number: 'Idée {number}',
  support: 'Soutenir',
  goal: '{supports} sur {goal}',
  answered: 'La municipalité a répondu',
  sort: 'Ordre',
  sorts: {
    newest: 'Les plus récentes',
    supported: 'Les plus soutenues',
    discussed: 'Les plus commentées',
    nearest: 'Les plus proches',
    random: 'Au hasard',
  },
  filter: 'Filtrer et chercher',
  more: 'Afficher plus d’idées',
  moderation: 'Comment c’est modéré',
  receipts: 'Mes idées et codes de reçu',
  all: 'Toutes les idées',
}
