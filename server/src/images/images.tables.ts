/** Pictures of options, as municipalities hand them in with a definition. */
export interface ImageTables {
  image: {
    /** First 128 bits of the SHA-256 of the file that was handed in, in hexadecimal. */
    name: string
    /** In pixels. */
    width: number
    height: number
    /** WebP. */
    bytes: Uint8Array
  }
  /** Which picture a file name of a survey stands for. */
  activity_image: {
    activity: number
    file: string
    image: string
  }
}
