/** Declarations for TypeScript, written from what the elements say of themselves. */
import {propertyOf} from '../src/package/with-properties.ts'
import {isFlag, ownAttributes, type ElementShape, type Told} from './analyse.ts'

/** The class of an element, and its name in the page. */
export function classDeclaration(element: ElementShape): string {
  const properties = ownAttributes(element)
    .map(
      (attribute) => `${comment(attribute, '  ')}  ${propertyOf(attribute.name)}: ${propertyType(attribute)}`,
    )
    .join('\n')
  return `import './events.js'

/**
 * ${element.description}
 *
${element.events.map(({name, type, description}) => ` * @fires {${type?.text}} ${name} - ${description}`).join('\n')}
 */
export declare class ${element.className} extends HTMLElement {
${properties}
}

declare global {
  interface HTMLElementTagNameMap {
    '${element.tag}': ${element.className}
  }
}
`
}

/** All classes, their events, and where the server is said. */
export function indexDeclaration(elements: readonly ElementShape[]): string {
  return `${elements.map(({name, className}) => `export {${className}} from './${name}.js'`).join('\n')}
export * from './events.js'
export {setServer} from './server-address.js'
`
}

/** Tags for React (19 and newer), with their attributes and events. */
export function reactDeclaration(elements: readonly ElementShape[]): string {
  const tags = elements.map(
    (
      element,
    ) => `      '${element.tag}': DetailedHTMLProps<HTMLAttributes<${element.className}>, ${element.className}> & {
${attributeLines(element, '        ')}
${element.events.map(({name, type}) => `        'on${name}'?: ((event: ${type?.text}) => void) | undefined`).join('\n')}
      }`,
  )
  return `import type {DetailedHTMLProps, HTMLAttributes} from 'react'
${importLine(elements)}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags.join('\n')}
    }
  }
}
`
}

/** Tags for templates of Vue 3. */
export function vueDeclaration(elements: readonly ElementShape[]): string {
  const tags = elements.map(
    (element) => `    '${element.tag}': DefineComponent<{
${attributeLines(element, '      ')}
${element.events.map(({name, type}) => `      ${propertyOf(`on-${name}`)}?: ((event: ${type?.text}) => void) | undefined`).join('\n')}
    }>`,
  )
  return `import type {DefineComponent} from 'vue'
${importLine(elements)}
declare module 'vue' {
  interface GlobalComponents {
${tags.join('\n')}
  }
}
`
}

/** Tags for Svelte 5. */
export function svelteDeclaration(elements: readonly ElementShape[]): string {
  const tags = elements.map(
    (element) => `    '${element.tag}': HTMLAttributes<${element.className}> & {
${attributeLines(element, '      ')}
${element.events.map(({name, type}) => `      'on${name}'?: ((event: ${type?.text}) => void) | undefined`).join('\n')}
    }`,
  )
  return `import type {HTMLAttributes} from 'svelte/elements'
${importLine(elements)}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tags.join('\n')}
  }
}
`
}

const importLine = (elements: readonly ElementShape[]) =>
  `import type {SahaFailedEvent, SahaSentEvent, ${elements.map(({className}) => className).join(', ')}} from './index.js'\n`

/** Attributes under their own names, which is how all frameworks may set them, before an element is defined and after. */
function attributeLines(element: ElementShape, indent: string): string {
  return ownAttributes(element)
    .map(
      (attribute) =>
        `${comment(attribute, indent)}${indent}'${attribute.name}'?: ${propertyType(attribute)} | undefined`,
    )
    .join('\n')
}

/** Any text may be set: what is not known spoils only the look, and is told in the console. */
function propertyType(attribute: Told): string {
  if (isFlag(attribute)) return 'boolean'
  return attribute.type ? `${attribute.type.text} | ''` : 'string'
}

const comment = ({description}: Told, indent: string) => `${indent}/** ${description} */\n`
