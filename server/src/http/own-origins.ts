const loopback = ['localhost', '127.0.0.1', '[::1]']

/**
 * The origins of the server's own pages. On the machine itself its names are one: `localhost` and `127.0.0.1` with the
 * same port.
 *
 * @param publicUrl address of the server as browsers see it.
 */
export function ownOrigins(publicUrl: string): ReadonlySet<string> {
  const {origin, protocol, hostname, port} = new URL(publicUrl)
  if (!loopback.includes(hostname)) return new Set([origin])
  return new Set(loopback.map((name) => new URL(`${protocol}//${name}${port && `:${port}`}`).origin))
}
