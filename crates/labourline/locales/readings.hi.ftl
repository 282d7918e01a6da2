# What of the reading of cases is worth asking about.
# review
readings-title = पूछने लायक
# review
readings-lead = पिछले { $days } दिनों के पढ़ने की गिनती: एक साथ बहुत, एक ही मालिक बार-बार, रात में।
# review
readings-fair = गिनती एक सवाल है, इल्ज़ाम नहीं। अक्सर अच्छा कारण होता है: पहले पूछें।
# review
readings-none = कुछ अलग नहीं दिखता।
# review
readings-unasked = अभी नहीं पूछा
# review
readings-asked-by = किसने पूछा:
# review
readings-ask = जो सुना वह लिखें
# review
readings-note = आपने क्या सुना
# review
readings-flash-looked = लिख लिया गया।
# review
readings-kind-case = केस
# review
readings-kind-employer = मालिक
# review
readings-kind-search = खोज
# review
readings-pattern-burst = एक घंटे में बहुत से केस
# review
readings-pattern-one-employer = एक ही मालिक बार-बार
# review
readings-pattern-night = रात में केस
# review
readings-pattern-searches = एक घंटे में बहुत सी खोज
# review
readings-pattern-burst-told = { $hour }:00 से एक घंटे में { $n } अलग-अलग केस खोले गए।
# review
readings-pattern-one-employer-told = एक मालिक (इस पन्ने का नंबर { $number }) इस दिन { $n } बार देखा गया।
# review
readings-pattern-night-told = इस दिन रात में { $n } केस खोले गए।
# review
readings-pattern-searches-told = { $hour }:00 से एक घंटे में { $n } बार खोजा गया। खोज के शब्द नहीं रखे जाते।
# review
readings-pattern-numbers = एक घंटे में बहुत से फ़ोन नंबर
# review
readings-pattern-numbers-told = लगभग { $hour }:00 पर एक घंटे में { $n } फ़ोन नंबर पूरे दिखाए गए।
readings-kind-file = फ़ाइल
# review
readings-pattern-files = एक घंटे में बहुत सी फ़ाइलें सहेजी गईं
# review
readings-pattern-files-told = { $hour }:00 से एक घंटे में { $n } फ़ाइलें सहेजी गईं।
