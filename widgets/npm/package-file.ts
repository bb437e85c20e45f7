import {readFileSync} from 'node:fs'

/** What the `package.json` of a place says. */
interface Place {
  version: string
  license: string
  dependencies?: Record<string, string>
}

const places = ['widgets', 'packages/client', 'packages/domain', 'packages/i18n']

/**
 * The `package.json` that goes out. What of the workspace the elements stand on is in the code; only packages of others are
 * left to be installed.
 *
 * @param needed what the code imports from outside, such as `lit/html.js`.
 */
export function packageOf(needed: readonly string[]): object {
  const [{version, license}] = places.map(read) as [Place]
  return {
    name: '@saha/widgets',
    version,
    description: 'Elements for participation: surveys, comments, ideas, events and results of a Saha server.',
    keywords: ['custom-elements', 'web-components', 'participation', 'survey', 'comments', 'arabic', 'rtl'],
    license,
    type: 'module',
    // Importing a class does nothing; only these files do.
    sideEffects: ['./define.js', './define/*.js'],
    exports: {
      '.': {types: './index.d.ts', node: './server.js', default: './index.js'},
      './define': {types: './define.d.ts', node: './nothing.js', default: './define.js'},
      './define/*': {types: './define/*.d.ts', node: './nothing.js', default: './define/*.js'},
      './react': {types: './react.d.ts', default: './nothing.js'},
      './vue': {types: './vue.d.ts', default: './nothing.js'},
      './svelte': {types: './svelte.d.ts', default: './nothing.js'},
      './themes/*': './themes/*',
      './custom-elements.json': './custom-elements.json',
      './package.json': './package.json',
    },
    types: './index.d.ts',
    customElements: 'custom-elements.json',
    dependencies: dependenciesOf(needed),
  }
}

/** Any release that promises to be compatible, so that an application has each package once. */
function dependenciesOf(needed: readonly string[]): Record<string, string> {
  const known = Object.assign({}, ...places.map((place) => read(place).dependencies)) as Record<
    string,
    string
  >
  const names = new Set(needed.map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name))
  return Object.fromEntries(
    [...names].sort().map((name) => {
      const version = known[name]
      if (!version) throw new Error(`No place names a version of ${name}.`)
      return [name, `^${version}`]
    }),
  )
}

function read(place: string): Place {
  return JSON.parse(readFileSync(new URL(`../../${place}/package.json`, import.meta.url), 'utf8')) as Place
}
