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
  fromCache:
    'Le serveur ne répond pas pour le moment. Vous pouvez continuer : vos réponses sont gardées dans ce navigateur et envoyées dès le retour de la connexion.',
  misconfigured: {
    title: 'Cette partie de la page n’est pas bien configurée',
    forWebmaster: 'Pour la personne qui gère ce site :',
    missing: 'Il manque à la balise {tag} l’attribut {attribute}, par exemple {example}.',
    wrong: 'L’attribut {attribute} de la balise {tag} vaut {value}. Une valeur comme {example} est attendue.',
    unknownActivity: 'Le serveur {server} n’a pas d’activité nommée {value}.',
    unknownQuestion: 'Ce questionnaire n’a pas de question nommée {value}.',
    originNotAllowed:
      'Le site {origin} ne figure pas parmi ceux qui peuvent envoyer des réponses à {municipality}. Ajoutez-le à « origins » dans le fichier de définition.',
  },
  level: {
    open: 'Tout le monde peut participer et aucune identité n’est vérifiée : les chiffres comptent des formulaires envoyés, non des personnes vérifiées.',
  },
  levelInShort: {open: 'ouvert à tous, identités non vérifiées'},
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
