import type {PersonalData} from '@saha/domain/text/personal-data'

/** What in a text strangers could use. Where the check does not arrive, nobody is kept from writing. */
export async function findPersonal(text: string): Promise<readonly PersonalData[]> {
  const check = await import('@saha/domain/text/personal-data').catch(() => undefined)
  return check?.personalDataIn(text) ?? []
}
