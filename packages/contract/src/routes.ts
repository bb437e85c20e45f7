/**
 * Method and address of every public route. No run-time dependency, so that elements may import it.
 */
export const routes = {
  /** An activity's texts, questions, dates and state. */
  readActivity: {method: 'GET', path: '/v1/activities/:municipality/:activity'},
  /** One response to a survey. Sending the same key twice stores one response. */
  sendResponse: {method: 'POST', path: '/v1/surveys/:municipality/:activity/responses'},
  /** The current snapshot of an activity. */
  readResults: {method: 'GET', path: '/v1/results/:municipality/:activity'},
  /** What became of one contribution. The receipt stands in the header `Saha-Receipt`, never in an address. */
  readReceipt: {method: 'GET', path: '/v1/receipts'},
} as const

/** Name of a public route. */
export type RouteName = keyof typeof routes

/** What stands for `:municipality` and `:activity` in a route's path. */
export type RouteParams = Readonly<Record<string, string>>

/**
 * The path of a route with its parameters filled in and percent-encoded.
 *
 * @throws Error when a parameter is missing: that is a mistake in our code, never in a citizen's.
 */
export function pathOf(name: RouteName, params: RouteParams = {}): string {
  return routes[name].path.replace(/:([a-z]+)/g, (_, parameter: string) => {
    const value = params[parameter]
    if (value === undefined) throw new Error(`The path of ${name} needs "${parameter}".`)
    return encodeURIComponent(value)
  })
}
