import type {FrenchForm} from '../message.ts'
import type {ResultsChartsTerms} from './terms.ts'

export const resultsCharts: ResultsChartsTerms<FrenchForm> = {
  chart: 'Graphique : {question}',
  most: 'La plus grande part, {share} (fourchette {range}), a choisi {options}.',
  mostPlain: 'La plus grande part, {share}, a choisi {options}.',
  fewest: 'La plus petite part, {share}, a choisi {options}.',
  highest: 'Le plus est allé à {options} : {amount} en moyenne.',
  lowest: 'Le moins est allé à {options} : {amount} en moyenne.',
  order: 'Par ordre de points : {options}.',
  ofRow: '{row} : {words}',
  more: {
    one: '{n} autre ligne figure dans le tableau.',
    many: '{n} d’autres lignes figurent dans le tableau.',
    other: '{n} autres lignes figurent dans le tableau.',
  },
  untold: {
    one: '{n} nombre n’est pas publié.',
    many: '{n} de nombres ne sont pas publiés.',
    other: '{n} nombres ne sont pas publiés.',
  },
  unequal:
    'Les groupes de nombres n’ont pas la même largeur. Chaque colonne est aussi haute que le nombre de personnes par pas égal ; le pourcentage inscrit est celui du groupe entier.',
  saveSvg: 'Enregistrer en SVG',
  savePng: 'Enregistrer en PNG',
  source: 'Source : {municipality}, « {activity} »',
  interval:
    'Entre parenthèses : la fourchette qui contiendrait la vérité 95 fois sur 100 dans un échantillon au hasard. Celui-ci s’est choisi lui-même.',
}
