# Amendments of the law: drafts, previews, releases.

# review
releases-title = क़ानून में बदलाव
# review
releases-in-force-own = लागू: वही क़ानून जो प्रोग्राम के साथ आता है।
# review
releases-in-force = लागू: अंक { $no }।
# review
releases-whole = { $n ->
    [one] एक अंक, हस्ताक्षर सही है।
   *[other] { $n } अंक, सब हस्ताक्षर सही हैं।
}
# review
releases-fault-signature = अंक { $no } पर इस व्यवस्था का हस्ताक्षर नहीं है: वह बदला गया है, या कुंजी दूसरी है। वह लागू नहीं होता।
# review
releases-fault-chain = अंक { $no } अपने से पहले वाले के बाद नहीं आता: कोई अंक निकाला या डाला गया है। वह लागू नहीं होता।
# review
releases-fault-rows = अंक { $no } की पंक्तियाँ इस प्रोग्राम की तालिकाओं में नहीं बैठतीं। वह लागू नहीं होता।
# review
releases-draft-new = नई पंक्ति का मसौदा
# review
releases-drafts = रुके हुए मसौदे
# review
releases-drafts-none = कोई मसौदा रुका नहीं है।
# review
releases-withdraw = वापस लें
# review
releases-preview-title = ये मसौदे क्या बदलेंगे
# review
releases-preview-lead = हर प्रकाशित मामला और गठबंधन का हर खुला मामला लागू क़ानून से और मसौदों से गिना जाता है। कुछ सेकंड लग सकते हैं।
# review
releases-preview-which = कौन से मसौदे
# review
releases-preview-make = दिखाएँ क्या बदलेगा
# review
releases-preview-made = { $name } द्वारा, { $when }
# review
releases-preview-more = { $n ->
    [one] और एक उत्तर।
   *[other] और { $n } उत्तर।
}
# review
releases-releases = अंक
# review
releases-none = अभी तक कोई अंक जारी नहीं हुआ।
# review
releases-no = संख्या
# review
releases-when = कब
# review
releases-counsel = क़ानूनी सलाहकार
# review
releases-drafters = मसौदा बनाने वाले
# review
releases-note = सलाहकार का कथन
# review
releases-now = लागू
# review
releases-returned = अंक { $no } को फिर से क़ानून बनाता है।
# review
releases-place-central = केंद्रीय क्षेत्र
# review
releases-place-india = पूरा भारत
# review
releases-place-board = { $state } का निर्माण श्रमिक बोर्ड
# review
releases-worth-text = बिना संख्या का पाठ
# review
releases-row-wage = न्यूनतम मज़दूरी, { $skill }, क्षेत्र { $area }: { $sum } प्रतिदिन
# review
releases-days-from = { $from } से
# review
releases-days-from-to = { $from } से, { $to } से नहीं
# review
releases-scheme-gives = मिलता है
# review
releases-scheme-construction = केवल निर्माण श्रमिक
# review
releases-scheme-outside-epf = केवल जो ईपीएफ़, ईएसआई, एनपीएस में नहीं
# review
releases-scheme-no-income-tax = केवल जो आयकर नहीं देते
# review
releases-draft-title = क़ानून की पंक्ति का मसौदा
# review
releases-draft-lead = कोई पंक्ति पुरानी को नहीं बदलती: वह अपने दिन से गिनी जाती है। कोई दूसरा, सलाहकार, उसे लागू करता है।
# review
releases-kind = पंक्ति का प्रकार
# review
releases-kind-parameter = क़ानून की संख्या
# review
releases-kind-wage = न्यूनतम मज़दूरी
# review
releases-kind-scheme = योजना
# review
releases-param = कौन सी संख्या
# review
releases-param-hint = साथ में उसका पिछला मान
# review
releases-worth = नया मान
# review
releases-worth-hint = जैसा पिछला है: रुपये (25,00,000), हिस्सा (25/300), या पूरी संख्या
# review
releases-skill = कौशल
# review
releases-area = क्षेत्र
# review
releases-day-wage = एक दिन की मज़दूरी
# review
releases-scheme-word = छोटा नाम
# review
releases-scheme-word-hint = छोटे अंग्रेज़ी अक्षर और हाइफ़न: od-cycle-grant. इसी नाम की बाद की पंक्ति इसकी जगह लेती है।
# review
releases-scheme-name = अंग्रेज़ी में नाम
# review
releases-scheme-name-hi = हिन्दी में नाम
# review
releases-scheme-name-or = ओड़िया में नाम
# review
releases-holds = कहाँ और कब लागू
# review
releases-place = कहाँ
# review
releases-days = लागू
# review
releases-from = पहला दिन
# review
releases-to = जिस दिन से नहीं
# review
releases-known = प्रकाशन का दिन
# review
releases-known-hint = प्रकाशन से पहले कोई नहीं जान सकता था: उस समय का उत्तर वैसा ही रहता है।
# review
releases-source = स्रोत
# review
releases-instrument = अधिनियम, नियम, आदेश
# review
releases-instrument-hint = जैसा राजपत्र में लिखा है
# review
releases-number = उसकी संख्या
# review
releases-date = उसकी तारीख़
# review
releases-section = धारा, नियम, पैरा
# review
releases-read-where = कहाँ पढ़ा गया
# review
releases-status = कितना पक्का
# review
releases-why = यह पंक्ति क्यों
# review
releases-draft-save = मसौदा रखें
# review
releases-cases-run = प्रकाशित मामले
# review
releases-cases-moved = बदलने वाले आँकड़े
# review
releases-open-run = खुले उत्तर
# review
releases-open-changed = बदलने वाले उत्तर
# review
releases-rows = पंक्तियाँ
# review
releases-rows-none = कोई पंक्ति नहीं: वही क़ानून जो प्रोग्राम के साथ आता है।
# review
releases-moved = प्रकाशित मामले
# review
releases-moved-none = किसी प्रकाशित मामले का आँकड़ा नहीं बदलता।
# review
releases-figure = आँकड़ा
# review
releases-before = अभी
# review
releases-after = मसौदों के साथ
# review
releases-breaks = अब प्रकाशित जैसा नहीं
# review
releases-changed = खुले उत्तर जो बदलेंगे
# review
releases-changed-lead = ये किसके हैं, यहाँ नहीं दिखता: लागू होने पर हर मामले के ज़िम्मेदार को बताया जाता है।
# review
releases-changed-none = कोई खुला उत्तर नहीं बदलता।
# review
releases-question = सवाल
# review
releases-gist-at-least = कम से कम { $sum }
# review
releases-gist-until = { $day } तक
# review
releases-verdict-yes = हाँ
# review
releases-verdict-no = नहीं
# review
releases-verdict-depends = निर्भर है
# review
releases-release = लागू करें
# review
releases-release-lead = हस्ताक्षर से पहले स्रोत पढ़ें। इसके बाद हर नया उत्तर इसी क़ानून का होगा; पुराने उत्तर वैसे ही रहेंगे।
# review
releases-release-now = हस्ताक्षर कर लागू करें
# review
releases-release-title = अंक { $no }
# review
releases-held-past = यह झलक पुरानी है: कोई मसौदा जारी या वापस हुआ, या दूसरा अंक आया। नई बनाएँ।
# review
releases-held-counsel = इन्हें क़ानूनी सलाहकार लागू करते हैं।
# review
releases-held-own = इनमें से एक आपका मसौदा है: लागू करने के लिए दूसरा व्यक्ति चाहिए।
# review
releases-base = प्रोग्राम की तालिकाएँ
# review
releases-digest = हस्ताक्षरित सार
# review
releases-return = वापस जाना
# review
releases-return-lead = पहले का अंक एक नए अंक से फिर क़ानून बनता है। कुछ मिटता नहीं।
# review
releases-back = अंक { $no } को फिर क़ानून बनाएँ
# review
releases-back-own = प्रोग्राम के अपने क़ानून को फिर लागू करें
# review
releases-flash-drafted = मसौदा रख लिया गया।
# review
releases-flash-withdrawn = वापस लिया गया।
# review
releases-flash-released = लागू हुआ। जिन मामलों के उत्तर बदले, उनके ज़िम्मेदारों को बताया जाता है।
# review
releases-flash-returned = पहले का क़ानून फिर लागू है।
# review
problem-dues-draft-no-such-parameter = सूची में से एक चुनें।
# review
problem-dues-draft-other-kind = वैसे लिखें जैसे पिछला मान है: रुपये, 25/300 जैसा हिस्सा, या पूरी संख्या।
# review
problem-dues-draft-beyond = यह नहीं हो सकता।
# review
problem-dues-draft-ends-first = यह शुरू होने से पहले ख़त्म होता है।
# review
problem-dues-draft-no-such-day = 1950 से 2099 के बीच का दिन लिखें।
# review
problem-dues-draft-no-such-place = चुनें कहाँ लागू है।
# review
problem-dues-draft-no-word = छोटे अंग्रेज़ी अक्षर, अंक और हाइफ़न लिखें: od-cycle-grant.
# review
problem-dues-draft-not-amendable = संहिताओं के लागू होने का दिन यहाँ नहीं बदला जा सकता।
# review
problem-dues-draft-approves-itself = सलाहकार जारी करके स्वीकृति देते हैं।
# review
problem-dues-draft-too-many = बहुत सी पंक्तियाँ रुकी या लागू हैं।
# review
problem-dues-preview-drafts-gone = इनमें से एक मसौदा जारी या वापस हो चुका है।
# review
problem-dues-preview-rows = पंक्ति { $row } नहीं जुड़ सकती: { $field }।
# review
problem-dues-release-own-draft = इनमें से एक आपका मसौदा है: लागू करने के लिए दूसरा व्यक्ति चाहिए।
# review
problem-dues-release-meanwhile = इस बीच दूसरा अंक आया। अभी का क़ानून देखें और फिर कोशिश करें।
# review
problem-dues-release-no-return = ऐसा कोई पहले का अंक नहीं है।
