/** `pnpm saha export MUNICIPALITY/COLLECTION`: a collection as a file. */
import type {Writable} from 'node:stream'
import type {IdeasRecord} from '../activities/activities.queries.ts'
import {readAll, readPublished} from '../ideas/files/all-ideas.queries.ts'
import {ideaUrls} from '../ideas/files/idea-urls.ts'
import {writeIdeas} from '../ideas/files/write-ideas.ts'
import {readGroups} from '../ideas/groups.queries.ts'
import {readSettings} from '../settings.ts'
import type {Store} from '../storage/open.ts'
import {CommandError} from './command.ts'

const formats = ['json', 'csv', 'xlsx', 'geojson'] as const

/** @returns how the file is written, and how many ideas it has then. @throws CommandError */
export function ideasWriter(
  db: Store,
  record: IdeasRecord,
  values: Readonly<Record<string, unknown>>,
): (out: Writable) => Promise<{count: number; what: 'ideas'}> {
  const unfitting = ['shape', 'contacts', 'photos'].find((name) => values[name] !== undefined)
  if (unfitting) throw new CommandError(`--${unfitting}: not with ideas`, 2)
  const format = formats.find((one) => one === (values.format ?? 'json'))
  if (!format) throw new CommandError(`--format: expected ${formats.join(' or ')}`, 2)
  const {languages} = record.shown.municipality
  const language = typeof values.labels === 'string' ? values.labels : (languages[0] ?? 'en')
  if (!languages.includes(language)) throw new CommandError(`--labels: expected ${languages.join(' or ')}`, 2)
  const isPublic = values.public === true
  const read = isPublic ? readPublished : readAll
  return async (out) => {
    const wish = {
      format,
      language,
      isPublic,
      noFreeText: values['no-free-text'] === true,
      withAll: true,
      groups: await readGroups(db, record.number),
      urlOf: ideaUrls(readSettings(process.env).publicUrl, record, language),
    }
    return {count: await writeIdeas(record, read(db, record.number), wish, out), what: 'ideas'}
  }
}
