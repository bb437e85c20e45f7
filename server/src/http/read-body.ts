import {Refusal} from '../refusal.ts'

export interface BodyBounds {
  /** Most bytes. */
  most: number
  /** Told of every piece as it arrives; may throw a refusal. */
  onPiece?: (bytes: number) => void
}

/**
 * The bytes of a request's body, at most as many as it may have, whether its length is announced or not.
 *
 * @throws Refusal `too-large`; `malformed` when somebody goes away in the middle.
 */
export async function readBody(request: Request, {most, onPiece}: BodyBounds): Promise<Uint8Array> {
  const announced = request.headers.get('content-length')
  if (announced !== null && !(Number(announced) <= most)) throw new Refusal('too-large')
  try {
    const isWhole = announced !== null && !onPiece
    return isWhole ? await readWhole(request, most) : await readPieces(request, most, onPiece)
  } catch (error) {
    // Somebody who goes away in the middle has sent nothing that could be understood.
    throw error instanceof Refusal ? error : new Refusal('malformed')
  }
}

/** Node's parser reads no more than was announced; where there is no such parser, the check afterwards helps. */
async function readWhole(request: Request, most: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(await request.arrayBuffer())
  if (bytes.byteLength > most) throw new Refusal('too-large')
  return bytes
}

async function readPieces(
  request: Request,
  most: number,
  onPiece?: (bytes: number) => void,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of request.body ?? []) {
    length += piece.byteLength
    if (length > most) throw new Refusal('too-large')
    onPiece?.(piece.byteLength)
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
