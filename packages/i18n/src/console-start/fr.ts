import type {ConsoleStartTerms} from './terms.ts'

export const start: ConsoleStartTerms = {
  title: 'Premiers pas',
  intro: 'Cinq étapes, dans n’importe quel ordre. Chacune peut être changée plus tard.',
  byItself:
    'Cette page s’ouvre d’elle-même une seule fois. Vous la retrouvez dans le menu, sous «\u00a0Premiers pas\u00a0».',
  leave: 'Je connais le chemin\u00a0: vers les consultations',
  done: 'fait',
  open: 'reste à faire',
  progress: '{done} étapes sur {all} sont faites.',
  steps: {
    name: {
      title: 'Nom et langues',
      text: 'Comment les citoyens lisent le nom de la commune, dans chaque langue.',
      go: 'Voir le nom',
    },
    sites: {
      title: 'Votre site',
      text: 'Depuis quelles pages on peut envoyer des contributions.',
      go: 'Indiquer le site',
    },
    map: {
      title: 'Carte',
      text: 'Limite et quartiers, si idées et réponses doivent être situées.',
      go: 'Envoyer une carte',
    },
    colleague: {
      title: 'Un collègue',
      text: 'Quelqu’un qui modère, écrit ou aide.',
      go: 'Inviter un collègue',
    },
    consultation: {
      title: 'La première consultation',
      text: 'À partir d’un modèle, en quelques minutes, avec un aperçu.',
      go: 'Vers les consultations',
    },
  },
  sample: {
    title: 'Un exemple à essayer',
    text: 'Une consultation ouverte avec une enquête et une discussion, clairement marquée comme exemple. Quiconque connaît son adresse peut la voir et y participer.',
    make: 'Créer l’exemple',
    making: 'Création…',
    there: 'La consultation d’exemple est là.',
    look: 'La voir comme les citoyens',
    remove: 'Retirer l’exemple',
    sure: 'Retirer l’exemple ?',
    sureText: 'Il part avec tout ce que quiconque y a contribué, pour de bon.',
    removed: 'L’exemple est retiré, avec tout son contenu.',
    made: 'L’exemple est là, et ouvert.',
    refused: 'L’exemple n’a pas pu être créé. Veuillez réessayer.',
  },
}
