import {answerAt, type Answering} from '../http/answer.ts'
import {prepare, replyPrepared} from '../http/prepared.ts'
import {describeApi} from './describe-api.ts'

export interface OpenApiNeeds extends Answering {
  publicUrl: string
  version: string
}

/** The description of the public addresses. */
export function openApiRoutes(needs: OpenApiNeeds): void {
  const prepared = prepare(JSON.stringify(describeApi(needs.publicUrl, needs.version)), {
    type: 'application/json',
    cache: 'public, max-age=300',
  })
  answerAt(needs, 'GET', '/v1/openapi.json', 'openapi', async (c) => replyPrepared(await prepared, c.req))
}
