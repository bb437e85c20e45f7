import type {FrenchForm} from '../message.ts'
import type {ResultsTakingPartTerms} from './terms.ts'

export const resultsTakingPart: ResultsTakingPartTerms<FrenchForm> = {
  honest:
    'Chacun a choisi de répondre ou non. Ces chiffres montrent qui manque ; ils ne disent pas ce qu’auraient répondu les absents.',
  columns: {
    group: 'Groupe',
    residents: 'Parmi les habitants',
    participants: 'Parmi les participants',
    rate: 'Ont participé',
  },
  standing: {
    fewer: 'moins que parmi les habitants',
    alike: 'à peu près comme parmi les habitants',
    more: 'plus que parmi les habitants',
  },
  source: 'Habitants : {source}, {year}. En petit : la fourchette que le seul hasard permettrait.',
  atLeast: 'Jusqu’à la clôture, les nombres de participants sont arrondis vers le bas.',
  weighted: {
    title: 'Si chaque groupe avait sa part',
    what: 'Ici, chaque réponse compte plus ou moins, pour que les groupes ci-dessus aient leur taille parmi les habitants. Lisez les deux colonnes : la première est ce que les gens ont dit. Lorsqu’on choisit une seule réponse parmi plus de deux, la plus donnée figure seule : toutes ensemble révéleraient ce que de petits groupes ont répondu.',
    effective:
      'Les {people} personnes pondérées en disent autant que {effective} à poids égaux (effet de plan {effect}).',
    bounds: 'La réponse d’une personne compte au moins {least} et au plus {most} fois.',
    trimmed: {
      one: '{n} poids a été ramené à ces bornes.',
      many: '{n} de poids ont été ramenés à ces bornes.',
      other: '{n} poids ont été ramenés à ces bornes.',
    },
    columns: {raw: 'Telles quelles', weighted: 'Pondérées'},
    rounded:
      'Les pourcentages sont arrondis à des multiples de {n}, afin de ne révéler la réponse de personne.',
  },
  later:
    'Après la clôture, les réponses pondérées selon les habitants figurent à côté des réponses telles quelles.',
  refused: 'Les réponses ne sont pas pondérées selon les habitants :',
  reasons: {
    'too-few-people': 'trop peu de personnes ont participé.',
    'empty-group': 'personne d’un des groupes n’a participé, et aucun poids ne parle pour les absents.',
    'small-group': 'si peu de personnes d’un des groupes ont participé que les poids les désigneraient.',
    'margins-differ': 'les chiffres des habitants se contredisent.',
    'no-convergence': 'aucun poids ne convient à tous les chiffres des habitants à la fois.',
    'cells-gone': 'les chiffres nomment des réponses que le questionnaire n’a pas.',
  },
  margin: 'Il s’agit de : {question}',
}
