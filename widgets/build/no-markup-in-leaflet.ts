import type {Plugin} from 'vite'

/**
 * Leaflet asks whether browsers draw SVG, and old ones VML, by turning text into markup while it loads. Pages whose policy
 * requires Trusted Types do not let that pass, and the map would not be there. All browsers of today draw SVG.
 */
export function noMarkupInLeaflet(): Plugin {
  return {
    name: 'saha-no-markup-in-leaflet',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/leaflet/src/core/Browser.js')) return undefined
      const asked = /var (inlineSvg|vml) = !!?\w+ && \(function \(\) \{[\s\S]*?\n\}\(?\)\)?\(?\)?;/g
      const plain = code.replace(asked, (_, name: string) => `var ${name} = ${name === 'inlineSvg'};`)
      if (!/var inlineSvg = true;[\s\S]*var vml = false;/.test(plain))
        throw new Error('Leaflet asks for SVG otherwise now: see build/no-markup-in-leaflet.ts.')
      return {code: plain, map: null}
    },
  }
}
