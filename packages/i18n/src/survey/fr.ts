import type {FrenchForm} from '../message.ts'
import type {SurveyTerms} from './terms.ts'

export const survey: SurveyTerms<FrenchForm> = {
  fromCache:
    'Le serveur ne répond pas pour le moment. Vous pouvez continuer : vos réponses partiront au retour de la connexion.',
  device: 'Langue et appareil',
  time: 'Durée prévue :',
  page: 'Page {page} sur {pages}',
  next: 'Suivant',
  back: 'Retour',
  required: 'obligatoire',
  decline: 'Je préfère ne pas répondre',
  chooseSeveral: 'Plusieurs réponses sont possibles.',
  chooseExclusive: 'Plusieurs réponses sont possibles, ou seulement {option}.',
  numberBetween: 'Un nombre de {min} à {max}',
  charactersLeft: {
    one: 'Il reste {n} caractère',
    many: 'Il reste {n} de caractères',
    other: 'Il reste {n} caractères',
  },
  charactersOver: {
    one: '{n} caractère en trop',
    many: '{n} de caractères en trop',
    other: '{n} caractères en trop',
  },
  problems: {
    title: 'Il y a un problème',
    inQuestion: 'Question {question} :',
    chooseOne: 'choisissez une réponse',
    chooseSome: 'choisissez au moins une réponse',
    enterNumber: 'indiquez un nombre, par exemple {example}',
    write: 'écrivez une réponse',
    tooLow: 'indiquez {min} ou plus',
    tooHigh: 'indiquez {max} ou moins',
    tooPrecise: 'indiquez au plus {n} chiffres après la virgule',
    wholeNumber: 'indiquez un nombre entier',
    exclusive: 'choisissez soit seulement {option}, soit d’autres réponses',
    answerAgain: 'répondez à nouveau',
  },
  toCheck: 'Vérifier vos réponses',
}
