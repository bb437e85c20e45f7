import type {ArrivalTerms} from './terms.ts'

export const arrival: ArrivalTerms = {
  title: 'Merci, vos réponses sont arrivées',
  text: 'Elles sont enregistrées et seront comptées dans les résultats publiés.',
  another: 'Répondre pour une autre personne',
  change: 'Modifier mes réponses',
  withdraw: 'Retirer',
  copy: 'Une copie de mes réponses',
  receipt: {
    title: 'Votre code de reçu',
    use: 'Conservez ce code : il permet de voir plus tard ce que vos réponses sont devenues, et de les modifier ou de les retirer jusqu’à la fermeture. Il n’est affiché qu’ici et personne ne peut le retrouver pour vous.',
    copy: 'Copier le code',
    copied: 'Code copié',
    kept: 'Nous gardons vos réponses et leur jour d’arrivée jusqu’au {day}. Nous n’enregistrons ni nom, ni adresse internet, ni rien qui décrive votre appareil.',
    cannotRemember:
      'Ce navigateur ne permet pas à la page de se souvenir : après rechargement, le formulaire sera vide. Vos réponses sont bien enregistrées chez nous.',
  },
}
