import {readSettings} from '../settings.ts'
import {migrate} from '../storage/migrate.ts'
import {openStore, type OpenStore} from '../storage/open.ts'

/** Opens the store that the settings name, with up-to-date tables, for the time of `work`. */
export async function withStore<T>(work: (store: OpenStore) => Promise<T>): Promise<T> {
  const store = await openStore(readSettings(process.env).database)
  try {
    await migrate(store)
    return await work(store)
  } finally {
    await store.close()
  }
}
