# The page of settlements.

settlements-title = समझौता
settlements-none = अभी कुछ तय नहीं हुआ।
settlements-stands = लागू
settlements-replaced = बदला गया
settlements-mode = कैसे हुआ
settlements-agreed-on = तय होने की तारीख
settlements-amount = रकम
settlements-terms = शर्तें
settlements-signed-by = मालिक पक्ष से हस्ताक्षर
settlements-witness = गवाह
settlements-promises = किस्तें
settlements-promise = किस्त
settlements-due-on = देने की तारीख
settlements-state = स्थिति
settlements-shares = नंबर के अनुसार हिस्से
settlements-more-shares = { $n ->
    [one] और { $n }
   *[other] और { $n }
}
settlements-make = समझौता लिखें
settlements-replace = इसकी जगह नया समझौता लिखें
settlements-for-whom = किनके लिए
settlements-for-whom-hint = नंबर, जैसे 1-37, 40। सबके लिए खाली छोड़ें। रकम दावों के अनुपात में बँटेगी।
settlements-share-lines = या हर मज़दूर का हिस्सा
settlements-share-lines-hint = हर पंक्ति में: नंबर, खाली जगह, रकम। जोड़ ठीक कुल रकम हो।
settlements-keep-others = बाकी लोगों का पहले का समझौता वैसा ही रहे
settlements-split = बराबर बाँटें
settlements-split-parts = कितनी किस्तें
settlements-split-first = पहली किस्त
settlements-split-every = फिर हर
settlements-split-now = किस्तें भरें
settlements-every-week = हफ़्ते
settlements-every-fortnight = दो हफ़्ते
settlements-every-month = महीने
settlements-write-down = समझौता लिखें
settlements-flash-made = समझौता लिखा गया।
problem-labourline-settlement-shares-do-not-add-up = हिस्सों का जोड़ ₹{ $together } है, समझौता ₹{ $whole } का: ₹{ $apart } का अंतर।
problem-labourline-settlement-instalments-do-not-add-up = किस्तों का जोड़ ₹{ $together } है, समझौता ₹{ $whole } का: ₹{ $apart } का अंतर।
problem-labourline-settlement-due-before-agreed = यह तारीख समझौते से पहले की है।
problem-labourline-settlement-too-little-to-share = इतने लोगों में बाँटने के लिए यह रकम बहुत कम है।
problem-labourline-settlement-can-not-split = यह रकम इतने हिस्सों में नहीं बँट सकती। ज़्यादा से ज़्यादा 60।
