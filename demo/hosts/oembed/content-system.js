// What a content system does with an address that somebody has pasted (oEmbed 1.0): it reads the page, looks for the line that
// says where to ask, asks there, and puts what it is told in the place of the link.
for (const link of document.querySelectorAll('a[data-pasted]')) {
  const page = new DOMParser().parseFromString(await (await fetch(link.href)).text(), 'text/html')
  const line = page.querySelector('link[rel=alternate][type="application/json+oembed"]')
  const asked = new URL(line.getAttribute('href'))
  asked.searchParams.set('maxwidth', '600')
  const reply = await fetch(asked)
  if (!reply.ok) continue
  const {html} = await reply.json()
  link.parentElement.replaceWith(...new DOMParser().parseFromString(html, 'text/html').body.childNodes)
}
