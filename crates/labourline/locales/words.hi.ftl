# डेस्क के शब्द: चरण, नतीजे, ज़रूरतें, पैसा, सुरक्षा।

cases-stage-enquiry = पूछताछ
cases-stage-registered = दर्ज
cases-stage-verifying = तथ्यों की जाँच
cases-stage-mediation = मध्यस्थता
cases-stage-emergency = आपात स्थिति
cases-stage-agreed = समझौता हुआ
cases-stage-paying = भुगतान जारी
cases-stage-settled-full = पूरा निपटा
cases-stage-settled-part = आंशिक निपटा
cases-stage-notice = नोटिस भेजा
cases-stage-authority = अधिकारी के सामने
cases-stage-litigation = अदालत में
cases-stage-referred-out = दूसरी संस्था को सौंपा
cases-stage-dormant = रुका हुआ
cases-stage-closed = बंद
cases-stage-reopened = फिर खोला

cases-track-wages = मज़दूरी
cases-track-accident = दुर्घटना
cases-track-bondage = बंधुआ मज़दूरी
cases-track-harassment = उत्पीड़न
cases-track-termination = काम से निकालना
cases-track-social-security = सामाजिक सुरक्षा
cases-track-violence = हिंसा
cases-track-documents-withheld = काग़ज़ रोकना
cases-track-other = अन्य

cases-sensitivity-normal = सामान्य
cases-sensitivity-restricted = सीमित
cases-sensitivity-sealed = मुहरबंद

cases-issue-wages-unpaid = मज़दूरी नहीं मिली
cases-issue-wages-part = मज़दूरी अधूरी मिली
cases-issue-wages-late = मज़दूरी देर से मिलती है
cases-issue-below-minimum-wage = न्यूनतम मज़दूरी से कम
cases-issue-overtime-unpaid = ओवरटाइम नहीं मिला
cases-issue-unlawful-deduction = ग़ैरक़ानूनी कटौती
cases-issue-advance-debt = पेशगी के बदले रोका
cases-issue-deposit-kept = जमा राशि रोकी
cases-issue-bonus-unpaid = बोनस नहीं मिला
cases-issue-gratuity-unpaid = ग्रेच्युटी नहीं मिली
cases-issue-provident-fund = भविष्य निधि (पीएफ़)
cases-issue-state-insurance = राज्य बीमा (ईएसआई)
cases-issue-injury = काम पर चोट
cases-issue-death = काम पर मृत्यु
cases-issue-occupational-disease = काम से बीमारी
cases-issue-dismissal = काम से निकाला
cases-issue-retrenchment = बीच में काम से हटाया
cases-issue-bondage = बंधुआ मज़दूरी
cases-issue-child-labour = बाल मज़दूरी
cases-issue-sexual-harassment = यौन उत्पीड़न
cases-issue-harassment = गाली-गलौज या अपमान
cases-issue-violence = मारपीट या धमकी
cases-issue-documents-withheld = काग़ज़ रोके
cases-issue-living-conditions = ख़राब रहना, खाना, पानी
cases-issue-unsafe-work = असुरक्षित काम
cases-issue-stranded = घर से दूर फँसे
cases-issue-entitlement = पेंशन, राशन, कल्याण बोर्ड
cases-issue-maternity = मातृत्व लाभ
cases-issue-union-victimisation = यूनियन के कारण सज़ा
cases-issue-other = कुछ और

contacts-channel-voice = फ़ोन
contacts-channel-missed-call = मिस्ड कॉल
contacts-channel-voicemail = वॉइसमेल
contacts-channel-sms = एसएमएस
contacts-channel-whatsapp = व्हाट्सऐप
contacts-channel-telegram = टेलीग्राम
contacts-channel-web = वेब फ़ॉर्म
contacts-channel-walkin = दफ़्तर आए
contacts-channel-field = फ़ील्ड में मिले
contacts-channel-letter = चिट्ठी
contacts-channel-portal = अपना पेज

contacts-type-worker-self = मज़दूर ख़ुद
contacts-type-on-behalf = किसी मज़दूर की ओर से
contacts-type-group-spokesperson = समूह की ओर से
contacts-type-information = सिर्फ़ जानकारी
contacts-type-employer = मालिक पक्ष
contacts-type-official = अधिकारी
contacts-type-silent = चुप
contacts-type-wrong-number = ग़लत नंबर
contacts-type-abusive = गाली
contacts-type-test = जाँच कॉल
contacts-type-dropped = कट गया

cases-consent-act = हम उनके लिए काम करें
cases-consent-contact-employer = हम मालिक से बात करें
cases-consent-share-with-lawyer = हम फ़ाइल वकील को दिखाएँ
cases-consent-share-with-partner = हम फ़ाइल साथी संस्था को दिखाएँ
cases-consent-authority = हम अधिकारी के पास जाएँ
cases-consent-record-call = हम कॉल रिकॉर्ड करें
cases-consent-statistics = हम केस को गिनती में लें
cases-consent-publicity = हम कहानी सबको बताएँ
cases-consent-how-voice = बोलकर
cases-consent-how-thumb = अँगूठा
cases-consent-how-signature = दस्तख़त
cases-consent-how-otp = फ़ोन पर कोड
cases-consent-how-guardian = अभिभावक से

cases-outcome-recovered-full = पूरा पैसा मिला
cases-outcome-recovered-part = कुछ पैसा मिला
cases-outcome-entitlement-obtained = हक़ मिला
cases-outcome-reinstated = काम वापस मिला
cases-outcome-released-from-bondage = बंधुआ मज़दूरी से छूटे
cases-outcome-documents-returned = काग़ज़ वापस मिले
cases-outcome-compensation-awarded = मुआवज़ा तय हुआ
cases-outcome-order-unexecuted = आदेश लागू नहीं हुआ
cases-outcome-withdrawn-by-worker = मज़दूर ने वापस लिया
cases-outcome-unreachable = संपर्क नहीं हुआ
cases-outcome-employer-untraceable = मालिक नहीं मिला
cases-outcome-no-evidence = सबूत नहीं
cases-outcome-time-barred = क़ानूनी समय निकल गया
cases-outcome-out-of-scope-referred = हमारा काम नहीं, आगे भेजा
cases-outcome-not-substantiated = तथ्यों से साबित नहीं
cases-outcome-duplicate = दूसरे केस जैसा ही
cases-withdrawal-fear = डर
cases-withdrawal-settled-privately = आपस में निपटा लिया
cases-withdrawal-tired = थक गए
cases-withdrawal-other = दूसरा कारण

cases-start-first-response-clock = पहला जवाब देना है
cases-start-evidence-list = तथ्य और सबूत जुटाएँ
cases-start-emergency-clock = आपात: 15 मिनट में पहला फ़ोन
cases-start-attempts-to-reach = मालिक पक्ष से संपर्क करें
cases-start-promise-reminders = हर वादे पर नज़र रखें
cases-start-tell-owner = ज़िम्मेदार को बताया जाएगा
cases-start-notice-answer-clock = नोटिस के जवाब का इंतज़ार
cases-start-hearing-dates = सुनवाई की तारीखें लिखें
cases-start-partner-follow-up = मज़दूर से पूछें, क्या साथी संस्था मदद कर रही है
cases-start-rating-request = मज़दूर से पूछें, हमारी मदद कैसी रही

cases-need-claimant = दावा करने वाला मज़दूर
problem-labourline-need-claimant = दावा करने वाला मज़दूर
cases-need-issue = क्या हुआ: कम से कम एक समस्या
problem-labourline-need-issue = क्या हुआ: कम से कम एक समस्या
cases-need-opposing-party-or-unknown = सामने वाला पक्ष, या लिखें कि पता नहीं
problem-labourline-need-opposing-party-or-unknown = सामने वाला पक्ष, या लिखें कि पता नहीं
cases-need-consent-act = सहमति C1: हम काम करें
problem-labourline-need-consent-act = सहमति C1: हम काम करें
cases-need-consent-contact-employer = सहमति C2: हम मालिक से बात करें
problem-labourline-need-consent-contact-employer = सहमति C2: हम मालिक से बात करें
cases-need-consent-authority = सहमति C5: हम अधिकारी के पास जाएँ
problem-labourline-need-consent-authority = सहमति C5: हम अधिकारी के पास जाएँ
cases-need-safety-check-done = पिछले 7 दिनों की सुरक्षा जाँच
problem-labourline-need-safety-check-done = पिछले 7 दिनों की सुरक्षा जाँच
cases-need-no-red-flag = हर लाल निशान हटाया गया
problem-labourline-need-no-red-flag = हर लाल निशान हटाया गया
cases-need-red-flag = लगा हुआ लाल निशान
problem-labourline-need-red-flag = लगा हुआ लाल निशान
cases-need-computed-claim = हिसाब किया हुआ दावा
problem-labourline-need-computed-claim = हिसाब किया हुआ दावा
cases-need-settlement = समझौता
problem-labourline-need-settlement = समझौता
cases-need-receipt = मिला हुआ भुगतान
problem-labourline-need-receipt = मिला हुआ भुगतान
cases-need-confirmed-full = मज़दूर की पुष्टि कि पूरा पैसा मिला
problem-labourline-need-confirmed-full = मज़दूर की पुष्टि कि पूरा पैसा मिला
cases-need-confirmed-part = मज़दूर की पुष्टि कि कुछ पैसा मिला
problem-labourline-need-confirmed-part = मज़दूर की पुष्टि कि कुछ पैसा मिला
cases-need-instalment-overdue = समय बीती क़िस्त
problem-labourline-need-instalment-overdue = समय बीती क़िस्त
cases-need-failed-contacts-or-refusal = मालिक से संपर्क की तीन नाकाम कोशिशें, या इनकार
problem-labourline-need-failed-contacts-or-refusal = मालिक से संपर्क की तीन नाकाम कोशिशें, या इनकार
cases-need-notice-document = नोटिस का दस्तावेज़
problem-labourline-need-notice-document = नोटिस का दस्तावेज़
cases-need-authority-named = अधिकारी का नाम
problem-labourline-need-authority-named = अधिकारी का नाम
cases-need-lawyer-accepted = वकील जिसने हाँ कहा
problem-labourline-need-lawyer-accepted = वकील जिसने हाँ कहा
cases-need-conflict-cleared = वकील के हितों के टकराव की जाँच, साफ़
problem-labourline-need-conflict-cleared = वकील के हितों के टकराव की जाँच, साफ़
cases-need-partner-accepted = साथी संस्था जिसने हाँ कहा
problem-labourline-need-partner-accepted = साथी संस्था जिसने हाँ कहा
cases-need-dormant-tries = 30 दिन बिना संपर्क, 3 दिन और 2 अलग समय पर कोशिश
problem-labourline-need-dormant-tries = 30 दिन बिना संपर्क, 3 दिन और 2 अलग समय पर कोशिश
cases-need-any-contact = मज़दूर का नया संपर्क
problem-labourline-need-any-contact = मज़दूर का नया संपर्क
cases-need-outcome-and-reason = नतीजा और कारण
problem-labourline-need-outcome-and-reason = नतीजा और कारण
cases-need-outcome-fits-money = नतीजा जो मज़दूर के पुष्ट किए पैसे से मेल खाए
problem-labourline-need-outcome-fits-money = नतीजा जो मज़दूर के पुष्ट किए पैसे से मेल खाए
cases-need-closure-approved = डेस्क प्रमुख या संयोजक की मंज़ूरी
problem-labourline-need-closure-approved = डेस्क प्रमुख या संयोजक की मंज़ूरी
cases-need-no-open-promise = कोई वादा बाक़ी न हो
problem-labourline-need-no-open-promise = कोई वादा बाक़ी न हो
cases-need-no-open-claimant = समूह के किसी मज़दूर का केस खुला न हो
problem-labourline-need-no-open-claimant = समूह के किसी मज़दूर का केस खुला न हो
cases-need-reason = कारण
problem-labourline-need-reason = कारण

problem-labourline-stage-no-such-step = केस इस रास्ते नहीं जा सकता।
problem-labourline-stage-missing = इस क़दम के लिए अभी कुछ बाक़ी है।

employers-kind-individual = एक व्यक्ति
employers-kind-contractor = ठेकेदार
employers-kind-subcontractor = उप-ठेकेदार
employers-kind-jamadar-agent = जमादार, एजेंट
employers-kind-labour-supplier = मज़दूर सप्लायर
employers-kind-principal-employer = मुख्य मालिक
employers-kind-developer-owner = बिल्डर, जगह का मालिक
employers-kind-platform = ऐप या प्लेटफ़ॉर्म
employers-kind-household = घर
employers-kind-government = सरकार
employers-kind-unknown = पता नहीं
employers-link-recruited-by = जिसने काम पर लाया
employers-link-paid-by = जो पैसा देता है
employers-link-supervised-by = जो काम कराता है
employers-link-subcontract-of = जिससे ठेका लिया
employers-link-owns-site = जगह का मालिक
cases-side-claimant = दावेदार
cases-side-respondent = सामने वाला पक्ष
cases-side-witness = गवाह
cases-side-helper = मददगार
cases-side-authority = अधिकारी
cases-side-lawyer = वकील
people-phone-own = अपना फ़ोन
people-phone-spouse = पति या पत्नी का फ़ोन
people-phone-co-worker = साथी मज़दूर का फ़ोन
people-phone-neighbour = पड़ोसी का फ़ोन
people-phone-contractor-owned = ठेकेदार का फ़ोन: सुरक्षित नहीं
mediation-attempt-reached = बात हुई
mediation-attempt-no-answer = जवाब नहीं
mediation-attempt-switched-off = फ़ोन बंद
mediation-attempt-rang-off = व्यस्त, या काट दिया
mediation-attempt-wrong-number = ग़लत नंबर
mediation-attempt-call-later = बाद में फ़ोन करने को कहा
mediation-attempt-refused = इनकार किया
mediation-attempt-not-found = वहाँ नहीं मिले

evidence-kind-id-card = पहचान पत्र
evidence-kind-gate-pass = गेट पास
evidence-kind-site-photo = काम की जगह की फ़ोटो
evidence-kind-selfie-on-site = काम की जगह पर सेल्फ़ी
evidence-kind-attendance-diary = हाज़िरी डायरी
evidence-kind-wage-slip = वेतन पर्ची
evidence-kind-upi-screenshot = यूपीआई स्क्रीनशॉट
evidence-kind-bank-entry = बैंक एंट्री
evidence-kind-call-recording = कॉल रिकॉर्डिंग
evidence-kind-voice-note = वॉइस नोट
evidence-kind-whatsapp-chat = व्हाट्सऐप चैट
evidence-kind-contract = क़रार
evidence-kind-co-worker-statement = साथी का बयान
evidence-kind-medical = डॉक्टर का काग़ज़
evidence-kind-fir = पुलिस रिपोर्ट (एफ़आईआर)
evidence-kind-inspection = निरीक्षण रिपोर्ट
evidence-kind-video = वीडियो
evidence-proves-identity = मज़दूर कौन है
evidence-proves-worked-here = यहाँ काम किया
evidence-proves-rate = तय मज़दूरी
evidence-proves-days = काम के दिन
evidence-proves-unpaid = पैसा नहीं मिला
evidence-proves-injury = चोट
evidence-proves-coercion = ज़बरदस्ती

ledger-mode-phone = फ़ोन पर
ledger-mode-meeting = बैठक में
ledger-mode-conciliation = सुलह अधिकारी के सामने
ledger-mode-award = अधिकारी के फ़ैसले से
ledger-mode-decree = अदालत की डिक्री से
ledger-route-direct-to-worker = सीधे मज़दूर को
ledger-route-through-union = यूनियन के ज़रिए
ledger-route-court = अदालत या अधिकारी के ज़रिए
ledger-route-government-scheme = सरकारी योजना से
problem-labourline-ledger-negative = राशि शून्य से कम नहीं हो सकती।
problem-labourline-ledger-nothing = शून्य से ज़्यादा राशि लिखें।
problem-labourline-ledger-too-large = राशि बहुत बड़ी है। अंक जाँच लें।
problem-labourline-ledger-too-many-claimants = एक केस में अधिकतम 500 मज़दूर हो सकते हैं।
problem-labourline-ledger-unknown-claimant = यह व्यक्ति इस केस का दावेदार नहीं है।
problem-labourline-ledger-claimant-twice = समझौते में एक मज़दूर दो बार लिखा है।
problem-labourline-ledger-settlement-stands = समझौता पहले से है। उसी को बदलें।
problem-labourline-ledger-unknown-settlement = यह समझौता अब लागू नहीं है। फिर देखें।
problem-labourline-ledger-instalments-do-not-add-up = क़िस्तों का जोड़ ठीक समझौते जितना होना चाहिए।
problem-labourline-ledger-less-than-received = एक मज़दूर को इससे ज़्यादा मिल चुका है।
problem-labourline-ledger-unknown-instalment = ऐसी कोई क़िस्त नहीं है।
problem-labourline-ledger-not-late = यह क़िस्त देर से नहीं है।
problem-labourline-ledger-nothing-agreed = पहले लिखें कि क्या तय हुआ।
problem-labourline-ledger-more-than-agreed = यह बाक़ी राशि (₹{ $unpaid }) से ज़्यादा है। ज़्यादा तय हुआ हो तो पहले समझौता बदलें।
problem-labourline-ledger-more-than-unpaid = केवल बाक़ी राशि (₹{ $unpaid }) छोड़ी जा सकती है।
problem-labourline-ledger-receipt-again = यह भुगतान पहले से लिखा है।
problem-labourline-ledger-unknown-receipt = ऐसा कोई भुगतान नहीं है।
problem-labourline-ledger-receipt-stands = इस भुगतान को अब इस तरह नहीं बदला जा सकता।

claims-head-wages = मज़दूरी
claims-head-overtime = ओवरटाइम
claims-head-min-wage-diff = न्यूनतम मज़दूरी का अंतर
claims-head-rest-day = छुट्टी के दिन का काम
claims-head-bonus = बोनस
claims-head-gratuity = ग्रेच्युटी
claims-head-pf = भविष्य निधि
claims-head-esi = राज्य बीमा
claims-head-compensation = मुआवज़ा
claims-head-advance-returned = लौटाई जाने वाली पेशगी
claims-head-deposit = जमा राशि
claims-head-travel = यात्रा
claims-head-penalty = मज़दूर को मिलने वाला जुर्माना
claims-unit-hour = घंटा
claims-unit-day = दिन
claims-unit-week = हफ़्ता
claims-unit-month = महीना
claims-unit-piece = नग
claims-attendance-diary = अपनी डायरी
claims-attendance-muster = हाज़िरी रजिस्टर
claims-attendance-photo = फ़ोटो
claims-attendance-oral = मज़दूर का कहना
claims-attendance-co-worker = साथी का कहना
claims-payment-wages = मज़दूरी
claims-payment-advance = पेशगी
claims-mode-cash = नक़द
claims-mode-upi = यूपीआई
claims-mode-bank = बैंक
claims-mode-cheque = चेक
claims-mode-kind = सामान के रूप में
claims-mode-unknown = पता नहीं
claims-step-earned = कमाई हुई मज़दूरी
claims-step-earned-between = मज़दूरी, { $from } से { $to }
claims-step-earned-from = मज़दूरी, { $from } से
claims-step-earned-to = मज़दूरी, { $to } तक
claims-step-paid = मिला
claims-step-paid-on = { $on } को मिला
claims-step-advance = पेशगी
claims-step-advance-on = { $on } को पेशगी
claims-how-same =
    { $units } { $unit ->
         [hour] घंटे
         [day] दिन
         [week] हफ़्ते
         [month] महीने
        *[piece] नग
    } × ₹{ $rate }
claims-how-divided =
    { $units } { $unit ->
         [hour] घंटे
         [day] दिन
         [week] हफ़्ते
         [month] महीने
        *[piece] नग
    } × ₹{ $rate } / { $per ->
         [hour] घंटा
         [day] दिन
         [week] हफ़्ता
         [month] महीना
        *[piece] नग
    } ÷ { $by }
claims-how-multiplied =
    { $units } { $unit ->
         [hour] घंटे
         [day] दिन
         [week] हफ़्ते
         [month] महीने
        *[piece] नग
    } × { $times } × ₹{ $rate } / { $per ->
         [hour] घंटा
         [day] दिन
         [week] हफ़्ता
         [month] महीना
        *[piece] नग
    }
claims-how-ratio =
    { $units } { $unit ->
         [hour] घंटे
         [day] दिन
         [week] हफ़्ते
         [month] महीने
        *[piece] नग
    } × { $times } × ₹{ $rate } / { $per ->
         [hour] घंटा
         [day] दिन
         [week] हफ़्ता
         [month] महीना
        *[piece] नग
    } ÷ { $by }
claims-how-paid =
    { $mode ->
        [cash] नक़द
        [upi] यूपीआई से
        [bank] बैंक से
        [cheque] चेक से
        [kind] सामान के रूप में
       *[unknown] तरीक़ा पता नहीं
    }
claims-missing-terms = क्या तय हुआ था: मज़दूरी की दर
claims-missing-attendance = कितना काम किया
claims-missing-rate = एक शर्त की दर
claims-missing-units = एक पंक्ति में कितना काम हुआ
claims-missing-term-for = इन दिनों की दर
claims-missing-which-term = इन दिनों में दर बदली: पहले और बाद में कितना काम हुआ?
claims-missing-payment-amount = कितना मिला
problem-labourline-claim-too-many = अधिकतम { $most } पंक्तियाँ।
problem-labourline-claim-beyond = यह संख्या सही नहीं हो सकती। जाँच लें।
problem-labourline-claim-days = आख़िरी दिन पहले दिन से पहले है, या दस साल से ज़्यादा बाद।
problem-labourline-claim-too-large = सब मिलाकर राशि बहुत बड़ी है। अंक जाँच लें।

safety-flag-held-against-will = मर्ज़ी के बिना रोका गया
safety-flag-locked-in = ताले में बंद
safety-flag-debt-bondage = क़र्ज़ में बंधक
safety-flag-id-documents-taken = पहचान के काग़ज़ छीने
safety-flag-child = बच्चा
safety-flag-violence = हिंसा
safety-flag-sexual-violence = यौन हिंसा
safety-flag-threat-of-retaliation = बदले की धमकी
safety-flag-employer-controls-phone = फ़ोन मालिक के क़ब्ज़े में
safety-flag-lives-on-site = काम की जगह पर रहते हैं
safety-flag-medical-emergency = डॉक्टर की तुरंत ज़रूरत
safety-flag-suicidal = आत्महत्या की बात
safety-flag-pregnant = गर्भवती
safety-flag-death = मृत्यु
safety-flag-mass-stranding = बहुत लोग फँसे
safety-flag-caller-may-be-employer = फ़ोन करने वाला मालिक हो सकता है
safety-flag-abusive-caller = गाली देने वाला कॉलर
safety-helper-police = पुलिस, एम्बुलेंस
safety-helper-child-line = चाइल्डलाइन
safety-helper-women-helpline = महिला हेल्पलाइन
safety-helper-district-magistrate = ज़िला या अनुमंडल मजिस्ट्रेट
safety-helper-local-union = स्थानीय यूनियन
climb-step-owner = ज़िम्मेदार
climb-step-desk-lead = डेस्क प्रमुख
climb-step-convener = संयोजक

register-field-case-number = केस नंबर
register-field-opened-on = पहले संपर्क की तारीख
register-field-chapter = शाखा
register-field-caseworker = केस कार्यकर्ता
register-field-channel = कैसे आया
register-field-worker-name = मज़दूर का नाम
register-field-worker-name-native = अपनी लिपि में नाम
register-field-phone = फ़ोन
register-field-other-phone = दूसरा फ़ोन
register-field-language = भाषा
register-field-sex = लिंग
register-field-birth-year = जन्म का साल
register-field-age = उम्र
register-field-home-state = घर का राज्य
register-field-home-district = घर का ज़िला
register-field-home-village = गाँव
register-field-claimant-count = मज़दूरों की संख्या
register-field-issue = समस्या
register-field-other-issue = दूसरी समस्या
register-field-jamadar = जमादार
register-field-contractor = ठेकेदार
register-field-contractor-phone = ठेकेदार का फ़ोन
register-field-principal = मुख्य मालिक
register-field-site = काम की जगह
register-field-industry = काम का प्रकार
register-field-work-state = काम का राज्य
register-field-work-district = काम का ज़िला
register-field-work-from = काम का पहला दिन
register-field-work-to = काम का आख़िरी दिन
register-field-rate-per-day = एक दिन की मज़दूरी (₹)
register-field-days-worked = काम के दिन
register-field-paid = अब तक मिला (₹)
register-field-claim = दावा (₹)
register-field-agreed = तय हुआ (₹)
register-field-agreed-on = तय होने की तारीख
register-field-received = आया (₹)
register-field-confirmed = मज़दूर ने पुष्टि की (₹)
register-field-stage = चरण
register-field-outcome = नतीजा
register-field-closed-on = बंद होने की तारीख
register-field-next-action = अगला काम
register-field-next-action-on = अगले काम की तारीख
register-field-consents = सहमतियाँ
register-field-summary = क्या हुआ, शब्दों में
