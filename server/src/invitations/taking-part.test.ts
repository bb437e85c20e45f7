/** Taking part where one needs an invitation: every way in asks for the same pass. */
import type {CommentReceipt, IdeaReceipt, RegistrationReceipt, SurveyReceipt} from '@saha/contract'
import {picturePathOf} from '@saha/contract/picture-routes'
import type {RouteName, RouteParams} from '@saha/contract/routes'
import {routes} from '@saha/contract/routes'
import {beforeAll, describe, expect, test} from 'vitest'
import {closes, formOf, june, keyOf, opens, site} from '../saha.test-kit.ts'
import {addMember} from '../staff/members.ts'
import {Browser, secret} from '../staff/staff.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {plainPicture} from '../test-kit/pictures.ts'
import {openInvited, tokenOf, type Invited} from './invitations.test-kit.ts'

const said = {name: 'Layla', text: 'More shade, please.'}
const proposed = {...said, title: 'Shade at the stops'}

describeEachStore('whoever was invited', (opened) => {
  let town: Invited
  let key = 1_000
  /** Of a comment, an idea, and the comment under it. */
  let comment = ''
  let remark = ''
  const passes: Record<string, string> = {}
  const token = tokenOf(1)

  beforeAll(async () => {
    town = await openInvited(opened().store, {staff: {secret, proxies: 1, console: '/nowhere'}})
    for (const id of ['park-survey', 'park-talk', 'park-ideas', 'park-evening'])
      passes[id] = await town.newPass(1, id)
    const first = await town.write('sendComment', {activity: 'park-talk'}, body(said), passes['park-talk'])
    comment = ((await first.json()) as CommentReceipt).comment
    await town.write('sendIdea', {activity: 'park-ideas'}, body(proposed), passes['park-ideas'])
    const under = {activity: 'park-ideas.1'}
    const second = await town.write('sendComment', under, body(said), passes['park-ideas'])
    remark = ((await second.json()) as CommentReceipt).comment
  })

  const body = (words: object) => ({key: keyOf(++key), ...words})

  interface Way {
    route: RouteName
    params: RouteParams
    body: () => object
    status: number
  }

  const ways: Record<string, () => Way> = {
    'answers a survey': () => ({
      route: 'sendResponse',
      params: {activity: 'park-survey'},
      body: () => ({...formOf(++key), token}),
      status: 201,
    }),
    'writes a comment': () => ({
      route: 'sendComment',
      params: {activity: 'park-talk'},
      body: () => body(said),
      status: 201,
    }),
    votes: () => ({
      route: 'vote',
      params: {activity: 'park-talk', comment},
      body: () => ({token, value: 1}),
      status: 200,
    }),
    'reports a comment': () => ({
      route: 'report',
      params: {activity: 'park-talk', comment},
      body: () => ({token, reason: 'spam'}),
      status: 200,
    }),
    'hands in an idea': () => ({
      route: 'sendIdea',
      params: {activity: 'park-ideas'},
      body: () => body(proposed),
      status: 201,
    }),
    'looks for ideas like an own one': () => ({
      route: 'findSimilar',
      params: {activity: 'park-ideas'},
      body: () => ({title: 'Shade'}),
      status: 200,
    }),
    'supports an idea': () => ({
      route: 'support',
      params: {activity: 'park-ideas', idea: '1'},
      body: () => ({token, value: 1}),
      status: 200,
    }),
    'reports an idea': () => ({
      route: 'reportIdea',
      params: {activity: 'park-ideas', idea: '1'},
      body: () => ({token, reason: 'spam'}),
      status: 200,
    }),
    'comments on an idea': () => ({
      route: 'sendComment',
      params: {activity: 'park-ideas.1'},
      body: () => body(said),
      status: 201,
    }),
    'votes on a comment on an idea': () => ({
      route: 'vote',
      params: {activity: 'park-ideas.1', comment: remark},
      body: () => ({token, value: 1}),
      status: 200,
    }),
    registers: () => ({
      route: 'sendRegistration',
      params: {activity: 'park-evening'},
      body: () => body({answers: {}, token}),
      status: 201,
    }),
  }

  describe.each(Object.keys(ways))('%s', (name) => {
    const send = (pass: string | undefined) => {
      const {route, params, body: make} = ways[name]!()
      return town.write(route, params, make(), pass)
    }
    const own = () => passes[ways[name]!().params.activity!.replace('.1', '')]!

    test('with a pass', async () => {
      const reply = await send(own())

      expect(reply.status).toBe(ways[name]!().status)
    })

    test('and nobody without one, with a made-up one, or with one for something else', async () => {
      const elsewhere = await town.newPass(1, 'park-survey', 'park', 'ajloun')
      const other = Object.values(passes).find((pass) => pass !== own())
      const forged = `${token}.${'A'.repeat(86)}`

      for (const pass of [undefined, '', token, forged, other, elsewhere]) {
        const reply = await send(pass)
        expect([reply.status, await town.codeIn(reply)]).toEqual([403, 'pass-missing'])
      }
    })
  })

  test.each([
    'answers a survey',
    'votes',
    'reports a comment',
    'supports an idea',
    'reports an idea',
    'registers',
  ])('%s as one browser and no other', async (name) => {
    const {route, params, body: make} = ways[name]!()

    const reply = await town.write(route, params, {...make(), token: tokenOf(2)}, passes[params.activity!])

    expect([reply.status, await town.codeIn(reply)]).toEqual([403, 'pass-missing'])
  })

  test('uploads a photo with a pass, and nobody without one', async () => {
    const path = picturePathOf('sendPhoto', {municipality: 'irbid', activity: 'park-talk'})
    const photo = Buffer.from(await plainPicture())
    const headers = {'content-type': 'image/jpeg', origin: site}
    const upload = (more: object) =>
      town.app.request(path, {method: 'POST', headers: {...headers, ...more}, body: photo})

    const without = await upload({})
    const withPass = await upload({'saha-pass': passes['park-talk']!})

    expect([without.status, withPass.status]).toEqual([403, 201])
  })

  test('answers once with a pass, and anew when the answers were withdrawn', async () => {
    const pass = await town.newPass(20)
    const send = (number: number) =>
      town.write('sendResponse', {activity: 'park-survey'}, formOf(number), pass)

    const first = (await (await send(501)).json()) as SurveyReceipt
    const second = await send(502)
    await town.withReceipt('DELETE', first.receipt, undefined, {'saha-browser': tokenOf(20)})
    const third = await send(503)

    expect(await town.problem(second)).toMatchObject({code: 'answered-already', day: '2026-06-15'})
    expect(third.status).toBe(201)
  })

  test('registers once with a pass, and anew when the registration was withdrawn', async () => {
    const pass = await town.newPass(21, 'park-evening')
    const send = () => town.write('sendRegistration', {activity: 'park-evening'}, body({answers: {}}), pass)

    const first = (await (await send()).json()) as RegistrationReceipt
    const second = await send()
    await town.withReceipt('DELETE', first.receipt, undefined, {'saha-browser': tokenOf(21)})
    const third = await send()

    expect(await town.problem(second)).toMatchObject({code: 'answered-already', day: '2026-06-15'})
    expect(third.status).toBe(201)
  })

  test('writes as many comments and ideas as they like', async () => {
    for (let written = 0; written < 3; written += 1) {
      const talk = await town.write('sendComment', {activity: 'park-talk'}, body(said), passes['park-talk'])
      const idea = await town.write(
        'sendIdea',
        {activity: 'park-ideas'},
        body(proposed),
        passes['park-ideas'],
      )

      expect([talk.status, idea.status]).toEqual([201, 201])
    }
  })

  test('changes and withdraws with the receipt alone', async () => {
    const sent = await town.write('sendIdea', {activity: 'park-ideas'}, body(proposed), passes['park-ideas'])
    const {receipt} = (await sent.json()) as IdeaReceipt

    const changed = await town.withReceipt('PUT', receipt, {...proposed, text: 'Trees.'})
    const withdrawn = await town.withReceipt('DELETE', receipt)

    expect([changed.status, withdrawn.status]).toEqual([200, 200])
  })

  test('is not asked for a pass when there is nothing to take part in', async () => {
    const send = () => town.write('sendComment', {activity: 'park-talk'}, body(said))
    town.clock.now = opens - 1_000
    const before = await send()
    town.clock.now = closes
    const after = await send()
    town.clock.now = june

    expect(await town.codeIn(before)).toBe('not-yet-open')
    expect(await town.codeIn(after)).toBe('closed')
  })

  test('can be entered for by helpers, who need no pass', async () => {
    const {db} = opened().store
    const {password} = await addMember(db, 'helper@irbid.example', 'irbid', june, 'helper')
    const helper = new Browser(town.app)
    await helper.signIn('helper@irbid.example', password ?? '')
    const enter = (number: number) =>
      helper.ask(
        'enterResponse',
        {municipality: 'irbid', activity: 'park-survey'},
        {...formOf(number), channel: 'paper'},
      )

    expect([(await enter(601)).status, (await enter(602)).status]).toEqual([201, 201])
  })

  test('reads what everybody reads: nobody needs a pass for that', async () => {
    for (const path of [
      '/v1/comments/irbid/park-talk',
      '/v1/ideas/irbid/park-ideas',
      '/v1/results/irbid/park-survey',
    ])
      expect((await town.app.request(path)).status).toBe(200)
  })

  test('may send a pass from another site: browsers ask before', async () => {
    const asked = await town.app.request(routes.sendComment.path, {method: 'OPTIONS'})

    expect(asked.headers.get('access-control-allow-headers')).toContain('saha-pass')
  })
})
