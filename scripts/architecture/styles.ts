import type {Source} from './sources.ts'

const physical = [
  /(?<![\w-])(?:scroll-)?(?:margin|padding)-(?:left|right|top|bottom)(?=\s*:)/g,
  /(?<![\w-])border-(?:left|right|top|bottom)(?:-(?:width|style|color|(?:left|right)-radius))?(?=\s*:)/g,
  /(?<![\w-])(?:left|right|top|bottom)(?=\s*:)/g,
  /(?<![\w-])(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b/g,
]

/** Shorthands of four values, where the second is the right side and the fourth the left. */
const fourSides = /(?<![\w-])((?:margin|padding|inset|border-(?:width|style|color))\s*:\s*)([^;{}]+)/g

/** Style declarations that would stay where they are when the page turns from right to left. */
export function physicalDirections(sources: readonly Source[]): string[] {
  return sources
    .filter(({path}) => /\.styles\.ts$|\.css$/.test(path))
    .flatMap(({path, text}) => {
      const declarations = text.replaceAll(/\/\*[\s\S]*?\*\//g, '')
      const written = physical.flatMap((pattern) =>
        [...declarations.matchAll(pattern)].map(([match]) => match),
      )
      const lopsided = [...declarations.matchAll(fourSides)]
        .filter(([, , values = '']) => isLopsided(values))
        .map(([match]) => match.trim())
      return [...written, ...lopsided].map((what) => `${path} must be logical, not physical: ${what}`)
    })
}

function isLopsided(values: string): boolean {
  const sides = values.trim().match(/(?:[^\s()]+|\([^()]*(?:\([^()]*\)[^()]*)*\))+/g) ?? []
  return sides.length === 4 && sides[1] !== sides[3]
}
