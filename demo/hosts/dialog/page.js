/** Opens the dialog when somebody asks for it. */
const dialog = document.querySelector('dialog')
document.querySelector('#open').addEventListener('click', () => dialog.showModal())
