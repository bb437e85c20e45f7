import type {ConsoleLookTerms} from './terms.ts'

export const consoleLook: ConsoleLookTerms = {
  theme: 'Light or dark',
  themeFollows: 'As the page around it',
  light: 'Always light',
  dark: 'Always dark',
  numerals: 'Digits',
  numeralsFollow: 'As the reader’s language has them',
  latn: 'Always 123',
  arab: 'Always ١٢٣',
  typeface: 'Typeface',
  typefaceFollows: 'As the page around it',
  typefaceOwn: 'IBM Plex Sans, for Arabic and Latin letters',
  accent: 'Accent colour',
  accentOwn: 'A colour of your own',
  accentHint: 'Of buttons, marks and edges.',
  hex: 'Colour in six digits',
  notHex: 'Please write the colour in six digits from 0 to 9 and A to F, such as #0a6558.',
  contrast: {
    light: 'Edges on a light page: {ratio} to {one}, needed are {needed}',
    dark: 'Edges on a dark page: {ratio} to {one}, needed are {needed}',
    words: 'Words on it: {ratio} to {one}, needed are {needed}. Black or white is chosen by itself.',
    passes: 'Everybody can see this colour.',
    fails: 'People with weak sight do not see edges in this colour.',
    take: 'Take {colour}, the nearest that passes',
  },
}
