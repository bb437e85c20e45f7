/** A component of the website, with a place for whatever stands in its tag. */
customElements.define(
  'town-card',
  class extends HTMLElement {
    connectedCallback() {
      const section = document.createElement('section')
      section.append(document.createElement('slot'))
      this.attachShadow({mode: 'closed'}).append(section)
    }
  },
)
