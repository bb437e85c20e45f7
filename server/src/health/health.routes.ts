import {answerAt, type Answering} from '../http/answer.ts'
import {commonHeaders, json} from '../http/headers.ts'

export interface HealthNeeds extends Answering {
  /** What keeps the server from serving, as short words; empty when nothing does. */
  findAilments: () => Promise<string[]>
  metrics: {text: () => Promise<string>; type: string}
}

const plain = {...commonHeaders, 'cache-control': 'no-store', 'content-type': json}

/** Health and metrics, for whoever runs the server. */
export function healthRoutes(needs: HealthNeeds): void {
  answerAt(
    needs,
    'GET',
    '/health/live',
    'live',
    () => new Response('{"status":"ok"}', {status: 200, headers: plain}),
  )
  answerAt(needs, 'GET', '/health/ready', 'ready', async () => {
    const ailments = await needs.findAilments()
    const body = JSON.stringify(
      ailments.length === 0 ? {status: 'ok'} : {status: 'not-ready', because: ailments},
    )
    return new Response(body, {status: ailments.length === 0 ? 200 : 503, headers: plain})
  })
  answerAt(needs, 'GET', '/metrics', 'metrics', async () => {
    const headers = {...plain, 'content-type': needs.metrics.type}
    return new Response(await needs.metrics.text(), {status: 200, headers})
  })
}
