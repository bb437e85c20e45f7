/** Shows the page in the theme and the language that its address asks for: `?theme=dga&lang=ar`. */
const themes = ['plain', 'govuk', 'dga', 'dark', 'print']
const asked = new URLSearchParams(location.search)
const theme = themes.find((name) => name === asked.get('theme')) ?? 'plain'
const lang = asked.get('lang') === 'en' ? 'en' : 'ar'

const page = document.documentElement
page.lang = lang
page.dir = lang === 'ar' ? 'rtl' : 'ltr'
page.dataset.theme = theme

const sheet = document.querySelector('[href$="/themes/plain.css"]')
sheet.href = sheet.href.replace('plain', theme)

addEventListener('DOMContentLoaded', () => {
  const names = themes.map((name) => [`?theme=${name}&lang=${lang}`, name, name === theme])
  const other = lang === 'ar' ? 'en' : 'ar'
  names.push([`?theme=${theme}&lang=${other}`, other === 'ar' ? 'العربية' : 'English', false])
  for (const [address, words, isShown] of names) {
    const link = Object.assign(document.createElement('a'), {href: address, textContent: words})
    if (isShown) link.setAttribute('aria-current', 'page')
    const item = document.createElement('li')
    item.append(link)
    document.querySelector('#themes').append(item)
  }
})
