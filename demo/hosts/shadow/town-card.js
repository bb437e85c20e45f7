/** A component of the website that brings the survey with it, where the script does not look by itself. */
import {find} from 'http://localhost:8080/saha.js'

customElements.define(
  'town-card',
  class extends HTMLElement {
    connectedCallback() {
      const inside = this.attachShadow({mode: this.getAttribute('mode')})
      const survey = document.createElement('saha-survey')
      survey.setAttribute('activity', 'ain-al-sarw/park-survey')
      inside.append(survey)
      find(inside)
    }
  },
)
