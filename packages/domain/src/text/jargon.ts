/** Words of offices that citizens stumble over, and what to write instead. */

/** A word or phrase, and plain ones for it. */
export interface Jargon {
  word: string
  instead: string
}

/**
 * By language. Begun from what municipal texts are full of; a municipality will miss some, and may keep one that its
 * people know.
 */
export const jargon: Readonly<Record<string, readonly Jargon[]>> = {
  en: [
    {word: 'stakeholders', instead: 'people concerned'},
    {word: 'utilise', instead: 'use'},
    {word: 'utilize', instead: 'use'},
    {word: 'facilitate', instead: 'help'},
    {word: 'implement', instead: 'carry out'},
    {word: 'implementation', instead: 'carrying out'},
    {word: 'prior to', instead: 'before'},
    {word: 'subsequent to', instead: 'after'},
    {word: 'in order to', instead: 'to'},
    {word: 'with regard to', instead: 'about'},
    {word: 'pursuant to', instead: 'under'},
    {word: 'commence', instead: 'start'},
    {word: 'terminate', instead: 'end'},
    {word: 'ascertain', instead: 'find out'},
    {word: 'amenity', instead: 'facility, or its name'},
    {word: 'modal split', instead: 'how people travel'},
    {word: 'mobility behaviour', instead: 'how you travel'},
    {word: 'placemaking', instead: 'improving public places'},
    {word: 'capacity building', instead: 'training'},
    {word: 'synergies', instead: 'working together'},
    {word: 'hereinafter', instead: 'the name itself'},
    {word: 'aforementioned', instead: 'this'},
  ],
  ar: [
    {word: 'أصحاب المصلحة', instead: 'المعنيون بالأمر'},
    {word: 'ذوو العلاقة', instead: 'المعنيون بالأمر'},
    {word: 'آليات', instead: 'طرق'},
    {word: 'تفعيل', instead: 'تشغيل، أو بدء العمل'},
    {word: 'استحداث', instead: 'إنشاء'},
    {word: 'بناء القدرات', instead: 'تدريب'},
    {word: 'الحوكمة', instead: 'طريقة الإدارة'},
    {word: 'المنعة', instead: 'القدرة على التحمّل'},
    {word: 'التشاركية', instead: 'بمشاركة الناس'},
    {word: 'المومى إليه', instead: 'المذكور'},
    {word: 'آنف الذكر', instead: 'السابق'},
    {word: 'المشار إليه أعلاه', instead: 'هذا'},
    {word: 'بغية', instead: 'لكي'},
    {word: 'حيال', instead: 'عن'},
    {word: 'إزاء', instead: 'عن'},
    {word: 'بموجب', instead: 'حسب'},
    {word: 'مخرجات', instead: 'نتائج'},
    {word: 'مدخلات', instead: 'ما يلزم'},
    {word: 'ارتدادات', instead: 'حدود البناء'},
    {word: 'منظومة', instead: 'نظام'},
  ],
}
