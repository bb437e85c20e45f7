/** Sending a photo. `call` sends JSON and cannot tell how far it is: on slow networks, people want to know. */
import type {PictureRefusalCode, StoredPhoto} from '@saha/contract'
import {sendPhoto} from '@saha/contract/picture-routes'
import {fillIn, type RouteParams} from '@saha/contract/routes'
import {isProblem} from './call.ts'
import {passFor} from './pass.ts'

/** What became of an upload. `unreachable`: no answer of the server's. `stopped`: by whoever sent it. */
export type UploadOutcome =
  | {is: 'stored'; photo: string}
  | {is: 'refused'; code: PictureRefusalCode}
  | {is: 'unreachable'}
  | {is: 'stopped'}

/** How an upload is followed, and ended. */
export interface UploadOptions {
  /** Told of the share that has gone out, from 0 to 1. */
  onProgress: (share: number) => void
  /** Stops the upload. */
  signal: AbortSignal
  /** Milliseconds until the server counts as unreachable. Default: 90 seconds, for slow networks. */
  patience?: number
}

/**
 * Uploads one photo for an answer to an activity.
 *
 * @param server where it stands, with or without the last slash.
 * @param photo of a type that begins with `image/`.
 */
export function uploadPhoto(
  server: string,
  address: RouteParams,
  photo: Blob,
  {onProgress, signal, patience = 90_000}: UploadOptions,
): Promise<UploadOutcome> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open(sendPhoto.method, server.replace(/\/$/, '') + fillIn(sendPhoto.path, address))
    request.responseType = 'json'
    request.timeout = patience
    request.setRequestHeader('Content-Type', photo.type)
    const pass = passFor(address)
    if (pass) request.setRequestHeader('Saha-Pass', pass)
    request.upload.addEventListener('progress', ({loaded, total}) =>
      onProgress(total > 0 ? loaded / total : 0),
    )
    request.addEventListener('loadend', () =>
      resolve(signal.aborted ? {is: 'stopped'} : outcomeOf(request.status, request.response)),
    )
    signal.addEventListener('abort', () => request.abort())
    request.send(photo)
  })
}

function outcomeOf(status: number, reply: Partial<StoredPhoto> | null): UploadOutcome {
  if (status === 201 && reply?.photo) return {is: 'stored', photo: reply.photo}
  return isProblem<PictureRefusalCode>(reply) ? {is: 'refused', code: reply.code} : {is: 'unreachable'}
}
