/** A drawer that is there from the start, and only hidden. */
const drawer = document.querySelector('#drawer')
document.querySelector('#open').addEventListener('click', () => drawer.toggleAttribute('data-open'))
