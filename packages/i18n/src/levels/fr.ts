import type {LevelTerms} from './terms.ts'

export const levels: LevelTerms = {
  open: 'Ouvert à tous, sans contrôle d’identité : les chiffres comptent des formulaires, non des personnes.',
  browser: 'Une réponse par navigateur. Cela ne garantit pas une seule réponse par personne.',
  invitation:
    'Sur invitation, une fois par code. Personne ne peut savoir avec quel code une réponse est venue.',
}
