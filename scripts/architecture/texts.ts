import {parseSync} from 'vite'
import {isForTests, isScript, type Source} from './sources.ts'

const longest = 300
const languages = /^packages\/i18n\/src\/(?:.+\/)?(?:ar|en|fr)\.ts$/

/** A file has one reason to change. Languages are lists of sentences and may be long, and so may style sheets. */
export function tooLong(sources: readonly Source[]): string[] {
  return sources.filter(isScript).flatMap(({path, text}) => {
    const lines = text.trimEnd().split('\n').length
    return lines > longest && !languages.test(path)
      ? [`${path} has ${lines} lines, more than ${longest}`]
      : []
  })
}

/** Ways for text to become markup or code. Citizens' words are text, and stay text. */
const dangerous =
  /\b(?:unsafeHTML|unsafeSVG|unsafeStatic|innerHTML|outerHTML|insertAdjacentHTML|document\.write(?:ln)?)\b/g

/** Looking at markup, which makes none. */
const looking = /\.(?:inner|outer)HTML\b(?!\s*[+?|&]*=[^=])/g

/** Tests may look at markup, and may not make any either. */
export function markupFromText(sources: readonly Source[]): string[] {
  return sources
    .filter(({path}) => !path.startsWith('scripts/architecture/'))
    .flatMap(({path, text}) => {
      const code = isForTests(path) ? text.replace(looking, '') : text
      return [...code.matchAll(dangerous)].map(([name]) => `${path} must not use ${name}`)
    })
}

/** Files that only hand on others' exports, apart from a package's own front door. */
export function barrels(sources: readonly Source[]): string[] {
  return sources
    .filter((source) => isScript(source) && !/^packages\/[^/]+\/src\/index\.ts$/.test(source.path))
    .filter(({path, text}) => {
      const {body} = parseSync(path, text).program
      const handsOn = body.filter(
        ({type}) => type === 'ExportAllDeclaration' || type === 'ExportNamedDeclaration',
      )
      return (
        handsOn.length > 0 && body.every((part) => handsOn.includes(part) && 'source' in part && part.source)
      )
    })
    .map(({path}) => `${path} only hands on exports of others`)
}
