/** Everything that is a municipality's, as one archive of files that are open to everybody's tools. */
import type {Definition} from '@saha/contract'
import type {ActivityRecord} from '../activities/activities.queries.ts'
import {findActivity} from '../activities/activities.queries.ts'
import {readDefinition} from '../activities/read-definition.queries.ts'
import {writeLog} from '../audit/write-log.ts'
import {writerFor} from '../downloads/writer-for.ts'
import {zip, type ZippedFile} from '../export/zip.ts'
import {readBatches} from '../invitations/batches.queries.ts'
import {allOutcomes} from '../outcomes/all-outcomes.ts'
import {photoFile} from '../photos/photo-file.ts'
import {readPhotos} from '../photos/photos.queries.ts'
import type {Store} from '../storage/open.ts'
import {PassThrough, Readable, type Writable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {listActivityIds, readOptionImages} from './municipality.queries.ts'

export interface WholeExportNeeds {
  db: Store
  /** Address of the server as browsers see it. */
  publicUrl: string
}

/**
 * Writes the archive: `definition.json` with its `images`, which can be imported again; what citizens have contributed to
 * each activity in the formats of its downloads, with photos; `outcomes.json`, what was decided; `invitations.json`, how many
 * codes were made and used; and `log.csv`.
 */
export async function writeWhole(
  needs: WholeExportNeeds,
  municipality: string,
  out: Writable,
): Promise<void> {
  await pipeline(Readable.from(zip(filesOf(needs, municipality))), out)
}

async function* filesOf(needs: WholeExportNeeds, municipality: string): AsyncGenerator<ZippedFile> {
  const {db} = needs
  const definition = await readDefinition(db, municipality)
  yield {name: 'definition.json', content: written(`${JSON.stringify(definition, null, 2)}\n`)}
  for await (const {file, bytes} of readOptionImages(db, municipality))
    yield {name: `images/${file}`, content: written(bytes)}
  for (const id of await listActivityIds(db, municipality)) {
    const activity = await findActivity(db, municipality, id)
    if (activity) yield* contributionsTo(needs, activity)
  }
  const outcomes = await allOutcomes(db, municipality)
  yield {name: 'outcomes.json', content: written(`${JSON.stringify({outcomes}, null, 2)}\n`)}
  yield {name: 'invitations.json', content: written(await invitationsOf(db, definition))}
  yield {name: 'log.csv', content: throughPipe((pipe) => writeLog(db, municipality, {}, pipe))}
}

/** Batches of every consultation that has some. */
async function invitationsOf(db: Store, definition: Definition | undefined): Promise<string> {
  const invitations = []
  for (const {id: consultation} of definition?.consultations ?? []) {
    const municipality = definition?.municipality.id ?? ''
    const batches = await readBatches(db, {municipality, consultation})
    if (batches.length > 0) invitations.push({consultation, batches})
  }
  return `${JSON.stringify({invitations}, null, 2)}\n`
}

async function* contributionsTo(
  needs: WholeExportNeeds,
  activity: ActivityRecord,
): AsyncGenerator<ZippedFile> {
  const {id} = activity.shown
  for (const format of activity.kind === 'survey' ? (['json', 'csv'] as const) : (['json'] as const)) {
    const shape = format === 'csv' ? 'long' : 'wide'
    const write = writerFor(needs, activity, {format, shape, labels: null, freeText: true})
    yield {name: `contributions/${id}.${format}`, content: throughPipe(write)}
  }
  for await (const {id: photo, bytes} of readPhotos(needs.db, activity.number))
    yield {name: `photos/${id}/${photoFile(photo)}`, content: written(bytes)}
}

async function* written<Content extends string | Uint8Array>(content: Content): AsyncGenerator<Content> {
  yield content
}

/** What something writes, to be read as it is written. A failure there is one here. */
function throughPipe(write: (out: Writable) => Promise<unknown>): AsyncIterable<Uint8Array> {
  const pipe = new PassThrough()
  write(pipe).catch((error: unknown) =>
    pipe.destroy(error instanceof Error ? error : new Error('It broke off.')),
  )
  return pipe
}
