# मालिक पक्ष।

employers-title = मालिक पक्ष
employers-lead = ठेकेदार, जमादार और मुख्य मालिक, जिनसे कोई भी शाखा मिली है।
employers-search = नाम, फ़ोन या संदर्भ संख्या
employers-none = कोई नहीं मिला। नाम का एक शब्द या उसका शुरू लिखें।
employers-name = नाम
employers-kind = क्या हैं
employers-reference = संदर्भ संख्या
employers-cases-seen = जो मामले आप देख सकते हैं
employers-cases-hidden = { $n ->
    [one] और { $n } मामला, जो आप नहीं देख सकते।
   *[other] और { $n } मामले, जो आप नहीं देख सकते।
}
employers-partners = इनके साथ मिले
employers-in-cases = { $n ->
    [one] { $n } मामले में
   *[other] { $n } मामलों में
}
employers-no-cases = ऐसा कोई मामला नहीं जो आप देख सकें।
employers-merged = इस नियोक्ता की दूसरी प्रविष्टियाँ
employers-alike = शायद यही नियोक्ता
employers-merge = यह वही नियोक्ता है
employers-apart = यह दूसरा नियोक्ता है
employers-flash-merged = दोनों प्रविष्टियाँ एक नियोक्ता के रूप में दिखाई जाती हैं।
employers-flash-apart = लिख लिया: वही नियोक्ता नहीं।
problem-labourline-employer-merge-self = किसी नियोक्ता को उसी के साथ नहीं जोड़ा जा सकता। दूसरा चुनिए।
problem-labourline-employer-merged = ये दोनों पहले ही जोड़े जा चुके हैं। फिर से देखिए।
problem-labourline-employer-not-merged = यह नियोक्ता किसी के साथ जोड़ा नहीं गया है।
