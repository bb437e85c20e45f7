import type {SearchingTerms} from './terms.ts'

export const terms: SearchingTerms<'one' | 'many' | 'other'> = {
  words: 'Mots à chercher',
  hint: 'N’importe quels mots du texte.',
  where: 'Où',
  send: 'Chercher',
  found: {one: '{n} résultat', many: '{n} résultats', other: '{n} résultats'},
  none: 'Rien ne contient ces mots. Moins de mots trouvent davantage.',
  failed: 'La recherche n’a pas fonctionné. Réessayez dans un instant.',
}
