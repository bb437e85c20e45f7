import type {Plugin} from 'vite'

/**
 * Leaves `import()` as it is. Vite wraps it into a helper that asks for style sheets and further files ahead, a
 * kilobyte for nothing here: there are no style sheets, and the loader asks for all files of an element at once.
 */
export function plainImports(): Plugin {
  return {
    name: 'saha-plain-imports',
    configResolved({plugins}) {
      const wrapper = plugins.findIndex(({name}) => name === 'native:import-analysis-build')
      if (wrapper < 0)
        throw new Error('Vite names its import analysis otherwise now: see build/plain-imports.ts.')
      ;(plugins as Plugin[]).splice(wrapper, 1)
    },
  }
}
