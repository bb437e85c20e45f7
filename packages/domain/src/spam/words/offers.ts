/**
 * What an offer is made of, whatever the trade: for each part, regular expressions over words with one space between them,
 * Arabic folded. Each is tried where it may begin: see `Phrases`. Each occurs in comments of citizens as well; several
 * different ones together hardly do.
 */
export const partsOfOffers: readonly (readonly RegExp[])[] = [
  /** Turns from the matter to another one. */
  [
    / (?:by the way|btw|speaking of|talking about|since this (?:discussion|page)|also useful|bil monasabe) /y,
    / (?:و?بالمناسبه|و?بهالمناسبه|بما ان الحديث|و?علي سيره|و?علي ذكر|ومفيد كمان|ونحن ايضا|واحنا كمان) /y,
  ],
  /** Says whom it is for. */
  [
    / (?:if (?:you|u|your \w+|any(?:one|body)|some(?:one|body)) (?:\w+ ){0,2}(?:wants?|needs?|likes?|looks?|looking|suffers?|opens?|thinks?|plans?|interested)) /y,
    / (?:(?:for |and )?(?:those|people|everyone|everybody|anyone|anybody|somebody|any \w+|who|whoever) (?:here |who |that |is |are |has |have )?(?:needs?|wants?|looks|looking|thinks?|thinking|worry|suffers?|hates|interested|wish|wishes|serious)) /y,
    / (?:for all \w+ owners|for who is|dear (?:neighbours|parents|ladies|citizens?)|women only|ladies only) /y,
    / (?:do you (?:want|need|have|like|dream|suffer)|u want|you like to|want to (?:buy|sell|rent|learn|study|travel|lose)|looking for (?:a|an|partners|work)|need (?:cash|money|help with|a loan)) /y,
    / (?:whoever has|students of the university|anyone here|mothers here|you have been (?:over)?paying|are you (?:an?|looking|tired)|(?:don t|do not) miss|get followers|everybody complains|also if) /y,
    / (?:(?:لل|ل|و|وال|ال)?(?:ي|ا?للي|الي|لمن|من|مين|حدا|كل مين|كل من|اذا حدا) (?:ما )?(?:بدو|بده|بدها|بدهم|بدكم|حاب|حابب|حابه|محتاج|محتاجه|محتاجا|كان محتاجا|مهتم|مهتمه|بيفكر|بفكر|يفكر|بيعاني|بعاني|يعاني|يريد|يرغب|يبحث|بيدور|بدور|فاتح|بحب|بيحب|يحب)) /y,
    / (?:(?:و?اذا )?(?:بدك|بدكم|بدكن|محتاج|محتاجه|بتحب|بتحبي|حابب|بتدور|تبحث|تبحثون|تعاني|ترغب) (?:\S+)) /y,
    / (?:للجاد|للسيدات فقط|للمهتمين|و?لموظفي|عزيزي المواطن|طلاب الجامعه|للمواطنين مكتب|للرياضيين|للمزارعين|للعرسان|لاهل المنطقه|في امهات هون|سمعتوا عن|لا تفوتوا|لسكان الحي|اخواني|السيدات والساده) /y,
    / (?:e(?:za|li) (?:7ada )?(?:bado|bdo|bido)|w eli bado|meen bado) /y,
  ],
  /** Says to whom to turn. */
  [
    / (?:(?<!(?:we|i|to|they|please|people|citizens) )ask (?:for|me|him|her|about)|ask the (?:guard|owner|neighbours?)|call at any|come to (?:our|al|the opening)|share this|tag three|names until|registration (?:closes|until|is open)|open until midnight|tell (?:me|them|him|her)|(?:message|text|inbox|call|contact|reach|dm|pm|add) (?:me|us|him|her)|write (?:to )?(?:me|us)|should write) /y,
    / (?:(?:give|leave|send|pass|share) (?:you |them |u |i )?(?:his|her|their|the|my|an?|your)? ?(?:number|contact|link|audit|location|address|phone|details|catalogue)) /y,
    / (?:put you in contact|(?:connect|send) you to|connect you|tell (?:you|them) from where|(?:come|pass|drop|stop) by|(?:find|visit) us|look for (?:it|us|him|her)|search (?:for )?(?:us|our|my)) /y,
    / (?:reply (?:to|with|here)|let s (?:connect|talk|have)|(?:get|gets) back to you|(?:their|his|her) number) /y,
    / (?:tell us the|write your|post your|viewing|interview on|short call|suitable time|present our|quote you) /y,
    / (?:(?:the|in the|on the) (?:\w+ ){0,2}(?:second|first|third) shop) /y,
    / (?:احكي معي|احكوا معي|احكيلهم|احكي معنا|احكيني|يحكيني|يحكي معي|اسال عن|اسالوا عن|اسالوني|اسالني|يسال عن|بيسال عن|ابعت(?:وا)?|ابعت(?:ل|ول)\S+|ابعث(?:وا)?|يبعت(?:لي)?|راسل\S+|يراسل\S+|تواصل(?:وا)?|يتواصل|لنتواصل|كلم(?:ني|ونا|وني)) /y,
    / (?:اكتبي? (?:اسم|عمر|رقم|استهلاك|انا|تم)\S*|فليكتب|يقلي|قلي|يمر علي|مروا علي\S*|يمر علينا|ابحثوا عن\S*|دوروا علي|ب?وصلكم|بوصلك|بدل(?:ه|ك|كم) (?:عال|من|علي)\S*|ب?بعت(?:لكم|لك)|ب?بعطيك(?:م)?|رقمه(?:م|ا)?|من طرف|اتصل(?:وا)? (?:بنا|فينا|علي|الان)) /y,
    / (?:الرابط|احجزوا|احجز|اطلبوا|شرفونا|تفضلوا بزياره|التسجيل (?:بسكر|مفتوح|لغايه|لاخر)|شاركوا الكومنت|في انتظار ردكم|و?نرجو تحديد موعد|موعد مناسب|هل ارسل لكم|و?المعاينه|و?المقابلات|عنوانه) /y,
    / (?:yeb3atli|e7keele|e7ki ma3i|eb3atli) /y,
  ],
  /** Speaks as somebody who sells. */
  [
    / (?:our (?:company|firm|team|office|shop|crew|technicians?|clients?|customers?|buyers|trainers?|consultants?|services?|products?|profile|method|agents?|prices?|experts?|workshop)|one of our (?:engineers|experts|agents|team)) /y,
    / (?:(?:has|have|runs|owns|opened|with) (?:an?|his|her) (?:\w+ )?(?:company|workshop|shop|office|clinic|studio|salon|garage|hall|kitchen|atelier|academy)) /y,
    / (?:company does|showroom|at \w+ (?:\w+ )?we) /y,
    / (?:we (?:come|fix|measure|purchase|arrange|install|repair|sell|teach|train|trim|deliver|cover|also buy|(?:also )?(?:bring|take|pick|give|send|make|get|show|help|put|write|do|can make|ll take|arrange) (?:you|yours?|it for)|change it|clean|design|print|rent|do it|need \d+)) /y,
    / (?:i (?:teach|sell|run ads|bring honey|do modern|make cakes|do it for|am able|m able|ve accompanied)|you choose|they come and|they arrange|arranges|team with a) /y,
    / (?:leading (?:exporter|supplier|manufacturer|company)|specialist in|as an? (?:accredited|certified|\w+ consultant)|i invite you|we open|(?:opens|opening) (?:next|this) week|my (?:academy|channel|course|clients|students)|engineer offers|technician with|specialists? in|accredited|look at what i|see what i did|coach \w+|my teacher|my book|available now|the owner) /y,
    / (?:نحن (?:في|مصنع|شركه|فريق|مكتب|نقدم|نوفر)|احنا (?:اللي عملنا|منكتب|بنعمل|منعمل|شركه|مكتب)|شركتنا|مكتبنا|فريقنا|معرضنا|مهندسينا|خبراونا|منهجيتي|طلابي|زبايني|شغلهم|اسعاره\S*|سعره\S*|تتخصص|متخصص(?:ون|ين|ه)|و?نود دعم\S*) /y,
    / (?:و?(?:بن|من)(?:ركبل|صلح|غير|نقل|كب|بيع|قيس|عملل|جيبل|وصلك|وصلل|كتبل|علم|درب|نظف|رش|عقم|فصل|صمم|طبع|غطي|زورك)\S*|و?(?:بن|من)(?:نقل|شتري)|و?نركب\S*|و?نزورك\S*|نشتري|يسرني|ادعوكم|بصفتي (?:مستشار\S*|خبير\S*|مدرب\S*)|خبره \d+|اساتذتنا|مدربينا|عندنا (?:احدث|افضل|ارخص|كل)|رح نفتح|منحلك|بحلولك|يسعدنا|بتزويدكم|تومن لك\S*|و?نوفر|و?نقدم لكم) /y,
    / (?:انا (?:بعمل|بدرس|ببيع|بجيب|بخلصلك|مصور|مصوره)|بخلصلك\S*|(?:عنده|عندها|عندي|فاتح|فاتحه) (?:ورشه|مشغل|مكتب|محل|معرض|صالون|استوديو|بضاعه)|شركته ب\S+|بيركب\S*|بيصلح|بصلح|استاذي|كوتش|الكوتش|المتوفر الان|بكتابي) /y,
    / (?:ana (?:mosawwer|bdarres)|3anna 3ard) /y,
  ],
  /** Names its terms. */
  [
    / (?:from \d+ (?:jd|usd|dinars?|dollars?|euros?|per|a)|\d+ (?:jd|usd|dollars?|euros?|dinars?) (?:for|per|a|with|when|from|only|bas)|\d+ (?:per|for a) (?:night|box|month|hour|session|kilo|person|roof|each)|kilo \d+|the price is|in one price|(?:takes?|gives?) ten (?:less|off)|ten off) /y,
    / (?:half (?:of )?(?:what|price)|at half|(?:is |are )?on us|at no cost|free (?:class|ticket|talk|demo|quote|trial|first)|nothing to pay|pay (?:in parts|less|on the spot|by|after|before)|payments? over) /y,
    / (?:(?:with|including) installation|no (?:smell|obligation|experience|chemicals|deduction|password|documents|need of)|guarantee\w*|original|places go|costs less|room for talk|ready to move) /y,
    / (?:\d+ (?:percent|off|discount)|(?:get|gets|save|saves) (?:up to )?\d+|cheaper than|cheap and|at cost|within \d+ (?:hours|days)|(?:three|two) (?:months )?for the price|in good state|use my name|when you use|when you open|works until) /y,
    / (?:(?:ب|و|ال)?\d+ (?:دينار|دنانير|ليره|ليرات|يورو|دولار) (?:و|من|مع|بس|لل|عال)\S*|و?ببلاش|مجانا|دون مقابل|بدون (?:مقابل|التزام|ريحه|كيماوي|كفيل|خبره)|من غير (?:التزام|ترخيص|ما نخصم)\S*) /y,
    / (?:خلال \d+ (?:ساعه|يوم|ايام|دقيقه)|برسوم اقل|بكفاله|لغايه \d+|لحد \d+|خلال اسبوع|ضايل كم|بدون جوع|الكميه|بنص|خصم|بينزلك|بينزل|بيطلعلك|كفاله|والسعر|السعر|والاسعار|بسعر(?: واحد)?|سعر غير|الكيلو|علي دفعات|مع التركيب|ابتداء من|شامله?|جاهزه للسكن|اصلي(?:ه)?|تصفيه) /y,
    / (?:وبيدفع|بتدفع عليه|لقاء ببلاش|نفس اليوم|نفس اللحظه|بنفس اللحظه|في نفس الاسبوع|والعدد بسيط|العدد بسيط) /y,
    / (?:\d+ 3al|kafale|balash|lal jalse) /y,
  ],
  /** Bears witness. */
  [
    / (?:(?:came|changed|fixed|cleaned|did|made|put) it (?:in|while|the same)|i got (?:my|\d+)|knows how to|neat work|half of what others|minus \d+|it pays|nobody (?:else )?did) /y,
    / (?:and now i (?:pay|earn|have|make)|looks like new|not hungry|aren t hungry|real people) /y,
    / (?:جربت(?:ه|ها|هم)?|بشكر فيه|الكل بيعرفه|بتعرف ترتب|صرت (?:اطلع|ادفع|اربح)|نزلت \d+|ما شاء الله شغل\S*) /y,
  ],
]
