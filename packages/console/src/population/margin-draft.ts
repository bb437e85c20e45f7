/** Figures of one question while somebody enters them. */
import type {PopulationDesk, PopulationFile, PopulationMargin, Text} from '@saha/contract'
import {wholeNumber} from '@saha/domain/representation/read-figures'

/** One answer, as it stands in the form. */
export interface AnswerRow {
  cell: string
  /** As it is typed; empty: no figure. */
  people: string
  /** It belongs to the group of the answer above, whose figure is that of both. */
  isJoined: boolean
  /** What the group that begins here is called, where somebody has given it a name. */
  name?: Text
}

export interface MarginDraft {
  question: string
  rows: AnswerRow[]
  source: Text
  /** As it is typed. */
  year: string
}

export type MarginFault = 'people' | 'groups' | 'source' | 'year'

/** Figures as they are stored, for changing; answers without a figure stand last. */
export function draftOf(margin: PopulationMargin, cells: readonly string[]): MarginDraft {
  const rows = margin.groups.flatMap((group) =>
    group.cells.map((cell, at): AnswerRow => {
      if (at > 0) return {cell, people: '', isJoined: true}
      return {cell, people: String(group.people), isJoined: false, ...(group.name && {name: group.name})}
    }),
  )
  const known = new Set(rows.map(({cell}) => cell))
  const others = cells.filter((cell) => !known.has(cell)).map(emptyRow)
  return {
    question: margin.question,
    rows: [...rows, ...others],
    source: margin.source,
    year: String(margin.year),
  }
}

/** Figures for a question that has none yet. */
export function newDraft(desk: PopulationDesk, question: string): MarginDraft {
  const cells = desk.questions.find((one) => one.question.id === question)?.cells ?? []
  return {question, rows: cells.map(emptyRow), source: {}, year: ''}
}

function emptyRow(cell: string): AnswerRow {
  return {cell, people: '', isJoined: false}
}

/** What still has to be corrected. */
export function faultsOf({rows, source, year}: MarginDraft): MarginFault[] {
  const given = rows.filter(({people, isJoined}) => !isJoined && people.trim() !== '')
  const isYear = /^\d{4}$/.test(westernYear(year)) && Number(westernYear(year)) >= 1900
  return [
    ...(given.some(({people}) => wholeNumber(people) === undefined) ? ['people' as const] : []),
    ...(given.length < 2 ? ['groups' as const] : []),
    ...(Object.values(source).some((words) => words.trim() !== '') ? [] : ['source' as const]),
    ...(isYear ? [] : ['year' as const]),
  ]
}

/** The same as it is stored. Call it when there are no faults. */
export function marginOf({question, rows, source, year}: MarginDraft): PopulationMargin {
  const groups: PopulationMargin['groups'] = []
  let isInGroup = false
  for (const {cell, people, isJoined, name} of rows) {
    const last = groups.at(-1)
    if (isJoined) {
      if (isInGroup && last) last.cells.push(cell)
      continue
    }
    const number = wholeNumber(people)
    isInGroup = number !== undefined
    if (number !== undefined) groups.push({cells: [cell], people: number, ...(name && {name})})
  }
  const filled = Object.entries(source).filter(([, words]) => words.trim() !== '')
  return {question, groups, source: Object.fromEntries(filled), year: Number(westernYear(year))}
}

/** The rows with one of them changed. A group that gets other answers loses the name that it had. */
export function changedRows(
  rows: readonly AnswerRow[],
  at: number,
  changed: Partial<Pick<AnswerRow, 'people' | 'isJoined'>>,
): AnswerRow[] {
  if (changed.isJoined === undefined)
    return rows.map((row, place) => (place === at ? {...row, ...changed} : row))
  const start = rows.findLastIndex(({isJoined}, place) => place < at && !isJoined)
  return rows.map(({name, ...row}, place) => {
    if (place === at) return {...row, people: '', isJoined: changed.isJoined === true}
    return place === start || name === undefined ? row : {...row, name}
  })
}

/** People of all groups together, as far as they are typed. */
export function totalOf({rows}: MarginDraft): number {
  return rows.reduce((sum, {people, isJoined}) => sum + (isJoined ? 0 : (wholeNumber(people) ?? 0)), 0)
}

/** With the figures of a file in the place of those that were there. */
export function filledFrom(draft: MarginDraft, file: Extract<PopulationFile, {is: 'read'}>): MarginDraft {
  const figures = new Map(file.rows.map(({cell, people}) => [cell, people]))
  const rows = draft.rows.map(({cell}) => ({...emptyRow(cell), people: String(figures.get(cell) ?? '')}))
  return {...draft, rows}
}

function westernYear(year: string): string {
  // A year is a whole number too, with the digits of any keyboard.
  return String(wholeNumber(year.trim()) ?? '')
}
