import type {ConsoleLookTerms} from './terms.ts'

export const consoleLook: ConsoleLookTerms = {
  theme: 'فاتح أم داكن',
  themeFollows: 'كالصفحة التي يظهر فيها',
  light: 'فاتح دائمًا',
  dark: 'داكن دائمًا',
  numerals: 'الأرقام',
  numeralsFollow: 'كما هي في لغة القارئ',
  latn: '123 دائمًا',
  arab: '١٢٣ دائمًا',
  typeface: 'الخط',
  typefaceFollows: 'كخط الصفحة التي يظهر فيها',
  typefaceOwn: 'IBM Plex Sans، للعربية واللاتينية',
  accent: 'اللون المميِّز',
  accentOwn: 'لون تختارونه',
  accentHint: 'لون الأزرار والعلامات والحواف.',
  hex: 'اللون بستة رموز',
  notHex: 'يُكتب اللون بستة رموز من الأرقام والحروف اللاتينية، مثل ‎#0a6558.',
  contrast: {
    light: 'الحواف على صفحة فاتحة: {ratio} إلى {one}، والمطلوب {needed}',
    dark: 'الحواف على صفحة داكنة: {ratio} إلى {one}، والمطلوب {needed}',
    words: 'الكلمات فوق اللون: {ratio} إلى {one}، والمطلوب {needed}. يُختار الأسود أو الأبيض تلقائيًا.',
    passes: 'هذا اللون واضح للجميع.',
    fails: 'ضعاف البصر لا يرون الحواف بهذا اللون.',
    take: 'استعمال {colour}، وهو أقرب لون واضح',
  },
}
