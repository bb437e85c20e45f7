import type {FrenchForm} from '../message.ts'
import type {SurveyTerms} from './terms.ts'

export const survey: SurveyTerms<FrenchForm> = {
  notYetOpen: {title: 'Ce questionnaire n’est pas encore ouvert', text: 'Il ouvre le {moment}.'},
  closed: {title: 'Ce questionnaire est fermé', text: 'Il a fermé le {moment}. Merci à toutes et à tous.'},
  answered: {
    title: 'Des réponses à ce questionnaire ont été envoyées depuis ce navigateur',
    again: 'Répondre pour une autre personne',
  },
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
    inQuestion: 'Question {question} : {problem}',
    chooseOne: 'choisissez une réponse',
    chooseSome: 'choisissez au moins une réponse',
    enterNumber: 'indiquez un nombre, par exemple {example}',
    write: 'écrivez une réponse',
    tooLow: 'indiquez {min} ou plus',
    tooHigh: 'indiquez {max} ou moins',
    tooPrecise: {
      one: 'indiquez au plus {n} chiffre après la virgule',
      many: 'indiquez au plus {n} de chiffres après la virgule',
      other: 'indiquez au plus {n} chiffres après la virgule',
    },
    wholeNumber: 'indiquez un nombre entier',
    tooLong: {
      one: 'raccourcissez votre texte de {n} caractère',
      many: 'raccourcissez votre texte de {n} de caractères',
      other: 'raccourcissez votre texte de {n} caractères',
    },
    exclusive: 'choisissez soit seulement {option}, soit d’autres réponses',
    others: {
      'unknown-question': 'cette question ne fait plus partie du questionnaire',
      'unknown-option': 'choisissez une des réponses affichées',
      'wrong-type': 'répondez à nouveau',
      repeated: 'choisissez chaque réponse une seule fois',
      'cannot-decline': 'répondez à cette question',
    },
  },
  check: {
    go: 'Vérifier vos réponses',
    title: 'Vérifiez vos réponses avant l’envoi',
    text: 'Rien n’est envoyé avant que vous n’appuyiez sur « Envoyer les réponses ».',
    change: 'Modifier',
    unanswered: 'Sans réponse',
    cleaned: 'Nous avons retiré de cette réponse des caractères invisibles qui changent le sens de lecture.',
    send: 'Envoyer les réponses',
  },
  changed: {
    one: 'Les questions ont changé pendant que vous répondiez. {n} réponse convient encore et a été gardée. Relisez les questions.',
    many: 'Les questions ont changé pendant que vous répondiez. {n} de réponses conviennent encore et ont été gardées. Relisez les questions.',
    other:
      'Les questions ont changé pendant que vous répondiez. {n} réponses conviennent encore et ont été gardées. Relisez les questions.',
  },
  sent: {
    title: 'Merci, vos réponses sont arrivées',
    text: 'Elles sont enregistrées et seront comptées dans les résultats publiés.',
    another: 'Répondre pour une autre personne',
  },
}
