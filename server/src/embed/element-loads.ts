import type {MunicipalMap} from '@saha/contract'
import type {HostedPage} from './page.ts'

/**
 * What a page may load for the element in it: our own code, our own replies, and the municipality's tiles where it has
 * any, one by one as pictures, or parts of one file with all of them.
 */
export function elementLoads(
  map: MunicipalMap | undefined,
): Required<Pick<HostedPage, 'pictures' | 'policy'>> {
  const {pictures, archives} = originsOf(map?.tiles)
  return {
    pictures,
    policy: [
      "script-src 'self'",
      ["connect-src 'self'", ...archives].join(' '),
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ],
  }
}

function originsOf(tiles: MunicipalMap['tiles']): {pictures: string[]; archives: string[]} {
  if (!tiles) return {pictures: [], archives: []}
  const {origin} = new URL(tiles.address)
  return tiles.address.endsWith('.pmtiles')
    ? {pictures: [], archives: [origin]}
    : {pictures: [origin], archives: []}
}
