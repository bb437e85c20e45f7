/** The applications in `demo/applications`, each in a folder of its own with the package as it goes out. */
import {execFile} from 'node:child_process'
import {cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {promisify} from 'node:util'
import {root} from '../../scripts/node-version.js'

export const frameworks = ['react', 'vue', 'svelte'] as const

/** Where packages of others are that somebody would have from the registry. */
const installed = ['demo', 'widgets', 'packages/client', '.'].map((place) =>
  join(root, place, 'node_modules'),
)

/** What an application is built with, besides the package. */
const tools = [
  'vite',
  'react',
  'react-dom',
  '@types/react',
  '@types/react-dom',
  'vue',
  '@vitejs/plugin-vue',
  'svelte',
  '@sveltejs/vite-plugin-svelte',
]

const run = promisify(execFile)
const vite = join(root, 'node_modules/vite/bin/vite.js')

const page = '<!doctype html><link rel="icon" href="data:,"><script type="module" src="./main.js"></script>'

/** Started from a test, Vite would take the libraries' development code. */
const env = {...process.env, NODE_ENV: 'production'}

/** A clean folder with the packed package, until it is closed. */
export interface Workshop {
  folder: string
  /** The packed file. */
  tarball: string
  /** Where the built applications stand, each in a folder of its name. */
  site: string
  /** What the packed `package.json` says. */
  package: {name: string; version: string; dependencies: Record<string, string>}
  /** Builds an application. @param saha address of the server, which takes the place of the one that is written there. */
  build: (framework: string, saha: string) => Promise<void>
  /** Builds a page of one script. @param code of that script. */
  bundle: (name: string, code: string) => Promise<void>
  /** Runs a program of node in the folder of an application. @returns what it prints. */
  node: (framework: string, ...words: string[]) => Promise<string>
  close: () => Promise<void>
}

/** Packs the package, and lays it out as `npm install` does. */
export async function openWorkshop(): Promise<Workshop> {
  const folder = await mkdtemp(join(tmpdir(), 'saha-applications-'))
  await run(process.execPath, [join(root, 'widgets/npm/build.ts')], {env})
  const packed = ['pack', join(root, 'widgets/npm/dist'), '--pack-destination', folder, '--json']
  const [{filename}] = JSON.parse((await run('npm', packed)).stdout)
  const tarball = join(folder, filename)
  await run('tar', ['-xzf', tarball, '-C', folder])
  const description = JSON.parse(await readFile(join(folder, 'package/package.json'), 'utf8'))
  const site = join(folder, 'site')
  const node = async (framework: string, ...words: string[]) =>
    (await run(process.execPath, words, {cwd: join(folder, framework), env})).stdout
  for (const framework of frameworks) {
    const place = join(folder, framework)
    await cp(join(root, 'demo/applications', framework), place, {recursive: true})
    await cp(join(folder, 'package'), join(place, 'node_modules/@saha/widgets'), {recursive: true})
    for (const name of [...tools, ...Object.keys(description.dependencies)]) await link(name, place)
  }
  return {
    folder,
    tarball,
    site,
    package: description,
    node,
    bundle: async (name, code) => {
      const place = join(folder, 'react', name)
      await mkdir(place)
      await writeFile(join(place, 'main.js'), code)
      await writeFile(join(place, 'index.html'), page)
      await node('react', vite, 'build', place, '--base', './', '--outDir', join(site, name), '--emptyOutDir')
    },
    build: async (framework, saha) => {
      await fill(join(folder, framework), saha)
      await node(framework, vite, 'build', '--base', './', '--outDir', join(site, framework), '--emptyOutDir')
    },
    close: () => rm(folder, {recursive: true}),
  }
}

async function link(name: string, place: string): Promise<void> {
  const known = await Promise.all(
    installed.map((modules) =>
      readFile(join(modules, name, 'package.json')).then(
        () => join(modules, name),
        () => '',
      ),
    ),
  )
  const found = known.find((path) => path !== '')
  if (!found) throw new Error(`${name} is installed nowhere.`)
  const at = join(place, 'node_modules', name)
  await mkdir(dirname(at), {recursive: true})
  await symlink(found, at)
}

/** Writes the address of the server into the sources. */
async function fill(place: string, saha: string): Promise<void> {
  for (const file of await readdir(join(place, 'src'))) {
    const path = join(place, 'src', file)
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('http://localhost:8080', saha))
  }
}
