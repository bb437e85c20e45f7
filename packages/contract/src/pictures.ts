/** Photos of citizens and pictures of options, as they cross the wire. */
import {z} from 'zod'
import {UploadId} from './answer.ts'

/** The server's word that a photo is stored. An answer refers to it by this name. */
export const StoredPhoto = z.strictObject({photo: UploadId})
export type StoredPhoto = z.infer<typeof StoredPhoto>

/** What an element needs to know of an option's picture before its bytes arrive. */
export const ImageFacts = z.strictObject({
  /** First 128 bits of the SHA-256 of the municipality's file, in hexadecimal: names the picture for ever. */
  name: z.string().regex(/^[0-9a-f]{32}$/),
  /** In pixels, as it is sent. */
  width: z.int().positive(),
  height: z.int().positive(),
})
export type ImageFacts = z.infer<typeof ImageFacts>
