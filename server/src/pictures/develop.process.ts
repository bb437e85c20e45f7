/**
 * Decodes pictures of strangers, one after the other, in a process of its own: it holds no secret and no connection, and
 * whoever started it ends it when one takes too long. Nothing of a file goes on but its pixels.
 */
import {getPriority, setPriority} from 'node:os'
import sharp from 'sharp'
import {pictureKindOf, type PictureKind} from './picture-kind.ts'
import type {PictureJob, PictureReply} from './recipe.ts'

/** Most pixels that are decoded: what phones take, at a few hundred megabytes of memory. */
const mostPixels: Record<PictureKind, number> = {
  jpeg: 50_000_000,
  png: 50_000_000,
  webp: 50_000_000,
  // Decoded as a whole, at eight times the memory of the others.
  avif: 16_000_000,
}

const loaders = ['Jpeg', 'Png', 'Webp', 'Heif'].map((name) => `VipsForeignLoad${name}Buffer`)

sharp.block({operation: ['VipsForeignLoad']})
sharp.unblock({operation: loaders})
sharp.cache(false)
sharp.concurrency(1)
// Whoever answers a survey goes first. A process that gives way more than that already may not take it back.
if (getPriority() < 10) setPriority(10)

function send(reply: PictureReply) {
  process.send?.(reply)
}

async function develop({bytes, recipe}: PictureJob): Promise<PictureReply> {
  const kind = pictureKindOf(bytes)
  if (!kind) return {is: 'refused'}
  const {format, edge} = recipe
  try {
    const upright = sharp(bytes, {limitInputPixels: mostPixels[kind], failOn: 'error'})
      .autoOrient()
      .resize({width: edge, height: edge, fit: 'inside', withoutEnlargement: true})
    const encoded =
      format === 'jpeg'
        ? upright.flatten({background: '#ffffff'}).jpeg({quality: 80})
        : upright.webp({quality: 80, smartSubsample: true})
    const {data, info} = await encoded.toBuffer({resolveWithObject: true})
    return {is: 'developed', picture: {bytes: data, width: info.width, height: info.height}}
  } catch {
    // A decoder that cannot read a file says why in words that quote it.
    return {is: 'refused'}
  }
}

process.on('message', (job: PictureJob) => void develop(job).then(send))
process.on('disconnect', () => process.exit())
send({is: 'ready'})
