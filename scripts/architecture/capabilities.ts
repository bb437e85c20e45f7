import type {Source} from './sources.ts'

/** What citizens can do here, one word each, and the folder name of all its places. */
export const capabilities = ['survey', 'results', 'comments', 'ideas', 'event', 'consultations', 'outcomes']

/** Every place in which a capability has to be found; `x` stands for its word. */
const places: {what: string; isHere: (path: string, x: string) => boolean}[] = [
  {what: 'its part of the contract, packages/contract/src/x.ts', isHere: is('packages/contract/src/x.ts')},
  {what: 'its rules, packages/domain/src/x/', isHere: isRuleOf},
  {what: 'tests of its rules, packages/domain/src/x/*.test.ts', isHere: isTestIn('packages/domain/src/x/')},
  {what: 'its routes, server/src/x/x.routes.ts', isHere: is('server/src/x/x.routes.ts')},
  {what: 'its queries, server/src/x/x.queries.ts', isHere: is('server/src/x/x.queries.ts')},
  {what: 'tests of its server part, server/src/x/*.test.ts', isHere: isTestIn('server/src/x/')},
  {what: 'its words, packages/i18n/src/x/terms.ts', isHere: is('packages/i18n/src/x/terms.ts')},
  {what: 'its element, widgets/src/x/x.ts', isHere: is('widgets/src/x/x.ts')},
  {what: 'its styles, widgets/src/x/x.styles.ts', isHere: is('widgets/src/x/x.styles.ts')},
  {what: 'the test of its element, widgets/src/x/x.test.ts', isHere: is('widgets/src/x/x.test.ts')},
]

/** Places that a capability lacks, each as a sentence. */
export function missingPlaces(sources: readonly Source[], words: readonly string[] = capabilities): string[] {
  const paths = sources.map(({path}) => path)
  const demo = sources.filter(({path}) => /^demo\/.*\.html$/.test(path)).map(({text}) => text)
  return words.flatMap((x) => {
    const lacks = places
      .filter(({isHere}) => !paths.some((path) => isHere(path, x)))
      .map(({what}) => what.replaceAll(/\bx\b/g, x))
    if (!demo.some((page) => page.includes(`<saha-${x}`))) lacks.push(`<saha-${x}> on a page of demo/`)
    return lacks.map((what) => `The capability "${x}" lacks ${what}.`)
  })
}

function is(pattern: string) {
  return (path: string, x: string) => path === pattern.replaceAll(/\bx\b/g, x)
}

function isRuleOf(path: string, x: string): boolean {
  return path.startsWith(`packages/domain/src/${x}/`) && !path.endsWith('.test.ts')
}

function isTestIn(pattern: string) {
  return (path: string, x: string) =>
    path.startsWith(pattern.replaceAll(/\bx\b/g, x)) && path.endsWith('.test.ts')
}
