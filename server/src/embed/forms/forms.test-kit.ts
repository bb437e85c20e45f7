/** For tests: a browser without scripts, which fills in the forms of hosted pages and presses their buttons. */
import {Parser} from 'htmlparser2'
import {wordsOf} from '../test-kit.ts'

interface Server {
  app: {request: (path: string, options?: RequestInit) => Response | Promise<Response>}
  clock: {now: number}
}

/** Milliseconds that somebody takes to fill in a form. Programs are faster. */
const filling = 10_000

/** A page as a browser has it: what stands in its first form, and what can be pressed. */
export interface OpenPage {
  status: number
  html: string
  words: string
  headers: Headers
  /** Name of each field to what it would send now. */
  fields: ReadonlyMap<string, string>
  /** Values that each field offers. */
  offers: ReadonlyMap<string, readonly string[]>
  buttons: readonly string[]
  /** Names of the fields that take a file. */
  fileFields: readonly string[]
  /** Fills in some fields (`''` empties one), chooses files, and presses a button. */
  press: (
    button: string,
    filled?: Readonly<Record<string, string>>,
    files?: Readonly<Record<string, Buffer>>,
  ) => Promise<OpenPage>
}

/** @param headers of whoever sends forms. */
export function visitForms({app, clock}: Server, headers: Record<string, string> = ownPage) {
  async function open(path: string, options: RequestInit = {}): Promise<OpenPage> {
    const reply = await app.request(path, options)
    const html = await reply.text()
    const {fields, offers, buttons, fileFields} = readFields(html)
    return {
      status: reply.status,
      html,
      words: wordsOf(html),
      headers: reply.headers,
      fields,
      offers,
      buttons,
      fileFields,
      press: (button, filled = {}, files = {}) => {
        if (!buttons.includes(button))
          throw new Error(`There is no button ${button}, but ${buttons.join(', ')}.`)
        clock.now += filling
        const all = new Map([...fields, ...Object.entries(filled), ['_go', button]])
        const sent = [...all].filter(([name, value]) => value !== '' || !offers.has(name))
        if (fileFields.length === 0)
          return open(path, {
            method: 'POST',
            headers: {'content-type': 'application/x-www-form-urlencoded', ...headers},
            body: new URLSearchParams(sent).toString(),
          })
        const body = new FormData()
        for (const [name, value] of sent) body.set(name, value)
        for (const name of fileFields)
          body.set(
            name,
            new Blob([new Uint8Array(files[name] ?? [])], {type: 'image/jpeg'}),
            files[name] ? 'photo.jpg' : '',
          )
        return open(path, {method: 'POST', headers, body})
      },
    }
  }
  return open
}

/** What a browser of today says of a form on a page of ours. */
export const ownPage = {origin: 'https://saha.example', 'sec-fetch-site': 'same-origin'}

function readFields(html: string) {
  const fields = new Map<string, string>()
  const offers = new Map<string, string[]>()
  const buttons: string[] = []
  const fileFields: string[] = []
  let writing: string | undefined
  let choosing: string | undefined
  const offer = (name: string, value: string) => offers.set(name, [...(offers.get(name) ?? []), value])
  const parser = new Parser({
    onopentag: (tag, {name = '', value = '', type = 'text', ...rest}) => {
      if (tag === 'button') buttons.push(value)
      if (tag === 'textarea') writing = name
      if (tag === 'select') choosing = name
      if (tag === 'option' && choosing) {
        offer(choosing, value)
        if ('selected' in rest) fields.set(choosing, value)
      }
      if (tag === 'input' && type === 'file') fileFields.push(name)
      if (tag !== 'input' || type === 'file') return
      const isChoice = type === 'radio' || type === 'checkbox'
      if (isChoice) offer(name, value)
      if (!isChoice || 'checked' in rest) fields.set(name, value)
    },
    ontext: (text) => {
      if (writing) fields.set(writing, (fields.get(writing) ?? '') + text)
    },
    onclosetag: (tag) => {
      // A browser takes the first line break of a field for none.
      if (tag === 'textarea' && writing) fields.set(writing, (fields.get(writing) ?? '').replace(/^\n/, ''))
      if (tag === 'textarea') writing = undefined
      if (tag === 'select') choosing = undefined
    },
  })
  parser.end(html)
  return {fields, offers, buttons, fileFields}
}

/** The receipt code that a page shows. */
export const codeOn = ({html}: OpenPage) => /\b(?:[0-9A-Z]{4}-){4}[0-9A-Z]{4}\b/.exec(html)?.[0] ?? ''
