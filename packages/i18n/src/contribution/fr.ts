import type {ContributionTerms} from './terms.ts'

export const contribution: ContributionTerms = {
  sending: 'Envoi en cours…',
  stored: 'Vos réponses sont enregistrées. Votre code de reçu :',
  waiting: {
    title: 'Vos réponses attendent une connexion',
    kept: 'Elles n’ont pas encore été envoyées. Ce navigateur les garde et les envoie dès le retour de la connexion. Vous pouvez fermer cette page : elles partiront à la prochaine ouverture.',
    notKept:
      'Elles n’ont pas encore été envoyées. Ce navigateur ne permet pas de les garder : laissez cette page ouverte jusqu’au retour de la connexion.',
    sendNow: 'Envoyer maintenant',
    another: 'Répondre pour une autre personne',
  },
}
