/** Forms in plain HTML: everything that citizens do with an activity, for browsers that run no scripts. */
import type {Context, Hono} from 'hono'
import type {ActivityRecord} from '../../activities/activities.queries.ts'
import {answerAt, type Answering} from '../../http/answer.ts'
import type {LimitSender} from '../../http/limit-senders.ts'
import {holdBytes} from '../../http/hold-bytes.ts'
import {ownOrigins} from '../../http/own-origins.ts'
import {Refusal} from '../../refusal.ts'
import {pageLanguage, readerOf, type PageReader} from '../page-reader.ts'
import {replyPage} from '../reply-page.ts'
import {callInside} from './call-inside.ts'
import {checkOwnPage} from './check-own-page.ts'
import {replyForm, sayPage, type FormPage} from './form-page.ts'
import {sendPhotoInside} from './photos/send-photo.ts'
import {takePhotos, type PhotosTaken} from './photos/take-photos.ts'
import {readForm} from './read-form.ts'
import type {PlainForm} from './plain-form.ts'
import {inLanguage, own, type Visit} from './visit.ts'

export interface FormNeeds extends Answering {
  app: Hono
  /** Address of the server as browsers see it, without a slash at the end. */
  publicUrl: string
  limitReader: LimitSender
  /** Milliseconds since 1970. */
  now: () => number
}

const nothing: PhotosTaken = {typed: new Map(), refused: new Map()}

/** Bytes of forms with photos that are held in memory at a time. */
const hold = holdBytes(64 * 1024 * 1024)

/** The two routes of one form. What it sends goes to the address that it came from. */
export function formRoutes<Activity extends ActivityRecord>(
  needs: FormNeeds,
  form: PlainForm<Activity>,
): void {
  const ownPages = ownOrigins(needs.publicUrl)
  const call = callInside(needs.app)
  const path = `/embed/:municipality/:activity/${form.path}`

  async function answer(c: Context, read: (activity: Activity) => Promise<PhotosTaken>): Promise<Response> {
    const activity = await form.find(c.req.param('municipality') ?? '', c.req.param('activity') ?? '')
    if (!activity) return replyPage(undefined, c.req)
    const {languages} = activity.shown.municipality
    const asked = readerOf(pageLanguage(c.req.query('lang'), languages), languages, activity.look)
    const visit = {
      c,
      activity,
      reader: asked,
      typed: nothing.typed,
      refusedPhotos: nothing.refused,
      pressed: '',
      call,
      now: needs.now(),
    }
    try {
      await needs.limitReader(c)
      const {typed, refused} = await read(activity)
      const button = typed.get(own.pressed) ?? ''
      const other = languages.find((language) => button === inLanguage(language))
      const reader = other ? readerOf(other, languages, activity.look) : asked
      const whole: Visit<Activity> = {
        ...visit,
        reader,
        typed,
        refusedPhotos: refused,
        // A photo that was not taken is chosen anew first.
        pressed: other || refused.size > 0 ? '' : button,
      }
      const page = await form.answer(whole)
      return page ? await replyForm(c, whole, page) : await replyPage(undefined, c.req)
    } catch (error) {
      const page = error instanceof Refusal ? unreadPage(error, asked) : undefined
      if (!page) throw error
      return replyForm(c, visit, page)
    }
  }

  answerAt(needs, 'GET', path, `form-${form.path}`, (c) => answer(c, async () => nothing))
  answerAt(needs, 'POST', path, `form-${form.path}`, (c) => {
    checkOwnPage(c, ownPages)
    return answer(c, (activity) =>
      hold(async (onPiece) =>
        takePhotos(await readForm(c, onPiece), (bytes) => sendPhotoInside(needs.app, c, {activity}, bytes)),
      ),
    )
  })
}

/** For a form that nobody has read: what was typed is with the browser alone. */
function unreadPage({code, status}: Refusal, {terms}: PageReader): FormPage | undefined {
  const {title, tooMany, tooLarge} = terms.forms.unread
  if (code === 'too-many' || code === 'busy') return sayPage(title, tooMany, {status})
  return code === 'too-large' ? sayPage(title, tooLarge, {status}) : undefined
}
