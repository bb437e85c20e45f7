/** Birds, trees, herbs and stones: no given names, nothing that mocks, and nothing of a faith or a party. */
export const pseudonymsAr =
  'نورس سنونو بلبل قبرة كروان دوري شحرور زرزور لقلق كركي بلشون وروار حجل رفراف قطا نقار زيتونة سنديانة بلوطة صنوبرة صفصافة خروبة بطمة عرعر نخلة كينا أثل قيقب دردار دلب غار كستناء زعتر نعناع إكليل شيح أقحوان دحنون سنبلة لبلاب بازلت رخام جرانيت كهرمان جدول نبع رابية رذاذ'
