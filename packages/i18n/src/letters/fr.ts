import type {LetterTerms} from './terms.ts'

export const letters: LetterTerms = {
  invitation: {
    subject: 'Invitation à travailler avec {municipality} dans Saha',
    text: 'Vous êtes invité à la console dans laquelle {municipality} consulte ses citoyens, avec le rôle suivant\u00a0: {role}. Ce lien vous fait entrer, une seule fois\u00a0:',
    week: 'Il est valable sept jours.',
    notExpected: 'Si vous n’attendez rien de tel, ignorez cette lettre. Rien ne se passe sans le lien.',
  },
  recovery: {
    subject: 'Un nouveau mot de passe pour Saha',
    text: 'Un nouveau mot de passe a été demandé pour cette adresse. Ce lien vous permet de le choisir\u00a0:',
    hour: 'Il est valable une heure, et une seule fois.',
    notAsked: 'Si ce n’était pas vous, ignorez cette lettre. Votre mot de passe ne change pas.',
  },
}
