# The search box and what it finds.

search-found-as = { $words } के रूप में मिला
search-again = खोज
search-nothing = कुछ नहीं मिला।
search-advice-fewer = कम शब्द लिखें, या केवल एक शब्द: सिर्फ़ नाम, या सिर्फ़ गाँव।
search-advice-script = कोई भी लिपि चलेगी, अंग्रेज़ी अक्षर भी: Ramesh लिखने पर रमेश और ରମେଶ मिलते हैं।
search-advice-number = फ़ोन नंबर या संदर्भ के दस अंक सबसे जल्दी मिलते हैं।
search-advice-chapter = केवल वही खोजा जाता है जो आप देख सकते हैं: दूसरी शाखाओं के मामले और व्यक्ति नहीं दिखते।
search-more-persons = और भी हैं। गाँव, ज़िला या नाम का दूसरा हिस्सा जोड़ें।
search-otherwise = मामले, दूसरी तरह से लिखे हुए
search-sites = कार्यस्थल
search-suggested = { $n ->
    [0] अभी कुछ नहीं मिला
    [one] नीचे एक उत्तर
   *[other] नीचे { $n } उत्तर
}
