import type {Plugin} from 'vite'

const template = /\b(css|html)`/

/**
 * Takes the white space of our own source layout out of `html` and `css` templates: a run of it means the same as
 * one space there. Templates whose words depend on it keep them in expressions.
 */
export function compactTemplates(): Plugin {
  return {
    name: 'saha-compact-templates',
    transform(code, id) {
      if (!/\/widgets\/src\/.+\.ts$/.test(id) || !template.test(code)) return undefined
      return {code: code.replace(/\n\s+/g, '\n '), map: null}
    },
  }
}
