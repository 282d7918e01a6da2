# What is kept for how long, and cases that must not be purged.

# review
retention-title = क्या रखा, क्या मिटाया
# review
retention-lead = जो काफ़ी समय रखा जा चुका, उसके नाम, नंबर और बातें मिट जाती हैं। रक़म और नतीजे रहते हैं। इस पन्ने से कुछ नहीं मिटता।
# review
retention-by-itself = मिटाने का काम रोज़ एक बार अपने आप चलता है।
# review
retention-not-by-itself = मिटाने का काम बंद है: जब कोई कमांड लिखे तभी चलता है। सेटिंग का नाम है retention_runs_by_itself।
# review
retention-now = अभी मिटाने पर जाएगा
retention-cases = बंद मामले
# review
retention-keys = गोपनीय मामलों की चाबियाँ
retention-persons = लोग, ज़्यादा से ज़्यादा
# review
retention-calls = कॉल जिनसे कोई मामला नहीं बना
# review
retention-register-rows = लाए गए रजिस्टर की पंक्तियाँ
# review
retention-facts = पहुँचाई गई सूचनाएँ
# review
retention-held = रोके हुए, नहीं मिटेंगे
# review
retention-not-over = अभी पूरे नहीं हुए, नहीं मिटेंगे
retention-command = यह कमांड से शुरू होता है:
retention-rules = नियम
# review
retention-rules-where = दिनों की गिनती सेटिंग की फ़ाइल में labourline भाग में लिखी है।
retention-rule = नियम
retention-rule-closed-case = बंद मामला
# review
retention-rule-closely-kept-case = बंद गोपनीय मामला
# review
retention-rule-call-without-matter = कॉल जिससे कोई मामला नहीं बना
retention-rule-register-rows = रजिस्टर की पंक्तियाँ
# review
retention-rule-delivered-facts = पहुँचाई गई सूचनाएँ
retention-days = { $n ->
    [one] { $n } दिन
   *[other] { $n } दिन
}
# review
retention-due = मामले जिनका समय पूरा हुआ
# review
retention-due-none = किसी मामले का समय पूरा नहीं हुआ।
retention-case = मामला
retention-closed = बंद हुआ
retention-becomes = क्या होगा
retention-goes = मिटाया जाएगा
# review
retention-stays-held = रहेगा: रोक लगी है
# review
retention-stays-not-over = रहेगा: आदेश पूरा नहीं हुआ, या मज़दूर फिर आया

# review
holds-title = क़ानूनी रोक
# review
holds-lead = जिस मामले पर रोक है वह मिटाया नहीं जाता: अपील, आदेश या अदालत को उसकी ज़रूरत है। रोक लगाने और हटाने में दो लोग लगते हैं।
# review
holds-new = किसी मामले पर रोक लगाइए
holds-case = मामले का नंबर
holds-why = क्यों
# review
holds-why-hint = किसी का नाम मत लिखिए: इसे वे भी पढ़ते हैं जो मामला नहीं देखते।
# review
holds-set = रोक लगाइए
# review
holds-none = किसी मामले पर रोक नहीं है।
# review
holds-confirmed = दो लोगों ने माना
# review
holds-waits-second = दूसरे व्यक्ति का इंतज़ार
# review
holds-by = किसने कहा
holds-second = दूसरा व्यक्ति
# review
holds-confirm = रोक की पुष्टि कीजिए
# review
holds-lift = रोक हटाइए
# review
holds-lift-why = रोक क्यों हट सकती है
# review
holds-lift-ask = हटाने को कहिए
# review
holds-lift-asked = किसी ने हटाने को कहा है
# review
holds-own-lift = आपने हटाने को कहा है। किसी और को मानना होगा।
# review
holds-keep = रोक रहेगी
# review
holds-flash-set = अब से मामले पर रोक है। दूसरे व्यक्ति को पुष्टि करनी चाहिए।
# review
holds-flash-confirmed = पुष्टि हो गई।
# review
holds-flash-lift-asked = कह दिया गया। जब तक कोई और न माने, रोक रहेगी।
# review
holds-flash-lifted = रोक हट गई।
# review
holds-flash-stays = रोक बनी रहेगी।
# review
problem-labourline-hold-no-such-case = इस नंबर का ऐसा मामला नहीं मिला जिस पर आप रोक लगा सकें।
# review
problem-labourline-hold-stands-already = इस मामले पर रोक पहले से है।
# review
problem-labourline-hold-own = इसमें दो लोग लगते हैं: यह किसी और को करना होगा।
# review
problem-labourline-hold-confirmed-already = किसी ने पहले ही पुष्टि कर दी है।
# review
problem-labourline-hold-lift-asked-already = किसी ने पहले ही हटाने को कहा है।
# review
problem-labourline-hold-lift-not-asked = अब कोई हटाने को नहीं कह रहा।
