import {isReached, type Figure, type Measured, type Report, type Unit} from './figures.ts'
import {median} from './statistics.ts'

/** The figures as a Markdown table with its notes, for the terminal and for the page alike. */
export function tableOf({figures, notes}: Report): string {
  const rows = [
    ['what', 'measured', 'floor, same run', 'target', ''],
    ['---', '---:', '---:', '---:', '---'],
    ...figures.map(rowOf),
  ]
  const table = rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  return [table, ...notes.map((note) => `- ${note}`)].join('\n').replace('|\n- ', '|\n\n- ')
}

function rowOf(figure: Figure): string[] {
  const {what, measured, floor, target} = figure
  const reached = isReached(figure)
  return [
    what,
    wordsOf(measured),
    floor ? `${floor.what}: ${wordsOf(floor.measured)}` : '',
    target ? targetOf(target, measured.unit) : '',
    reached === undefined ? '' : reached ? 'reached' : '**not reached**',
  ]
}

function targetOf(target: NonNullable<Figure['target']>, unit: Unit): string {
  return 'atMost' in target ? `≤ ${amount(target.atMost, unit)}` : `≥ ${amount(target.atLeast, unit)}`
}

/** The median, and how far the rounds lie apart. */
function wordsOf({unit, values}: Measured): string {
  const middle = amount(median(values), unit)
  if (values.length < 2) return middle
  return `${middle} (${digits(Math.min(...values))}–${digits(Math.max(...values))})`
}

function amount(value: number, unit: Unit): string {
  if (Number.isNaN(value)) return 'unknown'
  return unit === '' || unit === '/s' || unit === '×' || unit === '%'
    ? digits(value) + unit
    : `${digits(value)} ${unit}`
}

/** Three digits that mean something; whole numbers stay whole. */
function digits(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 100) return Math.round(value).toLocaleString('en')
  return value.toLocaleString('en', {maximumSignificantDigits: 3})
}
