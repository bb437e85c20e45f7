// What WordPress does with the address of a server that it does not know: it discovers oEmbed, lets of its HTML one quotation
// and one frame with few attributes through, puts that into a sandbox, and gives it a secret by which its messages are known.
// The quotation stands there until the frame says something; without one, WordPress brings no script that listens to frames.
// Rules as in wp-includes/embed.php (wp_filter_oembed_result) and wp-includes/js/wp-embed.js.

const kept = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title']

for (const link of document.querySelectorAll('a[data-pasted]')) {
  const page = new DOMParser().parseFromString(await (await fetch(link.href)).text(), 'text/html')
  const line = page.querySelector('link[rel=alternate][type="application/json+oembed"]')
  const asked = new URL(line.getAttribute('href'))
  asked.searchParams.set('maxwidth', '600')
  asked.searchParams.set('maxheight', '900')
  const reply = await fetch(asked)
  if (!reply.ok) continue
  const {html} = await reply.json()
  const [quoted, theirs] = new DOMParser().parseFromString(html, 'text/html').body.children
  if (quoted?.localName !== 'blockquote' || theirs?.localName !== 'iframe') continue
  const frame = document.createElement('iframe')
  for (const name of kept) if (theirs.hasAttribute(name)) frame.setAttribute(name, theirs.getAttribute(name))
  const secret = Array.from(crypto.getRandomValues(new Uint8Array(5)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
  frame.className = 'wp-embedded-content'
  frame.setAttribute('sandbox', 'allow-scripts')
  frame.setAttribute('security', 'restricted')
  frame.dataset.secret = secret
  frame.src = `${theirs.getAttribute('src')}#?secret=${secret}`
  frame.style = 'position: absolute; clip: rect(1px, 1px, 1px, 1px)'
  const quotation = document.createElement('blockquote')
  quotation.className = 'wp-embedded-content'
  quotation.dataset.secret = secret
  const inside = document.createElement('a')
  inside.href = quoted.querySelector('a').href
  inside.textContent = quoted.textContent
  quotation.append(inside)
  link.parentElement.replaceWith(quotation, frame)
  frame.contentWindow.postMessage({message: 'ready', secret}, '*')
}

addEventListener('message', ({data, source}) => {
  if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return
  for (const quotation of document.querySelectorAll(`blockquote[data-secret="${data.secret}"]`))
    quotation.style.display = 'none'
  for (const frame of document.querySelectorAll(`iframe[data-secret="${data.secret}"]`)) {
    if (frame.contentWindow !== source) continue
    frame.removeAttribute('style')
    if (data.message === 'height')
      frame.height = String(Math.min(1000, Math.max(200, Number.parseInt(data.value, 10))))
    if (data.message === 'link') {
      const target = new URL(data.value)
      const isTheirs = target.host === new URL(frame.src).host && document.activeElement === frame
      if (/^https?:$/.test(target.protocol) && isTheirs) window.top.location.href = data.value
    }
  }
})
