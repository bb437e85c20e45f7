/** Tabs as most pages have them: the panel of one is shown, the others are not drawn. */
const tabs = [...document.querySelectorAll('[role=tab]')]
for (const tab of tabs)
  tab.addEventListener('click', () => {
    for (const one of tabs) {
      one.ariaSelected = String(one === tab)
      document.getElementById(one.getAttribute('aria-controls')).toggleAttribute('data-open', one === tab)
    }
  })
