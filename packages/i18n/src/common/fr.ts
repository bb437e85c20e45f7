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
    open: 'Ouvert à tous, sans contrôle d’identité : les chiffres comptent des formulaires, non des personnes.',
    browser: 'Une réponse par navigateur. Cela ne garantit pas une seule réponse par personne.',
  },
  aboutConsultation: 'À propos de cette consultation',
  wording: 'Version des questions : {version}',
}
