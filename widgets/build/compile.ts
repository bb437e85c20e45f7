import {build, type BuildOptions, type Rolldown} from 'vite'

/**
 * One file with all that it imports, as a script of its own.
 *
 * @param source path of the file.
 * @param known values that it is given, by the names that it calls them.
 */
export async function compile(
  source: string,
  known: Readonly<Record<string, unknown>>,
  {terserOptions}: Pick<BuildOptions, 'terserOptions'>,
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define: Object.fromEntries(Object.entries(known).map(([word, value]) => [word, JSON.stringify(value)])),
    build: {
      target: 'es2022',
      minify: 'terser',
      ...(terserOptions && {terserOptions}),
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: source,
        preserveEntrySignatures: 'exports-only',
        output: {codeSplitting: false},
      },
    },
  })
  const [output] = [result].flat() as Rolldown.RolldownOutput[]
  if (!output) throw new Error(`${source} was not built.`)
  return output.output[0].code
}
