import type {ResultFilesTerms} from './terms.ts'

export const resultFiles: ResultFilesTerms = {
  columns: {
    table: '"question" : tout le monde ; sinon l’identifiant d’un tableau par groupes',
    question: 'identifiant de la question',
    asked: 'la question telle qu’elle a été posée',
    groups:
      'quel groupe : ce qu’il a répondu aux questions qui divisent le tableau ; « + » entre les réponses réunies',
    groups_in_words: 'la même chose en mots',
    row: 'd’une matrice : identifiant de la ligne ; d’un classement : le rang, 1 pour le premier',
    row_in_words: 'la même chose en mots',
    answer:
      'identifiant de la réponse ; "*answered" tous ceux qui ont répondu, "*declined" préfèrent ne pas le dire, "*unanswered" sans réponse, "*unasked" question non posée ; « + » entre les réponses réunies',
    answer_in_words: 'la même chose en mots',
    people: 'personnes ; vide si non publié',
    counted:
      '"exact" ; "rounded" arrondi à des multiples de 5 ; "at-least" arrondi vers le bas tant que c’est ouvert ; "fewer-than" moins que le pas ; "withheld" non publié ; "over-90" plus de neuf sur dix du groupe ; "not-shown-too-few" le tableau en dirait trop, même en réunissant des groupes ; "not-shown-coarser-declared" un tableau plus général est publié',
    of: 'personnes dont la part est prise',
    share: 'leur part, de 0 à 1',
    lower: 'borne inférieure de l’intervalle à 95 % (Wilson), si l’on avait tiré au sort',
    upper: 'borne supérieure',
    mean: 'd’une répartition : ce que chacun a donné en moyenne à cette option',
  },
  about: {
    title: 'Titre',
    municipality: 'Municipalité',
    snapshot: 'Publication',
    published: 'Publié (UTC)',
    sha256: 'Empreinte de la publication (SHA-256)',
    people: 'Personnes comptées',
    step: 'Les effectifs sont des multiples de',
    smallest_group: 'Aucun groupe publié de moins de',
    level: 'Qui pouvait participer',
    opened: 'Ouvert le',
    closes: 'Se termine le',
    wording: 'Empreinte de la formulation',
  },
}
