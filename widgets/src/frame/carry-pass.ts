/**
 * Sends the frame's pass with whatever is sent to the server. Elements know nothing of frames: those on other pages, nearly
 * all, carry nothing for it.
 */

const header = 'Saha-Frame'

/** Takes effect for everything that is sent from now on. @param pass of the frame, in the server's own hand. */
export function carryPass(pass: string): void {
  const send = window.fetch.bind(window)
  window.fetch = (input, init = {}) => {
    if (!isForServer(init.method ?? 'GET', String(input))) return send(input, init)
    const headers = new Headers(init.headers)
    headers.set(header, pass)
    return send(input, {...init, headers})
  }

  const {prototype} = XMLHttpRequest
  const open = Object.getOwnPropertyDescriptor(prototype, 'open')?.value as XMLHttpRequest['open']
  // Photos are sent so, because only this tells how far it is.
  prototype.open = function (this: XMLHttpRequest, method: string, address: string | URL) {
    open.call(this, method, address, true)
    if (isForServer(method, String(address))) this.setRequestHeader(header, pass)
  }
}

function isForServer(method: string, address: string): boolean {
  return method !== 'GET' && new URL(address, location.href).host === location.host
}
