import {randomInt} from 'node:crypto'
import {once} from 'node:events'
import {createServer} from 'node:net'

/**
 * A port that nobody listens on at this moment. It lies below those that systems give to outgoing connections, so that
 * none of them takes it before it is used.
 */
export async function freePort(): Promise<number> {
  const port = randomInt(15_000, 32_000)
  return (await isFree(port)) ? port : freePort()
}

/** Whether this process may listen on `port`, on every address of the machine. */
export async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port)
  try {
    await once(server, 'listening')
  } catch {
    return false
  }
  server.close()
  await once(server, 'close')
  return true
}
