/** HTML as the plain text that its readers saw: paragraphs, quotes, lists, and the addresses of links. */
import type {MarkupReader} from '@saha/domain'
import {Parser} from 'htmlparser2'
import {isBlock, PageOfText} from './page-of-text.ts'

/** Characters of one comment that are read: ten times of what is stored of it. */
const most = 200_000

/** What is in them is for programs. */
const unread = new Set(['script', 'style', 'template', 'head', 'title', 'noscript', 'object', 'svg', 'math'])

/** They show something that has an address. */
const embedded = new Set(['img', 'iframe', 'video', 'audio', 'embed', 'source'])

interface Link {
  /** Empty when readers cannot follow it. */
  address: string
  /** Words that are not on the page yet. */
  words: string
  /** Its words, or the first of them, are on the page. */
  isWritten: boolean
}

/** Turns HTML into plain text, whatever is wrong with it. */
export const plainMarkup: MarkupReader = (html, {hasLines = false, target = (href: string) => href} = {}) => {
  const page = new PageOfText(hasLines)
  const links: Link[] = []
  let hasMarkup = false
  let unreadDepth = 0
  const parser = new Parser({
    onopentag(name, attributes) {
      hasMarkup = true
      if (unread.has(name)) unreadDepth += 1
      if (unreadDepth > 0) return
      if (name === 'a') return void links.push(linkTo(target(attributes.href ?? '')))
      const parts = isBlock(name) || name === 'br' || name === 'td' || name === 'th' || embedded.has(name)
      if (parts) writeWords(links.at(-1))
      if (name === 'br') page.break()
      else if (name === 'td' || name === 'th') page.write(' ')
      else if (embedded.has(name)) page.write(pictured(attributes))
      else page.open(name)
    },
    onclosetag(name) {
      if (unread.has(name)) return void (unreadDepth -= 1)
      if (unreadDepth > 0) return
      if (name !== 'a') return page.close(name)
      const link = links.pop()
      if (link) writeEnd(link)
    },
    ontext(text) {
      const link = links.at(-1)
      if (unreadDepth > 0) return
      if (link && !link.isWritten) link.words += text
      else page.write(text)
    },
  })
  parser.write(html.slice(0, most))
  parser.end()
  return {text: page.text(), hasMarkup, isCut: html.length > most}

  function writeWords(link: Link | undefined) {
    if (!link || link.isWritten) return
    page.write(link.words)
    link.isWritten = true
  }

  function writeEnd(link: Link) {
    const {address, words, isWritten} = link
    if (address === '') return writeWords(link)
    if (!isWritten && saysOnly(words, address)) return page.write(address)
    writeWords(link)
    page.write(words.trim() === '' ? address : ` (${address})`)
  }
}

function linkTo(href: string): Link {
  return {address: webAddress(href).replace(/^mailto:/i, ''), words: '', isWritten: false}
}

/** An address that a reader can follow; empty for all else, such as `javascript:`. */
function webAddress(href: string): string {
  const bare = href.trim()
  return /^(?:https?:\/\/|mailto:)\S+$/i.test(bare) ? bare : ''
}

/** Whether the words of a link are its address, as it is or shortened: `http://park.example/pla...`. */
function saysOnly(words: string, address: string): boolean {
  const [said, whole] = [bareAddress(words.trim()), bareAddress(address)]
  const begun = said.replace(/(?:\.{3,4}|…)$/, '')
  return said === whole || (begun !== said && begun.length > 3 && whole.startsWith(begun))
}

function bareAddress(address: string): string {
  return address.replace(/^https?:\/\//i, '').replace(/\/$/, '')
}

function pictured({src = '', alt = ''}: Record<string, string>): string {
  const [address, words] = [webAddress(src), alt.trim()]
  return words !== '' && address !== '' ? ` ${words} (${address}) ` : ` ${words || address} `
}
