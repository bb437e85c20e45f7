/** Where the server stands, for elements that come with an application's own code: that code does not come from the server. */
let server = ''

/**
 * Says where the server stands, once for all elements without a `server` attribute. To be called before there are any.
 *
 * @param address such as `https://saha.town.example`, with or without a slash at the end.
 */
export function setServer(address: string | URL): void {
  server = String(address)
}

/** Empty until it has been said: the element then tells the webmaster that its `server` is missing. */
export function serverAddress(): string {
  return server
}
