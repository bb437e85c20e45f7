// @ts-check
/** `npm test`, and `pnpm check` with `--quick`. Plain JavaScript up to here, so that an old Node can hand over. */
import {ensureNode} from './node-version.js'

await ensureNode()
const {runTests} = await import('./test/run.ts')
process.exitCode = await runTests({quick: process.argv.includes('--quick')})
