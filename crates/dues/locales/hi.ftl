# सबके लिए क़ानून: सवाल, जवाब।

dues-title = मेरा कितना बनता है?
dues-lead = कुछ सवालों के जवाब दें। आप देखेंगे कि क़ानून आपको क्या देता है, किस धारा में, और कब तक माँगा जा सकता है।
dues-nothing-kept = नाम नहीं पूछा जाता और आपके जवाब हम नहीं रखते। जवाब पन्ने के पते में रहते हैं।
dues-no-advice = यह हिसाब है, फ़ैसला नहीं, और इसे अब तक किसी वकील ने नहीं पढ़ा है। कहीं दस्तख़त करने से पहले यूनियन से बात करें।
dues-call = हमसे बात करें
dues-topic-owed = मेरा कितना बनता है?
dues-topic-accident = काम पर दुर्घटना: मुआवज़ा
dues-topic-gratuity = ग्रेच्युटी
dues-topic-minimum-wage = यहाँ की न्यूनतम मज़दूरी
dues-topic-schemes = मेरे लिए कौन सी योजनाएँ हैं?
dues-topic-deadline = कब तक दावा कर सकते हैं?

## Asking

dues-ask-about-owed = बात किसकी है?
dues-ask-about-deadline = आप किसका दावा करना चाहते हैं?
dues-ask-place = काम कहाँ है?
dues-ask-arose = पैसा किस दिन मिलना था, या घटना किस दिन हुई?
dues-about-unknown = कुछ और
dues-back = पीछे
dues-next = आगे
dues-unknown = मुझे नहीं पता
dues-reply = जवाब दें
dues-question = सवाल { $n }
dues-more = { $n ->
    [one] ज़्यादा से ज़्यादा एक सवाल और
   *[other] ज़्यादा से ज़्यादा { $n } सवाल और
}
dues-so-far = अब तक:
dues-enough = अभी जवाब दिखाएँ
dues-hint-about = जो सबसे ठीक बैठे वह चुनें। बाक़ी चीज़ें बाद में पूछ सकते हैं।
dues-hint-place = रेलवे, खदान, बंदरगाह, केंद्र की सरकारी कंपनियाँ और उनके ठेकेदार केंद्रीय क्षेत्र में आते हैं। बाक़ी काम राज्य के क्षेत्र में है।
dues-hint-area = A: सबसे बड़े शहर, जैसे दिल्ली, मुंबई, कोलकाता। B: दूसरे शहर। C: क़स्बे और गाँव।
dues-hint-period-ends = जैसे उस महीने का आख़िरी दिन जिसकी मज़दूरी है।
dues-hint-arose = मज़दूरी के लिए: जिस दिन मिलनी थी। दुर्घटना के लिए: दुर्घटना का दिन।
dues-hint-day-wages = रुपयों में, जितना तय हुआ था।
dues-hint-monthly-wages = रुपयों में। रोज़ के हिसाब से मिलती है? 26 दिन की मज़दूरी लिखें।
dues-hint-injuries = जो अंग गया उस पर निशान लगाएँ। सूची क़ानून के अपने अंग्रेज़ी शब्दों में है।
dues-hint-loss-percent = डॉक्टर के प्रमाण-पत्र से। 0 से 100।
dues-hint-service-years = सिर्फ़ पूरे साल। महीने आगे पूछे जाएँगे।
dues-hint-esi-covered = क्या ईएसआई कार्ड है, या मज़दूरी से ईएसआई का पैसा कटता है?
dues-injuries-total = चोटें जो पूरी मानी जाती हैं
dues-injuries-none = इनमें से कोई नहीं
dues-place-central = केंद्रीय क्षेत्र
dues-assume-place = हमें पता नहीं कि काम कहाँ है। आँकड़े केंद्रीय क्षेत्र के हैं; राज्य के अलग हो सकते हैं।

## Answering

dues-up-to = { $most } तक
dues-between = { $least } और { $most } के बीच
dues-at-least = कम से कम { $least }
dues-not-yet = अभी नहीं कहा जा सकता
dues-words-rupees = { $n ->
    [0] { $words } रुपये
    [1] { $words } रुपया
   *[other] { $words } रुपये
}
dues-words-paise = { $n ->
    [1] { $words } पैसा
   *[other] { $words } पैसे
}
dues-words-both = { $rupees } और { $paise }
dues-verdict-yes = हाँ।
dues-verdict-no = नहीं।
dues-verdict-depends = यह उस पर टिका है जो अभी पता नहीं।
dues-all-readings = अदालतों में मतभेद है। सब मतों में:
dues-next-question = आगे जानना सबसे काम का है
dues-find-out = पता करने लायक़
dues-find-out-about = इनके पता चलने पर जवाब और सटीक होगा:
dues-others = इसके साथ अक्सर यह भी बनता है
dues-amount = रक़म
dues-working = यह कैसे बना
dues-end-least = कम से कम
dues-end-most = ज़्यादा से ज़्यादा
dues-may = अधिकतम
dues-formula-max = इनमें से बड़ा
dues-formula-min = इनमें से छोटा
dues-readings = क़ानून कैसे पढ़ा जाता है
dues-readings-about = यहाँ क़ानून को एक से ज़्यादा तरह पढ़ा जाता है। हर मत और उसका आधार:
dues-reading-chosen = पहले यह लिया गया
dues-assumptions = मान लिया गया
dues-gaps = खुले सवाल
dues-figures = आँकड़े
dues-asked = पूछा जाता है
dues-sources = कहाँ लिखा है
dues-given = आपने जो बताया
dues-change = बदलें
dues-share = रखें, छापें या भेजें
dues-share-about = यह पन्ना छापें, या इसका पता भेजें। पते में आपके जवाब (दिन, रक़म, उम्र) हैं, नाम नहीं; जिसके पास पता है वह उन्हें पढ़ सकता है। हम कुछ नहीं रखते।
dues-share-link = इस जवाब का पता
dues-known = { $day } को जैसा क़ानून मालूम था।
dues-renew = आज के क़ानून से फिर हिसाब करें
dues-again = शुरू से
dues-other = कुछ और पूछें

## Claiming

dues-until-when = कब तक
dues-last-day-left = { $n ->
    [one] दावे का आख़िरी दिन { $day } है: { $n } दिन बचा है।
   *[other] दावे का आख़िरी दिन { $day } है: { $n } दिन बचे हैं।
}
dues-last-day-today = दावे का आख़िरी दिन आज है।
dues-last-day-over = समय { $day } को ख़त्म हो गया।
dues-last-day-none = क़ानून में हमें कोई समय-सीमा नहीं मिली। तुरंत दावा करें।
dues-saved = पुराने दावे की पुरानी समय-सीमा रहती है: { $source }।
dues-later = एक मत से, जिसे किसी अदालत ने तय नहीं किया, नया क़ानून { $day } तक समय देता है। इस पर भरोसा न करें।
dues-period-days = { $n ->
    [one] { $n } दिन
   *[other] { $n } दिन
}
dues-period-months = { $n ->
    [one] { $n } महीना
   *[other] { $n } महीने
}
dues-period-years = { $n ->
    [one] { $n } साल
   *[other] { $n } साल
}
dues-period-none = कोई समय-सीमा नहीं मिली
dues-deadline-unknown = दिन के बिना हम इतना ही कह सकते हैं कि समय कितना है:
dues-deadline-about = जिस दिन दावा बना वह नहीं गिना जाता, आख़िरी दिन गिना जाता है। उस दिन दफ़्तर बंद हो तो अगला खुला दिन भी चलेगा।
dues-how = दावा कैसे करें
dues-forum = कहाँ
dues-form = फ़ॉर्म
dues-who = कौन दे
dues-documents = साथ लाएँ

## Old law and new

dues-beside = पुराना क़ानून और नया क़ानून
dues-beside-about = चारों संहिताएँ 21 नवंबर 2025 को आईं। जो पहले हुआ वह पुराने क़ानून में रहता है।
dues-until = { $day } तक
dues-from = { $day } से
dues-time = दावे का समय
dues-gained = मिला
dues-lost = गया
dues-changed = बदला
dues-gained-sum = { $sum } ज़्यादा
dues-lost-sum = { $sum } कम
dues-gained-time = दावे का समय: { $old } की जगह { $new }
dues-lost-time = दावे का समय: { $old } की जगह { $new }
dues-gained-filer = अब दे सकते हैं: { $who }
dues-lost-filer = अब नहीं दे सकते: { $who }

## Minimum rates

dues-rates-none = इस जगह की मज़दूरी-तालिका हमारे पास नहीं है। श्रम कार्यालय से या हमसे पूछें।
dues-rates-day = { $sum } रोज़
dues-rates-skill = कौशल
dues-rates-area = क्षेत्र
dues-rates-a-day = दिन का
dues-rates-an-hour = घंटे का
dues-rates-a-month = महीने का
dues-rates-from = कब से
dues-rates-about = निर्माण का काम। घंटा दिन का आठवाँ हिस्सा, महीना 26 दिन।
dues-rates-owed = मुझे कम मिला: कितना बनता है?

## Names of figures

dues-name-age = उम्र
dues-name-day-wages = दिन की मज़दूरी
dues-name-days = दिन
dues-name-days-worked = काम के दिन
dues-name-deductions-listed = क़ानून में मान्य कटौती
dues-name-disabled-days = बिना काम के दिन
dues-name-due-on = देय दिन
dues-name-exclusions = छोड़े गए भत्ते
dues-name-fare = एक ओर का किराया
dues-name-fines = जुर्माना
dues-name-laid-off-days = काम-बंदी के दिन
dues-name-monthly-wages = महीने की मज़दूरी
dues-name-months = महीने
dues-name-months-undeposited = जमा न हुए महीने
dues-name-overtime-hours = ओवरटाइम के घंटे
dues-name-paid-on = इस दिन तक गिना
dues-name-period-ends = मज़दूरी अवधि का अंत
dues-name-registered-years = पंजीकरण के साल
dues-name-remuneration = महीने का कुल वेतन
dues-name-rest-days = छुट्टी के दिन काम
dues-name-road-days = रास्ते के दिन
dues-name-service-years = पूरे साल
dues-name-short-days = लौटाए गए दिन
dues-name-sum-due = देय रक़म
dues-name-wages-after = तब से कमाई

## Numbers in words

dues-number-words = शून्य एक दो तीन चार पाँच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस तीस इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस चालीस इकतालीस बयालीस तैंतालीस चौवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास पचास इक्यावन बावन तिरपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ साठ इकसठ बासठ तिरसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उन्यासी अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी नब्बे इक्यानवे बानवे तिरानवे चौरानवे पचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे
dues-number-hundred = सौ
dues-number-thousand = हज़ार
dues-number-lakh = लाख
dues-number-crore = करोड़

## Problems

problem-dues-reply-missing = जवाब दें, या “मुझे नहीं पता” दबाएँ।
problem-dues-out-of-range = यह { $least } और { $most } के बीच होना चाहिए।
problem-dues-day-out-of-range = यह दिन बहुत दूर का है।
problem-dues-too-many-injuries = ज़्यादा से ज़्यादा छह पर निशान लगाएँ।
problem-dues-rule-unknown = ऐसा कोई नियम नहीं है।
problem-dues-claim-unknown = ऐसा कोई दावा नहीं है।
problem-dues-fact-unknown = ऐसा कोई तथ्य नहीं है।
problem-dues-fact-impossible = इस तथ्य का यह मान नहीं हो सकता।
problem-dues-place-unknown = ऐसी कोई जगह नहीं: central या राज्य का LGD कोड लिखें।
