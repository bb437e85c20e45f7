/** Goes from page to page without loading one: fetches it, exchanges the body, and shows kept bodies on the way back. */
if (!window.isSwapping) {
  window.isSwapping = true
  const kept = new Map()

  const show = (address, body) => {
    kept.set(location.href, document.body)
    history.pushState({}, '', address)
    document.body = body
    // Scripts that come with a body run again, as such libraries let them.
    for (const script of body.querySelectorAll('script')) {
      const again = document.createElement('script')
      for (const {name, value} of script.attributes) again.setAttribute(name, value)
      script.replaceWith(again)
    }
  }

  addEventListener('click', async (event) => {
    const link = event.target.closest?.('a')
    if (!link || link.origin !== location.origin) return
    event.preventDefault()
    const page = await (await fetch(link.href)).text()
    show(link.href, document.adoptNode(new DOMParser().parseFromString(page, 'text/html').body))
  })

  addEventListener('keydown', ({key}) => {
    const before = [...kept.keys()].at(-1)
    if (key === 'F9' && before) show(before, kept.get(before))
  })
}
