/** For tests: elements made badly on purpose, each in one way, and what they would be like without the fault. */

/** One fault, and how it is told. */
export interface Fault {
  /** How the line begins that tells of it. */
  told: string
  lang: 'ar' | 'en'
  bad: string
  good: string
}

const long = 'Donaudampfschifffahrtsgesellschaftskapitänspatent'

/** Faults by what a reader would say of them. */
export const faults: Readonly<Record<string, Fault>> = {
  'a picture says nothing': {
    told: 'image-alt',
    lang: 'en',
    bad: '<img src="data:," width="30" height="30">',
    good: '<img src="data:," width="30" height="30" alt="A tree">',
  },
  'pale English words': {
    told: 'color-contrast',
    lang: 'en',
    bad: '<p style="color: #bbb">We plant trees.</p>',
    good: '<p style="color: #555">We plant trees.</p>',
  },
  'pale Arabic words, which axe passes over by itself': {
    told: 'contrast 1.9',
    lang: 'ar',
    bad: '<p style="color: #bbb">نزرع الأشجار في الساحة.</p>',
    good: '<p style="color: #555">نزرع الأشجار في الساحة.</p>',
  },
  'Arabic words that are half transparent': {
    told: 'contrast',
    lang: 'ar',
    bad: '<p style="color: #333; opacity: 0.4">نزرع الأشجار في الساحة.</p>',
    good: '<p style="color: #333; opacity: 0.9">نزرع الأشجار في الساحة.</p>',
  },
  'Arabic words on a ground that can be seen through': {
    told: 'contrast',
    lang: 'ar',
    bad: '<div style="background: #000"><p style="color: #444; background: rgb(255 255 255 / 10%)">نزرع</p></div>',
    good: '<div style="background: #000"><p style="color: #444; background: rgb(255 255 255 / 95%)">نزرع</p></div>',
  },
  'Arabic words on a button that looks as if it could not be pressed': {
    told: 'contrast',
    lang: 'ar',
    bad: '<button style="color: #bbb">إرسال</button>',
    good: '<button style="color: #bbb" disabled>إرسال</button>',
  },
  'pale words in a field': {
    told: 'contrast',
    lang: 'ar',
    bad: '<input aria-label="الاسم" value="ليلى" style="color: #bbb">',
    good: '<input aria-label="الاسم" value="ليلى" style="color: #555">',
  },
  'a pale hint where nothing is typed yet': {
    told: 'contrast',
    lang: 'ar',
    bad: '<style>input::placeholder { color: #ccc }</style><input aria-label="الاسم" placeholder="مثلاً ليلى">',
    good: '<style>input::placeholder { color: #555 }</style><input aria-label="الاسم" placeholder="مثلاً ليلى">',
  },
  'a phone number that is turned round': {
    told: 'order: +962 79',
    lang: 'ar',
    bad: '<p>اتصل على +962 79 123 4567 من فضلك</p>',
    good: '<p>اتصل على <bdi>+962 79 123 4567</bdi> من فضلك</p>',
  },
  'a date that is turned round': {
    told: 'order: 2026-01-05',
    lang: 'ar',
    bad: '<p>يبدأ في 2026-01-05 صباحاً</p>',
    good: '<p>يبدأ في \u20682026-01-05\u2069 صباحاً</p>',
  },
  'an amount whose sign is on the other side': {
    told: 'order: -20',
    lang: 'ar',
    bad: '<p>الحرارة -20 درجة</p>',
    good: '<p>الحرارة \u2066-20\u2069 درجة</p>',
  },
  'a code that is turned round': {
    told: 'order: 7531-9264',
    lang: 'ar',
    bad: '<p>رمزك 7531-9264 فقط</p>',
    good: '<p>رمزك <bdi>7531-9264</bdi> فقط</p>',
  },
  'a button without a name': {
    told: 'no name',
    lang: 'ar',
    bad: '<button><span aria-hidden="true">×</span></button>',
    good: '<button aria-label="إغلاق"><span aria-hidden="true">×</span></button>',
  },
  'a group without a name': {
    told: 'no name',
    lang: 'en',
    bad: '<div role="group"><button>Yes</button></div>',
    good: '<div role="group" aria-label="Do you agree?"><button>Yes</button></div>',
  },
  'a name that is not what the button says': {
    told: 'label not in name',
    lang: 'en',
    bad: '<button aria-label="Submit form">Send my answers</button>',
    good: '<button aria-label="Send my answers to the town">Send my answers</button>',
  },
  'an English name in an Arabic element': {
    told: 'name of another language',
    lang: 'ar',
    bad: '<button aria-label="Close"><span aria-hidden="true">×</span></button>',
    good: '<button aria-label="إغلاق"><span aria-hidden="true">×</span></button>',
  },
  'an Arabic name in an English element': {
    told: 'name of another language',
    lang: 'en',
    bad: '<button aria-label="إغلاق"><span aria-hidden="true">×</span></button>',
    good: '<button aria-label="Close"><span aria-hidden="true">×</span></button>',
  },
  'English words that a voice would read in Arabic': {
    told: 'not said to be in another language',
    lang: 'ar',
    bad: '<p>Opening hours of the library</p>',
    good: '<p lang="en" dir="ltr">Opening hours of the library</p>',
  },
  'Arabic words that a voice would read in English': {
    told: 'not said to be in another language',
    lang: 'en',
    bad: '<p>ساعات عمل المكتبة</p>',
    good: '<p lang="ar" dir="rtl">ساعات عمل المكتبة</p>',
  },
  'Arabic that runs from the left': {
    told: 'direction ltr in ar',
    lang: 'ar',
    bad: '<p lang="ar" dir="ltr">ساعات عمل المكتبة</p>',
    good: '<p lang="ar" dir="rtl">ساعات عمل المكتبة</p>',
  },
  'small buttons side by side': {
    told: 'target below 24 px',
    lang: 'en',
    bad: '<style>button { all: unset; display: inline-block; block-size: 16px; inline-size: 16px }</style><button>1</button><button>2</button>',
    good: '<style>button { all: unset; display: inline-block; block-size: 24px; inline-size: 24px } button:focus-visible { outline: 2px solid }</style><button>1</button><button>2</button>',
  },
  'a main act that a thumb misses': {
    told: 'main act below 44 px',
    lang: 'en',
    bad: '<button class="primary" style="min-block-size: 30px">Send</button>',
    good: '<button class="primary" style="min-block-size: 44px">Send</button>',
  },
  'a stop that comes before what is read before it': {
    told: 'focus order',
    lang: 'en',
    bad: '<div style="display: flex; flex-direction: row-reverse"><button>One</button><button>Two</button></div>',
    good: '<div style="display: flex"><button>One</button><button>Two</button></div>',
  },
  'a stop that is read later, from the right': {
    told: 'focus order',
    lang: 'ar',
    bad: '<div style="display: flex; flex-direction: row-reverse"><button>واحد</button><button>اثنان</button></div>',
    good: '<div style="display: flex"><button>واحد</button><button>اثنان</button></div>',
  },
  'a line that stands above its neighbour only for the eye': {
    told: 'focus order',
    lang: 'en',
    bad: '<div style="display: flex; flex-direction: column-reverse"><button>One</button><button>Two</button></div>',
    good: '<div style="display: flex; flex-direction: column"><button>One</button><button>Two</button></div>',
  },
  'an order of stops that numbers give': {
    told: 'tabindex 2',
    lang: 'en',
    bad: '<button tabindex="2">One</button>',
    good: '<button tabindex="0">One</button>',
  },
  'a focus that cannot be seen': {
    told: 'focus not seen',
    lang: 'en',
    bad: '<style>button:focus { outline: none }</style><button>One</button>',
    good: '<style>button:focus { outline: 2px solid #000 }</style><button>One</button>',
  },
  'a focus in a pale line': {
    told: 'focus not seen',
    lang: 'en',
    bad: '<style>button:focus { outline: 3px solid #ddd }</style><button>One</button>',
    good: '<style>button:focus { outline: 3px solid #666 }</style><button>One</button>',
  },
  'a focus under a bar that stays in place': {
    told: 'focus covered',
    lang: 'en',
    bad: '<div style="position: fixed; inset: 0; background: #fff; z-index: 2">Please wait</div><button>One</button>',
    good: '<div style="position: sticky; inset-block-end: 0; background: #fff">Please wait</div><button>One</button>',
  },
  'a field that cannot be left by Tab': {
    told: 'cannot be left by Tab',
    lang: 'en',
    bad: '<textarea aria-label="Words" onkeydown="if (event.key === \'Tab\') event.preventDefault()"></textarea>',
    good: '<textarea aria-label="Words" onkeydown="if (event.key === \'Enter\') event.preventDefault()"></textarea>',
  },
  'a box that is wider than a phone': {
    told: 'at 320 px, over the edge',
    lang: 'en',
    bad: '<p style="inline-size: 600px">Trees and benches</p>',
    good: '<p style="max-inline-size: 600px">Trees and benches</p>',
  },
  'a word that makes the page scroll sideways': {
    told: 'at 320 px, scrolls sideways',
    lang: 'en',
    bad: `<p style="font-size: 24px" lang="de">${long}</p>`,
    good: `<p style="font-size: 24px; overflow-wrap: anywhere" lang="de">${long}</p>`,
  },
  'words that are cut off when letters are larger': {
    told: 'with letters twice as large, cut off',
    lang: 'en',
    bad: '<p style="block-size: 30px; overflow: hidden; font-size: 1rem; line-height: 1.5">Trees</p>',
    good: '<p style="min-block-size: 30px; overflow: hidden; font-size: 1rem; line-height: 1.5">Trees</p>',
  },
  'words that are cut off when letters stand wider': {
    told: 'with wider spacing, cut off',
    lang: 'en',
    bad: '<p style="inline-size: 255px; overflow: hidden; white-space: nowrap; font-size: 16px">A square with trees and a fountain</p>',
    good: '<p style="inline-size: 255px; overflow: hidden; font-size: 16px">A square with trees and a fountain</p>',
  },
  'words on other words': {
    told: 'at 320 px, on another',
    lang: 'en',
    bad: '<p>One</p><p style="margin-block-start: -12px">Two</p>',
    good: '<p>One</p><p style="margin-block-start: 0">Two</p>',
  },
  'a bar that only its ground shows': {
    told: 'vanishes',
    lang: 'en',
    bad: '<div style="block-size: 12px; inline-size: 90px; background: #0a6558"></div>',
    good: '<div style="block-size: 12px; inline-size: 90px; background: #0a6558; border: 1px solid #0a6558"></div>',
  },
  'a mark before a word that only its ground shows': {
    told: 'vanishes: ::before',
    lang: 'en',
    bad: '<style>p::before { content: ""; display: inline-block; inline-size: 9px; block-size: 9px; background: #b00 }</style><p>Late</p>',
    good: '<style>p::before { content: ""; display: inline-block; inline-size: 9px; block-size: 9px; background: #b00; forced-color-adjust: none }</style><p>Late</p>',
  },
  'a choice that only a colour shows': {
    told: 'no longer told apart',
    lang: 'en',
    bad: '<style>button { border: 1px solid; background: #fff; color: #000 } [aria-pressed=true] { background: #cde }</style><button aria-pressed="true">Yes</button><button aria-pressed="false">No</button>',
    good: '<style>button { border: 1px solid; background: #fff; color: #000 } [aria-pressed=true] { background: #cde; border-width: 3px }</style><button aria-pressed="true">Yes</button><button aria-pressed="false">No</button>',
  },
  'something that goes on moving for those who asked for stillness': {
    told: 'moves',
    lang: 'en',
    bad: '<style>@keyframes turn { to { rotate: 1turn } } p { animation: turn 2s infinite }</style><p>Loading</p>',
    good: '<style>@keyframes turn { to { rotate: 1turn } } @media (prefers-reduced-motion: no-preference) { p { animation: turn 2s infinite } }</style><p>Loading</p>',
  },
  'a slow change for those who asked for stillness': {
    told: 'moves',
    lang: 'en',
    bad: '<button style="transition: opacity 0.4s">Send</button>',
    good: '<button style="transition: opacity 1ms">Send</button>',
  },
}
