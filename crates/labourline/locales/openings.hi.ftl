# Emergency openings of closely kept files, and who watches over them.
# review
safeguarding-title = सुरक्षा
# review
safeguarding-lead = किसने कौन सी फ़ाइल खोली, और क्यों। यहाँ नंबर और कारण दिखते हैं, केस नहीं।
# review
openings-title = आपात में खोली गई फ़ाइलें
# review
openings-none = आपात में कोई फ़ाइल नहीं खोली गई।
# review
openings-new-title = आपात में फ़ाइल खोलें
# review
openings-new-lead = आपकी शाखा के सीमित या मुहरबंद केस के लिए, जो आपको नहीं दिखता और अभी देखना ज़रूरी है। { $hours } घंटे तक दिखेगा।
# review
openings-new-told = ज़िम्मेदार, डेस्क प्रमुख और सुरक्षा अधिकारी को तुरंत बताया जाता है। आप जो पढ़ते हैं वह दर्ज होता है, और बाद में कोई उसे देखता है।
# review
openings-case = केस का नंबर
# review
openings-case-hint = दस अंक
openings-reason = क्यों
# review
openings-why = अपने शब्दों में
# review
openings-why-hint = अभी क्या करना है। किसी का नाम न लिखें: इसे वे पढ़ते हैं जो केस नहीं देखते।
# review
openings-open = फ़ाइल खोलें
# review
openings-reason-danger = कोई अभी ख़तरे में है
# review
openings-reason-worker-asks = मज़दूर लाइन पर है और अभी मदद चाहिए
# review
openings-reason-owner-away = कुछ करना ज़रूरी है और ज़िम्मेदार से बात नहीं हो पा रही
# review
openings-reason-authority = अदालत, सरकारी दफ़्तर या पुलिस इंतज़ार में है
# review
openings-reason-other = कोई और कारण
# review
openings-verdict = क्या फ़ाइल खोलना ठीक था?
# review
openings-verdict-right = ठीक था
# review
openings-verdict-not-right = ठीक नहीं था
# review
openings-unreviewed = देखना बाकी है
# review
openings-review = इसे देखें
# review
openings-reviewed-by = किसने देखा
# review
openings-note = टिप्पणी
# review
openings-when = कब खोली
openings-until = कब तक
# review
openings-read = पढ़ा
# review
openings-flash-opened = फ़ाइल कुछ घंटों के लिए खुली है। देखरेख करने वालों को बता दिया गया।
# review
openings-flash-reviewed = लिख लिया गया।
# review
problem-labourline-opening-no-such-case = इस नंबर का ऐसा कोई केस नहीं जिसे आप खोल सकें।
# review
problem-labourline-opening-sees-already = यह केस आपको पहले से दिखता है।
# review
problem-labourline-opening-say-more = थोड़ा और लिखें: कम से कम { $min } अक्षर।
# review
problem-labourline-opening-not-for-this = यह केस आपको आपात खोलने से दिखता है। वह अभी मदद के लिए है: यह काम ज़िम्मेदार या केस पर नामित व्यक्ति करे।
# review
problem-labourline-opening-own = यह आपका अपना है: इसे कोई और देखेगा।
# review
problem-labourline-opening-reviewed-already = इसे कोई पहले ही देख चुका है।
# review
openings-readings = { $n } बार
