/** What content systems learn of an activity whose address somebody has pasted (oEmbed 1.0, https://oembed.com). */
import {z} from 'zod'

/** Where they ask: `url`, and if they like `maxwidth`, `maxheight` and `format`. */
export const readOEmbed = {method: 'GET', path: '/oembed'} as const

const Pixels = z.int().positive()

/** The reply. Names as the specification has them. */
export const OEmbed = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  /** Of the activity, in the language of the address. */
  title: z.string(),
  /** The municipality. */
  provider_name: z.string(),
  /** All that it asks. */
  provider_url: z.url(),
  /** One frame, and nothing else. */
  html: z.string(),
  /** Of the frame in CSS pixels, at most as asked for. */
  width: Pixels,
  /** The same; the frame scrolls where its page does not make it as high as what is in it. */
  height: Pixels,
  /** Seconds for which the reply may be kept. */
  cache_age: Pixels,
})
export type OEmbed = z.infer<typeof OEmbed>

/** HTTP status of every code that only those who ask here meet. */
export const oembedRefusals = {
  /** The municipality does not want frames on websites that it does not know, or what is asked is sensitive. */
  'not-embeddable': 401,
  /** Replies are JSON alone. */
  'format-not-offered': 501,
} as const
