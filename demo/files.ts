/** Which addresses of the site lead to which files. What is not listed cannot be asked for. */
import {readdirSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'

export const publicFolder = fileURLToPath(new URL('./public', import.meta.url))

/** Pages of other people's websites, each with a way of its own to be hard on what is pasted into it. */
const hostsFolder = fileURLToPath(new URL('./hosts', import.meta.url))

/** Served straight from their packages, which carry the fonts' licence (SIL Open Font License 1.1). */
const fonts = ['latin', 'arabic'].flatMap((script) =>
  [400, 700].map((weight) => `@fontsource/tajawal/files/tajawal-${script}-${weight}-normal.woff2`),
)

/** What other people's websites are often dressed in, served as their packages have it (MIT licence). */
const sheets: readonly (readonly [name: string, file: string])[] = [
  ['bootstrap-reboot.css', 'bootstrap/dist/css/bootstrap-reboot.css'],
  ['bootstrap-reboot.rtl.css', 'bootstrap/dist/css/bootstrap-reboot.rtl.css'],
  ['tailwind.css', 'tailwindcss/preflight.css'],
]

/** Path of an address to the file behind it, for everything in `public`, the hosts, their style sheets and the fonts. */
export function siteFiles(): Map<string, string> {
  return new Map([
    ...filesBelow(publicFolder, '/'),
    ...filesBelow(hostsFolder, '/hosts/'),
    ...sheets.map(([name, file]): [string, string] => [`/vendor/${name}`, fileOf(file)]),
    ...fonts.map((font): [string, string] => [`/fonts/${font.split('/').at(-1)}`, fileOf(font)]),
  ])
}

/** Names of all hosts, sorted: each is a folder, whose first page is at `/hosts/<name>/`. */
export function hostNames(): string[] {
  return readdirSync(hostsFolder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
    .sort()
}

function filesBelow(folder: string, address: string): [string, string][] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [address + addressIn(folder, file), file])
}

/** `ar/park.html`, or `ar/` for the index of a folder. */
function addressIn(folder: string, file: string): string {
  return relative(folder, file)
    .split(sep)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1')
}

function fileOf(inPackage: string): string {
  return fileURLToPath(import.meta.resolve(inPackage))
}
