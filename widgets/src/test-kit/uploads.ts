/** For tests: uploads that are answered as told, in place of the network; and photos to upload. */

export interface Uploaded {
  address: string
  type: string
  body: Blob
  /** Tells how much has gone out, from 0 to 1. */
  progress(share: number): void
  /** Answers it. */
  reply(status: number, body: unknown): void
  /** As when there is no network. */
  cut(): void
  isAborted: boolean
}

const network = window.XMLHttpRequest

/** Takes uploads until `stopUploads`. @returns what arrives, as it arrives. */
export function takeUploads(): Uploaded[] {
  const uploads: Uploaded[] = []
  class Fake extends EventTarget {
    readonly upload = new EventTarget()
    responseType = ''
    timeout = 0
    status = 0
    response: unknown = null
    #address = ''
    #type = ''
    #uploaded: Uploaded | undefined

    open(_: string, address: string) {
      this.#address = address
    }
    setRequestHeader(_: string, value: string) {
      this.#type = value
    }
    abort() {
      if (this.#uploaded) this.#uploaded.isAborted = true
      this.dispatchEvent(new Event('loadend'))
    }
    send(body: Blob) {
      const end = (status: number, response: unknown) => {
        this.status = status
        this.response = response
        this.dispatchEvent(new Event('loadend'))
      }
      this.#uploaded = {
        address: this.#address,
        type: this.#type,
        body,
        isAborted: false,
        progress: (share) =>
          this.upload.dispatchEvent(new ProgressEvent('progress', {loaded: share * 100, total: 100})),
        reply: end,
        cut: () => end(0, null),
      }
      uploads.push(this.#uploaded)
    }
  }
  window.XMLHttpRequest = Fake as unknown as typeof XMLHttpRequest
  return uploads
}

export function stopUploads(): void {
  window.XMLHttpRequest = network
}

/** A photo, as a camera would give it. */
export async function photoFile(width = 2400, height = 1200, name = 'bench.png'): Promise<File> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('No canvas.')
  pen.fillStyle = '#286'
  pen.fillRect(0, 0, width, height / 2)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('No picture.')
  return new File([blob], name, {type: 'image/png'})
}

/** Chooses files in a field, as the device's own dialog would. */
export function chooseFiles(field: HTMLInputElement, ...files: File[]): void {
  const chosen = new DataTransfer()
  for (const file of files) chosen.items.add(file)
  field.files = chosen.files
  field.dispatchEvent(new Event('change', {bubbles: true}))
}
