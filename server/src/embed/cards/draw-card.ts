/** The picture that messengers and social networks show beside a link: what it is about, in its own script. */
import {fileURLToPath} from 'node:url'
import sharp, {type OverlayOptions} from 'sharp'
import {html} from '../markup.ts'

export interface CardWords {
  /** Above the title. */
  municipality: string
  title: string
  /** Below it: what one can do there, and until when. */
  below: string
  direction: 'rtl' | 'ltr'
  /** Six hexadecimal digits after `#`; it can be seen on white. */
  accent: string
}

/** Pixels: what all of those who show such pictures take. */
export const cardSize = {width: 1200, height: 630}

const [edge, bar] = [80, 20]

const ink = {strong: '#17211f', soft: '#4b5a56'}

/** Letters of both scripts in one file, as a kind of file that can be drawn with: machines may have no letters of their own. */
const fonts = {
  regular: {name: 'IBM Plex Sans Arabic,', file: '400Regular/IBMPlexSansArabic_400Regular.ttf'},
  strong: {name: 'IBM Plex Sans Arabic SemiBold,', file: '600SemiBold/IBMPlexSansArabic_600SemiBold.ttf'},
}

/** Sizes of the title, in pixels, the first in which it has room. */
const titleSizes = [68, 56, 46, 38, 32]
const titleRoom = 300

/** Draws a card as PNG. It takes a tenth of a second, beside the thread that answers. */
export async function drawCard(words: CardWords): Promise<Buffer> {
  const {municipality, title, below, direction, accent} = words
  const {width, height} = cardSize
  const [above, main, under] = await Promise.all([
    write(municipality, {font: fonts.strong, size: 34, colour: ink.soft}),
    writeTitle(title),
    write(below, {font: fonts.regular, size: 32, colour: ink.soft}),
  ])
  const at = (one: Written, top: number): OverlayOptions => ({
    input: one.bytes,
    top,
    left: direction === 'rtl' ? width - edge - one.width : edge,
  })
  const stripe = {create: {width: bar, height, channels: 3 as const, background: accent}}
  return sharp({create: {width, height, channels: 3, background: '#ffffff'}})
    .composite([
      {input: stripe, top: 0, left: direction === 'rtl' ? width - bar : 0},
      at(above, edge),
      at(main, Math.round((height - main.height) / 2)),
      at(under, height - edge - under.height),
    ])
    .png({palette: true})
    .toBuffer()
}

interface Written {
  bytes: Buffer
  width: number
  height: number
}

async function writeTitle(title: string): Promise<Written> {
  const style = {font: fonts.strong, colour: ink.strong}
  for (const size of titleSizes) {
    const written = await write(title, {...style, size})
    if (written.height <= titleRoom) return written
  }
  return write(title, {...style, height: titleRoom})
}

/** Words in lines, of a size in pixels, or of the one with which they fit into a height. */
async function write(
  words: string,
  {
    font,
    size,
    height,
    colour,
  }: {font: {name: string; file: string}; size?: number; height?: number; colour: string},
): Promise<Written> {
  const text = await html`<span foreground="${colour}">${words.trim() || '…'}</span>`
  const {data, info} = await sharp({
    text: {
      text: text.toString(),
      font: size ? `${font.name} ${size}` : font.name,
      fontfile: fileURLToPath(import.meta.resolve(`@expo-google-fonts/ibm-plex-sans-arabic/${font.file}`)),
      rgba: true,
      wrap: 'word-char',
      width: cardSize.width - 2 * edge,
      ...(height ? {height} : {dpi: 72}),
    },
  })
    .png()
    .toBuffer({resolveWithObject: true})
  return {bytes: data, width: info.width, height: info.height}
}
