/**
 * Writes how many comments a thread has into `<saha-comments count-only activity="…">`, for lists of articles: one
 * request for all of a page. What stands in the tag stays until the number is known, and where it cannot be.
 */
import {limits} from '@saha/contract/limits'
import {routes} from '@saha/contract/routes'
import {call} from '@saha/client/call'
import {counts as ar} from '@saha/i18n/counts/ar'
import {counts as en} from '@saha/i18n/counts/en'
import {counts as fr} from '@saha/i18n/counts/fr'
import {spokenLanguage} from '@saha/i18n/languages'
import {speakerFor} from '@saha/i18n/speaker'
import {nearestLanguage} from '../../kit/nearest-language.ts'
import {serverAddress} from '../../kit/server-address.ts'

/** They are short: with all of them here, nothing else is to be fetched. */
const words = {ar, en, fr}

/** Pages may bring this file twice, alone and with the element: the first one counts for all. */
const MARK = Symbol.for('saha.counts')

/** What each tag was counted for: another activity, or another language, is another question. */
const known = new WeakMap<Element, string>()

/** Tags that ask for something, by server and thread. */
type Wanted = Map<string, Map<string, Element[]>>

let isDue = false

/** Looks at the page once more, when all that changes now has changed. */
function lookSoon(): void {
  if (isDue) return
  isDue = true
  queueMicrotask(() => {
    isDue = false
    look()
  })
}

function look(): void {
  const wanted: Wanted = new Map()
  for (const element of document.querySelectorAll('saha-comments[count-only]')) {
    const [server, thread] = [
      element.getAttribute('server') || serverAddress(),
      element.getAttribute('activity') ?? '',
    ]
    const question = [server, thread, nearestLanguage(element)].join()
    if (known.get(element) === question) continue
    known.set(element, question)
    if (!/^[a-z0-9-]+\/[a-z0-9.-]+$/.test(thread)) {
      console.warn(`<saha-comments>: activity must be like "irbid/park", not "${thread}".`)
      continue
    }
    const threads = wanted.get(server) ?? new Map<string, Element[]>()
    wanted.set(server, threads.set(thread, [...(threads.get(thread) ?? []), element]))
  }
  for (const [server, threads] of wanted) {
    const names = [...threads.keys()]
    for (let at = 0; at < names.length; at += limits.countedThreads)
      void count(server, names.slice(at, at + limits.countedThreads), threads)
  }
}

async function count(
  server: string,
  names: readonly string[],
  threads: ReadonlyMap<string, Element[]>,
): Promise<void> {
  const query = `?threads=${names.join()}`
  const numbers = await call(server, routes.countComments, {}, undefined, {query}).catch(() => undefined)
  for (const name of names)
    for (const element of threads.get(name) ?? []) {
      const n = numbers?.counts[name]
      if (n === undefined) continue
      const language = nearestLanguage(element)
      const spoken = spokenLanguage(language)
      const {count: say} = speakerFor(
        language.startsWith(spoken) ? language : spoken,
        element.getAttribute('numerals'),
        navigator.languages,
      )
      element.textContent = say(words[spoken].comments, n)
    }
}

if (!(MARK in window)) {
  Object.defineProperty(window, MARK, {value: true})
  lookSoon()
  new MutationObserver(lookSoon).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['activity', 'count-only', 'lang'],
  })
}
