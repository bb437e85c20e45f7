import type {Rolldown} from 'vite'

/**
 * Files that wait for each other run in an order that nobody sees in the code: a class may be made before it is there.
 *
 * @throws Error that names the files of the first circle.
 */
export function refuseCircles(chunks: readonly Rolldown.OutputChunk[]): void {
  const imports = new Map(chunks.map((chunk) => [chunk.fileName, chunk.imports]))
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file))
      throw new Error(`Files wait for each other: ${[...path.slice(path.indexOf(file)), file].join(' -> ')}`)
    if (done.has(file)) return
    for (const next of imports.get(file) ?? []) visit(next, [...path, file])
    done.add(file)
  }
  for (const {fileName} of chunks) visit(fileName, [])
}
