import {feedPathOf} from '@saha/contract/feed-routes'
import type {Context} from 'hono'
import {isEverybodys} from '../../comments/asked-page.ts'
import {readContext, readPage} from '../../comments/read-thread.ts'
import {keepThreadReplies, type CurrentThread, type ThreadReplyNeeds} from '../../comments/thread-replies.ts'
import type {Store} from '../../storage/open.ts'
import type {Prepared} from '../../http/prepared.ts'
import {askedActivity, type AskedActivity} from '../../http/send-fresh.ts'
import {hourOf, type AccountOnPages} from '../account-section.ts'
import {shareableActivity} from '../cards/shareable.ts'
import {prepareHosted} from '../page.ts'
import {pageLanguage, readerOf} from '../page-reader.ts'
import {nameOfView, readView, type AskedView} from './asked-view.ts'
import {threadPage, type ThreadView} from './thread-page.ts'

interface WantedView extends AskedActivity {
  view: AskedView
  language: string
}

/** Hosted pages of threads. */
export interface ThreadPages {
  /** The page that a request asks for. @returns `undefined` when there is no such thread, or no such comment in it. */
  at: (c: Context) => Promise<Prepared | undefined>
  forget: (address: string) => void
}

/** Pages are made once per change of their thread, for each language and each view of it. */
export function keepThreadPages(needs: ThreadReplyNeeds & AccountOnPages & {publicUrl: string}): ThreadPages {
  const pages = keepThreadReplies<WantedView>(needs, async ({view, language}, thread) => {
    const found = await readViewOf(needs.db, thread, view)
    if (!found) return undefined
    const {shown, map, look} = thread.record
    const address = {municipality: shown.municipality.id, activity: shown.id}
    const reader = readerOf(language, shown.municipality.languages, look)
    const isFirst = view.is === 'page' && isEverybodys(view.page)
    const account = isFirst ? await needs.readReconciliation(thread.record) : undefined
    const page = threadPage(
      {activity: shown, state: thread.state, map, asked: view, account, ...found},
      reader,
      `../..${feedPathOf(address)}?lang=${language}`,
    )
    return prepareHosted(shareableActivity(page, shown, reader, needs.publicUrl), thread.cache)
  })
  return {
    forget: pages.forget,
    at: async (c) => {
      const asked = askedActivity(c)
      const record = await needs.findThread(asked.municipality, asked.activity)
      if (!record) return undefined
      const {lang, ...query} = c.req.query()
      const language = pageLanguage(lang, record.shown.municipality.languages)
      const view = readView(query)
      const wanted = {
        ...asked,
        view,
        language,
        variant: `${language} ${nameOfView(view)} ${hourOf(needs.now())}`,
      }
      const isFirst = view.is === 'page' && isEverybodys(view.page)
      return pages.at(wanted, isFirst ? undefined : () => needs.limitReader(c))
    },
  }
}

type Found = Pick<ThreadView, 'comments' | 'counts' | 'official' | 'cursor'>

async function readViewOf(db: Store, thread: CurrentThread, view: AskedView): Promise<Found | undefined> {
  if (view.is === 'context') {
    const found = await readContext(db, thread, view.comment)
    return found && {...found, official: [], cursor: undefined}
  }
  const page = await readPage(db, thread, view.page)
  if (!page) return undefined
  const {comments, counts, official = [], cursor} = page
  // Further answers stand below the comment that they answer.
  const around = view.page.is === 'under' ? await readContext(db, thread, view.page.root) : undefined
  const [root] = around?.comments ?? []
  if (root) delete root.more
  return {comments: [...(root ? [root] : []), ...comments], counts, official, cursor}
}
