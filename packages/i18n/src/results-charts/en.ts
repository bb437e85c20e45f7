import type {EnglishForm} from '../message.ts'
import type {ResultsChartsTerms} from './terms.ts'

export const resultsCharts: ResultsChartsTerms<EnglishForm> = {
  chart: 'Chart: {question}',
  most: 'Most, {share} (range {range}), chose {options}.',
  mostPlain: 'Most, {share}, chose {options}.',
  fewest: 'Fewest, {share}, chose {options}.',
  highest: 'Most went to {options}: {amount} on average.',
  lowest: 'Least went to {options}: {amount} on average.',
  order: 'In order of points: {options}.',
  ofRow: '{row}: {words}',
  more: {one: '{n} more row stands in the table.', other: '{n} more rows stand in the table.'},
  untold: {one: '{n} number is not published.', other: '{n} numbers are not published.'},
  unequal:
    'The groups of numbers are not equally wide. Each column is as tall as the number of people in an equal step; the percentage on it is of the whole group.',
  saveSvg: 'Save as SVG',
  savePng: 'Save as PNG',
  source: 'Source: {municipality}, “{activity}”',
  interval:
    'In brackets: the range that would hold the truth 95 times out of 100 in a random sample. This sample chose itself.',
}
