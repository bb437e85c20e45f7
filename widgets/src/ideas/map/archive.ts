/** Tiles in one file (PMTiles), of which only the parts that are looked at are fetched. */
import {PMTiles, TileType} from 'pmtiles'

/** Pictures that browsers can draw. Others, such as vectors, would need code of their own. */
const pictures: Partial<Record<TileType, string>> = {
  [TileType.Png]: 'image/png',
  [TileType.Jpeg]: 'image/jpeg',
  [TileType.Webp]: 'image/webp',
  [TileType.Avif]: 'image/avif',
}

/**
 * @param address of the file. Its server has to answer requests for parts of it, from the page's origin too.
 * @returns fetches one tile; `undefined` where the file has none.
 * @throws Error when it is not such a file, cannot be read, or does not hold pictures.
 */
export async function openArchive(
  address: string,
): Promise<(tile: {x: number; y: number; z: number}) => Promise<ImageBitmap | undefined>> {
  const archive = new PMTiles(address)
  const {tileType} = await archive.getHeader()
  const type = pictures[tileType]
  if (!type) {
    console.warn(`${address}: tiles must be pictures (PNG, JPEG, WebP or AVIF).`)
    throw new Error('The tiles are not pictures.')
  }
  return async ({x, y, z}) => {
    const tile = await archive.getZxy(z, x, y)
    return tile && createImageBitmap(new Blob([tile.data], {type}))
  }
}
