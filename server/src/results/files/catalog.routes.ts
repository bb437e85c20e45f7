/** `GET` of the list of all that a municipality publishes for others to use. */
import {readCatalog} from '@saha/contract/result-file-routes'
import {answerAt, type Answering} from '../../http/answer.ts'
import {keepFresh, type Asked} from '../../http/fresh-replies.ts'
import type {LimitSender} from '../../http/limit-senders.ts'
import {prepare} from '../../http/prepared.ts'
import {sendFresh} from '../../http/send-fresh.ts'
import type {Store} from '../../storage/open.ts'
import {readOpenData} from './open-data.queries.ts'
import {catalogOf} from './catalog.ts'

export interface CatalogNeeds extends Answering {
  db: Store
  /** Milliseconds since 1970. */
  now: () => number
  /** Counts what has to be made for readers who ask for more than everybody does. */
  limitReader: LimitSender
  /** Address of the server as browsers see it, without a slash at the end. */
  publicUrl: string
}

/** Milliseconds for which the store is not asked again, and lists that are kept. */
const [fresh, most] = [5_000, 200]

export function catalogRoutes(needs: CatalogNeeds): void {
  const {db, now, limitReader, publicUrl} = needs
  const catalogs = keepFresh<Asked>(
    async ({address}, before, permit) => {
      await permit()
      const since = now()
      const until = since + fresh
      const found = await readOpenData(db, address)
      if (!found) return undefined
      const source = JSON.stringify(catalogOf(found.publisher, found.data, publicUrl))
      if (before?.source === source) return {...before, since, until}
      const prepared = await prepare(source, {
        type: 'application/ld+json',
        cache: 'public, max-age=60',
        effort: 5,
      })
      return {source, since, until, prepared}
    },
    now,
    most,
  )
  const {method, path} = readCatalog
  answerAt(needs, method, path, 'readCatalog', (c) =>
    sendFresh(catalogs, {address: c.req.param('municipality') ?? ''}, c, () => limitReader(c)),
  )
}
