/** For tests: who gets forms without scripts. Everybody, wherever there is something to read; the form says whether it is open. */
import {published, type Row} from './row.test-kit.ts'

type Address = `${'GET' | 'POST'} /${string}`
type Kind = NonNullable<Row['of']>

/** Drawing a form, and sending it with nothing in it. */
function formAt(path: string, of: Kind, query?: Row['query']): Record<Address, Row> {
  const row: Row = {who: 'anybody', gives: published(200), of, ...(query && {query})}
  const address = `/embed/:municipality/:activity/${path}` as const
  return {[`GET ${address}`]: row, [`POST ${address}`]: {...row, send: emptyForm}}
}

function emptyForm(): RequestInit {
  return {
    method: 'POST',
    headers: {'content-type': 'application/x-www-form-urlencoded'},
    body: '_go=',
  }
}

export const formRows: Record<Address, Row> = {
  ...formAt('receipt', 'survey'),
  ...formAt('answer', 'survey'),
  ...formAt('register', 'event'),
  ...formAt('propose', 'ideas'),
  ...formAt('idea', 'ideas', ({ids}) => `?number=${ids.idea}`),
  ...formAt('write', 'talk'),
  ...formAt('comment', 'talk', ({ids}) => `?id=${ids.comment}`),
}
