/**
 * For tests: who gets what of every public address. Nobody is asked for a session there, and none makes a difference.
 * Whoever answers a new address adds its row here: a test fails until it is there. What holders of receipts may do,
 * `access-of-receipts.test.ts` tells.
 */
import {settlePlaces} from '@saha/domain'
import {exampleMap} from '@saha/domain/map/example-map'
import {wholeAnswers, wholeSurvey} from '@saha/domain/survey/example-whole-survey'
import {versionOf} from '../activities/versions.ts'
import {formRows} from './form-rows.test-kit.ts'
import {always, published, whileOpen, type At, type Row} from './row.test-kit.ts'

/** An address with its method. */
export type Address = `${'GET' | 'POST' | 'PUT' | 'DELETE' | 'ALL'} /${string}`

const anybody = (gives: Row['gives'], more: Omit<Row, 'who' | 'gives'> = {}): Row => ({
  who: 'anybody',
  gives,
  ...more,
})
const survey = (gives = published(200), more: Omit<Row, 'who' | 'gives' | 'of'> = {}) =>
  anybody(gives, {of: 'survey', ...more})
const talk = (gives = published(200), body?: (at: At) => unknown) =>
  anybody(gives, {of: 'talk', ...(body && {body})})
const ideas = (gives = published(200), body?: (at: At) => unknown) =>
  anybody(gives, {of: 'ideas', ...(body && {body})})

const {pictures: _, ...answers} = wholeAnswers
const version = versionOf(settlePlaces(wholeSurvey, exampleMap))

/** The same browser each time: many would be a crowd of readers, and what they report is held. */
const token = '0'.repeat(32)
const said = ({key}: At) => ({key: key(), name: 'Layla', text: `Shade, please. ${key()}`})
const proposed = (at: At) => ({...said(at), title: `Shade ${at.key()}`})
const vote = () => ({token, value: 1})
const report = () => ({token, reason: 'spam'})

export const publicRows: Record<Address, Row> = {
  'GET /v1/activities/:municipality/:activity': survey(),
  'GET /v1/maps/:municipality/:activity': survey(),
  'GET /v1/results/:municipality/:activity': survey(),
  'GET /v1/findings/:municipality/:activity': anybody(published(200)),
  'GET /embed/:municipality/:activity': survey(),
  'GET /embed/:municipality/:activity/paper': survey(),
  'GET /embed/:municipality/:activity/poster': survey(),
  'GET /embed/:municipality/:activity/card.png': survey(),
  ...formRows,
  'GET /embed/:municipality/:activity/frame': survey(),
  'POST /v1/surveys/:municipality/:activity/responses': survey(whileOpen(201), {
    body: ({key}) => ({key: key(), version, answers}),
  }),
  'POST /v1/surveys/:municipality/:activity/photos': survey(whileOpen(201), {send: picture}),

  'GET /v1/comments/:municipality/:activity': talk(),
  'GET /v1/comments/:municipality/:activity/:comment': talk(),
  'GET /v1/feeds/:municipality/:activity': talk(),
  'GET /v1/moderation/:municipality/:activity': talk(),
  'GET /v1/opinion-groups/:municipality/:activity': talk(),
  'GET /v1/reconciliation/:municipality/:activity': talk(),
  'POST /v1/comments/:municipality/:activity': talk(whileOpen(201), said),
  'POST /v1/comments/:municipality/:activity/:comment/votes': talk(whileOpen(200), vote),
  'POST /v1/comments/:municipality/:activity/:comment/reports': talk(whileOpen(200), report),

  'GET /v1/ideas/:municipality/:activity': ideas(),
  'GET /v1/ideas/:municipality/:activity/:idea': ideas(),
  'GET /v1/ideas/:municipality/:activity/marks': ideas(),
  'GET /v1/ideas/:municipality/:activity/files/:file': {...ideas(), params: () => ({file: 'ideas.geojson'})},
  'GET /v1/feeds/:municipality/:activity/:idea': ideas(),
  'POST /v1/ideas/:municipality/:activity': ideas(whileOpen(201), proposed),
  'POST /v1/ideas/:municipality/:activity/similar': ideas(published(200), () => ({title: 'Shade'})),
  'POST /v1/ideas/:municipality/:activity/:idea/supports': ideas(whileOpen(200), vote),
  'POST /v1/ideas/:municipality/:activity/:idea/reports': ideas(whileOpen(200), report),

  'POST /v1/events/:municipality/:activity': anybody(whileOpen(201), {
    of: 'event',
    body: ({key}) => ({key: key(), name: 'Layla', answers: {}}),
  }),
  'GET /v1/events/:municipality/:activity/calendar.ics': anybody(published(200), {of: 'event'}),

  // Nobody needs an invitation there.
  'POST /v1/invitations/:municipality/:activity': survey(published(404), {
    body: () => ({code: '0'.repeat(16), blinded: 'A'.repeat(43)}),
  }),

  'GET /v1/consultations': anybody(always(200)),
  'GET /v1/consultations/:municipality': anybody(always(200)),

  // Nothing has been published.
  'GET /v1/results/:municipality/:activity/files/:file': survey(always(404), {
    params: () => ({file: 'results.csv'}),
  }),
  'GET /v1/catalog/:municipality': anybody(always(200)),
  // Nothing has been published.
  'GET /compare/:municipality/:earlier/:later': anybody(always(404), {
    params: ({ids}) => ({earlier: ids.survey, later: ids.survey}),
  }),
  'GET /reports/:municipality/:consultation': anybody(published(200)),
  'GET /reports/:municipality/:consultation/briefing': anybody(published(200)),
  // Nothing has been published.
  'GET /v1/snapshots/:municipality/:activity/:number': survey(always(404), {params: () => ({number: '1'})}),

  'GET /v1/outcomes/:municipality': anybody(always(200)),
  'GET /v1/outcomes/:municipality/feed': anybody(always(200)),
  'GET /outcomes/:municipality': anybody(always(200)),
  'GET /outcomes/:municipality/:consultation': anybody(published(200)),

  'GET /v1/feeds': anybody(always(200)),
  'GET /v1/feeds/:municipality': anybody(always(200)),
  'GET /v1/calendars': anybody(always(200)),
  'GET /v1/calendars/:municipality': anybody(always(200)),
  // There is one address for the list.
  'GET /c': anybody(always(303)),
  'GET /c/': anybody(always(200)),
  'GET /c/:municipality': anybody(always(200)),
  'GET /c/:municipality/card.png': anybody(always(200)),
  'GET /c/:municipality/:consultation': anybody(published(200)),
  'GET /c/:municipality/:consultation/card.png': anybody(published(200)),
  // An address has to be asked about.
  'GET /oembed': anybody(always(400)),
  // Nobody guesses the name of a preview.
  'ALL /preview/:token/*': anybody(always(404), {params: () => ({token: 'a'})}),

  'GET /privacy/:municipality': anybody(always(200)),
  'GET /docs': anybody(always(303)),
  'GET /docs/*': anybody(always(404)),

  // Without a receipt there is nothing.
  'GET /v1/receipts': anybody(always(404)),
  'PUT /v1/receipts': anybody(always(404), {body: () => ({version: '0'.repeat(16), answers: {}})}),
  'DELETE /v1/receipts': anybody(always(404)),
  'POST /v1/receipts/appeals': anybody(always(404), {body: () => ({text: 'Look again.'})}),
  'GET /v1/receipts/photos/:photo': anybody(always(404)),

  // Elements are not built here, and a picture has to be named.
  'GET /saha.js': anybody(always(404)),
  'GET /wordpress/saha.zip': anybody(always(200)),
  'GET /frame.js': anybody(always(404)),
  'GET /frame-page.js': anybody(always(404)),
  'GET /v/*': anybody(always(404)),
  'GET /v1/images/:image': anybody(always(404), {params: () => ({image: 'a'})}),
  'GET /v1/photos/:photo': anybody(always(404)),
  'GET /embed/:typeface': anybody(always(404), {params: () => ({typeface: 'a'})}),
  'GET /open311/v2/:file': anybody(always(404), {params: () => ({file: 'a'})}),
  'GET /open311/v2/requests/:file': anybody(always(400), {params: () => ({file: 'a'})}),
  'GET /open311/v2/services/:file': anybody(always(400), {params: () => ({file: 'a'})}),

  'GET /v1/comments': anybody(always(200)),
  'GET /v1/openapi.json': anybody(always(200)),
  'GET /v1/tickets': anybody(always(200)),
  'GET /health/live': anybody(always(200)),
  'GET /health/ready': anybody(always(200)),
  'GET /metrics': anybody(always(200)),
}

/** A dot, as PNG. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

function picture(): RequestInit {
  return {method: 'POST', headers: {'content-type': 'image/png'}, body: Buffer.from(dot, 'base64')}
}
