import {setTimeout as sleep} from 'node:timers/promises'
import {endWith} from '../node-version.js'
import {build, presentBundles, vite} from './build.ts'
import {findObstacles} from './obstacles.ts'
import {runPrograms, type Program, type Running} from './programs.ts'
import {seed, type Seeded} from './seed.ts'
import {readSettings, toEnvironment, type Settings} from './settings.ts'

/** How long the server may take until it answers. */
const longestStart = 60_000

/**
 * Builds what changed, prepares the database, and runs the server and the demo site until a signal stops them.
 * Ends with one line and exit code 1 when something is in the way. With `watch`, everything follows its sources.
 */
export async function start({watch}: {watch: boolean}): Promise<void> {
  const settings = orEnd(() => readSettings(process.env))
  const [obstacle] = await findObstacles(settings)
  if (obstacle) endWith(obstacle)
  build({force: false})
  const env = toEnvironment(settings)
  const seeded = await seed(env).catch((error: Error) => endWith(error.message))

  const running = runPrograms(watch ? watching() : serving(), env)
  stopOnSignals(running)
  const trouble = running.lost.then(async (line) => {
    await running.stop()
    endWith(line)
  })
  await Promise.race([trouble, untilReady(settings, running)])
  console.log(welcome(settings, seeded))
}

function serving(): Program[] {
  return [
    {name: 'server', args: ['server/src/main.ts']},
    {name: 'demo site', args: ['demo/serve.ts']},
  ]
}

function watching(): Program[] {
  const bundles = presentBundles().map(({name, place}) => ({
    name: `build of ${name}`,
    args: [vite, 'build', '--watch'],
    place,
  }))
  return [...bundles, ...serving().map(({name, args}) => ({name, args: ['--watch', ...args]}))]
}

function stopOnSignals(running: Running) {
  const stop = async () => {
    await running.stop()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  if (process.env.npm_lifecycle_event) onceOrphaned(stop)
}

/** A signal to npm ends its shell without reaching us: then we would run on, unseen, and keep the ports. */
function onceOrphaned(act: () => void) {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    act()
  }, 100)
}

/** Both answer; the server says itself when it is ready. */
async function untilReady({port, demoPort}: Settings, running: Running): Promise<void> {
  const addresses = [`http://localhost:${port}/health/ready`, `http://localhost:${demoPort}/`]
  const deadline = Date.now() + longestStart
  while (!(await allAnswer(addresses))) {
    if (Date.now() > deadline) {
      await running.stop()
      endWith(`Saha did not answer at ${addresses.join(' and ')} within a minute.`)
    }
    await sleep(100)
  }
}

async function allAnswer(addresses: readonly string[]): Promise<boolean> {
  const replies = await Promise.allSettled(addresses.map((address) => fetch(address, {redirect: 'manual'})))
  return replies.every((reply) => reply.status === 'fulfilled' && reply.value.status < 400)
}

function welcome({publicUrl, demoPort}: Settings, {staff}: Seeded): string {
  const demo = `http://localhost:${demoPort}`
  const lines = [
    `Server         ${publicUrl}`,
    `Demo, Arabic   ${demo}/ar/`,
    `Demo, English  ${demo}/en/`,
    `Console        ${publicUrl}/console`,
    ...(staff ? ['', `First staff sign-in: ${staff.email}  ${staff.password}`] : []),
  ]
  return `\n${lines.map((line) => `  ${line}`).join('\n')}\n\nSaha runs. Stop it with Ctrl+C.`
}

function orEnd<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    return endWith((error as Error).message)
  }
}
