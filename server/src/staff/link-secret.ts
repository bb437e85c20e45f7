/** Links that let somebody in once. */
import {hash, randomBytes} from 'node:crypto'

/** What stands in a link, and what is kept of it: nobody who reads the store can make the link from that. */
export interface LinkSecret {
  secret: string
  hash: string
}

/** 256 random bits. */
export function makeLinkSecret(): LinkSecret {
  const secret = randomBytes(32).toString('base64url')
  return {secret, hash: hashOfSecret(secret)}
}

export function hashOfSecret(secret: string): string {
  return hash('sha256', secret, 'base64url')
}

/** Behind the `#`: browsers send it to nobody, so it stands in no log. */
export function invitationLink(publicUrl: string, municipality: string, secret: string): string {
  return `${publicUrl}/console/#invitation/${encodeURIComponent(municipality)}/${secret}`
}

export function recoveryLink(publicUrl: string, secret: string): string {
  return `${publicUrl}/console/#recovery/${secret}`
}
