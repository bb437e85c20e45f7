import type {ArabicForm} from '../message.ts'
import type {ResultsChartsTerms} from './terms.ts'

export const resultsCharts: ResultsChartsTerms<ArabicForm> = {
  chart: 'رسم بياني: {question}',
  most: 'أكبر نسبة، {share} (المدى {range})، اختارت {options}.',
  mostPlain: 'أكبر نسبة، {share}، اختارت {options}.',
  fewest: 'أصغر نسبة، {share}، اختارت {options}.',
  highest: 'نال {options} أكثر من غيره: {amount} في المتوسط.',
  lowest: 'نال {options} أقل من غيره: {amount} في المتوسط.',
  order: 'الترتيب حسب النقاط: {options}.',
  ofRow: '{row}: {words}',
  more: {
    zero: 'لا سطور أخرى في الجدول.',
    one: 'في الجدول سطر آخر.',
    two: 'في الجدول سطران آخران.',
    few: 'في الجدول {n} سطور أخرى.',
    many: 'في الجدول {n} سطرًا آخر.',
    other: 'في الجدول {n} سطر آخر.',
  },
  untold: {
    zero: 'كل الأعداد منشورة.',
    one: 'عدد واحد لا يُنشر.',
    two: 'عددان لا يُنشران.',
    few: '{n} أعداد لا تُنشر.',
    many: '{n} عددًا لا يُنشر.',
    other: '{n} عدد لا يُنشر.',
  },
  unequal:
    'فئات الأعداد غير متساوية الاتساع. ارتفاع كل عمود بقدر عدد الناس في كل خطوة متساوية، والنسبة المكتوبة عليه للفئة كلها.',
  saveSvg: 'حفظ بصيغة SVG',
  savePng: 'حفظ بصيغة PNG',
  source: 'المصدر: {municipality}، «{activity}»',
  interval:
    'بين قوسين: المدى الذي يضم النسبة الحقيقية 95 مرة من كل 100 في عينة عشوائية. وقد شارك الناس هنا باختيارهم.',
}
