import type {CommonTerms} from './terms.ts'

export const common: CommonTerms = {
  language: 'fr',
  loading: 'Chargement…',
  inLanguage: '(en {language})',
  retry: 'Réessayer',
  unreachable: {
    title: 'Le serveur est injoignable',
    text: 'Vérifiez votre connexion, puis réessayez.',
  },
  level: {
    open: 'Tout le monde peut participer et aucune identité n’est vérifiée : les chiffres comptent des formulaires envoyés, non des personnes vérifiées.',
  },
  about: {
    title: 'À propos de cette consultation',
    purpose: 'À quoi servent les réponses',
    decides: 'Qui décide',
    contact: 'Questions',
    period: 'Période d’ouverture',
    retention: 'Durée de conservation',
    keptUntil: 'Jusqu’au {day}, puis elles sont supprimées.',
  },
  wording: 'Version des questions : {version}',
}
