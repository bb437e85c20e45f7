import type {SearchingTerms} from './terms.ts'

export const terms: SearchingTerms<'one' | 'other'> = {
  words: 'Words to look for',
  hint: 'Any words of it. How Arabic letters are written makes no difference.',
  where: 'Where',
  send: 'Search',
  found: {one: 'One found', other: '{n} found'},
  none: 'Nothing has these words. Fewer words find more.',
  failed: 'The search did not work. Try again in a moment.',
}
