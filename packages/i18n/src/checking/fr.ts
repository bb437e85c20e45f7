import type {CheckingTerms} from './terms.ts'

export const checking: CheckingTerms = {
  title: 'Vérifiez vos réponses avant l’envoi',
  text: 'Rien n’est envoyé avant que vous n’appuyiez sur « Envoyer les réponses ».',
  isRead: 'Un modérateur lit ce que vous avez écrit et regarde vos photos avant toute transmission.',
  change: 'Modifier',
  unanswered: 'Sans réponse',
  cleaned: 'Nous avons retiré de cette réponse des caractères invisibles qui changent le sens de lecture.',
  send: 'Envoyer les réponses',
}
