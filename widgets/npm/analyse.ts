/** What elements offer a page, read out of their own comments. */
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import * as analyzer from '@custom-elements-manifest/analyzer'

/** An attribute, event, slot, part or custom property. */
export interface Told {
  name: string
  description?: string
  type?: {text: string}
  default?: string
}

interface Declaration {
  kind: string
  name: string
  description?: string
  attributes?: Told[]
  events?: Told[]
  slots?: Told[]
  cssParts?: Told[]
  cssProperties?: Told[]
}

/** What the analyser exports, and its declarations leave out. */
interface Analyzer {
  create: (from: {modules: unknown[]}) => {modules: {declarations: Declaration[]}[]}
  ts: {
    createSourceFile: (name: string, text: string, target: number, hasParents: boolean) => unknown
    ScriptTarget: {ES2022: number}
  }
}

const {create, ts} = analyzer as unknown as Analyzer

const widgets = fileURLToPath(new URL('../', import.meta.url))

/** In the order in which a page would take them up. */
const elementNames = ['survey', 'results', 'comments', 'ideas', 'event', 'outcomes', 'consultations'] as const

/** One element, as a page sees it. */
export interface ElementShape {
  /** Its word, such as `survey`. */
  name: (typeof elementNames)[number]
  /** Its tag, such as `saha-survey`. */
  tag: string
  /** Its class, such as `SahaSurvey`. */
  className: string
  description: string
  attributes: readonly Told[]
  events: readonly Told[]
  slots: readonly Told[]
  parts: readonly Told[]
  properties: readonly Told[]
}

/** All elements, with what they share. */
export function analyse(): ElementShape[] {
  const files = ['kit/saha-element', ...elementNames.map((name) => `${name}/${name}`)]
  const {modules} = create({
    modules: files.map((file) =>
      ts.createSourceFile(
        `src/${file}.ts`,
        readFileSync(`${widgets}src/${file}.ts`, 'utf8'),
        ts.ScriptTarget.ES2022,
        true,
      ),
    ),
  })
  return elementNames.map((name) => {
    const className = `Saha${name.charAt(0).toUpperCase()}${name.slice(1)}`
    const found = modules
      .flatMap(({declarations}) => declarations)
      .find((declaration) => declaration.name === className)
    if (!found) throw new Error(`${className} was not found in src/${name}/${name}.ts.`)
    return {
      name,
      tag: `saha-${name}`,
      className,
      description: inOneLine(found.description),
      attributes: told(found.attributes).sort(byNeed),
      events: told(found.events),
      slots: told(found.slots),
      parts: told(found.cssParts),
      properties: told(found.cssProperties),
    }
  })
}

/** What the comment tells of; what the analyser finds besides has neither a name nor a reason. */
const told = (items: readonly Told[] = []) => items.filter(({description}) => description).map(written)

/** Sentences as they are read, without the line ends of the source and where the analyser has it from. */
function written({name, description, type, default: usual}: Told): Told {
  return {
    name,
    ...(type && {type: {text: type.text}}),
    ...(usual !== undefined && {default: usual}),
    description: inOneLine(description),
  }
}

const inOneLine = (words = '') => words.replaceAll(/\s*\n\s*/g, ' ').trim()

/** What says whose contributions are shown stands first; what all elements share comes last. */
function byNeed(a: Told, b: Told): number {
  const order = ['activity', 'municipality', 'consultation', '', 'theme', 'numerals', 'lang', 'server']
  const placeOf = ({name}: Told) => order.indexOf(order.includes(name) ? name : '')
  return placeOf(a) - placeOf(b)
}

/** Attributes that are ours alone: `lang` is a property of everything in a page. */
export const ownAttributes = ({attributes}: ElementShape) => attributes.filter(({name}) => name !== 'lang')

/** Whether an attribute is there or not, whatever it says. */
export const isFlag = ({type}: Told) => type?.text === 'boolean'
