import type {BreakdownTerms} from './breakdown-terms.ts'

export const breakdowns: BreakdownTerms = {
  title: 'Tableaux par groupes',
  hint: 'Qu’ont répondu les jeunes, les plus âgés, chaque quartier ? Indiquez ici les tableaux que les résultats auront. Ces tableaux paraissent quand l’enquête est close. Ils sont fixés dès la première réponse, et personne ne peut en demander d’autres : qui choisirait les groupes après coup pourrait retrouver une personne.',
  none: 'Un tableau demande deux questions : une dont on montre les réponses, par exemple un choix, et une qui place chaque personne dans un seul groupe, par exemple l’âge ou le quartier.',
  table: 'Tableau {n}',
  question: 'Réponses à',
  by: 'Selon',
  also: 'Et aussi selon',
  nothing: 'rien d’autre',
  add: 'Ajouter un tableau',
  size: 'Groupes : {groups}. Réponses : {answers}. Cela fait {cells} cases. Il faut au moins {people} personnes pour que toutes puissent être montrées.',
  few: 'Une case de moins de {smallest} personnes reste vide. Moins il y a de groupes et de réponses, plus on en voit.',
}
