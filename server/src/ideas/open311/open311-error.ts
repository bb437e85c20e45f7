/** Errors of GeoReport v2: its clients expect them in its own documents, with a sentence in English. */
const meanings = {
  'no-jurisdiction': [400, 'jurisdiction_id was not provided.'],
  'unknown-jurisdiction': [404, 'jurisdiction_id provided was not found.'],
  'unknown-service': [404, 'service_code provided was not found.'],
  'unknown-request': [404, 'service_request_id provided was not found.'],
  'unknown-resource': [404, 'There is no such resource.'],
  'bad-argument': [400, 'An argument is not written as GeoReport v2 asks.'],
  'bad-range': [400, 'start_date and end_date may not span more than 90 days.'],
} as const

/** A request of a client that cannot be answered. */
export class Open311Error extends Error {
  override name = 'Open311Error'
  readonly status: 400 | 404

  constructor(code: keyof typeof meanings) {
    const [status, says] = meanings[code]
    super(says)
    this.status = status
  }
}
