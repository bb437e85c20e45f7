/** Pictures on pages whose policy lets no image of another server in, but lets the server be asked. */

/**
 * The pixels of a picture.
 *
 * @returns `undefined` when it does not arrive, or cannot be read.
 */
export async function readPicture(address: string): Promise<ImageBitmap | undefined> {
  try {
    const reply = await fetch(address, {credentials: 'omit'})
    return reply.ok ? await createImageBitmap(await reply.blob()) : undefined
  } catch {
    return undefined
  }
}
