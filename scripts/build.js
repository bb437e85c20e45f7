// @ts-check
/** Builds what browsers load. `--force` builds although no source has changed. */
import {ensureNode} from './node-version.js'

await ensureNode()
const {build} = await import('./start/build.ts')
build({force: process.argv.includes('--force')})
