/** A collection as one file, for everybody, for staff and for the command line alike. */
import type {IdeaGroup} from '@saha/contract'
import {wordsIn} from '@saha/domain'
import {Readable, type Writable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import type {IdeasRecord} from '../../activities/activities.queries.ts'
import type {Cell} from '../../export/column.ts'
import {workbookOf} from '../../export/workbook.ts'
import {writeRows, type Format} from '../../export/write-sheet.ts'
import {isRightToLeft} from '../../language-direction.ts'
import type {WholeIdea} from './all-ideas.queries.ts'
import {featureOf} from './idea-feature.ts'
import {ideaColumns, type IdeaColumn} from './idea-sheet.ts'
import {outgoingIdea, type Outgoing} from './outgoing-idea.ts'

/** What is written, and how. `json`: the file that can be imported again. */
export interface IdeasFileWish extends Outgoing {
  format: Format | 'geojson'
  language: string
  groups: readonly IdeaGroup[]
  /** In GeoJSON also ideas without a place. */
  withAll: boolean
}

/**
 * Writes ideas as they are read: memory does not grow with them.
 *
 * @returns how many were written.
 */
export async function writeIdeas(
  record: IdeasRecord,
  ideas: AsyncIterable<WholeIdea>,
  wish: IdeasFileWish,
  out: Writable,
): Promise<number> {
  const end = out !== process.stdout
  let written = 0
  const groups = new Map(wish.groups.map(({id, title}) => [id, title]))
  const columns = ideaColumns({record, language: wish.language, groups}).filter(
    ({isFreeText, isForStaff}) => !(isFreeText && wish.noFreeText) && !(isForStaff && wish.isPublic),
  )
  const counted = async function* <Item>(items: AsyncIterable<Item>) {
    for await (const item of items) {
      written += 1
      yield item
    }
  }
  if (wish.format === 'json') {
    await pipeline(Readable.from(jsonOf(record, counted(ideas), wish)), out, {end})
    return written
  }
  if (wish.format === 'geojson') {
    await pipeline(Readable.from(geoJsonOf(record, counted(featuresOf(ideas, columns, wish)))), out, {end})
    return written
  }
  const head = columns.map(({name}) => name)
  const rows = rowsOf(counted(ideas), columns, wish)
  if (wish.format === 'csv') await writeRows(head, rows, 'csv', out)
  else await pipeline(workbookOf([{name: 'ideas', head, rows}], isRightToLeft(wish.language)), out, {end})
  return written
}

async function* rowsOf(
  ideas: AsyncIterable<WholeIdea>,
  columns: readonly IdeaColumn[],
  wish: Outgoing,
): AsyncGenerator<Cell[]> {
  for await (const idea of ideas) {
    const outgoing = outgoingIdea(idea, wish)
    yield columns.map(({cellOf}) => cellOf(outgoing))
  }
}

async function* featuresOf(
  ideas: AsyncIterable<WholeIdea>,
  columns: readonly IdeaColumn[],
  wish: IdeasFileWish,
): AsyncGenerator<object> {
  for await (const idea of ideas) {
    const feature = featureOf(outgoingIdea(idea, wish), columns, wish.withAll)
    if (feature) yield feature
  }
}

/** The name is that of the layer in programs that show maps: it stays, whatever the title becomes. */
function geoJsonOf({shown}: IdeasRecord, features: AsyncIterable<object>): AsyncGenerator<string> {
  return listed(features, `{"type":"FeatureCollection","name":${JSON.stringify(shown.id)},"features":[`, ']}')
}

async function* jsonOf(
  {address, shown}: IdeasRecord,
  ideas: AsyncIterable<WholeIdea>,
  wish: IdeasFileWish,
): AsyncGenerator<string> {
  const title = wordsIn(shown.title, wish.language, shown.municipality.languages).words
  const groups = wish.groups.length > 0 ? {groups: wish.groups} : {}
  const head = JSON.stringify({saha: 'ideas', version: 1, address, title, ...groups, ideas: []})
  const outgoing = async function* () {
    for await (const idea of ideas) yield outgoingIdea(idea, wish)
  }
  yield* listed(outgoing(), head.slice(0, -2), ']}')
}

async function* listed(items: AsyncIterable<object>, head: string, end: string): AsyncGenerator<string> {
  let before = `${head}\n`
  for await (const item of items) {
    yield before + JSON.stringify(item)
    before = ',\n'
  }
  yield `${before === ',\n' ? '' : head}\n${end}\n`
}
