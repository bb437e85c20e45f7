import {pendingMigrations} from '../storage/migrate.ts'
import type {OpenStore} from '../storage/open.ts'
import type {Pulse} from './pulse.ts'

/** A store that takes longer than this, in milliseconds, is as good as away. */
const patience = 2_000

export interface AilmentNeeds {
  store: OpenStore
  pulse: Pulse
  isStopping: () => boolean
}

/** What keeps the server from serving: `stopping`, `stalled`, `store` or `migrations`. */
export async function findAilments({store, pulse, isStopping}: AilmentNeeds): Promise<string[]> {
  const found: string[] = []
  if (isStopping()) found.push('stopping')
  if (!pulse.isSteady()) found.push('stalled')
  const storeAilment = await withPatience(lookAtStore(store))
  return storeAilment ? [...found, storeAilment] : found
}

async function lookAtStore(store: OpenStore): Promise<string | undefined> {
  try {
    return (await pendingMigrations(store)).length > 0 ? 'migrations' : undefined
  } catch {
    // Why does not matter here: whoever uses the store next logs it.
    return 'store'
  }
}

async function withPatience(look: Promise<string | undefined>): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('store'), patience)
  })
  return Promise.race([look, late]).finally(() => clearTimeout(timer))
}
