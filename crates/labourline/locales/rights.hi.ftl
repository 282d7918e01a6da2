# What a worker may ask about what is kept of them.

# review
rights-title = डेटा के बारे में माँगें
# review
rights-lead = मज़दूर देख सकते हैं कि हमने उनके बारे में क्या रखा है, उसे ठीक करा सकते हैं और मिटवा सकते हैं। हर माँग का एक आख़िरी दिन है।
# review
rights-none = कोई जवाब का इंतज़ार नहीं कर रहा।
rights-late = देर हुई
# review
rights-asked = कब पूछा
# review
rights-due = जवाब कब तक
# review
rights-words = उनके शब्दों में
# review
rights-words-hint = ठीक कराने के लिए: क्या ग़लत है, और सही क्या है।
rights-answer = जवाब
# review
rights-answer-words = आपने क्या किया, या क्यों नहीं किया
rights-done = हो गया
# review
rights-decline = मना कीजिए
# review
rights-erase = इस व्यक्ति का डेटा मिटाइए
# review
rights-erase-hint = सब मिट जाता है, सिवाय उसके जो दावे के लिए ज़रूरी है: खुला मामला, रोक वाला मामला या जिसमें कुछ बाक़ी है, उसके नाम, नंबर, बातें, सबूत और पैसा रहते हैं। इसे वापस नहीं किया जा सकता।
# review
rights-erase-sure = मैंने मज़दूर से पूछ लिया है, और वे यही चाहते हैं
# review
rights-flash-answered = जवाब दे दिया गया।
# review
rights-flash-asked = लिख लिया गया। जवाब का दिन सूची में है।
# review
rights-flash-erased = मिटा दिया गया। क्या रहा और क्यों, यह जवाब में लिखा है।
# review
rights-flash-taken-back = आपने अपनी हाँ वापस ले ली। यह अभी से लागू है।
# review
rights-erased-all = आपके बारे में सब कुछ मिटा दिया गया।
# review
rights-erased-part = आपने अपने बारे में जो बताया था वह मिटा दिया गया। आपके दावे के लिए जो ज़रूरी है वह रहता है:
# review
rights-case-title = मज़दूर अपने डेटा के बारे में क्या माँगते हैं
# review
rights-write-down = माँग लिखिए
# review
rights-what = वे क्या माँगते हैं?
# review
rights-request-access = हमने जो रखा है सब देखना
# review
rights-request-correction = कुछ ठीक कराना
rights-request-erasure = मिटवाना
# review
rights-state-open = जवाब का इंतज़ार
rights-state-done = हो गया
# review
rights-state-declined = मना किया गया
# review
rights-stays-open = मामला खुला है
# review
rights-stays-on-hold = अदालत या अपील को इसकी ज़रूरत है
# review
rights-stays-not-over = यह अभी पूरा नहीं हुआ
# review
rights-stays-claim-lives = कुछ बाक़ी है, और दावा अभी हो सकता है

# review
rights-file-title = हमने जो कुछ रखा है
# review
rights-file-lead = इस व्यक्ति के बारे में हमने जो रखा है वह सब यहाँ है, हर हिस्से के क़ानूनी कारण के साथ।
# review
rights-file-show = सब दिखाइए
rights-file-notice = सूचना
# review
rights-file-facts = काम की बातें
rights-file-payment = भुगतान
# review
rights-file-note = टिप्पणी
rights-file-born = जन्म का साल
rights-file-sex = लिंग
rights-file-languages = भाषाएँ
rights-file-reads = पढ़ना
# review
rights-file-safe = फ़ोन करना सुरक्षित
rights-file-title-of-case = शीर्षक
rights-file-summary = क्या हुआ
# review
rights-file-track = किस तरह का मामला
rights-file-industry = काम का क्षेत्र
# review
rights-file-stage = मामला कहाँ है

# review
rights-bases-title = हम क्या रखते हैं, और क्यों रख सकते हैं
# review
rights-bases-lead = हम कम से कम रखते हैं। डिजिटल व्यक्तिगत डेटा संरक्षण अधिनियम, 2023 में हर तरह के डेटा का एक क़ानूनी कारण है।
rights-basis-consent = क्योंकि आपने हाँ कहा
rights-basis-voluntary = क्योंकि आपने बताया
# review
rights-basis-claim = क्योंकि आपके दावे के लिए ज़रूरी है
# review
rights-basis-meaning-consent = धारा 6। आप अपनी हाँ कभी भी वापस ले सकते हैं।
# review
rights-basis-meaning-voluntary = धारा 7। मिटाने को कहते ही यह मिट जाता है।
# review
rights-basis-meaning-claim = धारा 17(1)(a)। जब तक दावा है तब तक रहता है, बाक़ी मिटाने को कहने पर भी।
rights-kind-name = नाम
rights-kind-phone = फ़ोन नंबर
rights-kind-home = घर
# review
rights-kind-about = जन्म, लिंग, भाषाएँ, पढ़ना
# review
rights-kind-safety = फ़ोन करना कब सुरक्षित है; ख़तरा
# review
rights-kind-consents = किस बात पर हाँ और नहीं कहा
# review
rights-kind-story = क्या हुआ और क्या किया गया
# review
rights-kind-claim = काम की बातें और कितना बाक़ी है
rights-kind-evidence = सबूत
# review
rights-kind-money = तय हुआ और मिला पैसा
# review
rights-kind-papers = चिट्ठियाँ और काग़ज़
# review
rights-kind-calls = फ़ोन और संदेश
# review
rights-kind-rating = हमारी मदद कैसी लगी
# review
rights-kind-register = लाए गए रजिस्टर की पंक्तियाँ
# review
rights-kind-drafts = अधूरे काग़ज़
# review
rights-kind-way-in = अपने पन्ने का पिन
# review
rights-kind-employer = मालिक का पक्ष
# review
rights-kind-requests = डेटा के बारे में माँगें

rights-own-title = आपका डेटा
# review
rights-given-title = आपने किन बातों की इजाज़त दी
# review
rights-given-none = आपने किसी बात पर हाँ नहीं कहा है।
rights-take-back = वापस लीजिए
# review
rights-stops-act = वापस लेने पर हम आपके मामले पर काम रोक देंगे और एक बार फ़ोन करके पूछेंगे कि आप क्या चाहते हैं।
# review
rights-stops-contact-employer = वापस लेने पर हममें से कोई आपके मालिक को फ़ोन या चिट्ठी नहीं करेगा।
# review
rights-stops-share-with-lawyer = वापस लेने पर आपके काग़ज़ किसी वकील को नहीं दिए जाएँगे।
# review
rights-stops-share-with-partner = वापस लेने पर आपके काग़ज़ किसी दूसरी संस्था को नहीं दिए जाएँगे।
# review
rights-stops-authority = वापस लेने पर हम आपकी बात किसी अधिकारी के पास नहीं ले जाएँगे।
# review
rights-stops-record-call = वापस लेने पर आपके साथ कोई फ़ोन रिकॉर्ड नहीं होगा।
# review
rights-stops-statistics = वापस लेने पर आपका मामला गिना नहीं जाएगा।
# review
rights-stops-publicity = वापस लेने पर आपकी कहानी नहीं बताई जाएगी।
# review
rights-opened-title = आपकी फ़ाइल किसने खोली
# review
rights-opened-none = हाल में किसी ने नहीं खोली।
# review
rights-opened-hint = आप देखते हैं कि वह कौन है और कब, नाम नहीं। साधारण फ़ाइलें 90 दिन तक गिनी जाती हैं।
# review
rights-opened-by-former = कोई जो अब यहाँ काम नहीं करता
# review
rights-opened-read = पढ़ी
# review
rights-opened-opened-in-emergency = आपात स्थिति में खोली
# review
rights-opened-handed-over = बाहर किसी को दी गई
# review
rights-ask-title = कुछ ठीक कराने या मिटवाने को कहिए
# review
rights-ask-go = कहिए
# review
problem-labourline-rights-waits-already = यही माँग पहले से जवाब का इंतज़ार कर रही है।
# review
problem-labourline-rights-answered-already = किसी ने पहले ही जवाब दे दिया है।
# review
problem-labourline-rights-erase-there = मिटाने की माँग मिटाकर ही पूरी होती है।
# review
problem-labourline-rights-lead-erases = डेस्क प्रमुख या संयोजक मिटाते हैं।
# review
problem-labourline-rights-not-erasure = यह माँग मिटाने की नहीं है।
# review
rights-file-safe-note = फ़ोन करते समय ध्यान रखें
