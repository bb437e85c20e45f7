/**
 * Reads a page of somebody else's website, as a visitor's browser would be given it. Whoever names the page must not reach
 * by it what only this server reaches: every name is looked up here, and the connection goes to the addresses that were
 * looked at, also behind each redirect.
 */
import {lookup as lookUp, type LookupAddress} from 'node:dns'
import {request as requestPlain, type IncomingMessage} from 'node:http'
import {request as requestSecure} from 'node:https'
import {isIP, type LookupFunction} from 'node:net'
import ipaddr from 'ipaddr.js'

/** The page, or why there is none. */
export type FetchedPage =
  | {is: 'page'; address: URL; status: number; type: string; policies: readonly string[]; html: string}
  | {is: 'private' | 'unreachable'; address: URL}

/** Bytes of a page that are looked at. */
const most = 2_000_000
const mostRedirects = 5
/** Milliseconds for all of it. */
const patience = 10_000

class PrivateAddress extends Error {}

/** @param isTrial the server itself is on this machine alone: then so are the pages. */
export async function fetchPage(address: string, isTrial: boolean): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(patience)
  let at = new URL(address)
  try {
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      // What a webmaster has pasted along with the address belongs to nobody here.
      at.username = at.password = ''
      const reply = await ask(at, isTrial, signal)
      const {statusCode: status = 0, headers} = reply
      const onward = status >= 300 && status < 400 && headers.location
      if (!onward) {
        const policies = [headers['content-security-policy'] ?? []].flat()
        return {
          is: 'page',
          address: at,
          status,
          type: headers['content-type'] ?? '',
          policies,
          html: await read(reply),
        }
      }
      reply.destroy()
      at = new URL(onward, at)
      if (!/^https?:$/.test(at.protocol)) break
    }
    return {is: 'unreachable', address: at}
  } catch (error) {
    return {is: error instanceof PrivateAddress ? 'private' : 'unreachable', address: at}
  }
}

function ask(at: URL, isTrial: boolean, signal: AbortSignal): Promise<IncomingMessage> {
  const mayAsk = (address: string) => isPublic(address) || (isTrial && isLoopback(address))
  const host = at.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) && !mayAsk(host)) throw new PrivateAddress()
  const request = at.protocol === 'https:' ? requestSecure : requestPlain
  return new Promise((resolve, reject) => {
    request(
      at,
      {
        signal,
        lookup: guarded(mayAsk),
        headers: {accept: 'text/html', 'accept-encoding': 'identity', 'user-agent': 'Saha page check'},
      },
      resolve,
    )
      .on('error', reject)
      .end()
  })
}

/** Looks a name up, and gives no address that may not be asked. */
function guarded(mayAsk: (address: string) => boolean): LookupFunction {
  return (host, options, tell) =>
    lookUp(host, {...options, all: true}, (error, found) => {
      const addresses: LookupAddress[] = error ? [] : found
      const [first] = addresses
      if (error || !first) tell(error ?? new Error('No address.'), [])
      else if (!addresses.every(({address}) => mayAsk(address))) tell(new PrivateAddress(), [])
      else if (options.all) tell(null, addresses)
      else tell(null, first.address, first.family)
    })
}

async function read(reply: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of reply as AsyncIterable<Buffer>) {
    parts.push(part)
    bytes += part.byteLength
    // What a webmaster pastes stands before the two-millionth byte, or nobody waits for it.
    if (bytes > most) break
  }
  return Buffer.concat(parts).toString('utf8')
}

/** Whether an address is one of the open internet. */
export function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}

/** Whether an address is that of the machine itself. */
function isLoopback(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback'
}

/** Whether a name of a host is the machine's name for itself. */
export function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || isLoopback(host.replace(/^\[|\]$/g, ''))
}
