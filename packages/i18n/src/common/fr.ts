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
  aboutConsultation: 'À propos de cette consultation',
  wording: 'Version des questions : {version}',
}
