import type {ContributionTerms} from './terms.ts'

const ourFault =
  'Rien n’a été enregistré, à cause d’une erreur de notre côté. Réessayez dans un moment et prévenez la commune si cela se reproduit.'

export const contribution: ContributionTerms = {
  sending: 'Envoi en cours…',
  waiting: {
    title: 'Vos réponses attendent une connexion',
    kept: 'Elles n’ont pas encore été envoyées. Ce navigateur les garde et les envoie dès le retour de la connexion. Vous pouvez fermer cette page : elles partiront à la prochaine ouverture.',
    notKept:
      'Elles n’ont pas encore été envoyées. Ce navigateur ne permet pas de les garder : laissez cette page ouverte jusqu’au retour de la connexion.',
    sendNow: 'Envoyer maintenant',
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
      busy: 'Le serveur est occupé. Vos réponses sont gardées et seront envoyées dans un instant.',
      unknown: ourFault,
    },
    tooOld:
      'Vos réponses ont attendu si longtemps que nous ne pouvons plus garantir de ne les compter qu’une fois. Vérifiez-les, puis envoyez à nouveau.',
    nothingLost: 'Tout ce que vous avez saisi est encore là.',
    backToForm: 'Revenir à vos réponses',
  },
  receipt: {
    title: 'Votre code de reçu',
    use: 'Conservez ce code : il permet de savoir plus tard ce que vos réponses sont devenues. Il n’est affiché qu’ici et personne ne peut le retrouver pour vous.',
    copy: 'Copier le code',
    copied: 'Code copié',
    kept: 'Nous gardons vos réponses et leur jour d’arrivée jusqu’au {day}. Nous n’enregistrons ni nom, ni adresse internet, ni rien sur votre appareil.',
    cannotRemember:
      'Ce navigateur ne permet pas à la page de se souvenir : après rechargement, le formulaire sera vide. Vos réponses sont bien enregistrées chez nous.',
  },
}
