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
    else {
      const other = document.createElement(tag)
      other.setAttribute('activity', activity)
      element().replaceWith(other)
    }
  },
  rewrite: () => {
    // As markup that is written again: the same tags, and none of the elements that were there.
    const main = document.querySelector('main')
    main.replaceChildren(...[...main.children].map((child) => child.cloneNode(true)))
  },
})
