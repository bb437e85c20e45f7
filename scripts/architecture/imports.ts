import {posix} from 'node:path'
import {parseSync} from 'vite'
import {isScript, type Source} from './sources.ts'

export interface Import {
  from: string
  /** Path of a file of ours, or the name of what is imported from outside, such as `lit/decorators.js`. */
  to: string
  isOurs: boolean
  /** Gone at run time. */
  isOnlyTypes: boolean
}

/** Every import and re-export of every source, in the order of the sources. */
export function importsIn(sources: readonly Source[]): Import[] {
  return sources.filter(isScript).flatMap(importsOf)
}

function importsOf({path, text}: Source): Import[] {
  const {program, module, errors} = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message}`)
  const written = program.body.flatMap((statement) => {
    if (statement.type === 'ImportDeclaration') {
      return [{specifier: statement.source.value, isOnlyTypes: statement.importKind === 'type'}]
    }
    const reExports = statement.type === 'ExportAllDeclaration' || statement.type === 'ExportNamedDeclaration'
    if (!reExports || !statement.source) return []
    return [{specifier: statement.source.value, isOnlyTypes: statement.exportKind === 'type'}]
  })
  const dynamic = module.dynamicImports
    .map(({moduleRequest}) => text.slice(moduleRequest.start, moduleRequest.end))
    .filter((literal) => /^(['"]).*\1$/.test(literal))
    .map((literal) => ({specifier: literal.slice(1, -1), isOnlyTypes: false}))
  return [...written, ...dynamic].map(({specifier, isOnlyTypes}) => ({
    from: path,
    ...resolve(specifier, path),
    isOnlyTypes,
  }))
}

/** As the `exports` of our packages say: `@saha/contract/limits` is `packages/contract/src/limits.ts`. */
function resolve(specifier: string, from: string): {to: string; isOurs: boolean} {
  const [path = specifier] = specifier.split('?')
  if (path.startsWith('.')) return {to: posix.join(posix.dirname(from), path), isOurs: true}
  const [scope, name, ...rest] = path.split('/')
  if (scope !== '@saha') return {to: path, isOurs: false}
  const folder = name === 'widgets' || name === 'server' || name === 'demo' ? name : `packages/${name}`
  return {to: `${folder}/src/${rest.join('/') || 'index'}.ts`, isOurs: true}
}
