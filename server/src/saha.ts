import {limits} from '@saha/contract/limits'
import {randomBytes, randomUUID} from 'node:crypto'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'
import {pino, type Logger} from 'pino'
import own from '../package.json' with {type: 'json'}
import {createApp, type App} from './app.ts'
import {createPreviews} from './building/preview/previews.ts'
import {makeExport} from './downloads/make-export.ts'
import {makeInWorker} from './downloads/make-in-worker.ts'
import {createExports, type Exports} from './downloads/run-exports.ts'
import {createEditWindows} from './contributions/edit-windows.ts'
import {createFramePasses} from './embed/frame/frame-passes.ts'
import {openBundle} from './embed/open-bundle.ts'
import {findAilments} from './health/ailments.ts'
import {feelPulse} from './health/pulse.ts'
import {ownOrigins} from './http/own-origins.ts'
import {usualPerMinute} from './http/limit-senders.ts'
import {traceOf} from './http/refuse.ts'
import {lockContributions} from './lock-contributions.ts'
import {createMetrics} from './metrics.ts'
import {forgetClaims} from './moderation/claims.queries.ts'
import {openDarkroom} from './pictures/darkroom.ts'
import {createOpinionPublisher, type OpinionPublisher} from './opinion/opinion-publisher.ts'
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
  /** Folder in which versions of them are kept. Default: none is. */
  releases?: string | undefined
  staff?: Partial<StaffSetup>
  defence?: SpamDefence
  /** Most contributions that one network may send in a minute; 0 for any number. Default: `usualPerMinute`. */
  perMinute?: number
  commit?: Pick<GroupCommitOptions, 'largest' | 'longestQueue'>
  /** Where large files of responses lie, and the address of the store, for the thread that makes them. */
  exports?: {folder: string; database: string}
}

export interface Saha {
  app: App['app']
  publisher: Publisher
  opinions: OpinionPublisher
  exports: Exports
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
  const exportFolder = options.exports?.folder ?? join(tmpdir(), `saha-exports-${randomUUID()}`)
  const shared = {
    exportFolder,
    darkroom,
    log,
    bundle: await openBundle({elements, releases: options.releases, log}),
    version: own.version,
    staff: {
      proxies: 0,
      console: join(root, 'packages/console/dist'),
      mail: undefined,
      provider: undefined,
      responsesAtOnce: limits.responsesAtOnce,
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
  const ownPages = ownOrigins(publicUrl)
  const sightings = keepSightings({db: store.db, now, own: ownPages, version: own.version})
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
    ownPages,
    framePasses: createFramePasses(secret, now),
    tickets,
    defence,
    perMinute,
  })
  const publisher = createPublisher({db: store.db, now, onPublished, onError: report('publishing failed')})
  const opinions = createOpinionPublisher({
    db: store.db,
    now,
    onPublished,
    onError: report('groups of opinion were not found'),
  })
  const retention = createRetention({...store, now, onError: report('erasing failed')})
  const exports = createExports({
    db: store.db,
    folder: exportFolder,
    now,
    make: options.exports
      ? makeInWorker(options.exports)
      : (row, signal) => makeExport({db: store.db, folder: exportFolder, now, signal}, row),
    onError: report('a file of responses was not made'),
  })
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
    opinions,
    exports,
    start: () => {
      publisher.start()
      opinions.start()
      retention.start()
      exports.start()
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
      await exports.stop()
      await opinions.stop()
      await publisher.stop()
    },
  }
}

/** A log that never holds a body, an address or the name of a browser: nobody gives it any. */
export function createLog(level: string): Logger {
  return pino({level, base: null})
}
