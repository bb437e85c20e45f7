import type {FrenchForm} from '../message.ts'
import type {ExtraTerms} from './terms.ts'

export const extra: ExtraTerms<FrenchForm> = {
  paths: {
    page: 'Page {page}',
    endedEarly: 'Il n’y a plus de question',
    mayStillSend: 'Vous pouvez tout de même envoyer vos réponses.',
  },
  choices: {
    say: 'Précisez',
    atLeast: {one: 'Au moins {n} réponse', many: 'Au moins {n} de réponses', other: 'Au moins {n} réponses'},
    atMost: {one: 'Au plus {n} réponse', many: 'Au plus {n} de réponses', other: 'Au plus {n} réponses'},
    exactly: {
      one: 'Exactement {n} réponse',
      many: 'Exactement {n} de réponses',
      other: 'Exactement {n} réponses',
    },
    between: 'De {min} à {max} réponses',
    tooFew: {
      one: 'choisissez au moins {n} réponse',
      many: 'choisissez au moins {n} de réponses',
      other: 'choisissez au moins {n} réponses',
    },
    tooMany: {
      one: 'choisissez au plus {n} réponse',
      many: 'choisissez au plus {n} de réponses',
      other: 'choisissez au plus {n} réponses',
    },
  },
  rating: ['Très mauvais', 'Mauvais', 'Ni bon ni mauvais', 'Bon', 'Très bon'],
  dropdown: {
    typeAhead: 'Tapez quelques lettres, puis choisissez dans la liste.',
    none: 'Choisissez une réponse',
    matches: {
      one: '{n} réponse dans la liste',
      many: '{n} de réponses dans la liste',
      other: '{n} réponses dans la liste',
    },
    chooseFromList: 'choisissez une réponse dans la liste',
  },
  date: {
    day: 'Jour',
    month: 'Mois',
    year: 'Année',
    example: 'Par exemple {example}',
    between: 'Du {min} au {max}',
    enter: 'indiquez une date',
    notADay: 'indiquez une date avec le jour, le mois et une année de quatre chiffres',
    tooEarly: 'indiquez le {min} ou une date plus tardive',
    tooLate: 'indiquez le {max} ou une date antérieure',
  },
  ranking: {
    orderAll:
      'Classez-les selon votre ordre, le plus important d’abord. L’ordre compte dès que vous en déplacez un.',
    orderMost: {
      one: 'Choisissez le plus important.',
      many: 'Choisissez-en jusqu’à {n}, le plus important d’abord.',
      other: 'Choisissez-en jusqu’à {n}, le plus important d’abord.',
    },
    place: 'Place de {option}',
    notPlaced: 'Sans place',
    up: 'Monter',
    down: 'Descendre',
    moved: '{option} est maintenant numéro {place} sur {places}',
    removed: '{option} n’a plus de place',
    order: 'classez les réponses selon votre ordre',
  },
  matrix: {answer: 'répondez à au moins une ligne', everyRow: 'répondez à chaque ligne'},
  shares: {
    expected: 'Répartissez {total}, en nombres entiers.',
    left: 'Il reste {left} sur {total}',
    over: '{over} de plus que les {total} à répartir',
    allGiven: 'Tout est réparti : {total}',
    share: 'répartissez exactement {total}',
    whole: 'indiquez des nombres entiers à partir de 0',
  },
  consent: {agree: 'J’accepte', tick: 'cochez la case si vous acceptez'},
  contact: {
    apart: 'Conservé à part de vos réponses. Seul votre code de reçu mène de l’un aux autres.',
    enter: {email: 'indiquez votre adresse électronique', phone: 'indiquez votre numéro de téléphone'},
    notAnEmail: 'indiquez une adresse électronique complète, comme {example}',
    notAPhone: 'indiquez un numéro de téléphone de 6 à 15 chiffres',
  },
}
