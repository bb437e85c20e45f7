import {randomBytes} from 'node:crypto'

/** @returns a name as the contract's `UploadId` wants it. @param random bytes that nobody can guess. */
export function newPhoto(random: (bytes: number) => Buffer = randomBytes): string {
  for (;;) {
    const name = random(16).toString('base64url')
    if (!name.startsWith('-')) return name
  }
}

/** Name of the file that a photo is kept under outside the store. */
export const photoFile = (photo: string) => `${photo}.jpg`
