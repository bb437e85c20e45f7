/** The product, but for one thing: every response has a transaction and an fsync of its own. */
import {serve} from '@hono/node-server'
import {createLog, createSaha} from '../../server/src/saha.ts'
import {readSettings} from '../../server/src/settings.ts'
import {migrate} from '../../server/src/storage/migrate.ts'
import {openStore} from '../../server/src/storage/open.ts'

const {database, log, port, publicUrl, perMinute} = readSettings(process.env)
const store = await openStore(database)
await migrate(store)
const saha = await createSaha({store, log: createLog(log), publicUrl, perMinute, commit: {largest: 1}})
serve({fetch: saha.app.fetch, port})
saha.start()
