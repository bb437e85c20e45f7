import {startPostgres} from '../postgres.ts'

/**
 * Starts one PostgreSQL for all server tests and names it in SAHA_TEST_POSTGRES, as tests find it; an address that is
 * set already is used as it is. Quick runs (SAHA_TEST_QUICK) go without.
 */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.SAHA_TEST_QUICK || process.env.SAHA_TEST_POSTGRES) return undefined
  const postgres = await startPostgres()
  if (!postgres) {
    if (process.env.CI === 'true') throw new Error('PostgreSQL not found, and CI must test on it.')
    console.log('SKIPPED: PostgreSQL not found, the server is tested on SQLite alone.')
    return undefined
  }
  process.env.SAHA_TEST_POSTGRES = postgres.url
  return postgres.stop
}
