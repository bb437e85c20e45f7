import type {Plugin} from 'vite'

/**
 * Replaces the helper that Vite puts around `import()`, most of a kilobyte for style sheets that we do not have: the
 * loader knows the files of an element and asks for all of them at once.
 */
export function plainImports(): Plugin {
  return {
    name: 'saha-plain-imports',
    enforce: 'pre',
    load: (id) =>
      id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load()' : undefined,
  }
}
