import type {OpenAnswersTerms} from './terms.ts'

export const openAnswers: OpenAnswersTerms = {
  title: 'Ce que vous avez écrit et vos photos',
  state: {
    published: 'Un modérateur l’a lu. C’est transmis aux personnes qui dépouillent le questionnaire.',
    waiting: 'Un modérateur le lit avant toute transmission aux personnes qui dépouillent le questionnaire.',
    hidden:
      'Des modérateurs l’ont masqué le {day} : {reason}. Ce n’est pas transmis. Vos autres réponses comptent quand même.',
  },
  redacted: 'Des modérateurs en ont retiré des données personnelles.',
  message: 'Ils vous ont écrit :',
  appeal: {
    go: 'Demander un second examen',
    text: 'C’est possible une seule fois. Un autre modérateur que celui qui a décidé de masquer lit ce que vous écrivez, et décide.',
    label: 'Pourquoi faudrait-il le transmettre ?',
    send: 'Demander un second examen',
    empty: 'Veuillez écrire pourquoi.',
    waiting: 'Vous avez demandé un second examen. Un autre modérateur décide ; revenez avec votre code.',
    restored: 'Vous avez demandé un second examen. Un autre modérateur vous a donné raison : c’est transmis.',
    upheld: 'Vous avez demandé un second examen. Un autre modérateur l’a lu et l’a laissé masqué.',
    none: 'Un second examen n’est plus possible.',
  },
  notSent: 'Le serveur n’a pas été joint : rien n’a changé. Veuillez réessayer.',
  refused: 'Le serveur ne l’a pas accepté : rien n’a changé.',
  cancel: 'Annuler',
}
