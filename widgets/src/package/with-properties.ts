/** The class of an element, as it is drawn. */
type ElementClass = new () => HTMLElement & {connectedCallback(): void}

/**
 * The same element with its attributes as properties, for applications: a page of markup has no use for them, and is not
 * made to load them.
 *
 * @param texts attributes that are read and written as text; absent is empty, and `null` or `undefined` takes one away.
 * @param flags attributes that are there or not.
 */
export function withProperties(
  drawn: ElementClass,
  texts: readonly string[],
  flags: readonly string[] = [],
): ElementClass {
  const names = [...texts, ...flags].map(propertyOf)

  class WithProperties extends drawn {
    override connectedCallback(): void {
      // What was set before the element was defined stands in the way of the property, and is set anew.
      for (const name of names) {
        if (!Object.hasOwn(this, name)) continue
        const value: unknown = Reflect.get(this, name)
        Reflect.deleteProperty(this, name)
        Reflect.set(this, name, value)
      }
      super.connectedCallback()
    }
  }

  for (const attribute of texts)
    Object.defineProperty(WithProperties.prototype, propertyOf(attribute), {
      configurable: true,
      enumerable: true,
      get(this: Element) {
        return this.getAttribute(attribute) ?? ''
      },
      set(this: Element, value: unknown) {
        if (value === null || value === undefined) this.removeAttribute(attribute)
        else this.setAttribute(attribute, String(value))
      },
    })
  for (const attribute of flags)
    Object.defineProperty(WithProperties.prototype, propertyOf(attribute), {
      configurable: true,
      enumerable: true,
      get(this: Element) {
        return this.hasAttribute(attribute)
      },
      set(this: Element, value: unknown) {
        this.toggleAttribute(attribute, Boolean(value))
      },
    })
  return WithProperties
}

/** `leaveTo` for `leave-to`. */
export function propertyOf(attribute: string): string {
  return attribute.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}
