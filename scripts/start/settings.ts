import {join} from 'node:path'
import {root} from '../node-version.js'

/** Where everything runs, from the SAHA_ settings or their defaults. */
export interface Settings {
  port: number
  demoPort: number
  /** A file path, or a `postgres://` address. */
  database: string
  /** The server's address as browsers see it. */
  publicUrl: string
}

/** @throws a one-line Error that names a setting with an impossible value. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const port = readPort(env, 'SAHA_PORT', 8080)
  return {
    port,
    demoPort: readPort(env, 'SAHA_DEMO_PORT', 8081),
    database: env.SAHA_DATABASE || join(root, 'data/saha.db'),
    publicUrl: env.SAHA_PUBLIC_URL || `http://localhost:${port}`,
  }
}

/** The same settings for the programs that are started from here, so that all agree. */
export function toEnvironment({port, demoPort, database, publicUrl}: Settings): Record<string, string> {
  return {
    SAHA_PORT: String(port),
    SAHA_DEMO_PORT: String(demoPort),
    SAHA_DATABASE: database,
    SAHA_PUBLIC_URL: publicUrl,
  }
}

function readPort(env: NodeJS.ProcessEnv, name: string, usual: number): number {
  const port = Number(env[name] || usual)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Error(`${name} must be a port from 1 to 65535, but it is "${env[name]}".`)
}
