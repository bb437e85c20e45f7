import type {Plugin} from 'vite'

/** A place in the code of lit-html, and what stays of it. */
type Cut = readonly [was: string, stays: string]

const directives: readonly Cut[] = [
  [
    'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
    '',
  ],
  ['t=M(this,t,i),', ''],
  ['t=M(this,t,i,0),', ''],
  ['r=M(this,e[s+n],i,n),', 'r=e[s+n],'],
  ['(t=M(this,t,i,0)??A)', '(t??=A)'],
]

const elementParts: readonly Cut[] = [
  ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
  [':6===r.type&&(i=new Z(h,this,t))', ':0'],
  [
    'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}',
    '',
  ],
]

const svgAndMathML: readonly Cut[] = [
  ['l=2===i?"<svg>":3===i?"<math>":"",', 'l="",'],
  ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
  [',2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}', ');'],
  ['if(this.el=S.createElement(f,e),', '(this.el=S.createElement(f),'],
  [
    'x=t=>(i,...s)=>({_$litType$:t,strings:i,values:s}),b=x(1),w=x(2),T=x(3)',
    'b=(i,...s)=>({_$litType$:1,strings:i,values:s})',
  ],
  [',T as mathml', ''],
  [',w as svg', ''],
  ['const N=(t,i)=>{', 'const N=t=>{'],
  ['=N(t,i)', '=N(t)'],
]

const templatesCompiledBefore: readonly Cut[] = [
  [
    'const{values:i,_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'const{values:i}=t,e=this._$AC(t)',
  ],
  ['constructor({strings:t,_$litType$:i},e){', 'constructor({strings:t}){'],
]

/** Parts know no parts above them: only directives ask for those, and whether they are on the page. */
const partsAbove: readonly Cut[] = [
  ['this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i', 'this._$AV=[],this._$AD=t'],
  ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(', 'u('],
  ['new R(e,this)', 'new R(e)'],
  [
    'get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,i=this){',
    'constructor(t,i){this._$AH=A,this._$AA=t,this._$AB=i}_$AI(t){',
  ],
  ['this._$AP?.(!1,!0,s);', ';'],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  [
    'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,',
    'constructor(t,i,s){this._$AH=A,this.element=t,this.name=i,',
  ],
  ['_$AI(t,i=this,s,e){const h', '_$AI(t,s){const h'],
  ['s._$AI(t,s,i)', 's._$AI(t,i)'],
  ['o&&!e&&this.j(t)', 'o&&this.j(t)'],
  ['constructor(){super(...arguments),this.type=3}', ''],
  ['constructor(){super(...arguments),this.type=4}', ''],
  ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}_$AI(t,i=this){', '_$AI(t){'],
]

/** Elements draw into their whole shadow root, with nothing to choose about it. */
const options: readonly Cut[] = [
  [
    'u(t){const{el:{content:i},parts:s}=this._$AD,e=(t?.creationScope??l).importNode',
    'u(){const{el:{content:i},parts:s}=this._$AD,e=l.importNode',
  ],
  ['static createElement(t,i){', 'static createElement(t){'],
  ['new k(h,h.nextSibling,this,t)', 'new k(h,h.nextSibling)'],
  ['new r.ctor(h,r.name,r.strings,this,t)', 'new r.ctor(h,r.name,r.strings)'],
  ['t.u(this.options)', 't.u()'],
  ['new k(this.O(c()),this.O(c()),this,this.options)', 'new k(this.O(c()),this.O(c()))'],
  ['this.options?.host??this.element', 'this.element'],
  [
    'const D=(t,i,s)=>{const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h}',
    'const D=(t,i)=>(i._$litPart$??=new k(i.insertBefore(c(),null),null))._$AI(t)',
  ],
]

/** For other code on the page. */
const spokenToOthers: readonly Cut[] = [
  [
    'const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");',
    '',
  ],
  ['j as _$LH,', ''],
]

const cuts = [
  ...directives,
  ...elementParts,
  ...svgAndMathML,
  ...templatesCompiledBefore,
  ...partsAbove,
  ...options,
  ...spokenToOthers,
]

/**
 * Takes out of lit-html what no element uses: a fifth of it, and 600 bytes of every page. Elements draw templates of HTML,
 * with attributes, properties, events, lists and other templates in them.
 */
export function plainLit(): Plugin {
  return {
    name: 'saha-plain-lit',
    transform(code, id) {
      if (/\/widgets\/src\//.test(id) && /from ['"]lit\/directives|\bsvg\b[^;]*from ['"]lit/.test(code))
        throw new Error(`${id} uses a part of lit-html that is taken out: see build/plain-lit.ts.`)
      if (!id.endsWith('/lit-html.js')) return undefined
      let plain = code
      for (const [was, stays] of cuts) {
        if (plain.split(was).length !== 2)
          throw new Error(`lit-html has changed: see build/plain-lit.ts.\n${was}`)
        plain = plain.replace(was, () => stays)
      }
      return {code: plain, map: null}
    },
  }
}
