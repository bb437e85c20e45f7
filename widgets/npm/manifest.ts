/** `custom-elements.json`, by which editors and catalogues know the elements: https://github.com/webcomponents/custom-elements-manifest */
import {propertyOf} from '../src/package/with-properties.ts'
import {isFlag, ownAttributes, type ElementShape, type Told} from './analyse.ts'

/** The manifest of the package: its modules as they are imported from it. */
export function customElementsManifest(elements: readonly ElementShape[]): object {
  return {
    schemaVersion: '1.0.0',
    readme: 'README.md',
    modules: elements.flatMap((element) => [classModule(element), definingModule(element)]),
  }
}

function classModule(element: ElementShape): object {
  const {name, className} = element
  const module = `${name}.js`
  return {
    kind: 'javascript-module',
    path: module,
    declarations: [declarationOf(element)],
    exports: [{kind: 'js', name: className, declaration: {name: className, module}}],
  }
}

function declarationOf(element: ElementShape): object {
  const own = ownAttributes(element)
  const isOwn = (attribute: Told) => own.includes(attribute)
  return {
    kind: 'class',
    customElement: true,
    tagName: element.tag,
    name: element.className,
    description: element.description,
    superclass: {name: 'HTMLElement'},
    attributes: element.attributes.map((attribute) => ({
      ...attribute,
      type: typeOf(attribute),
      ...(isOwn(attribute) && {fieldName: propertyOf(attribute.name)}),
    })),
    members: own.map((attribute) => ({
      kind: 'field',
      name: propertyOf(attribute.name),
      description: attribute.description,
      type: typeOf(attribute),
      attribute: attribute.name,
      reflects: true,
    })),
    events: element.events,
    slots: element.slots,
    cssParts: element.parts,
    cssProperties: element.properties,
  }
}

function definingModule({name, tag, className}: ElementShape): object {
  return {
    kind: 'javascript-module',
    path: `define/${name}.js`,
    declarations: [],
    exports: [
      {kind: 'custom-element-definition', name: tag, declaration: {name: className, module: `${name}.js`}},
    ],
  }
}

const typeOf = (attribute: Told) => attribute.type ?? {text: isFlag(attribute) ? 'boolean' : 'string'}
