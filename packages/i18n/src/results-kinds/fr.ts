import type {FrenchForm} from '../message.ts'
import type {ResultsKindsTerms} from './terms.ts'

export const resultsKinds: ResultsKindsTerms<FrenchForm> = {
  place: 'Place {place}',
  points: 'Points',
  whyPoints:
    'Les points additionnent toutes les places (méthode de Borda) : 100 % signifie que tout le monde l’a mise en premier, 0 % que tout le monde l’a mise en dernier ou laissée de côté.',
  first: 'Premier choix',
  allPlaces: 'Toutes les places, option par option',
  firstChoices:
    'Seuls les premiers choix sont indiqués : aux autres places, si peu de personnes pourraient être reconnues.',
  average: 'Moyenne',
  averages:
    'Les moyennes portent sur toutes les personnes ayant répondu à cette question. Les personnes sont celles qui ont attribué quelque chose à l’option.',
  map: 'Carte : {question}. Ses chiffres sont dans les tableaux.',
  squares: 'La carte en chiffres',
  square: 'Colonne {column} depuis l’ouest, rangée {row} depuis le nord',
  shown: {
    one: 'La carte montre les carrés où quelqu’un a indiqué quelque chose. Une ligne compte en son milieu, une zone en son centre.',
    many: 'La carte montre les carrés où au moins {n} de personnes ont indiqué quelque chose. Une ligne compte en son milieu, une zone en son centre.',
    other:
      'La carte montre les carrés où au moins {n} personnes ont indiqué quelque chose. Une ligne compte en son milieu, une zone en son centre.',
  },
  unavailable: 'La carte n’a pas pu être chargée. Ses chiffres sont dans les tableaux.',
}
