import type {FrenchForm} from '../message.ts'
import type {ResultsTooFewTerms} from './terms.ts'

export const resultsTooFew: ResultsTooFewTerms<FrenchForm> = {
  title: 'Les résultats apparaissent quand assez de personnes ont répondu',
  why: {
    one: 'Les réponses sont ajoutées par groupes, afin que personne ne soit reconnaissable à un changement des chiffres.',
    many: 'Les réponses sont ajoutées par groupes d’au moins {n} de personnes, afin que personne ne soit reconnaissable à un changement des chiffres.',
    other:
      'Les réponses sont ajoutées par groupes d’au moins {n} personnes, afin que personne ne soit reconnaissable à un changement des chiffres.',
  },
  when: {
    one: 'Les premiers résultats apparaissent quand deux groupes sont complets, ou à la clôture.',
    many: 'Les premiers résultats apparaissent après {n} de réponses, ou à la clôture.',
    other: 'Les premiers résultats apparaissent après {n} réponses, ou à la clôture.',
  },
  closed: {
    one: 'Trop peu de réponses sont arrivées avant la clôture pour être publiées sans que quelqu’un soit reconnaissable.',
    many: 'Moins de {n} de réponses sont arrivées avant la clôture : les résultats ne sont pas publiés, afin que personne ne soit reconnaissable.',
    other:
      'Moins de {n} réponses sont arrivées avant la clôture : les résultats ne sont pas publiés, afin que personne ne soit reconnaissable.',
  },
}
