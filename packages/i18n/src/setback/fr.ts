import type {FrenchForm} from '../message.ts'
import type {SetbackTerms} from './terms.ts'

const ourFault =
  'Rien n’a été enregistré, à cause d’une erreur de notre côté. Réessayez dans un moment et prévenez la commune si cela se reproduit.'

export const setback: SetbackTerms<FrenchForm> = {
  misconfigured: {
    title: 'Cette partie de la page n’est pas bien configurée',
    forWebmaster: 'Pour la personne qui gère ce site :',
    missing: 'Il manque à la balise {tag} l’attribut {attribute}, par exemple {example}.',
    wrong: 'L’attribut {attribute} de la balise {tag} vaut {value}. Une valeur comme {example} est attendue.',
    unknownActivity: 'Le serveur {server} n’a pas d’activité nommée {value}.',
    unknownMunicipality: 'Le serveur {server} n’a pas de municipalité nommée {value}.',
    unknownQuestion: 'Ce questionnaire n’a pas de question nommée {value}.',
    unknownBreakdown: 'Ce questionnaire n’a pas de comparaison nommée {value}.',
    cannotShow:
      'Cet élément ne sait pas encore afficher la question {value}. Retirez-la du fichier de définition ou posez-la sous une autre forme.',
    originNotAllowed:
      'Le site {origin} ne figure pas parmi ceux qui peuvent envoyer des réponses à {municipality}. Un propriétaire l’autorise dans la console, sous «\u00a0Mettre sur un site\u00a0».',
  },
  notYetOpen: {title: 'Ce questionnaire n’est pas encore ouvert', text: 'Il ouvre le {moment}.'},
  closed: {title: 'Ce questionnaire est fermé', text: 'Il a fermé le {moment}. Merci à toutes et à tous.'},
  answered: {
    title: 'Des réponses à ce questionnaire ont été envoyées depuis ce navigateur',
    again: 'Répondre pour une autre personne',
    once: {
      browser:
        'Ce questionnaire accepte une réponse par navigateur. Ce qui a été envoyé peut être modifié ou retiré avec son code de reçu, dans « À propos de cette consultation ».',
      invitation:
        'Ce questionnaire accepte une réponse par code. Ce qui a été envoyé peut être modifié ou retiré avec son code de reçu, dans « À propos de cette consultation ».',
    },
  },
  withReceipt: 'J’ai un code de reçu',
  forgetful:
    'Ce navigateur ne laisse la page rien garder en mémoire. Si vous avez déjà répondu à ce questionnaire, merci de ne pas y répondre à nouveau : nous n’avons aucun moyen de le savoir.',
  crowded: {
    title: 'Un très grand nombre de personnes répondent en ce moment',
    kept: 'Vos réponses ne sont pas encore parties. Ce navigateur les garde, et elles partiront d’elles-mêmes dans quelques minutes.',
    notKept:
      'Vos réponses ne sont pas encore parties. Laissez cette page ouverte : elles partiront d’elles-mêmes dans quelques minutes.',
  },
  refused: {
    title: 'Vos réponses n’ont pas été acceptées',
    because: {
      malformed: ourFault,
      invalid: ourFault,
      'answers-refused':
        'Certaines réponses ne conviennent pas aux questions. Corrigez-les, puis envoyez à nouveau.',
      'not-found': 'Ce questionnaire n’est plus à cette adresse. Demandez à la commune où il se trouve.',
      'method-not-allowed': ourFault,
      'not-yet-open': 'Le questionnaire n’est pas encore ouvert. Envoyez vos réponses après l’ouverture.',
      closed:
        'Le questionnaire a fermé avant l’arrivée de vos réponses : elles ne peuvent plus être comptées. Vous pouvez écrire au contact indiqué dans « À propos de cette consultation ».',
      'origin-not-allowed':
        'Cette page n’est pas sur un site dont la commune accepte les réponses. Prévenez les responsables du site.',
      'unsupported-type': ourFault,
      'too-large':
        'Vos réponses sont plus longues que ce que nous pouvons accepter. Raccourcissez les textes, puis envoyez à nouveau.',
      'key-reused':
        'Une version précédente de ces réponses est déjà arrivée et comptée ; la modification n’a pas été enregistrée. Inutile d’envoyer à nouveau.',
      changed: 'Les questions ont changé pendant que vous répondiez. Relisez-les, puis envoyez à nouveau.',
      'quota-full':
        'Assez de personnes de votre groupe ont déjà répondu ; vos réponses n’ont pas été enregistrées. Merci de votre intérêt.',
      'token-missing':
        'Ce questionnaire accepte désormais une réponse par navigateur. Envoyez à nouveau vos réponses depuis cette page.',
      'pass-missing':
        'Ce questionnaire est réservé aux personnes invitées. Saisissez le code de votre invitation, puis envoyez à nouveau vos réponses.',
      'too-many':
        'Trop de réponses arrivent à la fois. Les vôtres sont gardées et seront envoyées dans un instant.',
      'taken-out':
        'La municipalité a écarté cette réponse : elle n’a pas été enregistrée de nouveau. En cas d’erreur, adressez-vous à la municipalité.',
      withdrawn:
        'Cette réponse a été retirée ; elle n’a donc pas été enregistrée à nouveau. Vous pouvez répondre une nouvelle fois.',
      busy: 'Le serveur est occupé. Vos réponses sont gardées et seront envoyées dans un instant.',
      unknown: ourFault,
    },
    already: {
      title: 'Ce navigateur a déjà répondu',
      text: {
        browser:
          'Des réponses de ce navigateur sont arrivées le {day}. Ce questionnaire accepte une réponse par navigateur : les nouvelles n’ont pas été enregistrées.',
        invitation:
          'Des réponses de ce navigateur sont arrivées le {day}. Ce questionnaire accepte une réponse par code : les nouvelles réponses n’ont pas été enregistrées.',
      },
      now: 'Les réponses précédentes peuvent être modifiées ou retirées avec leur code de reçu, dans « À propos de cette consultation ».',
    },
    full: 'Assez de personnes de votre groupe ont déjà répondu',
    notStored: 'Vos réponses n’ont pas été enregistrées.',
    tooOld:
      'Vos réponses ont attendu si longtemps que nous ne pouvons plus garantir de ne les compter qu’une fois. Vérifiez-les, puis envoyez à nouveau.',
    nothingLost: 'Tout ce que vous avez saisi est encore là.',
    backToForm: 'Revenir à vos réponses',
  },
  changed: {
    one: 'Les questions ont changé pendant que vous répondiez. {n} réponse convient encore et a été gardée. Relisez les questions.',
    many: 'Les questions ont changé pendant que vous répondiez. {n} de réponses conviennent encore et ont été gardées. Relisez les questions.',
    other:
      'Les questions ont changé pendant que vous répondiez. {n} réponses conviennent encore et ont été gardées. Relisez les questions.',
  },
}
