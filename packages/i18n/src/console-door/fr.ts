import type {ConsoleDoorTerms} from './terms.ts'

export const door: ConsoleDoorTerms = {
  invitation: {
    title: 'Vous êtes invité',
    text: 'à travailler avec {municipality}. Votre rôle\u00a0: {role}.',
    email: 'Vous vous connecterez avec cette adresse\u00a0:',
    choose: 'Choisir un mot de passe',
    join: 'Rejoindre',
    joining: 'Un instant…',
    known: 'Vous vous connectez déjà ici. Faites-le maintenant, et c’est fait.',
    otherPerson:
      'Quelqu’un d’autre est connecté dans ce navigateur. L’invitation est pour l’adresse ci-dessus.',
  },
  recovery: {
    title: 'Un nouveau mot de passe',
    text: 'Il met fin à toutes vos sessions. Ensuite, vous vous connectez avec lui.',
    choose: 'Nouveau mot de passe',
    done: 'Votre nouveau mot de passe est valable. Connectez-vous avec lui.',
  },
  provider: {
    title: 'Connexion',
    waiting: 'Recherche de votre compte…',
    failed: 'Ce compte n’a pas pu être confirmé. Réessayez, ou connectez-vous autrement.',
    notInvited:
      'Ce compte n’est pas invité ici, ou son adresse n’est pas confirmée. Demandez une invitation à un responsable de la municipalité.',
  },
  gone: {
    title: 'Ce lien ne fonctionne plus',
    text: 'Il a été utilisé, retiré ou remplacé, ou son délai est passé. Demandez-en un nouveau.',
  },
  toSignIn: 'Vers la page de connexion',
  tooShort: 'Le mot de passe doit avoir au moins {n} caractères.',
  hint: 'Au moins {n} caractères. Plusieurs mots que vous seul réuniriez sont faciles à retenir.',
}
