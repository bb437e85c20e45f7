/** What scripts of websites do to an element: each is called by its name. */
const element = () => document.querySelector('main > *, aside > *')
let taken

Object.assign(window, {
  move: () => document.querySelector('aside').append(element()),
  take: () => {
    taken = element()
    taken.remove()
  },
  putBack: () => document.querySelector('main').append(taken),
  show: (activity, tag = 'saha-survey') => {
    history.pushState({}, '', `?${activity}`)
    if (element().localName === tag) element().setAttribute('activity', activity)
    else document.querySelector('main').innerHTML = `<${tag} activity="${activity}"></${tag}>`
  },
  rewrite: () => {
    const main = document.querySelector('main')
    main.innerHTML = String(main.innerHTML)
  },
})
