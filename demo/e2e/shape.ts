/** A way through the shapes of the contract: which texts they hold, and where. */
import {Text} from '../../packages/contract/src/text.ts'

/** As much of a shape of the contract as is needed to walk through it. */
export interface Shape {
  def: {
    type: string
    shape?: Record<string, Shape>
    element?: Shape
    innerType?: Shape
    options?: readonly Shape[]
    items?: readonly Shape[]
    out?: Shape
    keyType?: Shape
    valueType?: Shape
    values?: readonly unknown[]
  }
  safeParse: (value: unknown) => {success: boolean}
}

/** Words in several languages, as one field. */
export const texts: Shape = Text

/** The parts of a shape, each with its name. Kinds of the same thing are told apart by their type. */
export function partsOf({def}: Shape): {name: string; part: Shape}[] {
  const {shape = {}, element, options = [], items = [], keyType, valueType} = def
  const inner = innerOf(def)
  return [
    ...Object.entries(shape).map(([name, part]) => ({name: `.${name}`, part})),
    ...(element ? [{name: '[]', part: element}] : []),
    ...items.map((part) => ({name: '[]', part})),
    ...options.map((part) => ({name: kindOf(part), part})),
    ...(keyType && valueType
      ? [
          {name: '{key}', part: keyType},
          {name: '{}', part: valueType},
        ]
      : []),
    ...(inner ? [{name: '', part: inner}] : []),
  ]
}

/** What stands behind "optional", "default" and the like. */
export function innerOf({type, innerType, out}: Shape['def']): Shape | undefined {
  return innerType ?? (type === 'pipe' ? out : undefined)
}

/** Tells one of several shapes by the word that its `type` has. */
export function kindOf({def: {shape}}: Shape): string {
  const [kind] = shape?.['type']?.def.values ?? []
  return typeof kind === 'string' ? `(${kind})` : ''
}

/**
 * Every field of a shape that holds a string, or words in several languages, by its place.
 *
 * @param others shapes whose fields are not this one's.
 */
export function stringFields(shape: Shape, others: ReadonlySet<Shape>): {place: string; field: Shape}[] {
  if (shape === texts || shape.def.type === 'string') return [{place: '', field: shape}]
  return partsOf(shape)
    .filter(({part}) => !others.has(part))
    .flatMap(({name, part}) =>
      stringFields(part, others).map(({place, field}) => ({place: name + place, field})),
    )
}
