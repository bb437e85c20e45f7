/** What becomes of a picture. */
export interface Recipe {
  /** JPEG, which every program opens, without transparency; or WebP, which is smaller and keeps it. */
  format: 'jpeg' | 'webp'
  /** Longer edge in pixels: larger pictures are made smaller, smaller ones stay. */
  edge: number
}

/** A picture made anew from its pixels: upright, in sRGB, and without anything else that stood in the file. */
export interface Picture {
  bytes: Buffer
  width: number
  height: number
}

/** A job for the process that decodes, and its reply. */
export interface PictureJob {
  bytes: Uint8Array
  recipe: Recipe
}
export type PictureReply = {is: 'ready'} | {is: 'developed'; picture: Picture} | {is: 'refused'}
