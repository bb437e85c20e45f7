import type {OwnContributionTerms} from './terms.ts'

export const ownContribution: OwnContributionTerms = {
  code: {
    label: 'Code de reçu',
    open: 'Ouvrir',
    elsewhere: 'Ce code appartient à autre chose. Ouvrez-le là où vous avez écrit.',
    unreachable: 'Le serveur ne répond pas pour l’instant. Veuillez réessayer.',
  },
  state: {
    published: 'Il est publié.',
    waiting: 'Il n’est pas encore publié.',
    hidden: 'Des modérateurs l’ont masqué le {day} : {reason}.',
  },
  redacted: 'Des modérateurs en ont retiré des données personnelles.',
  message: 'Ils vous ont écrit :',
  appeal: {
    go: 'Demander un second examen',
    text: 'C’est possible une seule fois. Un autre modérateur que celui qui a décidé de masquer lit ce que vous écrivez, et décide.',
    label: 'Pourquoi faudrait-il le montrer ?',
    send: 'Demander un second examen',
    empty: 'Veuillez écrire pourquoi.',
    waiting: 'Vous avez demandé un second examen. Un autre modérateur décide ; revenez avec votre code.',
    restored:
      'Vous avez demandé un second examen. Un autre modérateur vous a donné raison : il est de nouveau publié.',
    upheld: 'Vous avez demandé un second examen. Un autre modérateur l’a lu et l’a laissé masqué.',
    none: 'Un second examen n’est plus possible.',
  },
  notSent: 'Le serveur n’a pas été joint : rien n’a changé. Veuillez réessayer.',
  refused: 'Le serveur ne l’a pas accepté : rien n’a changé.',
  here: {
    title: 'Écrit sur cet appareil',
    none: 'Cet appareil ne retient rien de vous ici.',
    kept: 'Cet appareil retient vos codes de reçu, votre nom et ce que vous avez soutenu ici. Quiconque l’utilise peut les voir.',
    nothingKept:
      'Rien de cela n’est gardé sur cet appareil. Pour revenir à ce que vous avez écrit, il faut son code.',
    forget: 'Tout oublier sur cet appareil',
    sure: 'Ce que vous avez écrit reste publié. Sans les codes, vous ne pourrez plus le retirer : notez-les d’abord.',
    yes: 'Oui, tout oublier',
    no: 'Annuler',
    forgotten:
      'Cet appareil a tout oublié. Il reste un nombre au hasard, pour que personne ne vote deux fois ; il ne dit rien de vous.',
  },
  close: 'Fermer',
}
