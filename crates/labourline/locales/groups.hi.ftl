# The page of a case's claimants.

groups-title = मज़दूर
groups-count = { $n ->
    [one] { $n } मज़दूर।
   *[other] { $n } मज़दूर।
}
groups-open-count = { $n ->
    [one] { $n } का मामला खुला है।
   *[other] { $n } के मामले खुले हैं।
}
groups-which = कौन से मज़दूर
groups-show = दिखाएँ
groups-filter-all = सभी
groups-filter-open = जिनका मामला खुला है
groups-filter-without-agreement = बिना समझौते के
groups-filter-to-confirm = जिनकी हामी बाकी है
groups-none = यहाँ कोई नहीं।
groups-name = नाम
groups-phone = फ़ोन
groups-state = स्थिति
groups-change = बदलें
groups-state-open = खुला
groups-state-settled = निपटा
groups-state-withdrawn = आगे नहीं बढ़ना चाहते
groups-leave = आगे नहीं बढ़ना चाहते
groups-rejoin = फिर से आगे बढ़ेंगे
groups-add = मज़दूर जोड़ें
groups-lines = हर पंक्ति में एक मज़दूर
groups-lines-hint = नाम, फ़ोन, दावे की रकम। फ़ोन और रकम छोड़ सकते हैं। ज़्यादा से ज़्यादा 500 मज़दूर।
groups-look = पहले देखें
groups-add-good = { $n ->
    [one] { $n } मज़दूर जोड़ें
   *[other] { $n } मज़दूर जोड़ें
}
groups-file-title = या फ़ाइल लाएँ
groups-file = CSV या XLSX फ़ाइल
groups-file-hint = पहली पंक्ति में शीर्षक हों, जैसे नाम, फ़ोन, रकम। ज़्यादा से ज़्यादा 2 MB।
groups-preview = क्या पढ़ा गया
groups-good = { $n ->
    [one] { $n } सही पंक्ति,
   *[other] { $n } सही पंक्तियाँ,
}
groups-together = कुल
groups-bad = { $n ->
    [one] { $n } पंक्ति ऐसे नहीं ली जा सकती। वह बक्से में रहेगी।
   *[other] { $n } पंक्तियाँ ऐसे नहीं ली जा सकतीं। वे बक्से में रहेंगी।
}
groups-bad-title = ठीक करने वाली पंक्तियाँ
groups-good-title = जोड़ी जा सकने वाली पंक्तियाँ
groups-line = पंक्ति
groups-text = पाठ
groups-why = क्यों
groups-flash-added = { $n } जोड़े गए, { $known } पहले से थे।
groups-flash-turned = लिखा गया।
problem-labourline-claimant-no-such = इस मामले में इस नंबर का कोई मज़दूर नहीं है।
problem-labourline-claimant-money-outstanding = तय रकम न हाथ में है, न छोड़ी गई है। पहले वह लिखें।
problem-labourline-claimant-not-open = यह मज़दूर पहले ही आगे नहीं बढ़ रहे।
problem-labourline-claimant-not-withdrawn = यह मज़दूर पहले से आगे बढ़ रहे हैं।
problem-labourline-group-no-name = नाम नहीं है।
problem-labourline-group-name-unreadable = { $text } नाम नहीं है।
problem-labourline-group-phone-unreadable = { $text } फ़ोन नंबर नहीं है।
problem-labourline-group-amount-unreadable = { $text } रकम नहीं है।
problem-labourline-group-known = पहले से मामले में है।
problem-labourline-group-too-many = एक मामले में ज़्यादा से ज़्यादा { $max } मज़दूर हो सकते हैं। अभी { $room } और की जगह है।
problem-labourline-group-file-too-large = यह फ़ाइल बहुत बड़ी है। ज़्यादा से ज़्यादा { $max } KB।
problem-labourline-group-file-unreadable = यह फ़ाइल नहीं पढ़ी जा सकती। UTF-8 में CSV या XLSX फ़ाइल लाएँ।
problem-labourline-group-numbers-unreadable = नंबर ऐसे लिखें: 1-37, 40।
problem-labourline-group-amounts-unreadable = हर पंक्ति में एक मज़दूर लिखें: नंबर, खाली जगह, रकम।
