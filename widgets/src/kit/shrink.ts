import {limits} from '@saha/contract/limits'

/** Longer edge of what is shown in the form, in pixels. */
const previewEdge = 320

export interface SmallPhoto {
  /** JPEG made of the pixels alone: nothing of what the camera wrote into the file leaves the device. */
  photo: Blob
  preview: HTMLCanvasElement
}

/** A photo as small as it is kept on the server. @returns `undefined` when the browser cannot read it as one. */
export async function shrink(file: Blob): Promise<SmallPhoto | undefined> {
  try {
    const bitmap = await createImageBitmap(file)
    const canvas = drawn(bitmap, limits.photoEdge)
    const preview = drawn(canvas, previewEdge)
    bitmap.close()
    const photo = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.8))
    return photo ? {photo, preview} : undefined
  } catch {
    return undefined
  }
}

function drawn(source: ImageBitmap | HTMLCanvasElement, edge: number): HTMLCanvasElement {
  const scale = Math.min(1, edge / Math.max(source.width, source.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(source.width * scale))
  canvas.height = Math.max(1, Math.round(source.height * scale))
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('No canvas.')
  // What is transparent would turn black.
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(source, 0, 0, canvas.width, canvas.height)
  return canvas
}
