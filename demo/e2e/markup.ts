/** What of a page could do something, and what it says: through every shadow root. */
import {randomBytes} from 'node:crypto'
import type {Page} from 'playwright-core'

export interface Look {
  /** Elements and attributes that run something, load something or lead somewhere else. */
  dangers: string[]
  /** Everything that stands there as text, shown or folded away, with the names of parts and values of fields. */
  words: string
}

/** Opens whatever is folded away, also what is drawn anew meanwhile, and waits until it is there. */
export async function unfold(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const roots = [
      document,
      ...[...document.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []),
    ]
    const folds = roots.flatMap((root) => [...root.querySelectorAll('details')])
    for (const fold of folds) fold.open = true
    return folds.every(
      (fold) =>
        !fold.querySelector('.space-kept') &&
        (fold.textContent ?? '').trim().length >
          (fold.querySelector('summary')?.textContent ?? '').trim().length,
    )
  })
}

/** What links to messengers begin with, below a hosted page and nowhere else. */
const waysToShare = ['https://wa.me/?text=', 'https://t.me/share/url?url=', 'mailto:?subject=']

/** @param ours beginnings of addresses that pages may lead to or load from. */
export function lookAt(page: Page, ours: readonly string[]): Promise<Look> {
  return page.evaluate(
    ({starts, ways}) => {
      const addresses = new Set([
        'href',
        'src',
        'srcset',
        'action',
        'formaction',
        'data',
        'poster',
        'xlink:href',
      ])
      const running = new Set(['SCRIPT', 'IFRAME', 'OBJECT', 'EMBED', 'BASE', 'FRAME', 'APPLET', 'PORTAL'])
      const svg = new Set(['animate', 'set', 'foreignObject', 'feImage', 'use', 'a', 'script'])
      const dangers: string[] = []
      const words: string[] = []
      const values: string[] = []
      const isOurs = (address: string) =>
        address === '' ||
        address === 'data:,' ||
        starts.some((start) => new URL(address, document.baseURI).href.startsWith(start))

      function visit(element: Element) {
        const own = element.tagName === 'SCRIPT' && isOurs(element.getAttribute('src') ?? 'javascript:')
        if (running.has(element.tagName) && !own) dangers.push(element.outerHTML.slice(0, 200))
        if (element.namespaceURI?.endsWith('svg') && svg.has(element.localName))
          dangers.push(`<${element.localName}> in a drawing`)
        // What citizens write may lead elsewhere, by a link that vouches for nothing.
        // Ways to pass a page on stand in one place, and open nothing but a message.
        const isShare =
          element.localName === 'a' &&
          element.getAttribute('rel') === 'noopener noreferrer' &&
          element.getRootNode() === document &&
          element.closest('body > aside.share') !== null
        const isTheirs = element.localName === 'a' && element.getAttribute('rel') === 'nofollow ugc noopener'
        for (const {name, value} of element.attributes) {
          const [first] = value.trim().split(/\s/)
          if (name === 'href' && isTheirs && /^https?:\/\//.test(value)) continue
          if (name === 'href' && isShare && ways.some((way) => value.startsWith(way))) continue
          if (/^on/i.test(name) || name === 'srcdoc') dangers.push(`${element.localName} ${name}`)
          else if (addresses.has(name) && !isOurs(first ?? ''))
            dangers.push(`${element.localName} ${name}=${value.slice(0, 99)}`)
          else values.push(value)
        }
        if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
          words.push(element.value)
        for (const node of [...element.childNodes, ...(element.shadowRoot?.childNodes ?? [])]) {
          if (node instanceof Element) visit(node)
          else if (node.nodeType === Node.TEXT_NODE && !running.has(element.tagName))
            words.push(node.textContent ?? '')
        }
      }

      visit(document.documentElement)
      return {dangers, words: [...words, ...values].join('\n')}
    },
    {starts: ours, ways: waysToShare},
  )
}

/** What of a survey is read here. */
export interface Asking {
  pages: {questions: {id: string; options?: {id: string; text: {en: string}}[]}[]}[]
}

/** Sends a response as a program would. */
export async function sendAsProgram(
  saha: string,
  path: string,
  answers: Record<string, unknown>,
): Promise<void> {
  const {version} = await (await fetch(`${saha}/v1/activities/${path}`)).json()
  const key = randomBytes(16).toString('hex')
  const reply = await fetch(`${saha}/v1/surveys/${path}/responses`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({key, version, answers}),
  })
  if (reply.status !== 201) throw new Error(`${reply.status}: ${await reply.text()}`)
}

/** White space as browsers show it, and nothing that only tells directions. */
export function plain(words: string): string {
  return words.replaceAll(/[\u2066-\u2069]/g, '').replaceAll(/\s+/g, ' ')
}

export function wordsOf(survey: Asking, question: string, option: string): string {
  const found = survey.pages.flatMap(({questions}) => questions).find(({id}) => id === question)
  return found?.options?.find(({id}) => id === option)?.text.en ?? ''
}
