import {randomBytes} from 'node:crypto'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'
import {pino, type Logger} from 'pino'
import own from '../package.json' with {type: 'json'}
import {createApp, type App} from './app.ts'
import {createPreviews} from './building/preview/previews.ts'
import {createEditWindows} from './contributions/edit-windows.ts'
import {readBundle} from './embed/read-bundle.ts'
import {findAilments} from './health/ailments.ts'
import {feelPulse} from './health/pulse.ts'
import {ownOrigins} from './http/own-origins.ts'
import {usualPerMinute} from './http/limit-senders.ts'
import {traceOf} from './http/refuse.ts'
import {lockContributions} from './lock-contributions.ts'
import {createMetrics} from './metrics.ts'
import {forgetClaims} from './moderation/claims.queries.ts'
import {openDarkroom} from './pictures/darkroom.ts'
import {createPublisher, type Publisher} from './results/publisher.ts'
import {repeat} from './repeat.ts'
import {createRetention} from './retention/retention.ts'
import {sandboxes} from './sandbox.ts'
import {keepSightings} from './sites/sightings.ts'
import {createSpamDefence, usualFreePerMinute} from './spam/spam-defence.ts'
import {createTickets} from './spam/tickets.ts'
import {createGroupCommit, type GroupCommitOptions} from './storage/commit.ts'
import type {SpamDefence} from './spam/judge.ts'
import type {StaffSetup} from './staff/staff-setup.ts'
import {lockBatches} from './storage/tally.queries.ts'
import type {OpenStore} from './storage/open.ts'

export interface SahaOptions {
  store: OpenStore
  publicUrl: string
  log: Logger
  /** Milliseconds since 1970. */
  now?: () => number
  /** Folder of the built elements. */
  elements?: string
  staff?: Partial<StaffSetup>
  defence?: SpamDefence
  /** Most contributions that one network may send in a minute; 0 for any number. Default: `usualPerMinute`. */
  perMinute?: number
  commit?: Pick<GroupCommitOptions, 'largest' | 'longestQueue'>
}

export interface Saha {
  app: App['app']
  publisher: Publisher
  /** Begins the work that no request asks for: publishing, erasing, and reading what many will ask for. */
  start: () => void
  /** Says that the server will stop soon, so that balancers send nobody any more. */
  announceStop: () => void
  /** Finishes what was accepted. The store stays open. */
  stop: () => Promise<void>
}

const aMinute = 60_000

const root = join(import.meta.dirname, '../..')

/** Puts the parts of the server together around a store that is migrated. */
export async function createSaha(options: SahaOptions): Promise<Saha> {
  const {store, publicUrl, log, now = Date.now, elements = join(root, 'widgets/dist')} = options
  const report = (what: string) => (error: unknown) => log.error(traceOf(error), what)
  let isStopping = false
  const pulse = feelPulse(() => performance.now())
  const metrics = createMetrics(() => commit.waiting())
  const commit = createGroupCommit({
    db: store.db,
    ...options.commit,
    lock: async (db, activities) => {
      await lockBatches(db, activities)
      await lockContributions(db, activities)
    },
    onGroup: metrics.countGroup,
    onTrouble: report('contributions could not be stored'),
  })
  const darkroom = openDarkroom()
  const perMinute = options.perMinute ?? usualPerMinute
  const secret = options.staff?.secret ?? randomBytes(33).toString('base64url')
  const tickets = createTickets(secret, now)
  const defence =
    options.defence ??
    createSpamDefence({
      db: store.db,
      secret,
      tickets,
      ownHosts: [new URL(publicUrl).hostname],
      freePerMinute: perMinute === 0 ? 0 : usualFreePerMinute,
      now,
    })
  const shared = {
    darkroom,
    log,
    bundle: await readBundle(elements),
    version: own.version,
    staff: {
      proxies: 0,
      console: join(root, 'packages/console/dist'),
      mail: undefined,
      provider: undefined,
      ...options.staff,
      secret,
    },
  }
  const previews = createPreviews({
    db: store.db,
    openSandbox: sandboxes({createApp, shared, now}),
    publicUrl,
    now,
  })
  const sightings = keepSightings({db: store.db, now, own: ownOrigins(publicUrl), version: own.version})
  const {app, onPublished, preparing} = createApp({
    ...shared,
    db: store.db,
    commit,
    now,
    metrics,
    previews,
    sightings,
    findAilments: () => findAilments({store, pulse, isStopping: () => isStopping}),
    publicUrl,
    tickets,
    defence,
    perMinute,
  })
  const publisher = createPublisher({db: store.db, now, onPublished, onError: report('publishing failed')})
  const retention = createRetention({...store, now, onError: report('erasing failed')})
  const idlePreviews = repeat(previews.closeIdle, aMinute, report('a preview was not closed'))
  const sites = repeat(sightings.store, aMinute, report('sites were not noted'))
  const claims = repeat(() => forgetClaims(store.db, now()), aMinute, report('claims were not forgotten'))
  const editWindows = createEditWindows({
    db: store.db,
    now,
    onError: report('edit windows were not emptied'),
  })
  return {
    app,
    publisher,
    start: () => {
      publisher.start()
      retention.start()
      editWindows.start()
      claims.start()
      sites.start()
      idlePreviews.start()
      preparing.start()
    },
    announceStop: () => {
      isStopping = true
    },
    stop: async () => {
      isStopping = true
      pulse.stop()
      await commit.drained()
      await options.staff?.mail?.drained()
      darkroom.close()
      await preparing.stop()
      await idlePreviews.stop()
      await previews.close()
      await claims.stop()
      await sites.stop()
      await sightings.store().catch(report('sites were not noted'))
      await editWindows.stop()
      await retention.stop()
      await publisher.stop()
    },
  }
}

/** A log that never holds a body, an address or the name of a browser: nobody gives it any. */
export function createLog(level: string): Logger {
  return pino({level, base: null})
}
