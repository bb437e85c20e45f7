import type {FrenchForm} from '../message.ts'
import type {ComposingTerms} from './terms.ts'

export const composing: ComposingTerms<FrenchForm> = {
  title: 'Écrire un commentaire',
  reply: 'Répondre à {name}',
  text: 'Votre commentaire',
  left: {one: '{n} caractère restant', many: '{n} de caractères restants', other: '{n} caractères restants'},
  over: {one: '{n} caractère de trop', many: '{n} de caractères de trop', other: '{n} caractères de trop'},
  side: 'Quelle est votre position ?',
  name: {
    title: 'Votre nom ici',
    made: 'Inventé sur cet appareil, pour cette consultation seulement. Il ne dit rien de vous.',
    another: 'Un autre nom',
    own: 'Choisir mon propre nom',
    public: 'Tout le monde peut lire ce nom, et les moteurs de recherche le trouver.',
    back: 'Prendre un nom inventé',
  },
  place: 'Ajouter un lieu',
  photo: 'Ajouter une photo',
  rules: {
    title: 'Règles de cette discussion',
    usual:
      'Restez dans le sujet. Critiquez les décisions aussi durement que vous voulez, sans insulter personne. Pas de publicité, pas d’appel à la haine, rien de privé sur vous ou sur d’autres. Ce qui est masqué laisse une note qui dit pourquoi, et son auteur peut contester.',
  },
  kept: 'Tout le monde peut lire votre texte, le nom ci-dessus et l’heure de publication. La commune les garde jusqu’au {day}. Elle n’enregistre ni compte, ni adresse internet, ni rien de votre appareil.',
  send: 'Envoyer le commentaire',
  cancel: 'Annuler',
  problems: {
    title: 'Pas encore envoyé. Veuillez vérifier :',
    text: 'Votre commentaire est vide.',
    unseen: 'Votre commentaire ne contient que des caractères invisibles.',
    long: 'Votre commentaire est trop long.',
    name: 'Entrez un nom, ou prenez un nom inventé.',
    side: 'Indiquez votre position.',
    photo: 'La photo n’est pas encore arrivée. Attendez un instant, ou retirez-la.',
  },
  sending: 'Envoi en cours…',
  working: 'Un instant : cet appareil résout un petit calcul qui tient les programmes de spam à distance.',
  unsent: {
    title: 'Pas encore envoyé',
    kept: 'Il n’y a pas de connexion. Ce navigateur garde votre commentaire et l’envoie dès qu’elle revient. Vous pouvez fermer la page : il part quand vous la rouvrez.',
    notKept:
      'Il n’y a pas de connexion, et ce navigateur ne nous laisse rien garder. Laissez cette page ouverte jusqu’à ce que votre commentaire soit parti.',
    fleeting:
      'Il n’y a pas de connexion. Rien n’est gardé ici sur cet appareil : laissez cette page ouverte jusqu’à ce que votre commentaire soit parti. Si vous la quittez, il est effacé.',
    crowded:
      'Beaucoup de gens écrivent en ce moment. Votre commentaire part tout seul dans quelques minutes.',
    now: 'Envoyer maintenant',
    change: 'Modifier',
    drop: 'Supprimer',
    sure: 'Oui, le supprimer',
    keep: 'Le garder',
  },
  published: 'Votre commentaire est publié',
  waits: 'Votre commentaire est arrivé, mais n’est pas encore publié',
  code: 'Votre code de reçu',
  use: 'Avec ce code, vous pouvez voir ce que devient votre commentaire, le retirer, et contester s’il est masqué. Personne ne peut le retrouver pour vous.',
  remembered: 'Cet appareil le retient pour vous.',
  forgotten: 'Cet appareil ne le retient pas : veuillez le noter.',
  copy: 'Copier le code',
  copied: 'Code copié',
  minutes: {
    one: 'Vous pouvez encore modifier le texte pendant {n} minute.',
    many: 'Vous pouvez encore modifier le texte pendant {n} de minutes.',
    other: 'Vous pouvez encore modifier le texte pendant {n} minutes.',
  },
  edit: 'Modifier le texte',
  withdraw: 'Retirer',
  follow: 'Ce qu’il est devenu',
  done: 'Fermer',
  vote: {
    sending: 'Envoi en cours…',
    offline: 'Le serveur n’a pas été joint : cela ne compte pas encore.',
    refused: 'Cela n’a pas été accepté : la discussion est peut-être close, ou le commentaire n’est plus là.',
    again: 'Réessayer',
  },
}
