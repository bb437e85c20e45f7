/** What a page has of Saha in its source, as a visitor's browser is given it. */
import {Parser} from 'htmlparser2'

export type Attributes = Readonly<Record<string, string>>

export interface PageParts {
  language: string | undefined
  /** Of `<base>`; what does not say where it begins is seen from there. */
  base: string | undefined
  /** Policies in `<meta>`. */
  policies: string[]
  scripts: Attributes[]
  /** Tags of ours, with their names and where they stand. */
  elements: ({tag: string; attributes: Attributes} & Place)[]
  /** Links that are to become elements. */
  links: Attributes[]
  frames: Attributes[]
  registersWorker: boolean
}

/** What the page makes of a tag, by an attribute of it or by what is around it. */
interface Place {
  /** Nobody sees it, or nobody can reach anything in it. */
  isHidden: boolean
  isInLink: boolean
}

/** Tags within each other, of which no page has so many: to follow more of them would hold the server up. */
const deepest = 500

const hiding = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

const hides = (attributes: Attributes) =>
  'hidden' in attributes || 'inert' in attributes || hiding.test(attributes['style'] ?? '')

/** @param html source of the page, in whatever state. */
export function readParts(html: string): PageParts {
  const parts: PageParts = {
    language: undefined,
    base: undefined,
    policies: [],
    scripts: [],
    elements: [],
    links: [],
    frames: [],
    registersWorker: false,
  }
  const around: Place[] = []
  let isScript = false
  const parser = new Parser({
    onopentag(tag, attributes) {
      const outside = around.at(-1)
      const place = {
        isHidden: outside?.isHidden || hides(attributes),
        isInLink: outside?.isInLink || (tag === 'a' && 'href' in attributes),
      }
      around.push(place)
      if (around.length > deepest) parser.pause()
      isScript = tag === 'script'
      if (tag === 'html') parts.language = attributes['lang']
      else if (tag === 'base') parts.base ??= attributes['href']
      else if (tag === 'meta') {
        if (attributes['http-equiv']?.toLowerCase() === 'content-security-policy')
          parts.policies.push(attributes['content'] ?? '')
      } else if (tag === 'script') parts.scripts.push(attributes)
      else if (tag.startsWith('saha-')) parts.elements.push({tag, attributes, ...place})
      else if (tag === 'a' && 'data-saha' in attributes) parts.links.push(attributes)
      else if (tag === 'iframe') parts.frames.push(attributes)
    },
    ontext(text) {
      if (isScript && /serviceWorker\s*\.\s*register/.test(text)) parts.registersWorker = true
    },
    onclosetag() {
      around.pop()
      isScript = false
    },
  })
  parser.end(html)
  return parts
}
