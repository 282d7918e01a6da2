# कड़ी गोपनीयता वाले केस पर किसका नाम है।

named-title = यह केस कौन देखता है
# review
named-lead = यह केस केवल वे देखते हैं जिनका नाम यहाँ है, और केवल दिए गए दिन तक। केस पर काम करने से अपना समय बढ़ता है।
named-normal = इस शाखा में केस पर काम करने वाले सब लोग यह केस देखते हैं।
named-none = यहाँ किसी का नाम नहीं है।
named-who = कौन
named-as = किस रूप में
named-until = कब तक
named-why = क्यों
named-end = समाप्त करें
named-add = किसी का नाम जोड़ें
named-days = कितने दिनों के लिए
named-days-hint = ज़्यादा से ज़्यादा 28; फिर से जोड़ने पर समय बढ़ता है।
named-flash-named = नाम जोड़ा गया। अब वे केस देखते हैं।
named-flash-ended = समाप्त। अब वे केस नहीं देखते।
named-as-owner = ज़िम्मेदार
named-as-named = इस पर काम किया
named-as-told = सूचना दी गई
named-as-further = नाम जोड़ा गया
problem-labourline-named-not-closely-kept = यह केस गोपनीय नहीं है: पूरी शाखा इसे देखती है।
problem-labourline-named-may-not = केवल ज़िम्मेदार, डेस्क प्रमुख या संयोजक नाम जोड़ सकते हैं।
# review
problem-labourline-named-too-many = सीलबंद केस पर ज़िम्मेदार के अलावा एक समय में ज़्यादा से ज़्यादा { $max } लोगों का नाम रहता है।
problem-labourline-named-owner = केस उन्हीं का है: पहले किसी और को सौंपें।
problem-labourline-named-days = 1 से { $max } दिन के बीच।
# review
named-as-opening = आपात में खोला
# review
named-until-day = { $day } तक
