import {join} from 'node:path'
import {build, type Rolldown} from 'vite'

/** One file of code for a browser, built as our elements are. @param source seen from the folder of the bench. */
export async function bundle(source: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: join(import.meta.dirname, '..'),
    logLevel: 'silent',
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      rolldownOptions: {input: source, output: {codeSplitting: false}},
    },
  })
  const [output] = [result].flat() as Rolldown.RolldownOutput[]
  if (!output) throw new Error(`${source} was not built.`)
  return output.output[0].code
}
