import type {Plugin} from 'vite'
import {isFlag, ownAttributes, type ElementShape} from './analyse.ts'

/** Elements that draw others inside them: whoever defines one has those as well. */
const within: Readonly<Record<string, readonly string[]>> = {
  event: ['comments', 'survey'],
  ideas: ['comments'],
}

const PREFIX = 'saha:'

/** Files that the package is asked for, by their names, which stand for modules that are made here. */
function entryNames(elements: readonly ElementShape[]): string[] {
  const names = elements.map(({name}) => name)
  return ['index', 'events', 'define', ...names, ...names.map((name) => `define/${name}`)]
}

/** For Rolldown: each entry with what it is made of. */
export function inputs(elements: readonly ElementShape[]): Record<string, string> {
  return Object.fromEntries(entryNames(elements).map((name) => [name, PREFIX + name]))
}

/**
 * Makes the entries of the package: the class of each element with its attributes as properties, which defines nothing; and
 * beside it what defines the element. Says where the server stands in the way of an application.
 *
 * @param source folder of the elements, with a slash at the end.
 */
export function entries(elements: readonly ElementShape[], source: string): Plugin {
  const modules = new Map(entryNames(elements).map((name) => [name, codeOf(name, elements, source)]))
  return {
    name: 'saha-package-entries',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id.startsWith(PREFIX)) return id
      if (id.endsWith('/server-address.ts') && !importer?.startsWith(PREFIX))
        return `${source}package/server-address.ts`
      return undefined
    },
    load(id) {
      return id.startsWith(PREFIX) ? modules.get(id.slice(PREFIX.length)) : undefined
    },
  }
}

function codeOf(name: string, elements: readonly ElementShape[], source: string): string {
  const all = elements.map((element) => element.name)
  if (name === 'events') return `export * from '${source}kit/events.ts'`
  if (name === 'define') return all.map((one) => `import '${PREFIX}define/${one}'`).join('\n')
  if (name === 'index')
    return [
      ...elements.map((element) => `export {${element.className}} from '${PREFIX}${element.name}'`),
      `export * from '${PREFIX}events'`,
      `export {setServer} from '${source}package/server-address.ts'`,
    ].join('\n')
  const element = elements.find((one) => one.name === name.replace('define/', ''))
  if (!element) throw new Error(`There is no element for ${name}.`)
  return name.startsWith('define/') ? defining(element, source) : drawing(element, source)
}

function defining({name, tag, className}: ElementShape, source: string): string {
  return [
    ...(within[name] ?? []).map((other) => `import '${PREFIX}define/${other}'`),
    `import {define} from '${source}kit/define.ts'`,
    `import {${className}} from '${PREFIX}${name}'`,
    `define('${tag}', ${className})`,
  ].join('\n')
}

function drawing(element: ElementShape, source: string): string {
  const {name, className} = element
  const own = ownAttributes(element)
  const flags = own.filter(isFlag).map((attribute) => attribute.name)
  const texts = own.filter((attribute) => !isFlag(attribute)).map((attribute) => attribute.name)
  return [
    `import {withProperties} from '${source}package/with-properties.ts'`,
    `import {${className} as Drawn} from '${source}${name}/${name}.ts'`,
    `export const ${className} = /* @__PURE__ */ withProperties(Drawn, ${JSON.stringify(texts)}, ${JSON.stringify(flags)})`,
  ].join('\n')
}
