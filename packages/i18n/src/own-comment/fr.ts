import type {FrenchForm} from '../message.ts'
import type {OwnCommentTerms} from './terms.ts'

export const ownComment: OwnCommentTerms<FrenchForm> = {
  title: 'Votre commentaire',
  code: {
    title: 'Ouvrir un commentaire avec son code de reçu',
    label: 'Code de reçu',
    open: 'Ouvrir',
    unknown: 'Aucun commentaire n’a ce code. Vérifiez qu’il est complet.',
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
  edit: {
    go: 'Modifier le texte',
    label: 'Votre commentaire',
    name: 'Nom',
    save: 'Enregistrer',
    cancel: 'Laisser comme avant',
    saved: 'Le nouveau texte est publié.',
    savedWaits: 'Le nouveau texte est arrivé. Il paraîtra quand quelqu’un l’aura regardé.',
    empty: 'Écrivez quelque chose, et donnez un nom.',
    long: {
      one: 'C’est {n} caractère de trop.',
      many: 'C’est {n} de caractères de trop.',
      other: 'C’est {n} caractères de trop.',
    },
    over: 'Le délai de modification est passé. Vous pouvez retirer le commentaire et en écrire un autre.',
  },
  appeal: {
    go: 'Demander un second examen',
    text: 'C’est possible une seule fois. Un autre modérateur que celui qui a masqué votre commentaire lit ce que vous écrivez, et décide.',
    label: 'Pourquoi faudrait-il le montrer ?',
    send: 'Demander un second examen',
    empty: 'Veuillez écrire pourquoi.',
    waiting: 'Vous avez demandé un second examen. Un autre modérateur décide ; revenez avec votre code.',
    restored:
      'Vous avez demandé un second examen. Un autre modérateur vous a donné raison : il est de nouveau publié.',
    upheld: 'Vous avez demandé un second examen. Un autre modérateur l’a lu et l’a laissé masqué.',
    none: 'Un second examen n’est plus possible.',
  },
  withdraw: {
    go: 'Retirer',
    sure: 'Retirer ce commentaire ? Son texte et son nom sont effacés pour toujours. Si quelqu’un a répondu, une note dit à sa place que vous l’avez retiré.',
    yes: 'Oui, le retirer',
    no: 'Non, le garder',
    gone: 'Votre commentaire est retiré',
    goneText: 'Son texte et son nom sont effacés. Le code n’ouvre plus rien.',
  },
  notSent: 'Le serveur n’a pas été joint : rien n’a changé. Veuillez réessayer.',
  refused: 'Le serveur ne l’a pas accepté : rien n’a changé.',
  here: {
    title: 'Écrit sur cet appareil',
    none: 'Cet appareil ne retient aucun commentaire de vous dans cette discussion.',
    kept: 'Cet appareil retient vos codes de reçu, votre nom et ce que vous avez soutenu ici. Quiconque l’utilise peut les voir.',
    nothingKept:
      'Rien de cette discussion n’est gardé sur cet appareil. Pour revenir à un commentaire, il faut son code.',
    forget: 'Tout oublier sur cet appareil',
    sure: 'Vos commentaires restent publiés. Sans leurs codes, vous ne pourrez plus les retirer : notez-les d’abord.',
    yes: 'Oui, tout oublier',
    no: 'Annuler',
    forgotten:
      'Cet appareil a tout oublié. Il reste un nombre au hasard, pour que personne ne vote deux fois ; il ne dit rien de vous.',
  },
  close: 'Fermer',
}
