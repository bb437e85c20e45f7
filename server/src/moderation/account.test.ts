/** The public account of moderation, whatever happens in whatever order, all of it through the server's addresses. */
import {
  ModerationAccount,
  type CommentReceipt,
  type CommentStatus,
  type Decision,
  type HideReason,
  type ReportReason,
} from '@saha/contract'
import {pathOf, routes} from '@saha/contract/routes'
import fc from 'fast-check'
import {beforeAll, describe, expect, test} from 'vitest'
import {threadDefinition} from '../comments/thread.test-kit.ts'
import {june, keyOf, post, site} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {openTownhall, type Desk, type Townhall} from './moderation.test-kit.ts'

/** Something that somebody does. Numbers choose among what is there. */
type Event =
  | {is: 'send'; text: 'plain' | 'link'; answers: number | null}
  | {is: 'edit'; which: number; text: 'plain' | 'link'}
  | {is: 'withdraw'; which: number}
  | {is: 'appeal'; which: number}
  | {is: 'report'; which: number; browser: number; reason: ReportReason | null}
  | {is: 'decide'; which: number[]; moderator: 0 | 1; action: Decision['action']; reason: HideReason}

const which = fc.nat(40)
const text = fc.constantFrom('plain' as const, 'plain' as const, 'link' as const)
const reportReason = fc.constantFrom<ReportReason | null>('spam', 'insult', 'insult', null)
const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  {weight: 4, arbitrary: fc.record({is: fc.constant('send' as const), text, answers: fc.option(which)})},
  {weight: 1, arbitrary: fc.record({is: fc.constant('edit' as const), which, text})},
  {weight: 1, arbitrary: fc.record({is: fc.constant('withdraw' as const), which})},
  {weight: 2, arbitrary: fc.record({is: fc.constant('appeal' as const), which})},
  {
    weight: 5,
    arbitrary: fc.record({
      is: fc.constant('report' as const),
      which,
      browser: fc.nat(4),
      reason: reportReason,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      is: fc.constant('decide' as const),
      which: fc.array(which, {minLength: 1, maxLength: 4}),
      moderator: fc.constantFrom(0 as const, 1 as const),
      action: fc.constantFrom<Decision['action']>('approve', 'hide', 'hide', 'restore', 'redact'),
      reason: fc.constantFrom<HideReason>('spam', 'insult', 'off-topic'),
    }),
  },
)

const texts = {plain: 'More shade, please.', link: 'See https://parks.example for shade.'}

/** A thread, as somebody outside can follow it: by receipts and replies. */
class Watched {
  readonly sent: {receipt: string; comment: string}[] = []
  readonly reports = new Set<string>()
  readonly restored = new Set<string>()
  readonly redacted = new Set<string>()
  private readonly town: Townhall
  private readonly desks: readonly Desk[]
  private readonly thread: string

  constructor(town: Townhall, desks: readonly Desk[], thread: string) {
    this.town = town
    this.desks = desks
    this.thread = thread
  }

  private at(number: number) {
    return this.sent[number % Math.max(1, this.sent.length)]
  }

  async happens(event: Event): Promise<void> {
    if (event.is === 'send') return this.send(event)
    if (event.is === 'decide') return this.decide(event)
    const own = this.at(event.which)
    if (!own) return
    switch (event.is) {
      case 'edit':
        await this.town.withReceipt('PUT', own.receipt, {name: 'Sami', text: texts[event.text]})
        return
      case 'withdraw':
        await this.town.withReceipt('DELETE', own.receipt)
        return
      case 'appeal': {
        const headers = {'saha-receipt': own.receipt}
        await this.town.app.request(routes.appeal.path, post({text: 'Please look again.'}, headers))
        return
      }
      case 'report':
        return this.report(event, own.comment)
    }
  }

  private async send({text: kind, answers}: Event & {is: 'send'}) {
    const parent = answers === null ? undefined : this.at(answers)?.comment
    const key = keyOf(1 + this.sent.length + 1_000 * Number(this.thread.replace(/\D/g, '')))
    const path = pathOf('sendComment', {municipality: 'irbid', activity: this.thread})
    const body = {key, name: 'Layla', text: texts[kind], ...(parent && {parent})}
    const reply = await this.town.app.request(path, post(body))
    if (reply.status === 201) this.sent.push((await reply.json()) as CommentReceipt)
  }

  private async report({browser, reason}: Event & {is: 'report'}, item: string) {
    const reply = await this.town.report(item, browser + 1, {reason}, this.thread)
    if (reply.status !== 200) return
    if (reason === null) this.reports.delete(`${item} ${browser}`)
    else this.reports.add(`${item} ${browser}`)
  }

  private async decide({which: numbers, moderator, action, reason}: Event & {is: 'decide'}) {
    const items = numbers.flatMap((number) => this.at(number)?.comment ?? [])
    if (items.length === 0) return
    const about = action === 'redact' ? items.slice(0, 1) : items
    const wasHidden = await Promise.all(
      about.map(async (item) => (await this.town.comment(item))?.state === 'hidden'),
    )
    const outcomes = await this.desks[moderator]!.decide(about, {
      action,
      ...(action === 'hide' && {reason}),
      ...(action === 'redact' && {text: 'More shade for [name], please.'}),
    })
    for (const [at, item] of about.entries()) {
      if (outcomes[at] !== 'done') continue
      if (action === 'redact') this.redacted.add(item)
      else if (wasHidden[at] && action !== 'hide') this.restored.add(item)
    }
  }

  /** What the account must say, as far as those know who hold the receipts. */
  async expected() {
    const states = await Promise.all(
      this.sent.map(async ({receipt}) => {
        const reply = await this.town.withReceipt('GET', receipt)
        return reply.status === 410 ? undefined : ((await reply.json()) as CommentStatus)
      }),
    )
    const count = (is: (status: CommentStatus | undefined) => unknown) => states.filter(is).length
    const hidden = states.flatMap((status) => status?.hidden?.reason ?? [])
    const appeals = (outcome: CommentStatus['appeal']) => count((status) => status?.appeal === outcome)
    return {
      received: states.length,
      published: count((status) => status?.state === 'published'),
      waiting: count((status) => status?.state === 'waiting'),
      hidden: count((status) => status?.state === 'hidden'),
      withdrawn: count((status) => status === undefined),
      test: 0,
      reasons: Object.fromEntries(
        [...Map.groupBy(hidden, (reason) => reason)].map(([reason, {length}]) => [reason, length]),
      ),
      waitingAppeals: appeals('waiting'),
      restored: this.restored.size,
      redacted: this.redacted.size,
      reports: this.reports.size,
    }
  }

  async told() {
    const account = ModerationAccount.parse(await this.town.account(this.thread))
    const {appeals, decided: _, mode: _mode, ...rest} = account
    return {account, comparable: {...rest, waitingAppeals: appeals.waiting}}
  }
}

const expectWhole = ({received, published, waiting, hidden, withdrawn, appeals}: ModerationAccount) => {
  expect(received).toBe(published + waiting + hidden + withdrawn)
  expect(appeals.received).toBe(appeals.waiting + appeals.restored + appeals.upheld)
}

describeEachStore('the account of moderation', (opened) => {
  const threads = Array.from({length: 16}, (_, at) => `talk-${at + 1}`)
  let town: Townhall
  let desks: Desk[] = []
  let next = 0

  beforeAll(async () => {
    town = await openTownhall(
      opened().store,
      threadDefinition({}, Object.fromEntries(threads.map((thread) => [thread, {}]))),
    )
    desks = [await town.hire('rana@irbid.example'), await town.hire('omar@irbid.example')]
  })

  /** A thread of its own in which something has been said, every second time with a link. */
  async function begin(comments: number): Promise<Watched> {
    town.clock.now = june
    const watched = new Watched(town, desks, threads[next++] ?? '')
    for (let number = 0; number < comments; number++)
      await watched.happens({is: 'send', text: number % 2 ? 'plain' : 'link', answers: null})
    return watched
  }

  test('adds up after everything that happens, and is what authors are told', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEvent, {minLength: 30, maxLength: 50}), async (events) => {
        const watched = await begin(8)
        for (const one of events) {
          await watched.happens(one)
          expectWhole((await watched.told()).account)
        }

        expect((await watched.told()).comparable).toEqual(await watched.expected())
      }),
      {numRuns: 6, endOnFailure: true},
    )
  }, 120_000)

  test('adds up when everything happens at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEvent, {minLength: 60, maxLength: 80}), async (events) => {
        const watched = await begin(12)
        await Promise.all(events.filter(({is}) => is !== 'send').map((one) => watched.happens(one)))

        const {account, comparable} = await watched.told()
        expectWhole(account)
        const {received, published, waiting, hidden, withdrawn, reasons} = await watched.expected()
        expect(comparable).toMatchObject({received, published, waiting, hidden, withdrawn, reasons})
      }),
      {numRuns: 4, endOnFailure: true},
    )
  }, 120_000)

  describe('of a thread', () => {
    test('in which nothing was said is empty, and tells how it is moderated', async () => {
      expect(await town.account()).toEqual({
        received: 0,
        published: 0,
        waiting: 0,
        hidden: 0,
        withdrawn: 0,
        test: 0,
        reasons: {},
        restored: 0,
        redacted: 0,
        reports: 0,
        appeals: {received: 0, waiting: 0, restored: 0, upheld: 0},
        decided: {},
        mode: 'mixed',
      })
    })

    test('is counted once an hour: whoever looks each second learns no minute', async () => {
      const path = pathOf('readModeration', {municipality: 'irbid', activity: 'park-talk'})
      const look = async () => (await (await town.app.request(path)).json()) as ModerationAccount
      const before = (await town.account()).received
      await town.write()
      town.clock.now += 10_000

      const soon = (await look()).received
      town.clock.now += 3_600_000
      const later = (await look()).received

      expect([soon, later]).toEqual([before, before + 1])
    })

    test('tells how long things waited, and nothing finer', async () => {
      const [quick, slow, slower] = [
        await town.write({waits: ['all-wait']}),
        await town.write({waits: ['all-wait']}),
        await town.write({waits: ['all-wait']}),
      ]
      await desks[0]!.decide(quick, {action: 'approve'})
      town.clock.now += 5 * 3_600_000
      await desks[0]!.decide(slow, {action: 'approve'})
      town.clock.now += 5 * 86_400_000
      await desks[0]!.decide(slower, {action: 'hide', reason: 'spam'})

      expect((await town.account()).decided).toEqual({hour: 1, day: 1, week: 1})
    })
  })

  test('is prepared once, and the same for everybody', async () => {
    const path = pathOf('readModeration', {municipality: 'irbid', activity: 'park-talk'})
    await town.account()

    const first = await town.app.request(path, {headers: {origin: site}})
    const tag = first.headers.get('etag') ?? ''
    const again = await town.app.request(path, {headers: {'if-none-match': tag}})

    expect(first.headers.get('cache-control')).toBe('public, max-age=1')
    expect(first.headers.get('access-control-allow-origin')).toBe('*')
    expect(again.status).toBe(304)
  })

  test.each([
    ['a survey', 'irbid', 'park-survey'],
    ['a thread that is not there', 'irbid', 'lake-talk'],
    ['another municipality', 'zarqa', 'park-talk'],
  ])('is not there of %s', async (_, municipality, activity) => {
    const reply = await town.app.request(pathOf('readModeration', {municipality, activity}))

    expect(reply.status).toBe(404)
  })
})
