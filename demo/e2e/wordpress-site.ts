/** A real WordPress with a database of its own, as Debian packages it, and what people do there. */
import {execFile, spawn, spawnSync, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir, userInfo} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {promisify} from 'node:util'
import type {Page} from 'playwright-core'

/** Where Debian puts WordPress. Another one can be tried by its folder. */
const packaged = process.env.SAHA_TEST_WORDPRESS ?? '/usr/share/wordpress'

export interface WordPressSite {
  /** Address of the site. The same site has `127.0.0.1` as another origin. */
  address: string
  /** Runs PHP within WordPress, as one of its users. @returns what the code returns. */
  php: (code: string, user?: string) => Promise<unknown>
  /** What PHP complained of within the plugin. */
  complaints: () => string[]
  close: () => Promise<void>
}

/** Programs that a WordPress needs and that this machine lacks. */
export function missingForWordPress(): string[] {
  const runs = (command: string, ...args: string[]) => spawnSync(command, args).status === 0
  return [
    ...(existsSync(packaged) ? [] : [`WordPress at ${packaged}`]),
    ...(runs('php', '-r', 'exit(extension_loaded("mysqli") ? 0 : 1);') ? [] : ['PHP with mysqli']),
    ...(runs('mariadbd', '--no-defaults', '--version') ? [] : ['MariaDB']),
  ]
}

/** Everybody of the site has this password. */
export const password = 'only for this test'

/** Starts a WordPress in English, with an administrator (`admin`), an editor and a contributor, called as their roles. */
export async function openWordPress(port: number): Promise<WordPressSite> {
  const folder = mkdtempSync(join(tmpdir(), 'saha-wordpress-'))
  const site = join(folder, 'site')
  const running: ChildProcess[] = []
  const close = async () => {
    await Promise.all(running.map(stop))
    rmSync(folder, {recursive: true, force: true, maxRetries: 20})
  }
  try {
    copyWordPress(site)
    writeFileSync(join(site, 'wp-config.php'), configuration(folder))
    running.push(await startDatabase(folder))
    const run = (code: string) => runPhp(site, port, code)
    await run(installing)
    running.push(startPhp(site, port))
    const address = `http://localhost:${port}`
    await until(() => fetch(address).then(({ok}) => ok))
    return {
      address,
      php: (code, user = 'admin') => run(`${loading(user)} $result = (static function () { ${code} })();`),
      complaints: () => complaintsIn(join(folder, 'debug.log')),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** With the languages of WordPress that tests need, and without the setting up by Debian. */
function copyWordPress(site: string): void {
  const isNeeded = (path: string) =>
    !/\/wp-content\/languages\/(?!(?:admin-)?ar\.mo$)|\/wp-config\.php$/.test(path)
  cpSync(packaged, site, {recursive: true, dereference: true, filter: isNeeded})
}

/** Debian's WordPress is older than its PHP, which complains of that: what the plugin does is told apart. */
const configuration = (folder: string) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', ${JSON.stringify(userInfo().username)} );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${folder}/database.sock' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${folder}/debug.log' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
define( 'FS_METHOD', 'direct' );
define( 'WP_HOME', 'http://' . $_SERVER['HTTP_HOST'] );
define( 'WP_SITEURL', WP_HOME );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', hash( 'sha256', __DIR__ . $name ) );
	define( $name . '_SALT', hash( 'sha256', $name . __DIR__ ) );
}
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`

const installing = `
define( 'WP_INSTALLING', true );
require 'wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Ain al-Sarw', 'admin', 'admin@town.example', true, '', '${password}' );
foreach ( array( 'editor', 'contributor' ) as $role ) {
	wp_insert_user( array( 'user_login' => $role, 'user_pass' => '${password}', 'user_email' => $role . '@town.example', 'role' => $role ) );
}`

const loading = (user: string) =>
  `require 'wp-load.php'; wp_set_current_user( get_user_by( 'login', '${user}' )->ID );`

async function runPhp(site: string, port: number, code: string): Promise<unknown> {
  const whole = `$_SERVER['HTTP_HOST'] = 'localhost:${port}'; $result = null; ob_start(); ${code}; ob_end_clean(); echo json_encode( $result );`
  const {stdout} = await promisify(execFile)('php', ['-r', whole], {cwd: site})
  return JSON.parse(stdout)
}

async function startDatabase(folder: string): Promise<ChildProcess> {
  const socket = join(folder, 'database.sock')
  const user = userInfo().username
  const place = ['--no-defaults', `--datadir=${join(folder, 'database')}`]
  await promisify(execFile)('mariadb-install-db', [
    ...place,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    `--user=${user}`,
  ])
  const database = spawn(
    'mariadbd',
    [...place, `--socket=${socket}`, '--skip-networking', '--skip-grant-tables', `--user=${user}`],
    {stdio: 'ignore'},
  )
  await until(
    async () => spawnSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-e', create]).status === 0,
  )
  return database
}

const create = 'create database if not exists wordpress character set utf8mb4'

/** Several at once, because pages ask for much besides themselves. */
function startPhp(site: string, port: number): ChildProcess {
  return spawn('php', ['-d', 'upload_max_filesize=8M', '-S', `[::]:${port}`, '-t', site], {
    env: {...process.env, PHP_CLI_SERVER_WORKERS: '4'},
    stdio: 'ignore',
    // Its workers are processes of their own, and end with it as a group.
    detached: true,
  })
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const ended = once(child, 'exit')
  if (child.spawnfile === 'php') process.kill(-child.pid, 'SIGTERM')
  else child.kill('SIGTERM')
  await ended
}

function complaintsIn(log: string): string[] {
  if (!existsSync(log)) return []
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line.includes('/plugins/saha/') || line.includes('PHP Fatal'))
}

/** Milliseconds that a start may take at most: machines may be busy with much else. */
const longestStart = 60_000

async function until(isThere: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + longestStart
  while (!(await isThere().catch(() => false))) {
    if (Date.now() > deadline) throw new Error('A part of WordPress does not start.')
    await sleep(50)
  }
}

/** Signs in to the administration. */
export async function signIn(page: Page, address: string, user: string): Promise<void> {
  await page.goto(`${address}/wp-login.php`)
  await page.locator('#user_login').fill(user)
  await page.locator('#user_pass').fill(password)
  await page.locator('#wp-submit').click()
  await page.locator('#wpadminbar').waitFor({state: 'attached'})
}
