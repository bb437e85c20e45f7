/** For tests: photos as cameras write them, and files that only look like photos. */
import {crc32, deflateSync} from 'node:zlib'
import sharp from 'sharp'

/** Words that stand in the file beside the pixels. Nothing of them may go on. */
export const secrets = ['GPSLatitude-31-57', 'Canon of a citizen', 'taken at home', '<x:xmpmeta']

/** A JPEG with everything that a phone knows: place, camera, comment, profile; it lies on its side. */
export async function cameraPhoto(width = 900, height = 600): Promise<Buffer> {
  const jpeg = await sharp({create: {width, height, channels: 3, background: '#2a7d5f'}})
    .composite([
      {input: {create: {width: 60, height: 40, channels: 3, background: '#ffffff'}}, left: 0, top: 0},
    ])
    .withExif({
      IFD0: {Make: 'Canon of a citizen', ImageDescription: 'taken at home'},
      IFD3: {GPSMapDatum: 'GPSLatitude-31-57', GPSLatitudeRef: 'N', GPSLatitude: '31/1 57/1 0/1'},
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">taken at home</x:xmpmeta>')
    .withIccProfile('p3')
    .withMetadata({orientation: 6})
    .jpeg()
    .toBuffer()
  const comment = Buffer.from('taken at home')
  const segment = Buffer.from([0xff, 0xfe, 0, comment.length + 2])
  return Buffer.concat([jpeg.subarray(0, 2), segment, comment, jpeg.subarray(2)])
}

/** A picture of one colour. */
export async function plainPicture(
  format: 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' | 'tiff' = 'png',
  width = 40,
  height = 30,
): Promise<Buffer> {
  return sharp({create: {width, height, channels: 4, background: {r: 10, g: 90, b: 60, alpha: 0.5}}})
    .toFormat(format)
    .toBuffer()
}

/** A PNG of so many black pixels, in a few kilobytes. @param honest false: there are none behind the head. */
export function hugePng(width: number, height: number, honest = true): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([1, 0, 0, 0, 0], 8)
  const row = Math.ceil(width / 8) + 1
  const pixels = honest ? deflateSync(Buffer.alloc(row * height), {level: 9}) : deflateSync(Buffer.alloc(1))
  const mark = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([mark, chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(content.length, 0)
  named.copy(framed, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}

const script = '<script>alert(document.domain)</script>'

/** Files that are no photos, by what they are. */
export async function hostileFiles(): Promise<[string, Buffer][]> {
  const png = await plainPicture('png')
  const jpeg = await plainPicture('jpeg')
  const text = (words: string) => Buffer.from(words)
  return [
    ['nothing', Buffer.alloc(0)],
    ['a script', text(`<!doctype html>${script}`)],
    ['a drawing with a script', text(`<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`)],
    [
      'a drawing that reads files',
      text('<svg><image href="file:///etc/passwd" width="9" height="9"/></svg>'),
    ],
    ['a document', text('%PDF-1.7\n1 0 obj<</JS(app.alert(1))>>')],
    ['a program of a shell', text('#!/bin/sh\necho')],
    ['an archive', text('PK\x03\x04')],
    ['an animation', await plainPicture('gif')],
    ['a TIFF', await plainPicture('tiff')],
    ['a page that begins as a picture', text(`\x89PNG\r\n\x1a\n${script}`)],
    ['a page that begins as a JPEG', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), text(script)])],
    ['a page that begins as a WebP', text(`RIFF\x00\x00\x00\x00WEBPVP8 ${script}`)],
    ['a page that begins as an AVIF', text(`\x00\x00\x00\x1cftypavif\x00\x00\x00\x00avifmif1${script}`)],
    ['a command for another program', text(`push graphic-context\nviewbox 0 0 1 1\nfill 'url(https://x)'`)],
    ['half a JPEG', (await cameraPhoto()).subarray(0, 900)],
    [
      'a PNG with a wrong sum',
      Buffer.concat([png.subarray(0, 40), Buffer.from([9, 9, 9]), png.subarray(43)]),
    ],
    ['a head without a body', jpeg.subarray(0, 20)],
    ['a bomb of 2,500 million pixels', hugePng(50_000, 50_000, false)],
    ['an honest bomb of 400 million pixels', hugePng(20_000, 20_000)],
    ['a strip of a thousand million pixels', hugePng(1_000_000_000, 1, false)],
  ]
}

/** Photos that something else hides in: each is one photo and something more. */
export async function polyglots(): Promise<[string, Buffer][]> {
  const jpeg = await plainPicture('jpeg')
  const png = await plainPicture('png')
  const hidden = Buffer.from(script)
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, hidden.length + 2]), hidden])
  return [
    ['a page behind it', Buffer.concat([jpeg, hidden])],
    ['an archive behind it', Buffer.concat([png, Buffer.from('PK\x03\x04'), hidden])],
    ['a page in its comment', Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)])],
    [
      'a page in a text of its own',
      Buffer.concat([
        png.subarray(0, 33),
        chunk('tEXt', Buffer.from(`Comment\0${script}`)),
        png.subarray(33),
      ]),
    ],
  ]
}
