import type {FrenchForm} from '../message.ts'
import type {OpinionGroupsTerms} from './terms.ts'

export const opinionGroups: OpinionGroupsTerms<FrenchForm> = {
  title: 'Opinions :',
  people: {
    one: 'Au moins {n} personne',
    many: 'Au moins {n} de personnes',
    other: 'Au moins {n} personnes',
  },
  groups: {one: '{n} groupe d’opinion', many: '{n} de groupes d’opinion', other: '{n} groupes d’opinion'},
  tooFew: {
    title: 'Il n’y a pas encore de groupes d’opinion',
    why: {
      one: 'Les groupes sont cherchés dès que {n} personne a voté sur sept affirmations ou plus.',
      many: 'Les groupes sont cherchés dès que {n} de personnes ont voté sur sept affirmations ou plus.',
      other:
        'Les groupes sont cherchés dès que {n} personnes au moins ont voté sur sept affirmations ou plus.',
    },
    enough: {
      one: 'Aucun groupe trop petit n’est montré.',
      many: 'Seuls des groupes d’au moins {n} de personnes sont montrés.',
      other:
        'Seuls des groupes d’au moins {n} personnes sont montrés, pour que personne ne puisse être reconnu.',
    },
  },
  consensus: {
    title: 'Ce qui rassemble',
    text: 'Plus de la moitié de chaque groupe dit la même chose, quelle que soit la taille du groupe.',
    agree: 'Tous les groupes sont d’accord',
    disagree: 'Aucun groupe n’est d’accord',
    none: 'Il n’y a pas encore d’affirmation sur laquelle tous les groupes disent la même chose.',
  },
  bars: 'Chaque barre est le groupe entier ; le reste pâle n’a pas voté sur l’affirmation, ou est trop petit pour être montré.',
  dividing: {
    title: 'Ce qui divise',
    text: 'Un groupe est plutôt d’accord, un autre plutôt pas. Les plus grands écarts viennent d’abord.',
    none: 'Il n’y a pas d’affirmation sur laquelle les groupes diffèrent nettement.',
  },
  group: 'Groupe {letter}',
  letters: ['A', 'B', 'C', 'D', 'E'],
  members: {
    one: 'au moins {n} personne',
    many: 'au moins {n} de personnes',
    other: 'au moins {n} personnes',
  },
  agree: 'D’accord',
  disagree: 'Pas d’accord',
  pass: 'Passent',
  atLeast: 'au moins {n}',
  fewerThan: 'moins de {n}',
  table: 'Votes de chaque groupe sur : {statement}',
  map: {
    title: 'Les groupes',
    text: 'Les groupes proches ont voté de même ; les groupes éloignés, non. Plus le cercle est grand, plus il y a de personnes. Personne n’est seul sur cette carte.',
    label: 'Carte des opinions. {groups}. Les mêmes chiffres sont dans le tableau ci-dessous.',
    column: 'Groupe',
    people: 'Personnes',
  },
  typical: {
    title: 'Ce qui le distingue',
    agrees: 'D’accord :',
    disagrees: 'Pas d’accord :',
    none: 'Rien qui le distingue nettement des autres.',
  },
  gone: 'Cette affirmation n’est plus montrée.',
  how: {
    title: 'Comment c’est calculé',
    text: 'Un programme réunit les personnes qui ont voté de même ; personne ne les trie à la main, et il ne sait d’elles que leurs votes. Les nombres de personnes sont arrondis vers le bas à des multiples de {n}, pour qu’aucun changement ne trahisse quelqu’un. Les participants ont choisi de participer : cela montre les opinions parmi eux, pas dans toute la ville.',
    source:
      'Méthode : composantes principales des votes et k-moyennes, comme Polis (Small et al., 2021). Les affirmations sans vote ne comptent pas ; le dernier vote compte.',
  },
  publication: 'Publication {number}, {moment}',
  notRefreshed: 'Cela n’a pas pu être actualisé. Vous voyez la dernière publication lue.',
}
