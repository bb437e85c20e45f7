import type {DiscreetTerms} from './terms.ts'

export const discreet: DiscreetTerms = {
  leave: 'Quitter sans laisser de trace',
  text: 'Rien de ce que vous saisissez n’est conservé sur cet appareil. Appuyer trois fois sur Échap permet aussi de quitter.',
  twice: 'Appuyez encore deux fois sur Échap pour quitter.',
  once: 'Appuyez encore une fois sur Échap pour quitter.',
}
