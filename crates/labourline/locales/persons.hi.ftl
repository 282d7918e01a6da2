# Persons as a desk meets them.

persons-title = व्यक्ति
persons-name = नाम
persons-home = घर
persons-birth-year = जन्म का वर्ष
persons-phone = फ़ोन
persons-deceased = मृत्यु हो चुकी है
persons-no-cases = ऐसा कोई मामला नहीं जो आप देख सकें।
persons-cases = { $n ->
    [0] कोई मामला नहीं
    [one] एक मामला
   *[other] { $n } मामले
}
persons-merged = इस व्यक्ति की दूसरी प्रविष्टियाँ
persons-merged-lead = एक से अधिक बार लिखा गया। कुछ भी हटाया नहीं गया: अलग करने पर सब वापस आ जाता है।
persons-part = फिर से अलग करें
persons-alike = शायद यही व्यक्ति
persons-alike-lead = नाम और दूसरे चिह्नों से मिले। निर्णय केवल मनुष्य करता है।
persons-merge-reason = आपको कैसे पता?
persons-merge = यह वही व्यक्ति है
persons-apart = यह कोई और है
persons-flash-merged = दोनों प्रविष्टियाँ एक व्यक्ति के रूप में दिखाई जाती हैं।
persons-flash-parted = प्रविष्टियाँ फिर से अलग हैं।
persons-flash-apart = लिख लिया: वही व्यक्ति नहीं।
persons-sign-same-phone = वही फ़ोन
persons-sign-same-village = वही गाँव
persons-sign-same-district = वही ज़िला
persons-sign-same-year = लगभग एक ही वर्ष में जन्म
persons-sign-other-district = घर दूसरे ज़िले में
persons-sign-other-year = जन्म दूसरे वर्ष में
persons-sign-same = दोनों में { $one } लिखा है
persons-sign-variant = { $one } और { $other } एक ही नाम की दो वर्तनी हैं
persons-sign-sound = { $one } सुनने में { $other } जैसा
persons-sign-initial = { $one } से { $other } हो सकता है
persons-sign-joined = { $one } और { $other }: एक शब्द और दो
persons-sign-order = हिस्से दूसरे क्रम में हैं
persons-sign-missing = { $one } केवल एक में है
persons-sign-differs = { $one } और { $other } अलग हैं
persons-sign-same-relative = वही पिता या पति
persons-sign-other-relative = पिता या पति दूसरे
