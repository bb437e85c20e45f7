/** A server in memory, for trying things out: with every route that citizens use, and nothing that stays. */
import {randomBytes} from 'node:crypto'
import {importDefinition} from './activities/import-definition.ts'
import type {App, AppNeeds} from './app.ts'
import type {OpenSandbox} from './building/preview/previews.ts'
import {createFramePasses} from './embed/frame/frame-passes.ts'
import {hiddenOrigin} from './http/frame-origin.ts'
import {makeBatch} from './invitations/batches.queries.ts'
import type {ConsultationName} from './invitations/codes.queries.ts'
import {forgetUses} from './invitations/redeem.queries.ts'
import {createPublisher} from './results/publisher.ts'
import {noSightings} from './sites/sightings.ts'
import {createSpamDefence} from './spam/spam-defence.ts'
import {createTickets} from './spam/tickets.ts'
import {createGroupCommit} from './storage/commit.ts'
import {migrate} from './storage/migrate.ts'
import {openMemory, type Store} from './storage/open.ts'

export interface SandboxNeeds {
  /** Everything the server answers. */
  createApp: (needs: AppNeeds) => App
  /** What all sandboxes have in common with the server. */
  shared: Pick<AppNeeds, 'darkroom' | 'log' | 'bundle' | 'version' | 'staff' | 'exportFolder'>
  /** Milliseconds since 1970. */
  now: () => number
}

/** Contributions that one sandbox takes before it wants to be opened anew, and bytes of all bodies: it lives in memory. */
const mostWrites = 500
const mostBytes = 20 * 1024 * 1024
/** Longer than anything of a definition is kept in memory. */
const aMoment = 5_000

/** Opens sandboxes. The tables are made once: each begins with a copy of the empty store. */
export function sandboxes({createApp, shared, now: outside}: SandboxNeeds): OpenSandbox {
  let empty: Promise<Uint8Array> | undefined

  return async (address) => {
    const store = openMemory(await (empty ??= emptyStore()))
    let ahead = 0
    let [writes, bytes] = [0, 0]
    let code: string | undefined
    const now = () => outside() + ahead
    const secret = randomBytes(33).toString('base64url')
    const tickets = createTickets(secret, now)
    const nothing = () => undefined
    const commit = createGroupCommit({
      db: store.db,
      lock: async () => {},
      onGroup: nothing,
      onTrouble: nothing,
    })
    const {app, onPublished, preparing} = createApp({
      ...shared,
      db: store.db,
      commit,
      now,
      metrics: {count: nothing, countGroup: nothing, text: async () => '', type: 'text/plain'},
      findAilments: async () => [],
      publicUrl: address,
      // Its page stands in a frame without an origin, and says so when it sends.
      ownPages: new Set([hiddenOrigin]),
      framePasses: createFramePasses(secret, now),
      tickets,
      defence: createSpamDefence({db: store.db, secret, tickets, ownHosts: [], freePerMinute: 0, now}),
      perMinute: 0,
      previews: undefined,
      sightings: noSightings,
    })
    const publisher = createPublisher({db: store.db, now, onPublished, onError: nothing})
    return {
      answer: async (request) => {
        const isWrite = !['GET', 'HEAD', 'OPTIONS'].includes(request.method)
        if (isWrite) {
          writes += 1
          bytes += Number(request.headers.get('content-length') ?? 0)
          if (writes > mostWrites || bytes > mostBytes) return new Response(null, {status: 429})
        }
        const reply = await app.fetch(request)
        // Results can be seen as soon as enough has been sent, and every look begins with an unused code.
        if (isWrite) {
          await publisher.publishDue()
          await forgetUses(store.db)
        }
        return reply
      },
      define: async (definition, images) => {
        await importDefinition(store.db, definition, images)
        // What is kept of an earlier definition is too old now.
        ahead += aMoment
      },
      invite: async (name) => (code ??= await inviteOne(store.db, name, now())),
      close: async () => {
        await commit.drained()
        await preparing.stop()
        await publisher.stop()
        await store.close()
      },
    }
  }
}

async function inviteOne(db: Store, name: ConsultationName, at: number): Promise<string | undefined> {
  const {list} = await makeBatch(db, name, {name: name.consultation, codes: 1}, {email: '', at})
  return list[0]
}

async function emptyStore(): Promise<Uint8Array> {
  const store = openMemory()
  await migrate(store)
  const content = store.copy()
  await store.close()
  return content
}
