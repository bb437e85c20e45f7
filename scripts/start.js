// @ts-check
/** `npm start`, and `pnpm dev` with `--watch`. Plain JavaScript up to here, so that an old Node can hand over. */
import {ensureNode} from './node-version.js'

await ensureNode()
const {start} = await import('./start/start.ts')
await start({watch: process.argv.includes('--watch')})
