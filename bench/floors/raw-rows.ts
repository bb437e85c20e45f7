/** The floor of a file of responses: the rows of the store, one after the other, as they are. */
import Database from 'better-sqlite3'
import {closeSync, openSync, statSync, writeSync} from 'node:fs'

/** Characters that are written at once. */
const atOnce = 1 << 16

interface Row {
  day: number
  channel: string
  answers: string
}

/** @param path of the file that is written. */
export function writeRaw(database: string, path: string): {rows: number; bytes: number} {
  const store = new Database(database, {readonly: true})
  const out = openSync(path, 'w')
  const responses = store.prepare<unknown[], Row>(
    'select day, channel, answers from survey_response order by id',
  )
  let [rows, waiting] = [0, '']
  for (const {day, channel, answers} of responses.iterate()) {
    rows += 1
    waiting += `${day},${channel},${answers}\n`
    if (waiting.length < atOnce) continue
    writeSync(out, waiting)
    waiting = ''
  }
  writeSync(out, waiting)
  closeSync(out)
  store.close()
  return {rows, bytes: statSync(path).size}
}
