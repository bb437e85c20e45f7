// @ts-check
/**
 * Installs what is missing before `npm start` and `npm test`. Runs on Node 18 and newer with nothing installed.
 * `--browser` also makes sure that there is a Chromium for the tests.
 */
import {refuseHopelessNode} from './node-version.js'
import {installBrowser} from './prepare/install-browser.js'
import {installPackages} from './prepare/install-packages.js'

refuseHopelessNode()
installPackages()
if (process.argv.includes('--browser')) installBrowser()
