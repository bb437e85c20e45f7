import type {FrenchForm} from '../message.ts'
import type {ComposingTerms} from './terms.ts'

export const composing: ComposingTerms<FrenchForm> = {
  title: 'Écrire un commentaire',
  reply: 'Répondre à {name}',
  text: 'Votre commentaire',
  side: 'Quelle est votre position ?',
  place: 'Ajouter un lieu',
  photo: 'Ajouter une photo',
  rules: {
    title: 'Règles de cette discussion',
    usual:
      'Restez dans le sujet. Critiquez les décisions aussi durement que vous voulez, sans insulter personne. Pas de publicité, pas d’appel à la haine, rien de privé sur vous ou sur d’autres. Ce qui est masqué laisse une note qui dit pourquoi, et son auteur peut contester.',
  },
  kept: 'Tout le monde peut lire votre texte, le nom ci-dessus et l’heure de publication. La commune les garde jusqu’au {day}. Elle n’enregistre ni compte, ni adresse internet, ni rien de votre appareil.',
  send: 'Envoyer le commentaire',
  problems: {
    text: 'Votre commentaire est vide.',
    unseen: 'Votre commentaire ne contient que des caractères invisibles.',
    long: 'Votre commentaire est trop long.',
    side: 'Indiquez votre position.',
  },
  published: 'Votre commentaire est publié',
  waits: 'Votre commentaire est arrivé, mais n’est pas encore publié',
  hidden: 'Votre commentaire était déjà arrivé, et des modérateurs l’ont masqué depuis',
  use: 'Avec ce code, vous pouvez voir ce que devient votre commentaire, le retirer, et contester s’il est masqué. Personne ne peut le retrouver pour vous.',
  minutes: {
    one: 'Vous pouvez encore modifier le texte pendant {n} minute.',
    many: 'Vous pouvez encore modifier le texte pendant {n} de minutes.',
    other: 'Vous pouvez encore modifier le texte pendant {n} minutes.',
  },
  edit: 'Modifier le texte',
  withdraw: 'Retirer',
  follow: 'Ce qu’il est devenu',
  vote: {
    sending: 'Envoi en cours…',
    offline: 'Le serveur n’a pas été joint : cela ne compte pas encore.',
    refused: 'Cela n’a pas été accepté : la discussion est peut-être close, ou le commentaire n’est plus là.',
    again: 'Réessayer',
  },
}
