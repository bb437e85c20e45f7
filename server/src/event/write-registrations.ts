/** Those who have registered for an event as one file, for staff alone. Contact details stay apart. */
import type {HostedRegistration} from '@saha/contract'
import {isAnswerable, ownAnswer, wordsIn} from '@saha/domain'
import type {Writable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import type {EventRecord} from '../activities/activities.queries.ts'
import type {Cell} from '../export/column.ts'
import {columnsOf} from '../export/columns.ts'
import {workbookOf} from '../export/workbook.ts'
import {writeRows, type Format} from '../export/write-sheet.ts'
import {isRightToLeft} from '../language-direction.ts'

/** What is written, and how. */
export interface RegistrationsFile {
  format: Format
  /** Language whose words stand for chosen options. Default: their ids. */
  labels?: string | undefined
  /** Without names, and without what people wrote themselves. */
  noFreeText?: boolean | undefined
}

interface Column {
  name: string
  isFreeText: boolean
  cellOf: (registration: HostedRegistration, number: number) => Cell
}

/** @returns how many were written. */
export async function writeRegistrationsFile(
  record: EventRecord,
  registrations: readonly HostedRegistration[],
  {format, labels, noFreeText}: RegistrationsFile,
  out: Writable,
): Promise<number> {
  const columns = columnsFor(record, labels).filter(({isFreeText}) => !(isFreeText && noFreeText))
  const head = columns.map(({name}) => name)
  const rows = registrations.map((one, at) => columns.map(({cellOf}) => cellOf(one, at + 1)))
  const language = labels ?? record.shown.municipality.languages[0] ?? ''
  if (format === 'xlsx') {
    const book = workbookOf([{name: 'registrations', head, rows}], isRightToLeft(language))
    await pipeline(book, out, {end: out !== process.stdout})
  } else await writeRows(head, rows, format, out)
  return registrations.length
}

function columnsFor({event, shown}: EventRecord, labels: string | undefined): Column[] {
  const fields = (event.registration.fields ?? []).filter(isAnswerable).filter(({type}) => type !== 'contact')
  return [
    {name: 'number', isFreeText: false, cellOf: (_, number) => number},
    {name: 'seat', isFreeText: false, cellOf: ({seat}) => seat},
    {name: 'place', isFreeText: false, cellOf: ({place = null}) => place},
    {name: 'name', isFreeText: true, cellOf: ({name = null}) => name},
    ...fields.flatMap((question) =>
      columnsOf(question).map(({name, isFreeText, values, cellOf}): Column => ({
        name: `field_${name.replaceAll('.', '_')}`,
        isFreeText,
        cellOf: ({answers}) => {
          const answer = ownAnswer(answers, question.id)
          if (answer === undefined || answer === null) return null
          const cell = cellOf(answer)
          const option = labels === undefined ? undefined : values.find(({id}) => id === cell)
          return option ? wordsIn(option.text, labels ?? '', shown.municipality.languages).words : cell
        },
      })),
    ),
    {name: 'came', isFreeText: false, cellOf: ({came}) => (came ? 1 : 0)},
  ]
}
