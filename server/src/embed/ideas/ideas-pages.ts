import type {Context} from 'hono'
import type {IdeasRecord} from '../../activities/activities.queries.ts'
import {keepActivityReplies} from '../../activities/activity-replies.ts'
import type {LimitSender} from '../../http/limit-senders.ts'
import type {Prepared} from '../../http/prepared.ts'
import {askedActivity, type AskedActivity} from '../../http/send-fresh.ts'
import {isEverybodys} from '../../ideas/asked-ideas.ts'
import {readGroups} from '../../ideas/groups.queries.ts'
import type {KeptIdeas} from '../../ideas/keep-ideas.ts'
import {readIdea, readIdeasPage, type ReadableIdeas} from '../../ideas/read-ideas.ts'
import {readResting} from '../../outcomes/outcomes.queries.ts'
import {Refusal} from '../../refusal.ts'
import type {Store} from '../../storage/open.ts'
import {hourOf, type AccountOnPages} from '../account-section.ts'
import {shareableActivity} from '../cards/shareable.ts'
import {prepareHosted} from '../page.ts'
import {goTo} from '../reply-page.ts'
import {pageLanguage, readerOf} from '../page-reader.ts'
import {nameOfView, readView, wholeList, type AskedView} from './asked-view.ts'
import {listAddress} from './drawing.ts'
import {ideasPage, type IdeasView} from './ideas-page.ts'

export interface IdeasPagesNeeds extends AccountOnPages {
  db: Store
  /** The same object for as long as its definition has not changed. */
  findIdeas: (municipality: string, activity: string) => Promise<IdeasRecord | undefined>
  collections: KeptIdeas
  /** Milliseconds since 1970. */
  now: () => number
  limitReader: LimitSender
  /** Address of the server as browsers see it, without a slash at the end. */
  publicUrl: string
}

type ShownView = AskedView & {is: 'list' | 'idea'}

interface WantedView extends AskedActivity {
  view: ShownView
  language: string
}

/** Hosted pages of collections. */
export interface IdeasPages {
  /**
   * The page that a request asks for, or the way to it where a form was sent.
   *
   * @returns `undefined` when there is no such collection, or never was such an idea in it.
   */
  at: (c: Context) => Promise<Prepared | Response | undefined>
  forget: (address: string) => void
}

/** Pages are made once per change of their collection, for each language and each view of it. */
export function keepIdeasPages({
  db,
  findIdeas,
  collections,
  now,
  limitReader,
  publicUrl,
  readReconciliation,
}: IdeasPagesNeeds): IdeasPages {
  const pages = keepActivityReplies(
    {find: findIdeas, readContent: collections.at, now},
    async ({view, language}: WantedView, {record, state, cache}, collection) => {
      const found = await readViewOf(db, {...collection, record}, view)
      if (!found) return undefined
      const groups = await readGroups(db, record.number)
      const reader = readerOf(language, record.shown.municipality.languages, record.look)
      const drawing = {reader, activity: record.shown, state, groups, map: record.map}
      const isFirst = view.is === 'list' && isEverybodys(view.asked)
      const account = isFirst ? await readReconciliation(record) : undefined
      const page = ideasPage(drawing, found, account)
      return prepareHosted(shareableActivity(page, record.shown, reader, publicUrl), cache)
    },
  )

  return {
    forget: pages.forget,
    at: async (c) => {
      const asked = askedActivity(c)
      const record = await findIdeas(asked.municipality, asked.activity)
      if (!record) return undefined
      const query = new URL(c.req.url).searchParams
      const language = pageLanguage(query.get('lang') ?? undefined, record.shown.municipality.languages)
      const view = readView(query, now())
      if (view.is === 'form') {
        const reader = readerOf(language, record.shown.municipality.languages)
        const location = listAddress({reader}, view.chosen)
        return goTo(location)
      }
      const wanted = {...asked, view, language, variant: `${language} ${nameOfView(view)} ${hourOf(now())}`}
      const isFirst = view.is === 'list' && isEverybodys(view.asked)
      return pages.at(wanted, isFirst ? undefined : () => limitReader(c))
    },
  }
}

async function readViewOf(
  db: Store,
  collection: ReadableIdeas,
  view: ShownView,
): Promise<IdeasView | undefined> {
  if (view.is === 'idea') {
    const idea = await readIdea(db, collection, view.number)
    return idea && {is: 'idea', idea, decided: await readResting(db, collection.record.number, view.number)}
  }
  try {
    return {...view, page: await readIdeasPage(db, collection, view.asked)}
  } catch (error) {
    // A filter names what is in no list: people who follow an old link see everything.
    if (!(error instanceof Refusal)) throw error
    return {...wholeList, page: await readIdeasPage(db, collection, wholeList.asked)}
  }
}
