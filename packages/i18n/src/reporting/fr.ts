import type {ReportingTerms} from './terms.ts'

export const reporting: ReportingTerms = {
  about: {
    comment: {
      title: 'Signaler ce commentaire',
      text: 'Des modérateurs l’examinent et décident. Ni son auteur ni personne d’autre n’apprend qui l’a signalé. Une opinion que vous ne partagez pas n’est pas une raison.',
      refused: 'Le serveur n’a pas accepté le signalement. Le commentaire n’est peut-être plus là.',
    },
    idea: {
      title: 'Signaler cette idée',
      text: 'Des modérateurs l’examinent et décident. Ni son auteur ni personne d’autre n’apprend qui l’a signalée. Une opinion que vous ne partagez pas n’est pas une raison.',
      refused: 'Le serveur n’a pas accepté le signalement. L’idée n’est peut-être plus là.',
    },
  },
  why: 'Qu’est-ce qui ne va pas ?',
  reasons: {
    spam: 'Publicité',
    insult: 'Insulte ou haine',
    'personal-data': 'Données personnelles de quelqu’un',
    'off-topic': 'Sans rapport avec le sujet',
    unlawful: 'Contraire à la loi',
    other: 'Autre chose',
  },
  words: 'Avec vos mots',
  optional: 'Avec vos mots, si vous voulez',
  send: 'Signaler',
  sending: 'Envoi en cours…',
  cancel: 'Annuler',
  choose: 'Veuillez choisir ce qui ne va pas.',
  explain: 'Veuillez écrire ce qui ne va pas.',
  long: 'C’est trop long : 1 000 caractères au plus.',
  done: 'Signalé',
  doneText: 'Merci. Un modérateur l’examine.',
  undo: 'Retirer le signalement',
  undone: 'Le signalement est retiré.',
  close: 'Fermer',
  notSent: 'Le serveur n’a pas été joint. Veuillez réessayer.',
}
