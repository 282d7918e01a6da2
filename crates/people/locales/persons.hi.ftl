# व्यक्ति और सहमतियाँ

persons-literacy-unknown = पूछा नहीं
persons-literacy-none = पढ़ नहीं सकते
persons-literacy-some = थोड़ा पढ़ लेते हैं
persons-literacy-fluent = पढ़ लेते हैं

persons-relation-own = अपना फ़ोन
persons-relation-spouse = पति या पत्नी का फ़ोन
persons-relation-co-worker = साथ काम करने वाले का फ़ोन
persons-relation-neighbour = पड़ोसी का फ़ोन
persons-relation-contractor-owned = ठेकेदार का फ़ोन
persons-relation-family = परिवार का फ़ोन
persons-relation-other = किसी और का फ़ोन

persons-safe-yes = फ़ोन करना सुरक्षित
persons-safe-no = फ़ोन करना सुरक्षित नहीं
persons-safe-unknown = सुरक्षा के बारे में पूछा नहीं

persons-field-display-name = नाम
persons-field-name-native = अपनी लिपि में नाम
persons-field-name-latin = अंग्रेज़ी अक्षरों में नाम
persons-field-sex-self-described = औरत, मर्द, या अपना शब्द
persons-field-birth-year = जन्म का साल
persons-field-home-state = घर का राज्य
persons-field-home-district = घर का ज़िला
persons-field-village = गाँव
persons-field-language-primary = बात करने की भाषा
persons-field-language-second = दूसरी भाषा
persons-field-literacy = पढ़ना
persons-field-deceased = गुज़र चुके हैं
# review
persons-field-next-of-kin = सबसे नज़दीकी रिश्तेदार
persons-field-phone = फ़ोन
persons-field-relation = किसका फ़ोन
persons-field-safe-to-call = फ़ोन करना सुरक्षित है?
persons-field-safe-from = कब से सुरक्षित
persons-field-safe-until = कब तक सुरक्षित
persons-field-safe-note = किस बात का ध्यान रखें
persons-field-may-leave-message = हम संदेश छोड़ सकते हैं
persons-field-may-name-union = हम यूनियन का नाम ले सकते हैं
persons-field-reason = क्यों ठीक किया गया

consents-purpose-act = हम आपके लिए काम करें
consents-purpose-contact-employer = हम मालिक से बात करें
consents-purpose-share-with-lawyer = हम फ़ाइल वकील को दिखाएँ
consents-purpose-share-with-partner = हम फ़ाइल साथी संस्था को दिखाएँ
consents-purpose-authority = हम अधिकारी के पास जाएँ
consents-purpose-record-call = हम कॉल रिकॉर्ड करें
consents-purpose-statistics = हम केस को गिनती में लें
consents-purpose-publicity = हम कहानी सबको बताएँ

consents-answer-given = हाँ
consents-answer-withheld = नहीं
consents-answer-withdrawn = हाँ वापस ली
consents-said-given = हाँ
consents-said-withheld = नहीं

consents-how-voice = बोलकर
consents-how-thumb = अँगूठा
consents-how-signature = दस्तख़त
consents-how-otp = फ़ोन पर कोड
consents-how-guardian = अभिभावक से

consents-withheld-fear = आगे क्या होगा, इसका डर
consents-withheld-wants-to-tell-themselves = ख़ुद बताना चाहते हैं
consents-withheld-other = कोई और कारण

# मज़दूर को उनकी भाषा में, एक-एक करके पढ़कर सुनाया जाता है।
consents-notice-opening = अब हम आपसे कुछ बातें एक-एक करके पूछेंगे। हर बात पर आप हाँ या नहीं कह सकते हैं। नहीं कहने पर भी हम आपकी मदद वैसे ही करेंगे। आप अपनी हाँ कभी भी वापस ले सकते हैं: बस हमें फ़ोन कीजिए।
consents-notice-act = क्या हम आपकी बात लिखकर आपके लिए काम करें? आपका नाम, फ़ोन और आपकी बताई बातें हम सिर्फ़ इसी केस के लिए रखेंगे।
consents-notice-contact-employer = क्या हम आपके पैसे के बारे में मालिक या ठेकेदार से बात करें? तब उन्हें पता चलेगा कि आप हमारे पास आए। अगर यह आपके लिए सुरक्षित नहीं है, तो नहीं कहिए, हम उन्हें फ़ोन नहीं करेंगे।
consents-notice-share-with-lawyer = क्या हम आपके काग़ज़ उस वकील को दिखाएँ जो हमारी मदद करते हैं? वकील को ये बातें गुप्त रखनी होंगी।
consents-notice-share-with-partner = क्या हम आपके काग़ज़ किसी दूसरी संस्था को दिखाएँ जो आपकी मदद कर सके? पहले हम आपको उसका नाम बताएँगे।
consents-notice-authority = क्या हम आपकी बात श्रम दफ़्तर या किसी और अधिकारी के पास ले जाएँ? तब उन्हें आपका नाम पता चलेगा।
consents-notice-record-call = क्या हम आपके साथ हुई फ़ोन की बात रिकॉर्ड करें, ताकि आपकी कोई बात छूटे नहीं? इसे सिर्फ़ आपके केस पर काम करने वाले सुन सकेंगे।
consents-notice-statistics = जब हम बताएँ कि हमने कितने मज़दूरों की मदद की, तो क्या हम आपका केस भी गिनें? उसमें आपका नाम कभी नहीं होगा।
consents-notice-publicity = क्या हम आपकी कहानी औरों को बताएँ, अख़बार में या किसी सभा में? आपका नाम आए या नहीं, यह आप तय करेंगे। आप नहीं कह सकते हैं, आपके लिए कुछ नहीं बदलेगा।
# review
consents-notice-closing = आप कभी भी पूछ सकते हैं कि हमने आपके बारे में क्या रखा है, उसे ठीक करा सकते हैं, या अपनी हाँ वापस ले सकते हैं। अगर आपको लगे कि हमने ग़लत किया, तो आप हमसे और डेटा संरक्षण बोर्ड से शिकायत कर सकते हैं।

problem-people-person-name-missing = नाम लिखिए। जिस नाम से उन्हें जानते हैं, वही चलेगा।
problem-people-person-text-long = यह बहुत लंबा है। ज़्यादा से ज़्यादा { $most } अक्षर।
problem-people-person-birth-year = यह जन्म का साल नहीं हो सकता। 1990 जैसा साल लिखिए, या ख़ाली छोड़िए।
problem-people-person-place-unknown = सूची में ऐसी कोई जगह नहीं है। सूची से चुनिए, या ख़ाली छोड़िए।
problem-people-person-district-elsewhere = यह ज़िला उस राज्य में नहीं है। दोनों में से एक बदलिए।
problem-people-person-own-kin = कोई अपना ही नज़दीकी रिश्तेदार नहीं होता। किसी और को चुनिए।
problem-people-person-kin-unknown = यह व्यक्ति आपके यहाँ दर्ज नहीं है। पहले उन्हें दर्ज कीजिए।
problem-people-identifier-safe-hours = सुरक्षित समय के दोनों सिरे लिखिए, कब से और कब तक, और दोनों अलग हों। या दोनों ख़ाली छोड़िए।
problem-people-identifier-already-linked = इस व्यक्ति के साथ यह फ़ोन पहले से जुड़ा है, पर सुरक्षा के जवाब अलग हैं। उन्हें बदलिए।
problem-people-consent-reason-without-no = कारण सिर्फ़ नहीं के साथ लिखा जाता है।
problem-people-consent-expires-past = यह समय बीत चुका है। आगे का समय चुनिए, या ख़ाली छोड़िए।
problem-people-consent-notice-unreadable = सूचना का संस्करण अंग्रेज़ी अक्षरों, अंकों, बिंदु और हाइफ़न में लिखिए।
problem-people-consent-twice = एक ही सवाल के दो जवाब हैं। एक रखिए।
problem-people-consent-not-given = { $purpose } पर ऐसी कोई हाँ नहीं है जो वापस ली जा सके।
problem-people-person-merge-self = किसी को उसी के साथ नहीं जोड़ा जा सकता। किसी और को चुनिए।
problem-people-person-merged = ये दोनों पहले ही जोड़े जा चुके हैं। फिर से देखिए।
problem-people-person-not-merged = यह व्यक्ति किसी के साथ जोड़ा नहीं गया है।
