import type {Plugin} from 'vite'

/**
 * Takes the white space of our own source layout out of `css` and `html` templates. In markup, as in JSX, a line end
 * beside a tag or an expression means nothing: a space that matters is written as `${' '}`.
 */
export function compactTemplates(): Plugin {
  return {
    name: 'saha-compact-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/widgets\/src\/.+\.ts$/.test(id) || !/\b(?:css|html)`/.test(code)) return undefined
      return {
        code: code
          .replace(/(?<=\bcss`)[^`]*(?=`)/g, compactStyles)
          .replace(/(?<=[>}`])\s*\n\s*(?=<|\$\{|`)/g, '')
          .replace(/\n\s*(?=[@.?]?[a-z-]+=["$])/g, ' ')
          .replace(/\s*\n\s*(?=\/?>)/g, ''),
        map: null,
      }
    },
  }
}

function compactStyles(styles: string): string {
  return styles
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/(?<=[ :(,-])0(?=\.\d)/g, '')
    .replace(/: /g, ':')
    .replace(/='([a-z][\w-]*)'\]/g, '=$1]')
    .replaceAll(';}', '}')
    .trim()
}
