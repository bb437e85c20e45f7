import type {FrenchForm} from '../message.ts'
import type {ResultsBreakdownsTerms} from './terms.ts'

export const resultsBreakdowns: ResultsBreakdownsTerms<FrenchForm> = {
  caption: '{question} Comparaison selon : {groups}',
  group: 'Groupe',
  people: 'Ont répondu',
  over90: 'plus de 90 %',
  percentages: 'Les pourcentages portent sur les personnes de chaque groupe ayant répondu.',
  rounded: 'Les nombres de personnes sont arrondis à des multiples de {n}.',
  withheld: {
    one: 'Non publié : si peu de personnes pourraient être reconnues.',
    many: 'Non publié : moins de {n} de personnes, ou un nombre qui en révélerait un tel par soustraction.',
    other: 'Non publié : moins de {n} personnes, ou un nombre qui en révélerait un tel par soustraction.',
  },
  whyOver90: 'Quand presque tout un groupe a donné la même réponse, seul « plus de 90 % » est indiqué.',
  joined: {
    band: '{band} réunis',
    range: 'de {first} à {last} réunis',
    others: 'Autres réunis :',
    between: ',',
  },
  whyJoined: 'De petits groupes ou réponses sont réunis, afin que personne ne puisse être reconnu.',
  notShown: {
    tooFew:
      'Cette comparaison n’est pas publiée : même en réunissant des groupes et des réponses, trop de nombres seraient si petits que des personnes pourraient être reconnues.',
    coarser:
      'Cette comparaison n’est pas publiée : une autre l’est sur une partie des mêmes questions, et les deux ensemble révéleraient de petits groupes.',
  },
  differ: 'Les groupes diffèrent : {strength} (V {v}). Le hasard seul ferait rarement une telle différence.',
  chance: 'Les différences entre les groupes peuvent être dues au hasard (V {v}).',
  strengths: {
    slight: 'une très légère différence',
    small: 'une petite différence',
    moderate: 'une différence moyenne',
    large: 'une grande différence',
  },
  weak: 'Certains groupes ou certaines réponses comptent si peu de personnes qu’il ne faut pas s’y fier.',
  untold: 'Ce qui est publié ne permet pas de dire si les groupes diffèrent plus que par hasard.',
  limits: 'Les personnes ont choisi de participer : on compare celles-ci, non tous les habitants.',
}
