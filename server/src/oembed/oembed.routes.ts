import {readOEmbed, type OEmbed} from '@saha/contract'
import type {ActivityRecord} from '../activities/activities.queries.ts'
import type {KnownActivities} from '../activities/known-activities.ts'
import {isFramedAnywhere} from '../embed/frame/framers.ts'
import {html} from '../embed/markup.ts'
import {pageLanguage, readerOf} from '../embed/page-reader.ts'
import {answerAt, type Answering} from '../http/answer.ts'
import {commonHeaders, json} from '../http/headers.ts'
import {ownOrigins} from '../http/own-origins.ts'
import {Refusal} from '../refusal.ts'
import {askedFrame, type AskedFrame} from './asked-frame.ts'

export interface OEmbedNeeds extends Answering {
  activities: Pick<KnownActivities, 'find'>
  /** Address of the server as browsers see it, without a slash at the end. */
  publicUrl: string
}

/** Seconds for which content systems may keep the reply: nothing in it changes before the activity is called otherwise. */
const cacheAge = 86_400

const headers = {...commonHeaders, 'content-type': json, 'cache-control': 'public, max-age=60'}

/** `/oembed`, for whoever has pasted the address of an activity into a content system. */
export function oembedRoutes(needs: OEmbedNeeds): void {
  const {activities, publicUrl} = needs
  const {pathname} = new URL(publicUrl)
  const home = [...ownOrigins(publicUrl)].map((origin) => origin + pathname.replace(/\/$/, ''))

  answerAt(needs, readOEmbed.method, readOEmbed.path, 'oembed', async (c) => {
    const asked = askedFrame(new URL(c.req.url).searchParams, home)
    const activity = await activities.find(asked.municipality, asked.activity)
    if (!activity) throw new Refusal('not-found')
    if (!isFramedAnywhere(activity) || activity.shown.sensitive) throw new Refusal('not-embeddable')
    return new Response(JSON.stringify(await replyFor(activity, asked, publicUrl)), {headers})
  })
}

async function replyFor(
  {address, shown}: ActivityRecord,
  {language: asked, width, height}: AskedFrame,
  publicUrl: string,
): Promise<OEmbed> {
  const {municipality, title} = shown
  const language = pageLanguage(asked, municipality.languages)
  const {plain} = readerOf(language, municipality.languages)
  const words = plain(title)
  const page = `${publicUrl}/embed/${address}`
  // The frame is as wide as its place, because few content systems make one of so many pixels smaller for phones.
  // WordPress listens to frames behind a quotation alone, and shows that until the frame has said something. Others hide it.
  const quotedFrame = await html`<blockquote hidden>
      <a href="${page}?lang=${language}">${words}</a>
    </blockquote>
    <iframe
      src="${page}/frame?lang=${language}"
      title="${words}"
      width="100%"
      height="${height}"
      frameborder="0"
    ></iframe>`
  return {
    version: '1.0',
    type: 'rich',
    title: words,
    provider_name: plain(municipality.name),
    provider_url: `${publicUrl}/c/${municipality.id}?lang=${language}`,
    html: quotedFrame.toString(),
    width,
    height,
    cache_age: cacheAge,
  }
}
