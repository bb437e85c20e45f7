import {defineConfig} from 'vite'

/** One page, served at `/console/`; everything it loads lies in `assets/` under a name that changes with its content. */
export default defineConfig({
  base: './',
  build: {
    target: 'es2022',
    // Nothing inline: the page's policy allows files of its own server only.
    assetsInlineLimit: 0,
    modulePreload: {polyfill: false},
    reportCompressedSize: false,
  },
})
