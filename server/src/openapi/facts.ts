import type {EventRefusalCode, InvitationRefusalCode, ResultRefusalCode} from '@saha/contract'
import type {ShapeName} from '@saha/contract/json-schema'
import type {RouteName} from '@saha/contract/routes'

/** What the description says of a route beyond its method and path. */
export interface RouteFacts {
  summary: string
  /** One of several, where kinds of contributions share a route. */
  body?: ShapeName | ShapeName[]
  reply: {status: 200 | 201; shape: ShapeName | ShapeName[]; means: string}
  /** Replies to `If-None-Match`. */
  isCached?: boolean
  headers?: {name: string; means: string; isOptional?: boolean}[]
  refusals: (EventRefusalCode | InvitationRefusalCode | ResultRefusalCode)[]
  /** What may stand behind the address. */
  query?: {name: string; means: string}[]
}

/** Changing a comment, an idea or a registration has method and path of changing a response, which is described for all. */
export type DescribedRoute = Exclude<RouteName, 'changeComment' | 'changeIdea' | 'changeRegistration'>
