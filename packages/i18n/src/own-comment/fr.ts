import type {FrenchForm} from '../message.ts'
import type {OwnCommentTerms} from './terms.ts'

export const ownComment: OwnCommentTerms<FrenchForm> = {
  title: 'Votre commentaire',
  code: {
    title: 'Ouvrir un commentaire avec son code de reçu',
    unknown: 'Aucun commentaire n’a ce code. Vérifiez qu’il est complet.',
  },
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
  withdraw: {
    go: 'Retirer',
    sure: 'Retirer ce commentaire ? Son texte et son nom sont effacés pour toujours. Si quelqu’un a répondu, une note dit à sa place que vous l’avez retiré.',
    yes: 'Oui, le retirer',
    no: 'Non, le garder',
    gone: 'Votre commentaire est retiré',
    goneText: 'Son texte et son nom sont effacés. Le code n’ouvre plus rien.',
  },
}
