/** Parts of the description that several addresses share. */
import {
  commentRefusals,
  eventRefusals,
  ideaRefusals,
  invitationRefusals,
  pictureRefusals,
  refusals,
  resultRefusals,
  type EventRefusalCode,
  type InvitationRefusalCode,
  type PictureRefusalCode,
  type ResultRefusalCode,
} from '@saha/contract'
import type {ShapeName} from '@saha/contract/json-schema'

/** A path as OpenAPI writes it. */
export function addressOf(path: string): string {
  return path.replace(/:([a-z]+)/g, '{$1}')
}

/** What stands in a path. */
export function parametersIn(path: string, schema: object): object[] {
  return [...path.matchAll(/:([a-z]+)/g)].map(([, name]) => ({name, in: 'path', required: true, schema}))
}

/** One entry per status; several codes may share one. */
export function describeRefusals(
  codes: readonly (EventRefusalCode | InvitationRefusalCode | PictureRefusalCode | ResultRefusalCode)[],
): Record<string, object> {
  const byStatus = Map.groupBy(
    codes,
    (code) =>
      ({
        ...refusals,
        ...commentRefusals,
        ...ideaRefusals,
        ...eventRefusals,
        ...invitationRefusals,
        ...pictureRefusals,
        ...resultRefusals,
      })[code],
  )
  return Object.fromEntries(
    [...byStatus].map(([status, sharing]) => [
      status,
      {
        description: `Refused: ${sharing.map((code) => `\`${code}\``).join(', ')}.`,
        content: {'application/problem+json': {schema: reference('Problem')}},
        ...(sharing.some((code) => code === 'busy' || code === 'too-many')
          ? {headers: {'Retry-After': {description: 'Seconds.', schema: {type: 'integer'}}}}
          : {}),
      },
    ]),
  )
}

export function reference(name: ShapeName) {
  return {$ref: `#/components/schemas/${name}`}
}

export function oneOf(shapes: ShapeName | ShapeName[]): object {
  return Array.isArray(shapes) ? {oneOf: shapes.map(reference)} : reference(shapes)
}

/** What comes with everything by which people take part. */
export const passHeader = {
  name: 'Saha-Pass',
  in: 'header',
  required: false,
  description:
    'At the level `invitation`: the token of the browser, a point, and what the browser made of it with the reply to `redeem`. A thread under an idea takes that of its collection. A `token` in the body has to be the same.',
  schema: {type: 'string', pattern: '^[0-9a-f]{32}\\.[A-Za-z0-9_-]{86}$'},
}
