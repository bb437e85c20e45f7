import {explainStart} from './explain.ts'
import {listen} from './http/listen.ts'
import {traceOf} from './http/refuse.ts'
import {createMail} from './mail/mail.ts'
import {createLog, createSaha} from './saha.ts'
import {readSettings} from './settings.ts'
import {readSecret} from './staff/secret.ts'
import {migrate} from './storage/migrate.ts'
import {openStore} from './storage/open.ts'

async function main() {
  const settings = readSettings(process.env)
  const log = createLog(settings.log)
  const secret = readSecret(settings)
  const store = await openStore(settings.database, (error) => log.warn(traceOf(error), 'connection lost'))
  await migrate(store)
  const saha = await createSaha({
    store,
    log,
    publicUrl: settings.publicUrl,
    staff: {
      secret,
      proxies: settings.proxies,
      mail: settings.mail && createMail(settings.mail, log),
      provider: settings.provider,
    },
    perMinute: settings.perMinute,
    releases: settings.releases,
    exports: {folder: settings.exports, database: settings.database},
  })
  const listening = await listen(saha.app, settings.port)
  saha.start()
  log.info({port: listening.port}, 'ready')

  await new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, resolve)
  })
  log.info('stopping')
  saha.announceStop()
  await listening.close()
  await saha.stop()
  await store.close()
  log.info('stopped')
}

try {
  await main()
} catch (error) {
  process.stderr.write(`${explainStart(error)}\n`)
  process.exit(1)
}
