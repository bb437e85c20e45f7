import {routes} from '@saha/contract/routes'
import {outbox} from '@saha/client/this-browser'
import {forgetDraft} from './draft.ts'
import type {Journey} from './journey.ts'
import {askedOn} from './steps.ts'

/** Hands the form over to the outbox. A second click finds it gone. */
export function send(journey: Journey): void {
  const {activity, address, key, once, own, path, phase, server} = journey
  if (phase.is !== 'checking' || !activity) return
  const problems = journey.problemsOn(askedOn(path), path)
  if (problems.length > 0) return journey.show({is: 'asking', at: problems[0]?.question, problems})
  const {answers} = path
  if (own) return void own.send(answers)
  outbox.keep({
    server,
    route: routes.sendResponse,
    params: address,
    body: {key, version: activity.version, answers, ...(once && {token: once.tokenFor(address)})},
    since: Date.now(),
    isFleeting: activity.sensitive,
  })
  if (outbox.isKept(key)) forgetDraft(address)
  journey.show({is: 'sending'})
  void journey.deliver()
}
