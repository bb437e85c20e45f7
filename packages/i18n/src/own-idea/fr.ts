import type {FrenchForm} from '../message.ts'
import type {OwnIdeaTerms} from './terms.ts'

export const ownIdea: OwnIdeaTerms<FrenchForm> = {
  title: 'Votre idée',
  code: {
    title: 'Ouvrir une idée avec son code de reçu',
    unknown: 'Aucune idée n’a ce code. Vérifiez qu’il est complet.',
  },
  number: 'Idée {number}',
  news: {
    one: '{n} nouvelle étape depuis votre dernière visite',
    many: '{n} de nouvelles étapes depuis votre dernière visite',
    other: '{n} nouvelles étapes depuis votre dernière visite',
  },
  fresh: 'nouveau',
  noSteps: 'La commune n’en a encore rien dit.',
  changing: 'Modifier votre idée',
  save: 'Enregistrer',
  change: 'Modifier l’idée',
  untilBuiltOn: 'Vous pouvez la modifier tant que personne ne l’a soutenue, commentée ou n’y a répondu.',
  saved: 'Vos modifications sont publiées.',
  savedWaits: 'Vos modifications sont arrivées. Elles paraîtront quand quelqu’un les aura regardées.',
  withdraw: {
    go: 'Retirer',
    sure: 'Retirer cette idée ? Tout ce que vous avez écrit, ses photos et son lieu sont effacés pour toujours. Elle quitte toutes les listes ; à son adresse, une note dit que vous l’avez retirée.',
    yes: 'Oui, la retirer',
    no: 'Non, la garder',
    gone: 'Votre idée est retirée',
    goneText: 'Tout ce que vous avez écrit est effacé. Le code n’ouvre plus rien.',
  },
}
