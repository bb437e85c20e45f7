/** Pages that pin a version name its hash, which is another with every build: it is filled in when such a page is asked for. */

/** A tag as it stands in the pages, with the version that they were written for. */
const pinned = /\/v\/[\d.]+\/saha\.js"(\s+)integrity="sha384-…"/g

/** What a webmaster would have copied from the console. @param saha address of the Saha server. */
export async function withHashes(page: string, saha: string): Promise<string> {
  if (!page.includes('sha384-…')) return page
  const list = await fetch(`${saha}/v/manifest.json`).catch(() => undefined)
  // While the server is away there is nothing to pin.
  if (!list?.ok) return page
  const {version, files} = await list.json()
  return page.replace(pinned, `/v/${version}/saha.js"$1integrity="${files['saha.js'].integrity}"`)
}
