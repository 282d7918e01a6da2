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
