import type {LevelTerms} from './terms.ts'

export const levels: LevelTerms = {
  open: 'المشاركة مفتوحة للجميع دون تحقق من الهوية، فالأرقام تعدّ النماذج لا الأشخاص.',
  browser: 'مشاركة واحدة من كل متصفح، وهذا لا يضمن مشاركة واحدة لكل شخص.',
}
