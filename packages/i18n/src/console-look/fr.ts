import type {ConsoleLookTerms} from './terms.ts'

export const consoleLook: ConsoleLookTerms = {
  theme: 'Clair ou sombre',
  themeFollows: 'Comme la page',
  light: 'Toujours clair',
  dark: 'Toujours sombre',
  numerals: 'Chiffres',
  numeralsFollow: 'Selon la langue du lecteur',
  latn: 'Toujours 123',
  arab: 'Toujours ١٢٣',
  typeface: 'Police',
  typefaceFollows: 'Celle de la page',
  typefaceOwn: 'IBM Plex Sans, pour l’arabe et le latin',
  accent: 'Couleur d’accent',
  accentOwn: 'Une couleur à vous',
  accentHint: 'Celle des boutons, des marques et des bords.',
  hex: 'Couleur en six caractères',
  notHex: 'Écrivez la couleur avec six caractères de 0 à 9 et de A à F, comme #0a6558.',
  contrast: {
    light: 'Bords sur une page claire\u00a0: {ratio} pour {one}, il faut {needed}',
    dark: 'Bords sur une page sombre\u00a0: {ratio} pour {one}, il faut {needed}',
    words:
      'Mots sur la couleur\u00a0: {ratio} pour {one}, il faut {needed}. Le noir ou le blanc est choisi automatiquement.',
    passes: 'Tout le monde voit cette couleur.',
    fails: 'Les personnes malvoyantes ne voient pas les bords de cette couleur.',
    take: 'Prendre {colour}, la plus proche qui convient',
  },
}
