import type {Tiles} from '@saha/contract'
import type {Coords, DoneCallback} from 'leaflet'
import {GridLayer} from './leaflet.ts'

/** Closest zoom for which tiles are asked for, where the municipality names none; closer ones are made of these. */
const CLOSEST = 18

/** Fetches one tile. Nothing: there is none. */
type Fetch = (coords: Coords) => Promise<ImageBitmap | undefined>

/** The municipality's own tiles: pictures at an address each, or all of them in one file. */
export class TilesLayer extends GridLayer {
  readonly #tiles: Tiles
  readonly #tell: (isFailing: boolean) => void
  #fetch: Promise<Fetch> | undefined
  #isLoaded = false

  /** @param tell whether tiles fail to arrive. Told with the first, and again when one does arrive. */
  constructor(tiles: Tiles, tell: (isFailing: boolean) => void) {
    super({maxNativeZoom: tiles.closest ?? CLOSEST, maxZoom: 24})
    this.#tiles = tiles
    this.#tell = tell
  }

  override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const tile = this.#isArchive ? this.#fromArchive(coords, done) : this.#picture(coords, done)
    tile.setAttribute('aria-hidden', 'true')
    return tile
  }

  get #isArchive(): boolean {
    return this.#tiles.address.endsWith('.pmtiles')
  }

  #picture({x, y, z}: Coords, done: DoneCallback): HTMLImageElement {
    const image = document.createElement('img')
    image.alt = ''
    image.decoding = 'async'
    image.addEventListener('load', () => this.#end(done, image))
    image.addEventListener('error', () => this.#end(done, image, new Error('The tile did not arrive.')))
    image.src = this.#tiles.address.replace('{z}', `${z}`).replace('{x}', `${x}`).replace('{y}', `${y}`)
    return image
  }

  // Drawn on a canvas: a picture out of bytes would need an address that strict policies of pages do not let pass.
  #fromArchive(coords: Coords, done: DoneCallback): HTMLCanvasElement {
    const canvas = document.createElement('canvas')
    void this.#paint(canvas, coords, done)
    return canvas
  }

  async #paint(canvas: HTMLCanvasElement, coords: Coords, done: DoneCallback): Promise<void> {
    try {
      this.#fetch ??= import('./archive.ts').then(({openArchive}) => openArchive(this.#tiles.address))
      const bitmap = await (await this.#fetch)(coords)
      if (bitmap) {
        canvas.width = bitmap.width
        canvas.height = bitmap.height
        canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
        bitmap.close()
      }
      this.#end(done, canvas)
    } catch (error) {
      this.#end(done, canvas, error instanceof Error ? error : new Error('The tile did not arrive.'))
    }
  }

  #end(done: DoneCallback, tile: HTMLElement, error?: Error): void {
    if (!this.#isLoaded) this.#tell(error !== undefined)
    this.#isLoaded ||= error === undefined
    done(error, tile)
  }
}
