/** What a replay found, for people who read it in a terminal. */
import type {BreakdownResult, QuestionResult, Reconciliation, Snapshot} from '@saha/contract'
import {wilsonInterval} from '@saha/domain'
import type {SheetQuestion} from './survey-of-sheet.ts'

/** Counts of every question with 95 % intervals, tables by groups, and where every response went. */
export function describeSnapshot(questions: readonly SheetQuestion[], snapshot: Snapshot): string {
  const tables = (snapshot.breakdowns ?? []).map((table) => describeTable(questions, table))
  return [
    ...snapshot.questions.map((result) => describeQuestion(questions, result)),
    ...tables,
    ...(snapshot.reconciliation ? [describeReconciliation(snapshot.reconciliation)] : []),
  ].join('\n')
}

function describeQuestion(
  questions: readonly SheetQuestion[],
  {question, people, cells}: QuestionResult,
): string {
  const rows = cells.map(({cell, count}) => {
    const name = answerName(questions, question, cell)
    if (count === null || people === null) return row(name, count, 'withheld')
    const {lower, upper} = wilsonInterval(count, people)
    return row(
      name,
      count,
      people === 0 ? '' : `${percent(count / people)}  (${percent(lower)} to ${percent(upper)})`,
    )
  })
  return `${wordsOf(questions, question)}\n${row('answered', people, '')}${rows.join('')}`
}

const whyNotShown = {
  'too-few': 'too few people, even with groups and answers put together',
  'coarser-declared': 'a table of some of these questions is shown',
} as const

function describeTable(questions: readonly SheetQuestion[], table: BreakdownResult): string {
  const {question, by, answers, groups, independence, notShown} = table
  const title = [question, ...by].map((id) => wordsOf(questions, id)).join(' — by ')
  if (notShown) return `${title}\n  not shown: ${whyNotShown[notShown]}\n`
  const nameOf = (id: string, cells: readonly string[]) =>
    cells.map((cell) => answerName(questions, id, cell)).join(' + ')
  const names = groups.map(({cells}) => cells.map((some, at) => nameOf(by[at] ?? '', some)).join(', '))
  const legend = answers.map((cells, at) => `${at + 1} ${nameOf(question, cells)}`).join(' | ')
  const rows = groups.map(({people, counts, over90}, at) => {
    const shown = counts.map((count) => String(count ?? '–').padStart(5)).join('')
    const over = over90
      ? `  over 90 %: ${over90.map((column) => nameOf(question, answers[column] ?? [])).join(', ')}`
      : ''
    return `  ${short(names[at] ?? '').padEnd(40)}${String(people ?? '–').padStart(6)} :${shown}${over}\n`
  })
  const test = independence
    ? `  chi-square ${independence.chiSquare.toFixed(2)}, degrees ${independence.degrees}, p ${independence.p.toPrecision(3)}, Cramér's V ${independence.v.toFixed(3)}${independence.isWeak ? ', weak: expected counts are small' : ''}\n`
    : '  no test: something is withheld that it would need\n'
  return `${title}\n  (${legend})\n${rows.join('')}${test}`
}

function describeReconciliation(account: Reconciliation): string {
  const {received, counted, waiting, withdrawn, duplicates, spam, hidden, test} = account
  const parts = {received, counted, waiting, withdrawn, duplicates, spam, test}
  const rows = Object.entries(parts).map(([name, {all}]) => row(name, all, ''))
  return `Where every response went\n${rows.join('')}${hidden.map(({reason, amount}) => row(`hidden: ${reason}`, amount.all, '')).join('')}`
}

function row(name: string, count: number | null, rest: string): string {
  return `  ${short(name).padEnd(40)}${String(count ?? '–').padStart(6)}   ${rest}`.trimEnd() + '\n'
}

function wordsOf(questions: readonly SheetQuestion[], id: string): string {
  return questions.find((one) => one.question.id === id)?.question.text['en'] ?? id
}

function answerName(questions: readonly SheetQuestion[], id: string, cell: string): string {
  return (
    questions.find((one) => one.question.id === id)?.cells.find((one) => one.cell === cell)?.written ?? cell
  )
}

function short(name: string): string {
  return name.length > 38 ? `${name.slice(0, 37)}…` : name
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
