# people

## Sign-in

sessions-sign-in-title = साइन इन
sessions-sign-in = साइन इन करें
sessions-login = ई-मेल या लॉगिन नाम
sessions-password = पासवर्ड
sessions-forgotten = पासवर्ड भूल गए? प्रशासक से नया लिंक माँगिए।
sessions-code-title = एक और कदम
sessions-code = कोड
sessions-code-hint = आपके ऑथेंटिकेटर ऐप के छह अंक
sessions-start-again = फिर से शुरू करें
sessions-title = आप कहाँ-कहाँ साइन इन हैं
sessions-lead = इनमें से किसी को न पहचानें तो उसे बंद कीजिए और पासवर्ड बदलिए।
sessions-browser = ब्राउज़र
sessions-browser-unknown = पता नहीं
sessions-since = कब से
sessions-seen = पिछली बार
sessions-this = यही
sessions-end = बंद करें
sessions-end-all = हर जगह से साइन आउट
sessions-flash-signed-out = आप साइन आउट हो गए।
sessions-flash-ended = वह सत्र बंद हो गया।

## Accounts

accounts-title = खाते
accounts-lead = कौन साइन इन कर सकता है, और किस भूमिका में।
accounts-own-title = मेरा खाता
accounts-change-title = नाम और भाषा
accounts-flash-changed = सहेजा गया।
accounts-new-title = नया खाता
accounts-add = खाता जोड़ें
accounts-name = नाम
accounts-login = लॉगिन
accounts-login-hint = ई-मेल पता, या रोमन अक्षरों में छोटा नाम
accounts-language = भाषा
accounts-state = स्थिति
accounts-active = चालू
accounts-disabled = बंद
accounts-no-password = अभी पासवर्ड नहीं
accounts-role = भूमिका
accounts-roles = भूमिकाएँ
accounts-no-role = कोई भूमिका नहीं
accounts-chapter = शाखा
accounts-chapter-hint = केसवर्कर, डेस्क प्रमुख और संयोजक के लिए ज़रूरी
accounts-until = कब तक
accounts-until-hint = अंत न हो तो खाली छोड़िए
accounts-no-end = अंत तय नहीं
accounts-role-grant = भूमिका दें
accounts-role-end = भूमिका समाप्त करें
accounts-role-caseworker = केसवर्कर
accounts-role-desk-lead = डेस्क प्रमुख
accounts-role-convener = शाखा संयोजक
# review
accounts-role-safeguarding-officer = सुरक्षा अधिकारी
# review
accounts-role-law-drafter = क़ानून का मसौदाकार
# review
accounts-role-counsel = क़ानूनी सलाहकार
accounts-role-coordinator = राष्ट्रीय समन्वयक
accounts-role-administrator = प्रशासक
accounts-reset = पासवर्ड का नया लिंक
accounts-reset-lead = पासवर्ड काम करना बंद कर देगा, सब सत्र बंद होंगे, और आपको एक बार का लिंक मिलेगा जो उस व्यक्ति को देना है।
accounts-reset-second-factor = फ़ोन खो गया: दूसरा चरण भी हटा दें
accounts-disable = खाता बंद करें
accounts-disable-lead = इससे अब कोई साइन इन नहीं कर सकेगा। इससे किया गया काम बना रहेगा।
accounts-enable = फिर से आने दें
accounts-link-title = एक बार का लिंक
accounts-link-lead = { $n ->
    [one] यह लिंक उसी व्यक्ति को दीजिए, किसी और को नहीं। { $n } घंटे के भीतर, एक बार, इससे पासवर्ड बनता है।
   *[other] यह लिंक उसी व्यक्ति को दीजिए, किसी और को नहीं। { $n } घंटों के भीतर, एक बार, इससे पासवर्ड बनता है।
}
accounts-link-once = यह लिंक दोबारा नहीं दिखेगा।
accounts-link-gone = खाता पहले ही जुड़ चुका है और लिंक तब दिखाया गया था। खो गया हो तो खाते के पेज पर नया बनाइए।
accounts-password-title = पासवर्ड बदलें
accounts-password-current = अभी का पासवर्ड
accounts-password-new = नया पासवर्ड
accounts-password-hint = { $n ->
    [one] कम से कम { $n } अक्षर। चिह्नों से कुछ शब्द याद रखना आसान है।
   *[other] कम से कम { $n } अक्षर। चिह्नों से कुछ शब्द याद रखना आसान है।
}
accounts-password-ends-sessions = बाकी हर ब्राउज़र से साइन आउट हो जाएगा।
accounts-set-password-title = अपना पासवर्ड चुनिए
accounts-setup-title = पहला प्रशासक
accounts-setup-lead = स्वागत है। अभी कोई साइन इन नहीं कर सकता। आप पहले होंगे, और बाकी लोगों को जोड़ सकेंगे।
accounts-setup-save = शुरू करें
accounts-second-factor = दूसरा चरण
accounts-second-factor-title = दूसरा चरण
accounts-second-factor-on = चालू
accounts-second-factor-off = बंद
accounts-second-factor-needed = आपकी भूमिका में यह ज़रूरी है।
accounts-second-factor-why = पासवर्ड के साथ आपके फ़ोन का एक कोड: कोई आपका पासवर्ड जान भी ले तो साइन इन नहीं कर सकेगा।
accounts-second-factor-again = यह चालू है। नए फ़ोन के लिए इसे फिर से लगा सकते हैं; तब पुराने कोड काम नहीं करेंगे।
accounts-second-factor-begin = लगाएँ
accounts-second-factor-lead = आपके फ़ोन में ऑथेंटिकेटर ऐप चाहिए, जैसे Aegis, FreeOTP या Google Authenticator।
accounts-second-factor-scan = उससे यह चित्र स्कैन कीजिए।
accounts-second-factor-picture = ऑथेंटिकेटर के लिए चौकोर कोड
accounts-second-factor-type = या यह टाइप कीजिए:
accounts-second-factor-confirm = चालू करें
accounts-flash-set-up = सब तैयार है। साइन इन कीजिए।
accounts-flash-password-set = आपका पासवर्ड बन गया। साइन इन कीजिए।
accounts-flash-password-changed = पासवर्ड बदल गया। बाकी ब्राउज़रों से साइन आउट हो गया।
accounts-flash-second-factor = दूसरा चरण चालू है।
accounts-flash-disabled = खाता बंद हो गया।
accounts-flash-enabled = यह खाता फिर से साइन इन कर सकता है।
accounts-flash-role-granted = भूमिका दी गई।
accounts-flash-role-ended = भूमिका समाप्त हुई।

## Tokens

tokens-title = प्रोग्रामों के टोकन
tokens-lead = टोकन से कोई प्रोग्राम आपके नाम से काम करता है। इसे किसी को मत दीजिए।
tokens-none = अभी कोई टोकन नहीं।
tokens-new = नया टोकन
tokens-name = किस काम के लिए
tokens-name-hint = जैसे: मासिक रजिस्टर
tokens-reach = क्या कर सकता है
tokens-reach-read = सिर्फ़ देखना
tokens-reach-full = जो मैं कर सकता हूँ, वह सब
tokens-days = कितने दिन चले
tokens-used = पिछली बार इस्तेमाल
tokens-never = कभी नहीं
tokens-ends = समाप्ति
tokens-make = टोकन बनाएँ
tokens-revoke = रद्द करें
tokens-made-title = आपका नया टोकन
tokens-made-lead = इसे अभी कॉपी कर लीजिए। यह दोबारा नहीं दिखेगा।
tokens-made-gone = यह टोकन पहले ही बन चुका है और तब दिखाया गया था। खो गया हो तो रद्द करके दूसरा बनाइए।
tokens-flash-revoked = टोकन रद्द हो गया।

## Chapters

chapters-title = शाखाएँ
chapters-lead = गठबंधन की राज्य शाखाएँ।
chapters-none = अभी कोई शाखा नहीं। पहली बनाइए।
chapters-calendar-title = काम का कैलेंडर
chapters-holidays = छुट्टियाँ
chapters-holidays-hint = हर पंक्ति में एक दिन, फिर उसका नाम: 2026-01-26 गणतंत्र दिवस। रविवार पहले से छुट्टी हैं।
chapters-flash-calendar = कैलेंडर सहेजा गया।
chapters-new = नई शाखा
chapters-name = नाम
chapters-code = कोड
chapters-code-hint = दो से आठ रोमन अक्षर, जैसे OD
chapters-state = राज्य
chapters-phone = फ़ोन
chapters-phone-hint = जिस नंबर पर मज़दूरों को फ़ोन करने को कहा जाता है
chapters-found = शाखा बनाएँ
chapters-flash-founded = शाखा बन गई।

## Problems

problem-people-sign-in-wrong = लॉगिन या पासवर्ड गलत है। फिर से कोशिश कीजिए।
problem-people-sign-in-wrong-code = यह कोड सही नहीं है। अगला कोड आने दीजिए और उसे टाइप कीजिए।
problem-people-sign-in-over = साइन इन में बहुत देर लगी। फिर से शुरू कीजिए।
problem-people-sign-in-wait = बहुत कोशिशें हो गईं। { $minutes ->
    [one] { $minutes } मिनट
   *[other] { $minutes } मिनट
} रुककर फिर कोशिश कीजिए।
problem-people-password-wrong = यह आपका अभी का पासवर्ड नहीं है।
problem-people-password-short = बहुत छोटा है। कम से कम { $least } अक्षर।
problem-people-password-long = बहुत लंबा है। ज़्यादा से ज़्यादा { $most } अक्षर।
problem-people-password-easy = इसका अंदाज़ा आसान है। ऐसे कुछ शब्द लीजिए जिनका आपस में मेल न हो।
problem-people-account-login-unreadable = ई-मेल पता लिखिए, या तीन या ज़्यादा रोमन अक्षर और अंक।
problem-people-account-login-taken = यह लॉगिन किसी और का है।
problem-people-account-last-administrator = यह आखिरी प्रशासक है। पहले दूसरा बनाइए।
problem-people-role-chapter-missing = इस भूमिका की शाखा चुनिए।
problem-people-role-chapter-not-needed = यह भूमिका किसी शाखा की नहीं है।
problem-people-role-ends-before-it-begins = यह शुरू होने से पहले ही समाप्त होता है।
problem-people-chapter-unknown = ऐसी कोई शाखा नहीं है।
problem-people-chapter-code-taken = यह कोड किसी और शाखा का है।
problem-people-chapter-code-unreadable = दो से आठ रोमन अक्षर लिखिए।
problem-people-chapter-holidays-unreadable = इसी एक साल के दिन, ज़्यादा से ज़्यादा { $most }।
problem-people-name-missing = नाम लिखिए।
problem-people-name-long = बहुत लंबा है। ज़्यादा से ज़्यादा { $most } अक्षर।
problem-people-phone-unreadable = फ़ोन नंबर लिखिए: दस अंक, या + और देश के कोड के साथ।
problem-people-place-unknown = ऐसी कोई जगह नहीं है।
problem-people-token-days = 1 से { $most } दिन तक।
problem-people-token-too-many = आपके { $most } टोकन हैं। पहले एक रद्द कीजिए।
