import type {ContributionTerms} from './terms.ts'

export const contribution: ContributionTerms = {
  sending: 'Envoi en cours…',
  waiting: {
    title: 'Vos réponses attendent une connexion',
    kept: 'Elles n’ont pas encore été envoyées. Ce navigateur les garde et les envoie dès le retour de la connexion. Vous pouvez fermer cette page : elles partiront à la prochaine ouverture.',
    notKept:
      'Elles n’ont pas encore été envoyées. Ce navigateur ne permet pas de les garder : laissez cette page ouverte jusqu’au retour de la connexion.',
    sendNow: 'Envoyer maintenant',
  },
  receipt: {
    title: 'Votre code de reçu',
    use: 'Conservez ce code : il permet de savoir plus tard ce que vos réponses sont devenues. Il n’est affiché qu’ici et personne ne peut le retrouver pour vous.',
    copy: 'Copier le code',
    copied: 'Code copié',
    kept: 'Nous gardons vos réponses et leur jour d’arrivée jusqu’au {day}. Nous n’enregistrons ni nom, ni adresse internet, ni rien sur votre appareil.',
    cannotRemember:
      'Ce navigateur ne permet pas à la page de se souvenir : après rechargement, le formulaire sera vide. Vos réponses sont bien enregistrées chez nous.',
  },
}
