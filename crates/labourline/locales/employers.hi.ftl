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
