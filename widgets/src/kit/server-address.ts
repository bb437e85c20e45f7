/**
 * The server that this script came from: elements are served as `/v/<version>/<name>.js`, two steps below it.
 * Ends with a slash.
 */
export function serverAddress(script: string = import.meta.url): string {
  return new URL('../..', new URL('.', script)).href
}
