import type {DownloadedFile} from '@saha/client/call-staff'

/** Milliseconds until the browser has surely taken the file over. */
const enough = 60_000

/** Lets the browser save a file, as if a link to it had been followed. */
export function save({name, content}: DownloadedFile): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), enough)
}
