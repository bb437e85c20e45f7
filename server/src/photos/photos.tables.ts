/** Photos that citizens upload for their answers and comments. */
export interface PhotoTables {
  photo: {
    /** 128 random bits. */
    id: string
    activity: number
    /** Days since 1970, UTC, on which it was uploaded. */
    day: number
    /** Id of the response or comment that it came with; empty while none names it. */
    response: string
  }
  photo_content: {
    photo: string
    /** JPEG, made anew from the pixels alone. */
    bytes: Uint8Array
  }
}
