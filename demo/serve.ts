/** Serves the demo site until a signal stops it. */
import type {AddressInfo} from 'node:net'
import {createSite} from './site.ts'

const port = Number(process.env.SAHA_DEMO_PORT || 8081)
const saha = process.env.SAHA_PUBLIC_URL || 'http://localhost:8080'

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  endWith(`SAHA_DEMO_PORT must be a port, but it is "${process.env.SAHA_DEMO_PORT}".`)
}
if (!URL.canParse(saha)) endWith(`SAHA_PUBLIC_URL must be an address, but it is "${saha}".`)

const site = createSite(saha.replace(/\/$/, ''))

site.on('error', (error: NodeJS.ErrnoException) =>
  endWith(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken: stop the program that uses it, or set SAHA_DEMO_PORT to another port.`
      : `The demo site cannot use port ${port} (${error.code}).`,
  ),
)

site.listen(port, () =>
  console.log(`Demo site listening at http://localhost:${(site.address() as AddressInfo).port}`),
)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => site.close(() => process.exit(0)))
}

function endWith(line: string): never {
  console.error(line)
  process.exit(1)
}
