# कानून का हिसाब: नाम, सवाल, कारण।
# Lines marked review use terms of law that a native reader has not read yet.

## Rules

law-rule-accident = काम पर दुर्घटना का मुआवज़ा
law-rule-board = निर्माण श्रमिक बोर्ड का लाभ
law-rule-bocw = निर्माण श्रमिक के रूप में पंजीकरण
law-rule-bonus = बोनस
law-rule-deductions = गैर-कानूनी कटौती
law-rule-delay = देर से भुगतान पर ब्याज
law-rule-displacement = प्रवासी श्रमिक का विस्थापन भत्ता
law-rule-e-shram = ई-श्रम पंजीकरण
law-rule-epf = जमा न किया गया भविष्य निधि
law-rule-esi-benefit = ईएसआई का लाभ
law-rule-esi-contribution = ईएसआई अंशदान
# review
law-rule-scheme = सूची की एक योजना
law-rule-gig = गिग और प्लेटफ़ॉर्म श्रमिकों के लाभ
law-rule-gratuity = ग्रेच्युटी
law-rule-journey = घर आने-जाने का किराया
law-rule-lay-off = काम-बंदी के दिनों का पैसा
law-rule-leave = छुट्टी और छुट्टी का पैसा
law-rule-maternity = मातृत्व लाभ
law-rule-minimum-wage = न्यूनतम मज़दूरी से कम
law-rule-overtime = ओवरटाइम
law-rule-pension = महीने की पेंशन
law-rule-pm-sym = पीएम-एसवाईएम पेंशन
law-rule-rest-day = छुट्टी के दिन काम
law-rule-retrenchment = छँटनी का पैसा
law-rule-short-day = काम पर आए, लौटा दिया गया
law-rule-wages-late = देर से मिली मज़दूरी
law-rule-wages-meaning = मज़दूरी में क्या गिना जाता है
law-rule-wages-unpaid = बकाया मज़दूरी

## Facts: questions

law-fact-accident-on = दुर्घटना कब हुई?
law-fact-age = पिछले जन्मदिन पर उम्र कितनी थी?
law-fact-area = जगह मज़दूरी तालिका के क्षेत्र A, B या C में है?
law-fact-asked-on = किस दिन की बात है?
law-fact-basic = मूल वेतन और महँगाई भत्ता कितना है?
law-fact-board-benefit = बोर्ड का कौन-सा लाभ?
law-fact-care-given = क्या मालिक ने जन्म से पहले और बाद में मुफ़्त देखभाल दी?
law-fact-children = जीवित बच्चे कितने हैं?
law-fact-construction = क्या यह भवन या दूसरा निर्माण काम है?
law-fact-contributed-days = ईएसआई अंशदान कितने दिनों का जमा हुआ?
law-fact-cooperative = क्या कटौती का हिस्सा सहकारी समिति को जाता है?
law-fact-day-wages = एक दिन की मज़दूरी कितनी है?
law-fact-days = कितने दिन?
law-fact-days-all-aggregators = सभी प्लेटफ़ॉर्म मिलाकर कितने दिन?
law-fact-days-one-aggregator = जिस प्लेटफ़ॉर्म पर सबसे ज़्यादा काम किया, उस पर कितने दिन?
law-fact-days-worked = बारह महीनों में कितने दिन काम किया?
law-fact-deductions-listed = कानून में लिखे कारणों से कितना काटा गया?
law-fact-deductions-other = दूसरे कारणों से कितना काटा गया (कमीशन, काम दिलाने की फ़ीस, यात्रा)?
law-fact-delivery-on = जन्म कब होना है या कब हुआ?
law-fact-disabled-days = कितने दिन काम नहीं कर सके?
law-fact-disaster-paid = क्या आपदा विभाग पैसा दे चुका है?
law-fact-dismissed-for-fraud = क्या धोखाधड़ी, हिंसा, चोरी या यौन उत्पीड़न के लिए निकाला गया?
law-fact-due-on = कब मिलना था?
law-fact-ending = काम कैसे खत्म हुआ?
law-fact-esi-benefit = ईएसआई का कौन-सा लाभ?
law-fact-esi-covered = क्या श्रमिक ईएसआई में है?
law-fact-exclusions = जो भत्ते मज़दूरी में नहीं गिने जाते, वे कितने हैं?
law-fact-fare = एक तरफ़ का द्वितीय श्रेणी किराया कितना है?
law-fact-fare-paid = क्या पिछले बारह महीनों में किराया मिला?
law-fact-fines = जुर्माने में कितना काटा गया?
law-fact-harm = दुर्घटना से क्या हुआ?
law-fact-in-epf-esi = क्या श्रमिक ईपीएफ, ईएसआई या एनपीएस में है?
law-fact-income = महीने की आमदनी कितनी है?
law-fact-income-tax = क्या श्रमिक आयकर देता है?
law-fact-injuries = अनुसूची की कौन-सी चोटें?
law-fact-job-ended = काम कब खत्म हुआ?
law-fact-laid-off-days = साप्ताहिक छुट्टी छोड़कर कितने दिन काम-बंदी रही?
law-fact-late-sum = कौन-सा पैसा देर से मिला?
law-fact-layoff-agreement = क्या समझौता है कि 45 दिन बाद काम-बंदी का पैसा नहीं मिलेगा?
law-fact-leave-carried = पिछले साल की कितनी छुट्टी बची थी?
law-fact-leave-taken = कितनी छुट्टी ली?
law-fact-loss-percent = डॉक्टर के अनुसार कमाने की क्षमता कितने प्रतिशत घटी?
law-fact-maternity = कौन-सा मातृत्व लाभ?
law-fact-medical = इलाज पर कितना खर्च हुआ?
law-fact-migrants = वहाँ दूसरे राज्यों के कितने श्रमिक हैं?
law-fact-monthly-wages = एक महीने की मज़दूरी कितनी है?
law-fact-months = साल में कितने महीने काम किया?
law-fact-months-undeposited = कितने महीनों का पैसा जमा नहीं हुआ?
law-fact-notice-given = क्या एक महीने का नोटिस दिया गया?
law-fact-overtime-hours = ओवरटाइम के कितने घंटे?
law-fact-paid = अब तक कितना मिला?
law-fact-paid-on = कब मिला, या किस दिन तक गिनें?
law-fact-pay-period = मज़दूरी कितने-कितने दिन में मिलती है?
law-fact-period-ends = मज़दूरी अवधि का आखिरी दिन कौन-सा है?
law-fact-registered-years = बोर्ड में पंजीकरण के कितने पूरे साल हुए?
law-fact-remuneration = महीने का कुल वेतन कितना है?
law-fact-rest-days = छुट्टी के कितने दिन काम किया?
law-fact-road-days = आने-जाने में कितने दिन लगे?
law-fact-seasonal = क्या काम मौसमी है?
law-fact-service-months = पूरे सालों के ऊपर कितने महीने?
law-fact-service-years = इस काम में पूरे कितने साल?
law-fact-short-days = कितने दिन काम पर आकर लौटाए गए?
law-fact-skill = अकुशल, अर्धकुशल, कुशल या अति कुशल?
law-fact-sum-due = कितना मिलना था?
law-fact-wages-after = दुर्घटना के बाद महीने में कितना कमाते हैं?
law-fact-workers = वहाँ कितने लोग काम करते हैं?
law-fact-year-ends = लेखा वर्ष का आखिरी दिन कौन-सा है?

## Steps

law-step-added-back = मज़दूरी में वापस जोड़ा
law-step-age-from = इस उम्र से
law-step-age-to = इस उम्र तक
law-step-authority-may-add = अधिकारी इतना तक और दिला सकते हैं
law-step-basic = मूल वेतन और महँगाई भत्ता
law-step-board-benefit = बोर्ड का लाभ
law-step-board-years = हर पंजीकृत साल के लिए और
law-step-bonus-counted = बोनस के लिए गिनी मज़दूरी
law-step-bonus-eligible = इस मज़दूरी तक बोनस मिलता है
law-step-bonus-least = न्यूनतम बोनस
law-step-bonus-lost = इस बर्खास्तगी के बाद बोनस नहीं
law-step-bonus-most = मुनाफ़ा हो तो अधिकतम बोनस
law-step-compensation = मुआवज़ा
law-step-counted-wage = गिनी जाने वाली मासिक मज़दूरी
law-step-damages = अधिकारी इतना तक हर्जाना जोड़ सकते हैं
law-step-days-late = देरी के दिन
law-step-days-needed = ज़रूरी दिन
law-step-days-one = एक प्लेटफ़ॉर्म पर ज़रूरी दिन
law-step-days-paid = जिन दिनों का पैसा मिलेगा
law-step-days-several = कई प्लेटफ़ॉर्म पर ज़रूरी दिन
law-step-displacement = विस्थापन भत्ता
law-step-employee-share = श्रमिक का हिस्सा
law-step-employer-share = मालिक का हिस्सा
law-step-epf-base = भविष्य निधि के लिए गिनी मज़दूरी
law-step-esi-benefit = ईएसआई का लाभ
law-step-esi-ceiling = ईएसआई इतनी मज़दूरी तक है
law-step-esi-instead = मालिक की जगह ईएसआई देगा
law-step-exclusion-limit = कुल वेतन का आधा: इससे ज़्यादा बाहर नहीं रख सकते
law-step-factor = उम्र का गुणक
law-step-fare = आने-जाने का किराया
law-step-fines-over = तीन प्रतिशत से ऊपर का जुर्माना
law-step-funeral = अंतिम संस्कार
law-step-government-pays = सरकार महीने में देती है
law-step-gratuity = ग्रेच्युटी
law-step-half-month = हर आधे महीने का
law-step-hour-rate = एक घंटे की सामान्य मज़दूरी
law-step-income-limit = इतनी आमदनी तक
law-step-interest = ब्याज
law-step-lay-off = काम-बंदी का पैसा
law-step-leave-earned = कमाई हुई छुट्टी
law-step-leave-money = छुट्टी का पैसा
law-step-loss-of-earning = कमाने की क्षमता की हानि
law-step-maternity = मातृत्व लाभ
law-step-medical = इलाज का खर्च
law-step-medical-bonus = चिकित्सा बोनस
law-step-member-pays = श्रमिक महीने में देता है
law-step-migrants-needed = दूसरे राज्यों के इतने श्रमिक ज़रूरी
law-step-minimum-difference = न्यूनतम मज़दूरी से अंतर
law-step-minimum-rate = एक दिन की न्यूनतम मज़दूरी
law-step-no-displacement = नई संहिता में विस्थापन भत्ता नहीं है
law-step-not-listed = ऐसी कटौती जिसकी कानून अनुमति नहीं देता
law-step-notice-pay = नोटिस के बदले एक महीने का वेतन
law-step-over-ceiling = अधिकतम राशि से ऊपर
law-step-over-limit = सीमा से ज़्यादा कटौती
law-step-overtime = दुगुनी दर से ओवरटाइम
law-step-paid-already = पहले ही मिला
law-step-paid-late = देर से मिला
law-step-pay-day = इस दिन तक देना था
law-step-pension = महीने की पेंशन
law-step-reskilling = कौशल निधि से पंद्रह दिन का वेतन
law-step-rest-day = छुट्टी के दिन दुगुनी मज़दूरी
law-step-retrenchment = हर साल के पंद्रह दिन का वेतन
law-step-road-wages = रास्ते के दिनों की मज़दूरी
law-step-short-days = लौटाए गए दिनों की पूरी मज़दूरी
law-step-short-each-day = हर दिन की कमी
law-step-to-pension = इसमें से पेंशन योजना में, महीने का
law-step-total-sum = पूर्ण अक्षमता की राशि
law-step-wages-due = देय मज़दूरी
law-step-wages-earned = कमाई हुई मज़दूरी
law-step-weeks-before = इनमें जन्म से पहले अधिकतम (हफ़्ते)
law-step-workers-needed = इतने श्रमिक ज़रूरी
law-step-years-counted = गिने गए साल
law-step-years-needed = ज़रूरी साल

## Assumptions

# review
law-assume-average-pay-over-26-days = महीने का वेतन 26 दिनों का माना गया।
# review
law-assume-board-page-undated = बोर्ड के पन्ने पर तारीख नहीं है; आज की राशि बोर्ड से पूछें।
# review
law-assume-care-given = देखभाल मुफ़्त थी या नहीं, यह पता चलने तक चिकित्सा बोनस नहीं जोड़ा।
# review
law-assume-daily-wage-above-exemption = माना गया कि दिन की मज़दूरी उस स्तर से ऊपर है जहाँ श्रमिक कुछ नहीं देता।
# review
law-assume-days-with-last-employer-count = पिछले मालिक के यहाँ के दिन भी गिने जाते हैं।
# review
law-assume-each-act-its-own-wages = 21 नवंबर 2025 से पहले हर कानून में मज़दूरी का अपना अर्थ था।
# review
law-assume-earned-nothing-meanwhile = माना गया कि इस बीच कुछ नहीं कमाया।
# review
law-assume-enough-workers = माना गया कि वहाँ बीस या अधिक लोग काम करते हैं।
# review
law-assume-excess-may-be-taken-later = ज़्यादा कटा पैसा बाद के महीनों में काटा जा सकता है।
# review
law-assume-factory-with-fifty = माना गया कि यह पचास या अधिक श्रमिकों का कारखाना, खान या बागान है।
# review
law-assume-half-month-is-fifteen-days = आधा महीना पंद्रह दिन का माना गया।
# review
law-assume-interest-by-days-of-365 = ब्याज दिनों से गिना गया, साल 365 दिन का।
# review
law-assume-minimum-wage-below-bonus-limit = न्यूनतम मज़दूरी 7,000 से ऊपर हो तो बोनस ज़्यादा होगा।
# review
law-assume-no-fines = माना गया कि जुर्माना नहीं हुआ।
# review
law-assume-no-layoff-agreement = माना गया कि 45 दिन बाद पैसा बंद करने का समझौता नहीं है।
# review
law-assume-no-leave-carried = माना गया कि पिछली छुट्टी बाकी नहीं थी।
# review
law-assume-no-leave-taken = माना गया कि छुट्टी नहीं ली।
# review
law-assume-no-medical-bills-counted = इलाज का खर्च अभी नहीं जोड़ा; बिल लाएँ।
# review
law-assume-no-rate-prescribed = पूछे गए दिन तक ब्याज की दर प्रकाशित नहीं थी।
# review
law-assume-not-dismissed = माना गया कि धोखाधड़ी, हिंसा या चोरी के लिए नहीं निकाला गया।
# review
law-assume-not-paid-yet = माना गया कि अभी तक कुछ नहीं मिला।
# review
law-assume-not-seasonal = माना गया कि काम मौसमी नहीं है।
# review
law-assume-not-under-esi = माना गया कि श्रमिक ईएसआई में नहीं है।
# review
law-assume-nothing-paid = माना गया कि इसका कुछ नहीं मिला।
# review
law-assume-notice-given = नोटिस के बारे में पता चलने तक उसका पैसा नहीं जोड़ा।
# review
law-assume-old-ceiling-lives-on = संहिता में अधिकतम राशि नहीं मिली; पुरानी 20 लाख ली गई।
# review
law-assume-one-year-served = माना गया कि श्रमिक वहाँ एक साल रहा है।
# review
law-assume-paid-monthly = माना गया कि मज़दूरी महीने से मिलती है।
# review
law-assume-rates-are-not-cut = हमारी तालिका पुरानी है; दरें घटती नहीं, इसलिए यह कम से कम है।
# review
law-assume-schedule-percentage = अनुसूची का प्रतिशत लिया गया; डॉक्टर ज़्यादा बता सकते हैं।
# review
law-assume-still-running = कब तक गिनना है, यह पता नहीं।
# review
law-assume-surplus-not-known = न्यूनतम से कितना ज़्यादा, यह मालिक के मुनाफ़े पर है।

## What the Codes changed

# review
law-changed-bonus-limits = दर ठीक बारहवाँ हिस्सा है; मज़दूरी की सीमाएँ अधिसूचना से तय होंगी।
# review
law-changed-cooperative-share = सहकारी समितियों के लिए 75 प्रतिशत की सीमा हट गई।
# review
law-changed-displacement = गया: विस्थापन भत्ता।
# review
law-changed-fixed-term-gratuity = मिला: निश्चित अवधि में एक साल पर ग्रेच्युटी।
# review
law-changed-funeral = मिला: अंतिम संस्कार के लिए 5,000 की जगह 15,000।
# review
law-changed-interest = मिला: संहिता की हर देर राशि पर साल का 12 प्रतिशत।
# review
law-changed-journey = किराया 180 दिन बाद साल में एक बार; रास्ते की मज़दूरी हट गई।
# review
law-changed-leave-days = मिला: 240 की जगह 180 दिन काम पर छुट्टी।
# review
law-changed-one-half = कुल वेतन के आधे से ऊपर के भत्ते मज़दूरी में गिने जाते हैं।
# review
law-changed-reskilling = मिला: कौशल निधि से पंद्रह दिन का वेतन।

## Claims

law-claim-bonus = बोनस
law-claim-compensation = दुर्घटना का मुआवज़ा
law-claim-epf = भविष्य निधि
law-claim-esi = ईएसआई
law-claim-gratuity = ग्रेच्युटी, अधिकारी के पास
law-claim-gratuity-form = मालिक को ग्रेच्युटी का फ़ॉर्म
law-claim-gratuity-heir = वारिसों का ग्रेच्युटी फ़ॉर्म
law-claim-industrial-money = काम-बंदी और छँटनी का पैसा
law-claim-leave = छुट्टी का पैसा
law-claim-maternity = मातृत्व लाभ
law-claim-migrant = यात्रा और विस्थापन का पैसा
law-claim-minimum-wage = न्यूनतम मज़दूरी, ओवरटाइम, छुट्टी के दिन
law-claim-wage-appeal = मज़दूरी के आदेश पर अपील
law-claim-wages = मज़दूरी

## Documents

law-document-accident-report = दुर्घटना की रिपोर्ट (पुलिस, मालिक)
law-document-age-proof = उम्र का सबूत
law-document-appointment = नियुक्ति पत्र
law-document-attendance = हाज़िरी या अपने लिखे दिन
law-document-bank-statement = बैंक का विवरण
law-document-end-of-job = काम खत्म होने का कागज़
law-document-esi-card = ईएसआई कार्ड
law-document-family = परिवार के कागज़
law-document-fare = टिकट या किराया
law-document-home-proof = दूसरे राज्य में घर का सबूत
law-document-identity = पहचान पत्र
law-document-medical = अस्पताल और डॉक्टर के कागज़
law-document-messages = संदेश, तस्वीरें, साथी श्रमिकों के नाम
law-document-uan = भविष्य निधि नंबर (यूएएन)
law-document-wage-slip = वेतन पर्ची
law-document-work-certificate = नब्बे दिन काम का प्रमाण

## Forms

# review
law-form-board-form = बोर्ड का फ़ॉर्म
# review
law-form-compensation-application = सक्षम अधिकारी को आवेदन
# review
law-form-epf-grievance = ईपीएफ पोर्टल पर शिकायत
# review
law-form-esi-claim = ईएसआई का दावा फ़ॉर्म
# review
law-form-form-a = फ़ॉर्म A
# review
law-form-form-f = फ़ॉर्म F
# review
law-form-form-ii = फ़ॉर्म II; कई श्रमिकों के लिए एक
# review
law-form-form-n = फ़ॉर्म N
# review
law-form-form-vi = फ़ॉर्म VI
# review
law-form-gratuity-application = ग्रेच्युटी का आवेदन
# review
law-form-letter = एक पत्र
# review
law-form-maternity-notice = मातृत्व की सूचना
# review
law-form-recovery-application = देय पैसे की वसूली का आवेदन
# review
law-form-self-declared = अपनी घोषणा पर

## Where

# review
law-forum-common-service-centre = कॉमन सर्विस सेंटर
# review
law-forum-compensation-commissioner = कर्मचारी मुआवज़ा आयुक्त
# review
law-forum-compensation-competent-authority = मुआवज़े के सक्षम अधिकारी
# review
law-forum-construction-board = निर्माण श्रमिक कल्याण बोर्ड
# review
law-forum-controlling-authority = ग्रेच्युटी के नियंत्रक अधिकारी
# review
law-forum-e-shram-portal = ई-श्रम पोर्टल
# review
law-forum-epf-office = भविष्य निधि कार्यालय
# review
law-forum-esi-office = ईएसआई शाखा कार्यालय
# review
law-forum-gratuity-competent-authority = ग्रेच्युटी के सक्षम अधिकारी
# review
law-forum-labour-commissioner = श्रम आयुक्त कार्यालय
# review
law-forum-maternity-inspector = निरीक्षक-सह-सुविधाकर्ता
# review
law-forum-minimum-wages-authority = न्यूनतम मज़दूरी अधिनियम के अधिकारी
# review
law-forum-payment-of-wages-authority = मज़दूरी भुगतान अधिनियम के अधिकारी
# review
law-forum-wage-code-authority = मज़दूरी संहिता के दावा अधिकारी

## Gaps

# review
law-gap-no-board = इस बोर्ड का यह लाभ हमारे पास नहीं है।
# review
law-gap-no-rule-that-day = उस दिन और जगह का नियम हमारे पास नहीं है।
# review
law-gap-rate-not-prescribed = ब्याज की दर तब तक तय नहीं थी।
# review
law-gap-too-many-unknown = हिसाब के लिए जानकारी बहुत कम है; पहले कुछ सवालों के जवाब दें।
# review
law-gap-until-when = बताएँ कब मिला, या किस दिन तक गिनें।
# review
law-gap-wage-table-not-found = उस समय की मज़दूरी तालिका नहीं मिली; ज़्यादा हो सकता है।
law-ground-sufficient-cause = उचित कारण हो तो देरी माफ़ होती है; कारण बताएँ।

## Inputs

law-input-ceiling = अधिकतम राशि
law-input-days = दिन
law-input-days-a-month = महीने के गिने दिन
law-input-days-a-year = साल के लिए इतने दिन का वेतन
law-input-days-to-pay = देने के लिए मिले दिन
law-input-hours-a-day = सामान्य दिन के घंटे
law-input-limit = सीमा
law-input-minimum = न्यूनतम राशि
law-input-per-year = हर साल का
law-input-rate-a-year = साल की दर
law-input-share = हिस्सा
law-input-times = गुना
law-input-waiting-days = प्रतीक्षा के दिन
law-input-ways = आना और जाना
law-quantity-days-late = देरी के दिन
law-quantity-days-of-leave = छुट्टी के दिन

## Readings

# review
law-reading-actual-wage = सीमा के बावजूद असली मज़दूरी गिनी जाए
# review
law-reading-from-accident = दुर्घटना के दिन से ब्याज
# review
law-reading-from-default = एक महीने बाद से ब्याज
# review
law-reading-later-cap = बाद की 4,000 की सीमा लागू
# review
law-reading-no-limits = अधिसूचना तक कोई सीमा नहीं
# review
law-reading-notified-ceiling = अधिसूचित मज़दूरी अधिकतम है
# review
law-reading-notified-floor = अधिसूचित मज़दूरी न्यूनतम है
# review
law-reading-saved-limits = पुरानी सीमाएँ चलती हैं
# review
law-reading-strict-cap = दुर्घटना के दिन की सीमा

## Roundings, status

law-rounded-half-up-paisa = निकटतम पैसे तक
law-rounded-half-up-rupee = निकटतम रुपये तक
law-rounded-next-rupee = अगले रुपये तक
law-rounded-none = बिना पूर्णांक
# review
law-status-counsel-approved = वकील ने मंज़ूर किया
# review
law-status-read = कानून में पढ़ा
# review
law-status-second-read = कानून के बारे में लेख में पढ़ा
# review
law-status-unverified = जाँचा नहीं; भरोसे से पहले वकील से पूछें

## Who may file

law-who-dependant = श्रमिक का परिवार
law-who-heir = वारिस
law-who-inspector = निरीक्षक
law-who-registered-union = पंजीकृत यूनियन खुद
law-who-union-officer = यूनियन के पदाधिकारी
law-who-worker = श्रमिक

## Why and why not

law-why-age = उम्र ठीक नहीं बैठती।
law-why-board = बोर्ड पंजीकृत श्रमिकों को यह देता है।
law-why-bocw = बोर्ड को इस श्रमिक का पंजीकरण करना होगा।
law-why-bonus-lost = धोखाधड़ी, हिंसा या चोरी पर निकाले जाने से बोनस नहीं मिलता।
law-why-days-enough = काम के दिन काफ़ी हैं।
law-why-displacement = 1979 के अधिनियम में भर्ती पर यह मिलता था।
law-why-e-shram = यह श्रमिक ई-श्रम पर पंजीकरण करा सकता है।
law-why-esi-instead = यह दुर्घटना ईएसआई में आती है।
law-why-fare-paid-this-year = बारह महीनों में किराया मिल चुका है।
# review
law-why-scheme = योजना की शर्तें पूरी हैं।
law-why-gig-one = एक प्लेटफ़ॉर्म पर काफ़ी दिन हुए।
law-why-gig-several = कई प्लेटफ़ॉर्म पर काफ़ी दिन हुए।
law-why-in-epf-esi = ईपीएफ, ईएसआई या एनपीएस के सदस्य इसमें नहीं आते।
law-why-income = आमदनी सीमा से ऊपर है।
law-why-income-tax = आयकर देने वाले इसमें नहीं आते।
law-why-journey = आने-जाने का किराया मिलना चाहिए।
law-why-laid-off = एक साल की सेवा और जगह ठीक बैठती है।
law-why-lump-sum = यह एक ही राशि है।
law-why-no-construction = यह निर्माण का काम नहीं है।
law-why-no-displacement = संहिता में ऐसा भत्ता नहीं है।
law-why-no-gig-law = उस दिन गिग श्रमिकों का कोई नियम लागू नहीं था।
law-why-pm-sym = यह श्रमिक जुड़ सकता है।
law-why-too-few-days = दिन कम हैं।
law-why-too-few-migrants = वहाँ दूसरे राज्यों के श्रमिक कम हैं।
law-why-too-few-workers = वहाँ काम करने वाले कम हैं।
law-why-too-few-years = साल कम हैं।
law-why-wage-over-limit = मज़दूरी सीमा से ऊपर है।
law-why-wage-under-limit = मज़दूरी सीमा के अंदर है।
law-why-workers-enough = वहाँ काफ़ी लोग काम करते हैं।
law-why-years-enough = साल काफ़ी हैं।

## Kinds

law-kind-harm-death = श्रमिक की मृत्यु हुई
law-kind-harm-total = अब कोई काम नहीं कर सकते
law-kind-harm-partial = हमेशा के लिए कमाई घटी
law-kind-harm-temporary = कुछ समय काम नहीं कर सके
law-kind-pay-period-daily = रोज़
law-kind-pay-period-weekly = हफ़्ते में
law-kind-pay-period-fortnightly = पखवाड़े में
law-kind-pay-period-monthly = महीने में
law-kind-pay-period-ended = काम खत्म हो गया
law-kind-skill-unskilled = अकुशल
law-kind-skill-semi-skilled = अर्धकुशल
law-kind-skill-skilled-clerical = कुशल या लिपिकीय
law-kind-skill-highly-skilled = अति कुशल
law-kind-area-a = क्षेत्र A
law-kind-area-b = क्षेत्र B
law-kind-area-c = क्षेत्र C
law-kind-ending-ordinary = छोड़ा, सेवानिवृत्त या निकाला गया
law-kind-ending-death-or-disablement = मृत्यु या अक्षमता
law-kind-ending-fixed-term = निश्चित अवधि पूरी हुई
law-kind-maternity-birth = जन्म
law-kind-maternity-adoption = तीन महीने से छोटे बच्चे को गोद लेना
law-kind-maternity-miscarriage = गर्भपात
law-kind-maternity-tubectomy = नसबंदी
law-kind-maternity-illness = गर्भ या जन्म से बीमारी
law-kind-esi-benefit-sickness = बीमारी
law-kind-esi-benefit-extended = लंबी बीमारी
law-kind-esi-benefit-disablement = काम पर अक्षमता
law-kind-esi-benefit-widow = विधवा का हिस्सा
law-kind-esi-benefit-child = बच्चे का हिस्सा
law-kind-esi-benefit-maternity = मातृत्व
law-kind-esi-benefit-funeral = अंतिम संस्कार
law-kind-esi-benefit-confinement = जहाँ ईएसआई अस्पताल पास नहीं, वहाँ जन्म
law-kind-board-benefit-death-natural = स्वाभाविक मृत्यु
law-kind-board-benefit-death-accident = दुर्घटना से मृत्यु
law-kind-board-benefit-funeral = अंतिम संस्कार
law-kind-board-benefit-maternity = मातृत्व
law-kind-board-benefit-pension-month = महीने की पेंशन
law-kind-board-benefit-disability-pension-month = अक्षमता की मासिक पेंशन
law-kind-board-benefit-total-disability = पूर्ण अक्षमता
law-kind-board-benefit-partial-disability = आंशिक अक्षमता
law-kind-late-sum-compensation = दुर्घटना का मुआवज़ा
law-kind-late-sum-social-security = सामाजिक सुरक्षा संहिता की दूसरी राशि
