/** Drafts that can be tried: each in a server of its own, in memory, behind an address that nobody can guess. */
import {limits} from '@saha/contract/limits'
import type {Definition, DraftContent, DraftPreview} from '@saha/contract'
import {randomBytes} from 'node:crypto'
import {readDefinition} from '../../activities/read-definition.queries.ts'
import {readImage, type NewImage} from '../../images/images.queries.ts'
import {Refusal} from '../../refusal.ts'
import type {Store} from '../../storage/open.ts'
import {imagesOfDraft} from '../draft-images.queries.ts'
import type {ConsultationName} from '../drafts.queries.ts'
import {finishedPart} from './finished-part.ts'

/** A server with a store of its own, which nobody keeps. */
export interface Sandbox {
  answer: (request: Request) => Promise<Response>
  /** Gives it another definition, with pictures that it does not have yet. */
  define: (definition: Definition, images: ReadonlyMap<string, NewImage>) => Promise<void>
  /** A code for what needs an invitation there, as often as somebody likes; `undefined` where nothing does. */
  invite: (name: ConsultationName) => Promise<string | undefined>
  close: () => Promise<void>
}

/** @param address where it stands, as browsers see it, without a slash at the end. */
export type OpenSandbox = (address: string) => Promise<Sandbox>

export interface PreviewNeeds {
  db: Store
  openSandbox: OpenSandbox
  /** Address of the server as browsers see it, without a slash at the end. */
  publicUrl: string
  /** Milliseconds since 1970. */
  now: () => number
}

/** One preview, while somebody looks at it. */
export interface Preview {
  sandbox: Sandbox
  definition: Definition
}

export interface Previews {
  /** Opens a preview for somebody, or renews the one that they have. @throws Refusal `not-found`. */
  open: (name: ConsultationName, email: string, content: DraftContent) => Promise<DraftPreview>
  /** What stands at an address; `undefined` when there is nothing, or nothing any more. */
  find: (token: string) => Preview | undefined
  /** Closes those that nobody has looked at for an hour. */
  closeIdle: () => Promise<void>
  close: () => Promise<void>
}

/** Previews that are open at once; the one that was looked at longest ago goes. */
export const mostPreviews = 20
/** Milliseconds without a look after which a preview is gone. */
export const longestIdle = 3_600_000

interface Kept extends Preview {
  token: string
  key: string
  /** Milliseconds since 1970. */
  seen: number
  /** File names of pictures that its store has, with what they stand for. */
  images: Map<string, string>
}

/** Previews of one server process. */
export function createPreviews({db, openSandbox, publicUrl, now}: PreviewNeeds): Previews {
  /** By token; the one that was looked at last is at the end. */
  const kept = new Map<string, Kept>()
  /** Renewals of one preview follow each other. */
  const turns = new Map<string, Promise<unknown>>()

  async function open(name: ConsultationName, email: string, content: DraftContent): Promise<DraftPreview> {
    const stored = await readDefinition(db, name.municipality, name.consultation)
    if (!stored) throw new Refusal('not-found')
    const draft = {...content, id: name.consultation}
    const municipality = {...stored.municipality, origins: []}
    const definition = finishedPart(municipality, draft, now()) ?? {saha: 1, municipality, consultations: []}
    const key = `${name.municipality}/${name.consultation} ${email}`
    const known = [...kept.values()].find((one) => one.key === key)
    const preview = await renewed(known, key, definition, name)
    kept.delete(preview.token)
    kept.set(preview.token, preview)
    await closeOldest()
    const activities = definition.consultations.flatMap((one) => one.activities)
    const isInvited = activities.some(({level}) => level === 'invitation')
    const code = isInvited ? await preview.sandbox.invite(name) : undefined
    return {
      address: `/preview/${preview.token}/`,
      ...(code !== undefined && {code}),
      activities: activities.map(({id}) => id),
    }
  }

  async function renewed(
    known: Kept | undefined,
    key: string,
    definition: Definition,
    name: ConsultationName,
  ): Promise<Kept> {
    if (known) {
      try {
        await known.sandbox.define(definition, await missingImages(known.images, name))
        return Object.assign(known, {definition, seen: now()})
      } catch {
        // Somebody has tried it, and what they answered has changed: it begins anew at the same address.
        await known.sandbox.close()
      }
    }
    const token = known?.token ?? randomBytes(24).toString('base64url')
    const images = new Map<string, string>()
    const sandbox = await openSandbox(`${publicUrl}/preview/${token}`)
    await sandbox.define(definition, await missingImages(images, name))
    return {token, key, sandbox, definition, images, seen: now()}
  }

  /** Pictures of the draft, with the bytes of those that a preview does not have yet. */
  async function missingImages(
    has: Map<string, string>,
    name: ConsultationName,
  ): Promise<Map<string, NewImage>> {
    const images = new Map<string, NewImage>()
    for (const [file, image] of [...(await imagesOfDraft(db, name))].slice(0, limits.images)) {
      const bytes = has.get(file) === image.name ? undefined : await readImage(db, image.name)
      images.set(file, bytes ? {...image, bytes} : image)
      has.set(file, image.name)
    }
    return images
  }

  async function closeOldest(): Promise<void> {
    for (const preview of kept.values()) {
      if (kept.size <= mostPreviews) return
      await forget(preview)
    }
  }

  async function forget({token, sandbox}: Kept): Promise<void> {
    kept.delete(token)
    await sandbox.close()
  }

  return {
    open: (name, email, content) => {
      const key = `${name.municipality}/${name.consultation} ${email}`
      const turn = (turns.get(key) ?? Promise.resolve())
        .catch(() => undefined)
        .then(() => open(name, email, content))
      turns.set(key, turn)
      return turn.finally(() => {
        if (turns.get(key) === turn) turns.delete(key)
      })
    },
    find: (token) => {
      const preview = kept.get(token)
      if (!preview || now() - preview.seen >= longestIdle) return undefined
      preview.seen = now()
      kept.delete(token)
      kept.set(token, preview)
      return preview
    },
    closeIdle: async () => {
      for (const preview of kept.values()) if (now() - preview.seen >= longestIdle) await forget(preview)
    },
    close: async () => {
      for (const preview of kept.values()) await forget(preview)
    },
  }
}
