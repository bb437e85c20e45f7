import {ElementLook} from '@saha/contract'
import {stateAt} from '@saha/domain'
import type {Context} from 'hono'
import type {ActivityRecord} from '../../activities/activities.queries.ts'
import type {KnownActivities} from '../../activities/known-activities.ts'
import {answerAt, type Answering} from '../../http/answer.ts'
import {ownOrigins} from '../../http/own-origins.ts'
import {prepareHosted} from '../page.ts'
import {keepPages} from '../kept-pages.ts'
import {pageLanguage, readerOf} from '../page-reader.ts'
import {replyPage} from '../reply-page.ts'
import {settledLook} from '../settled-look.ts'
import {framePage} from './frame-page.ts'
import type {FramePasses} from './frame-passes.ts'
import {framersOf, isFramedAnywhere} from './framers.ts'

export interface FrameNeeds extends Answering {
  activities: Pick<KnownActivities, 'find'>
  framePasses: Pick<FramePasses, 'current'>
  /** Milliseconds since 1970. */
  now: () => number
  /** Address of the server as browsers see it, without a slash at the end. */
  publicUrl: string
  /** Told of every page that puts a frame onto itself. */
  noteFramer: (c: Context) => void
}

/** Every activity for frames, `?lang=` in one of the municipality's languages, and what else previews let one choose. */
export function frameRoutes(needs: FrameNeeds): void {
  const {activities, framePasses, now, publicUrl} = needs
  const own = ownOrigins(publicUrl)
  const pages = keepPages<ActivityRecord>()

  answerAt(needs, 'GET', '/embed/:municipality/:activity/frame', 'frame', async (c) => {
    const activity = await activities.find(c.req.param('municipality') ?? '', c.req.param('activity') ?? '')
    if (!activity) return replyPage(undefined, c.req)
    needs.noteFramer(c)
    const {municipality, consultation, sensitive} = activity.shown
    const language = pageLanguage(c.req.query('lang'), municipality.languages)
    const look = settledLook(ElementLook.parse(c.req.query()), activity.look)
    const pass = isFramedAnywhere(activity) ? framePasses.current(activity.address) : undefined
    const state = stateAt(consultation.opens, consultation.closes, now())
    const name = [language, look.theme, look.numerals, look.accent, state, pass].join(' ')
    const page = await pages(activity, name, () =>
      prepareHosted(
        framePage(activity, readerOf(language, municipality.languages, look), {
          framedBy: framersOf(activity, own),
          pass,
          whole: `${publicUrl}/embed/${activity.address}?lang=${language}`,
        }),
        sensitive ? 'no-store' : undefined,
      ),
    )
    const reply = await replyPage(page, c.req)
    // The pass is for the frame alone: no page may read it in the browser of whoever looks at that page.
    reply.headers.delete('access-control-allow-origin')
    return reply
  })
}
