import {build, type BuildOptions, type Plugin, type Rolldown} from 'vite'
import {refuseCircles} from './no-circles.ts'

/** What the build of an element on its own has in common with the build of all. */
export interface AloneOptions {
  plugins: Plugin[]
  build: BuildOptions
  /** What is fetched together on demand, by the element that does so; what has its name is carried along from the start. */
  groups: Readonly<Record<string, {name: string; test: RegExp}[]>>
  /** Folder and name of each file, as Rolldown has it. */
  fileNames: string
}

/**
 * Builds one element as a single file: most pages have one element, and one file is smaller than two and arrives
 * earlier. What is fetched on demand stays in files of its own.
 *
 * @param element name of the entry, and its file.
 * @param modules ids of all that the element loads at once.
 * @returns the files, the element itself first.
 */
export async function buildAlone(
  element: {name: string; file: string},
  modules: ReadonlySet<string>,
  {plugins, build: common, fileNames, groups}: AloneOptions,
): Promise<Rolldown.OutputChunk[]> {
  const fetched = groups[element.name] ?? []
  const carried = fetched.find(({name}) => name === element.name)
  const result = (await build({
    configFile: false,
    base: './',
    publicDir: false,
    logLevel: 'silent',
    plugins,
    build: {
      ...common,
      write: false,
      rolldownOptions: {
        input: {[element.name]: element.file},
        preserveEntrySignatures: false,
        output: {
          entryFileNames: fileNames,
          chunkFileNames: fileNames,
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [
              {name: element.name, test: (id: string) => modules.has(id) || carried?.test.test(id) === true},
              ...fetched.filter((group) => group !== carried),
            ],
          },
        },
      },
    },
  })) as Rolldown.RolldownOutput
  const chunks = result.output.filter((file) => file.type === 'chunk')
  refuseCircles(chunks)
  return chunks.sort((a, b) => Number(b.isEntry) - Number(a.isEntry))
}
