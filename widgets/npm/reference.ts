/** `docs/elements.md`: what every element offers a page, in the words of its own comments. */
import {propertyOf} from '../src/package/with-properties.ts'
import {isFlag, type ElementShape, type Told} from './analyse.ts'

/** The page in Markdown, not yet formatted. */
export function elementsPage(elements: readonly ElementShape[]): string {
  const [first] = elements
  if (!first) throw new Error('There are no elements.')
  const isShared = (kind: 'attributes' | 'properties' | 'slots') => (item: Told) =>
    elements.every((element) => element[kind].some((other) => isSame(item, other)))
  const own = (kind: 'attributes' | 'properties' | 'slots', element: ElementShape) =>
    element[kind].filter((item) => !isShared(kind)(item))

  return `# Elements

Every attribute, property, event, slot, part and custom property, written by the build from the comments in the code. The same
stands in \`custom-elements.json\` of the [package](embedding/npm.md), for editors.

Attributes can be changed at any time. Properties are those of the package; each is the attribute of its row, read and written.
Elements have no methods to call: what is sent is sent by people. Events bubble and cross shadow roots, and never carry what
somebody wrote. How it all looks is on the page of [colours, letters and themes](themes.md).

## All elements

${attributeTable(first.attributes.filter(isShared('attributes')))}

${table('slot', first.slots.filter(isShared('slots')))}

${table('custom property', first.properties.filter(isShared('properties')))}

${elements
  .map((element) =>
    [
      `## \`<${element.tag}>\``,
      element.description,
      `Class \`${element.className}\`.`,
      attributeTable(own('attributes', element)),
      eventTable(element.events),
      table('slot', own('slots', element)),
      table('part', element.parts),
      table('custom property', own('properties', element)),
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  )
  .join('\n\n')}

## Events

| event | class | carries |
|---|---|---|
| \`saha-sent\` | \`SahaSentEvent\` | \`activity\`: what was contributed to, as \`municipality/activity\` |
| \`saha-failed\` | \`SahaFailedEvent\` | \`activity\`, as the attribute has it; \`code\`: a refusal code of the server, \`unreachable\` or \`misconfigured\` |
`
}

function attributeTable(attributes: readonly Told[]): string {
  return rows(
    ['attribute', 'property', 'takes', 'default', 'meaning'],
    attributes.map((attribute) => [
      code(attribute.name),
      code(propertyOf(attribute.name)),
      isFlag(attribute)
        ? 'being there'
        : (attribute.type?.text.replaceAll("'", '`').replaceAll(' | ', ', ') ?? 'text'),
      attribute.default === undefined ? '' : code(attribute.default),
      attribute.description ?? '',
    ]),
  )
}

function eventTable(events: readonly Told[]): string {
  return rows(
    ['event', 'class', 'when'],
    events.map(({name, type, description = ''}) => [code(name), code(type?.text ?? ''), description]),
  )
}

function table(kind: string, items: readonly Told[]): string {
  const hasDefaults = items.some((item) => item.default !== undefined)
  return rows(
    [kind, ...(hasDefaults ? ['default'] : []), 'meaning'],
    items.map(({name, default: usual = '', description = ''}) => [
      name === '' ? '(without a name)' : code(name),
      ...(hasDefaults ? [code(usual)] : []),
      description,
    ]),
  )
}

function rows(heading: readonly string[], lines: readonly (readonly string[])[]): string {
  if (lines.length === 0) return ''
  return [heading, heading.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

const code = (words: string) => `\`${words}\``

const isSame = (a: Told, b: Told) => a.name === b.name && a.description === b.description
