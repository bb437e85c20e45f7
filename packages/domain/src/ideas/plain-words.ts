/** Words that say nothing of what an idea is about, folded and without article. */
export const plainWords: readonly string[] = `
  a about above after again against all also an and any are around as at be because been before behind being below between
  both but by can cannot could did do does during each even every few for from get give go goes had has have having he her
  here his how i if in inside into is it its just like me more most much must my near need needs needed new next no nobody
  not now of off on one only or other our out outside over own so some such than that the their them there these they this
  those through to too under until up us very want was we well were what when where which while who whoever why will with
  without would you your let lets please should make put place places people everybody ask asked use used thing things way
  time day days week weeks year years month months town city municipality municipal council mayor citizens residents idea
  proposal suggest suggestion propose build install provide better good add
  من في علي الي عن مع ان انه انها او ثم لا ما لم لن هل قد كل بعض هذا هذه ذلك تلك هو هي هم نحن انا هنا هناك حيث عند بين امام خلف
  قرب قريب جانب بجانب فوق تحت حول قبل بعد منذ حتي كان كانت يكون تكون ليس ليست غير لكن لان كما كثير كثيره جدا ايضا فقط مثل عده
  اي الذي التي الذين يوجد توجد نريد نطلب نرجو ارجو نقترح اقترح نتمني اتمني نحتاج تحتاج يحتاج بحاجه يمكن يجب لنا لهم له لها
  فيه فيها منه منها عليه به بها ال بلديه مدينه منطقه ناس اهالي سكان مواطن مواطنين مكان اماكن وضع عمل انشاء بناء تركيب توفير
  زياده اضافه تخصيص يوم شهر سنه اسبوع اليوم سنوات جديد جديده بدون بلا بدل نحو فكره اقتراح
`
  .trim()
  .split(/\s+/)
