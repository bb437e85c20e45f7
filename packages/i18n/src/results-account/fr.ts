import type {FrenchForm} from '../message.ts'
import type {ResultsAccountTerms} from './terms.ts'

export const resultsAccount: ResultsAccountTerms<FrenchForm> = {
  caption: 'Chaque formulaire arrivé figure dans une de ces lignes.',
  columns: {
    line: 'Ce qu’il est devenu',
    all: 'Formulaires',
    web: 'En ligne',
    assisted: 'Avec une aide',
    paper: 'Sur papier',
  },
  counted: 'Compté dans les résultats',
  waiting: 'Pas encore compté',
  withdrawn: 'Retiré par son auteur',
  duplicates: 'Deux fois le même',
  spam: 'Indésirable',
  hidden: 'Masqué : {reason}',
  test: 'Envoyé par le personnel pour essayer',
  received: 'Arrivé en tout',
  rounded:
    'Jusqu’à la clôture, chaque ligne est arrondie au multiple de {n} inférieur. Ce que l’arrondi laisse figure sous « Pas encore compté ».',
  channelsWithheld: {
    one: 'La voie d’arrivée n’est pas publiée : l’une d’elles en compte très peu.',
    many: 'La voie d’arrivée n’est pas publiée : l’une d’elles en compte moins de {n}.',
    other: 'La voie d’arrivée n’est pas publiée : l’une d’elles en compte moins de {n}.',
  },
  who: 'Qui pouvait participer',
  period: 'Ouvert aux réponses',
  wording: 'Texte des questions',
  policy: 'Ce qui n’est pas publié',
  withholding: {
    one: 'Les nombres qui permettraient de reconnaître quelqu’un.',
    many: 'Les nombres de moins de {n} de personnes, et tout nombre dont on pourrait en déduire un tel par soustraction. Habitants, conseil et personnel voient les mêmes chiffres.',
    other:
      'Les nombres de moins de {n} personnes, et tout nombre dont on pourrait en déduire un tel par soustraction. Habitants, conseil et personnel voient les mêmes chiffres.',
  },
  nothingWithheld: 'Rien : seuls des actes publics sont comptés.',
  publication: 'Publication',
  fingerprint: 'Son empreinte (SHA-256)',
  asData: 'Cette publication comme données (JSON)',
}
