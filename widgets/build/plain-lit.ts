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

/** Comments, names of tags that are an expression, and expressions between `<textarea>` and `</textarea>` or their like. */
const rareMarkup: readonly Cut[] = [
  [
    'v=/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g,_=/-->/g,m=/>/g,',
    'v=/<\\/?[a-zA-Z][^>\\s]*/g,',
  ],
  [
    '(?:([^\\\\s"\'>=/]+)(${f}*=${f}*(?:[^ \\t\\n\\f\\r"\'\\`<>=]|("|\')|))|$)',
    '([^\\\\s"\'>=/]+)(${f}*=${f}*(?:[^ \\t\\n\\f\\r"\'\\`<>=]|("|\')|))',
  ],
  ['let n,l="",', 'let l="",'],
  [
    '"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):c===p?">"===u[0]?(c=n??v,d=-1):void 0===u[1]?d=-2:(',
    'c=p:c===p?">"===u[0]?(c=v,d=-1):(',
  ],
  ['c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0);', 'c=p;'],
  ['s+o+(-2===d?i:x)', 's+o+x'],
  [
    'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    '',
  ],
  [
    'else if(8===r.nodeType)if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}l++',
    'else d.push({index:l});l++',
  ],
  ['{type:1,index:l,', '{index:l,'],
  [
    '{let i;2===r.type?i=new k(h,h.nextSibling):1===r.type?i=new r.ctor(h,r.name,r.strings):0,this._$AV.push(i),r=s[++n]}',
    'this._$AV.push(r.ctor?new r.ctor(h,r.name,r.strings):new k(h,h.nextSibling)),r=s[++n];',
  ],
  ['void 0!==s&&(void 0!==s.strings?', '(void 0!==s.strings?'],
]

/** Values that leave what is drawn as it is. */
const noChange: readonly Cut[] = [
  ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
  ['t!==this._$AH&&t!==E,', 't!==this._$AH,'],
  ['r===E&&(r=this._$AH[n]),', ''],
  ['if((t??=A)===E)return;', 't??=A;'],
  ['E=Symbol.for("lit-noChange"),', ''],
  ['E as noChange,', ''],
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
  ...rareMarkup,
  ...noChange,
  ...spokenToOthers,
]

/** What a module must not use; of the elements whose words are no markup, only empty ones. */
const missing =
  /from ['"]lit\/directives|\b(?:svg|noChange)\b[^;]*from ['"]lit|<!--|<\/\$\{|[^>\s]\s*<\/(?:script|style|textarea|title)>/

/**
 * Takes out of lit-html what no element uses: a fourth of it, and 800 bytes of every page. Elements draw templates of HTML,
 * with attributes, properties, events, lists and other templates in them.
 */
export function plainLit(): Plugin {
  return {
    name: 'saha-plain-lit',
    transform(code, id) {
      if (/\/widgets\/src\//.test(id) && missing.test(code))
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
