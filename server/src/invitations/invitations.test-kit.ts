/** For tests: a town that asks those whom it has invited, and browsers that make passes of codes. */
import type {Definition, Redeemed, ShownSurvey} from '@saha/contract'
import {pathOf, type RouteName, type RouteParams} from '@saha/contract/routes'
import {ristretto255_oprf} from '@noble/curves/ed25519.js'
import {keyOf, openSquare, parkDefinition, post} from '../saha.test-kit.ts'
import type {SahaOptions} from '../saha.ts'
import {suspecting} from '../spam/suspecting.test-kit.ts'
import type {OpenStore} from '../storage/open.ts'
import {makeBatch, revokeBatch} from './batches.queries.ts'

const {voprf} = ristretto255_oprf
const words = (en: string) => ({en, ar: `${en} (ar)`})
const doer = (at: number) => ({email: 'owner@irbid.example', at})

/**
 * Two consultations of a town, `park` and `lake`, open in June 2026: with a survey each, and in the first a thread, a
 * collection of ideas and an event. Everything is for invited people.
 */
export function invitedDefinition(
  town = 'irbid',
  change: (definition: Definition) => void = () => {},
): Definition {
  const base = parkDefinition()
  const [park] = base.consultations
  const [first] = park?.activities ?? []
  if (!park || !first) throw new Error('There is a survey in a consultation.')
  const survey = {...first, level: 'invitation' as const}
  const definition: Definition = {
    saha: 1,
    municipality: {...base.municipality, id: town},
    consultations: [
      {
        ...park,
        activities: [
          survey,
          {
            id: 'park-talk',
            kind: 'comments',
            title: words('Talk'),
            level: 'invitation',
            comments: {moderation: 'after', votes: 'both', reportsToHold: 3, photos: true},
          },
          {
            id: 'park-ideas',
            kind: 'ideas',
            title: words('Ideas'),
            level: 'invitation',
            ideas: {
              moderation: 'after',
              reportsToHold: 3,
              supports: {},
              comments: {moderation: 'after', votes: 'support', reportsToHold: 3},
            },
          },
          {
            id: 'park-evening',
            kind: 'event',
            title: words('Evening'),
            level: 'invitation',
            event: {
              starts: '2026-06-28T17:00:00+03:00',
              ends: '2026-06-28T19:00:00+03:00',
              zone: 'Asia/Amman',
              place: {words: words('Town hall')},
              capacity: null,
              registration: {name: 'optional', nameSeenBy: 'hosts'},
            },
          },
        ],
      },
      {...park, id: 'lake', activities: [{...survey, id: 'lake-survey'}]},
    ],
  }
  change(definition)
  return definition
}

/** The token of a browser: the same for the same number. */
export const tokenOf = (browser: number) => keyOf(browser).replace('000000', 'c0ffee')

/** What a browser sends for a token, and what it keeps to itself. */
export function blind(token: string) {
  const {blind: own, blinded} = voprf.blind(Buffer.from(token, 'ascii'))
  return {token, own, blinded: Buffer.from(blinded).toString('base64url')}
}

/** What the browser makes of the reply. @throws Error when it was signed with another key. */
export function passFrom(
  {token, own, blinded}: ReturnType<typeof blind>,
  reply: Redeemed,
  passKey: string,
): string {
  const [read, point] = [(text: string) => new Uint8Array(Buffer.from(text, 'base64url')), blinded]
  const output = voprf.finalize(
    Buffer.from(token, 'ascii'),
    own,
    read(reply.evaluated),
    read(point),
    read(passKey),
    read(reply.proof),
  )
  return `${token}.${Buffer.from(output).toString('base64url')}`
}

export type Invited = Awaited<ReturnType<typeof openInvited>>

/** A server on which `irbid` and `ajloun` ask those whom they have invited. */
export async function openInvited(store: OpenStore, options: Partial<SahaOptions> = {}) {
  const square = await openSquare(store, {defence: suspecting({}), ...options})
  const {app, clock} = square
  for (const town of ['irbid', 'ajloun']) await square.define(invitedDefinition(town))

  const at = (activity: string, municipality = 'irbid'): RouteParams => ({municipality, activity})
  const redeem = (code: string, blinded: string, to = 'park-survey', town = 'irbid') =>
    app.request(pathOf('redeem', at(to, town)), post({code, blinded}))

  async function invite(codes: number, consultation = 'park', municipality = 'irbid') {
    return makeBatch(store.db, {municipality, consultation}, {name: 'May', codes}, doer(clock.now))
  }

  const activity = async (id: string, town = 'irbid') =>
    (await (await app.request(pathOf('readActivity', at(id, town)))).json()) as ShownSurvey

  /** A browser uses a code and gets its pass. */
  async function passOf(code: string, browser: number, to = 'park-survey', town = 'irbid'): Promise<string> {
    const sent = blind(tokenOf(browser))
    const reply = await redeem(code, sent.blinded, to, town)
    if (reply.status !== 200) throw new Error(await reply.text())
    const {passKey = ''} = await activity(to, town)
    return passFrom(sent, (await reply.json()) as Redeemed, passKey)
  }

  return {
    ...square,
    invite,
    redeem,
    activity,
    passOf,
    /** A new code, used at once. */
    newPass: async (browser: number, to = 'park-survey', consultation = 'park', town = 'irbid') => {
      const {list} = await invite(1, consultation, town)
      return passOf(list[0] ?? '', browser, to, town)
    },
    revoke: (batch: number) =>
      revokeBatch(store.db, {municipality: 'irbid', consultation: 'park'}, batch, doer(clock.now)),
    /** Sends something to an activity, with a pass or without. */
    write: (route: RouteName, params: RouteParams, body: unknown, pass?: string) =>
      app.request(
        pathOf(route, {municipality: 'irbid', ...params}),
        post(body, pass === undefined ? {} : {'saha-pass': pass}),
      ),
    codeIn: async (reply: Response | Promise<Response>) => (await square.problem(reply)).code,
  }
}
