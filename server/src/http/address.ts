import type {Context} from 'hono'

/**
 * Where a request comes from, as far as it can be believed: the connection's other end, or, behind reverse proxies,
 * whom the outermost of them saw. What a client itself writes into `X-Forwarded-For` stands before that and is passed
 * over.
 *
 * @param proxies how many reverse proxies stand in front.
 */
export function addressOf(c: Context, proxies: number): string | undefined {
  const seen = (c.req.header('x-forwarded-for') ?? '').split(',').map((address) => address.trim())
  return proxies === 0 ? connectedAddress(c) : seen.at(-proxies)
}

/** Node's server passes the connection along; requests in tests have none. */
function connectedAddress(c: Context): string | undefined {
  const env: {incoming?: {socket?: {remoteAddress?: string}}} | undefined = c.env
  return env?.incoming?.socket?.remoteAddress
}
