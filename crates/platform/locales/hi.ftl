# ज़मीन: पन्ने का ढाँचा, तारीख़ें, सूचियाँ, फ़ॉर्म, दिक़्क़तें।

language-name = हिन्दी
language-choose = Language · भाषा · ଭାଷା

shell-name = संगम
shell-foot = संगम: स्वतंत्र यूनियनों का साझा मंच
shell-skip = सीधे मुख्य हिस्से पर जाएँ
shell-main = मुख्य
shell-error-title = ग़लती: { $title }
shell-account = मेरा खाता
shell-sign-in = साइन इन करें
shell-sign-out = साइन आउट करें
shell-shortcuts = कीबोर्ड शॉर्टकट
shell-search = खोजें
shell-menu = मेनू

month-short-1 = जन॰
month-short-2 = फ़र॰
month-short-3 = मार्च
month-short-4 = अप्रैल
month-short-5 = मई
month-short-6 = जून
month-short-7 = जुल॰
month-short-8 = अग॰
month-short-9 = सित॰
month-short-10 = अक्टू॰
month-short-11 = नव॰
month-short-12 = दिस॰

ago-now = अभी-अभी
ago-minutes = { $n ->
    [one] { $n } मिनट पहले
   *[other] { $n } मिनट पहले
}
ago-hours = { $n ->
    [one] { $n } घंटा पहले
   *[other] { $n } घंटे पहले
}
ago-days = { $n ->
    [one] { $n } दिन पहले
   *[other] { $n } दिन पहले
}
in-minutes = { $n ->
    [one] { $n } मिनट में
   *[other] { $n } मिनट में
}
in-hours = { $n ->
    [one] { $n } घंटे में
   *[other] { $n } घंटे में
}
in-days = { $n ->
    [one] { $n } दिन में
   *[other] { $n } दिन में
}

pages-label = पन्ने
pages-first = ← शुरू से
pages-older = पुराने →
pages-rows = { $n ->
    [one] इस पन्ने पर { $n }
   *[other] इस पन्ने पर { $n }
}

form-errors = { $n ->
    [one] { $n } बात ठीक करनी है
   *[other] { $n } बातें ठीक करनी हैं
}
form-if-known = (अगर पता हो)
form-choose = चुनें
form-yes = हाँ
form-no = नहीं
form-not-asked = नहीं पूछा
form-save = सहेजें
form-cancel = अभी नहीं

flash-saved = सहेज लिया गया।

error-home = पहला पन्ना
error-back = वापस जाकर फिर कोशिश करें
error-reference = हमें फ़ोन करें तो यह पढ़कर सुनाएँ:
error-title-invalid = कुछ ठीक करना बाक़ी है
error-title-sign-in = कृपया साइन इन करें
error-title-not-found = यह पन्ना नहीं मिला
error-title-refused = अभी यह नहीं हो सकता
error-title-stale = इस बीच किसी ने इसे बदल दिया
error-title-too-many = कृपया थोड़ा रुकें
error-title-too-large = यह बहुत बड़ा है
error-title-busy = अभी बहुत काम चल रहा है
error-title-internal = हमारी ओर से कुछ गड़बड़ हुई

problem-platform-invalid = भेजी गई कुछ बातें इस रूप में नहीं ली जा सकतीं।
problem-platform-sign-in = इसके लिए साइन इन करना ज़रूरी है।
problem-platform-not-found = यहाँ कुछ नहीं है, या यह आपके देखने के लिए नहीं है। पता जाँचें या पहले पन्ने पर जाएँ।
problem-platform-method-not-allowed = इस पते पर इस तरह की माँग नहीं ली जाती।
problem-platform-refused = मौजूदा हालत में यह नहीं हो सकता।
problem-platform-stale = आपके खोलने के बाद किसी ने इसे बदल दिया। आपका कुछ भी सहेजा नहीं गया। अब जैसा है वैसा देखें, फिर कोशिश करें।
problem-platform-too-many = बहुत बार कोशिश हुई। थोड़ा रुककर फिर कोशिश करें।
problem-platform-too-large = जो भेजा गया वह सीमा से बड़ा है।
problem-platform-busy = एक साथ बहुत काम आ गया। कुछ भी सहेजा नहीं गया। थोड़ी देर में फिर कोशिश करें।
problem-platform-slow = इसमें बहुत समय लगा, इसलिए रोक दिया गया। थोड़ी देर में फिर कोशिश करें।
problem-platform-internal = ग़लती हमारी है, आपकी नहीं। इसे दर्ज कर लिया गया है। फिर कोशिश करें; दोबारा हो तो हमें फ़ोन करें।
problem-platform-form-expired = यह फ़ॉर्म बहुत देर खुला रहा, या किसी और पन्ने से आया। कुछ भी सहेजा नहीं गया। इसे फिर खोलें और एक बार और भेजें।
problem-platform-media-type = इसे JSON में भेजें, content type application/json के साथ।
problem-platform-json-unreadable = जो भेजा गया वह पढ़ने लायक JSON नहीं है।
problem-platform-version-needed = जिस version को बदला है, उसे If-Match हेडर में भेजें।
problem-platform-idempotency-key-used-otherwise = यह key पहले किसी और काम के लिए इस्तेमाल हो चुकी है। नई key लें।
problem-platform-token-only-reads = यह token केवल पढ़ने के लिए है।

problem-platform-field-invalid = इसे इस रूप में नहीं लिया जा सकता।
problem-platform-required = यह ज़रूरी है।
problem-platform-choose-one = कोई एक चुनें।
problem-platform-too-long = यह बहुत लंबा है। ज़्यादा से ज़्यादा { $max } अक्षर।
problem-platform-not-a-number = पूरी संख्या लिखें।
problem-platform-not-a-day = तारीख़ ऐसे लिखें: 22/11/2026।
problem-platform-not-a-time = तारीख़ और समय लिखें।
problem-platform-not-a-sum = रक़म रुपयों में लिखें, जैसे 6,000।
problem-platform-below-zero = यह शून्य से कम नहीं हो सकता।
problem-platform-field-unknown = ऐसा कोई खाना नहीं है।
problem-platform-field-missing = यह खाना छूट गया है।
problem-platform-field-required = यह ज़रूरी है।
problem-platform-field-too-long = यह बहुत लंबा है। अधिक से अधिक { $max } अक्षर।
problem-platform-field-too-many = अधिक से अधिक { $max }।
problem-platform-field-date-far = यह तारीख़ बहुत दूर है। कृपया जाँचें।
problem-platform-field-date-future = यह समय अभी आया नहीं। बीता हुआ समय लिखें।
problem-platform-field-unreadable = यह पढ़ा नहीं जा सका। कृपया जाँचें।
problem-platform-field-choice = एक चुनें।

# Files people send.
# review
problem-platform-file-empty = इस फ़ाइल में कुछ नहीं है।
# review
problem-platform-file-too-large = यह फ़ाइल { $max } MB से बड़ी है।
# review
problem-platform-file-kind-unknown = इस तरह की फ़ाइल नहीं ली जाती। ली जाती हैं: फ़ोटो (JPG, PNG, WEBP), PDF, रिकॉर्डिंग (MP3, OGG, OPUS, M4A, WAV, AMR), वीडियो (MP4, 3GP), लिखावट और तालिका (TXT, CSV, XLSX, DOCX)।
# review
problem-platform-file-name-disagrees = फ़ाइल का नाम कुछ और बताता है और अंदर कुछ और है।
# review
problem-platform-file-type-disagrees = फ़ाइल जिस तरह की बताकर भेजी गई, अंदर वैसी नहीं है।
# review
problem-platform-file-truncated = यह फ़ाइल बीच में कट गई है। फिर से भेजें।
# review
problem-platform-file-broken = यह फ़ाइल पढ़ी नहीं जा सकती। खोलकर नए सिरे से सहेजें और वही भेजें।
# review
problem-platform-file-two-things = इस फ़ाइल में कुछ और भी छिपा है। नए सिरे से सहेजकर भेजें।
# review
problem-platform-file-bomb = यह फ़ाइल खुलने पर बहुत बड़ी हो जाती है। नहीं ली जाती।
# review
problem-platform-file-too-many-pixels = यह तस्वीर बहुत बड़ी है। छोटी भेजें।
# review
problem-platform-file-acts = इस फ़ाइल में कुछ है जो खुलते ही चलता है: स्क्रिप्ट, मैक्रो या अंदर कोई फ़ाइल। उसके बिना या तस्वीर के रूप में भेजें।
# review
problem-platform-file-locked = इस फ़ाइल पर पासवर्ड लगा है। बिना पासवर्ड भेजें।
