import type {FrenchForm} from '../message.ts'
import type {HandingOverTerms} from './terms.ts'

export const handingOver: HandingOverTerms<FrenchForm> = {
  left: {one: '{n} caractère restant', many: '{n} de caractères restants', other: '{n} caractères restants'},
  over: {one: '{n} caractère de trop', many: '{n} de caractères de trop', other: '{n} caractères de trop'},
  name: {
    title: 'Votre nom ici',
    made: 'Inventé sur cet appareil, pour cette consultation seulement. Il ne dit rien de vous.',
    another: 'Un autre nom',
    own: 'Choisir mon propre nom',
    public: 'Tout le monde peut lire ce nom, et les moteurs de recherche le trouver.',
    back: 'Prendre un nom inventé',
  },
  problems: {
    title: 'Pas encore envoyé. Veuillez vérifier :',
    name: 'Entrez un nom, ou prenez un nom inventé.',
    photo: 'La photo n’est pas encore arrivée. Attendez un instant, renvoyez-la, ou retirez-la.',
  },
  working: 'Un instant : cet appareil résout un petit calcul qui tient les programmes de spam à distance.',
  unsent: {
    title: 'Pas encore envoyé',
    kept: 'Il n’y a pas de connexion. Ce navigateur garde ce que vous avez écrit et l’envoie dès qu’elle revient. Vous pouvez fermer la page : c’est envoyé quand vous la rouvrez.',
    notKept:
      'Il n’y a pas de connexion, et ce navigateur ne nous laisse rien garder. Laissez cette page ouverte jusqu’à ce que votre texte soit parti.',
    fleeting:
      'Il n’y a pas de connexion. Rien n’est gardé ici sur cet appareil : laissez cette page ouverte jusqu’à ce que votre texte soit parti. Si vous la quittez, il est effacé.',
    crowded: 'Beaucoup de gens écrivent en ce moment. Votre texte part tout seul dans quelques minutes.',
    now: 'Envoyer maintenant',
    change: 'Modifier',
    drop: 'Supprimer',
    sure: 'Oui, supprimer',
    keep: 'Garder',
  },
  code: 'Votre code de reçu',
  copy: 'Copier le code',
  copied: 'Code copié',
  remembered: 'Cet appareil le retient pour vous.',
  forgotten: 'Cet appareil ne le retient pas : veuillez le noter.',
  done: 'Fermer',
}
