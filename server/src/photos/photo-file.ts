/** Name of the file that a photo is kept under outside the store. */
export const photoFile = (photo: string) => `${photo}.jpg`
