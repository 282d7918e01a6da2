# मज़दूर का अपना पन्ना।

worker-door-title = मेरा मामला
worker-door-reference = आपका नंबर
worker-door-reference-hint = दस अंक। हमने फ़ोन पर बताया था।
worker-door-pin = आपका पिन
worker-door-pin-hint = छह अंक। काग़ज़ की पर्ची मिली हो तो उस पर लिखे बारह अंक।
worker-door-go = मेरा मामला दिखाओ
worker-door-help = नंबर या पिन भूल गए? पाँच बार ग़लत पिन से पन्ना बंद हो जाता है। हमें फ़ोन कीजिए, हम मदद करेंगे।
worker-door-phones = किसे फ़ोन करें
problem-labourline-worker-not-admitted = इस नंबर और इस पिन से कोई मामला नहीं खुलता। पाँच बार ग़लत पिन के बाद पन्ना बंद रहता है, जब तक आप हमें फ़ोन न करें।
worker-own-title = आपका मामला
worker-ended = ऐसे ख़त्म हुआ:
worker-step-1 = आपने बताया
worker-step-2 = हम जाँचते हैं
worker-step-3 = मालिक से बात
worker-step-4 = वे पैसा देते हैं
worker-step-5 = पैसा आपके हाथ में
worker-stage-enquiry = हमने आपकी बात सुन ली। हम फ़ोन करेंगे।
worker-stage-registered = आपका मामला लिख लिया है। हम काम कर रहे हैं।
worker-stage-verifying = हम देख रहे हैं कि क्या हुआ और कितना पैसा बाक़ी है।
worker-stage-mediation = हम मालिक से बात कर रहे हैं।
worker-stage-emergency = पहले आपकी सुरक्षा। हम अभी मदद बुला रहे हैं।
worker-stage-agreed = मालिक पैसा देने को मान गया है।
worker-stage-paying = मालिक ने पैसा देना शुरू किया है।
worker-stage-settled-full = आपने बताया कि पूरा पैसा मिल गया।
worker-stage-settled-part = आपने बताया कि कुछ पैसा मिल गया।
worker-stage-notice = हमने मालिक को चिट्ठी भेजी है। उसे जवाब देना होगा।
worker-stage-authority = आपका मामला सरकारी दफ़्तर में है।
worker-stage-litigation = आपका मामला अदालत में है। वकील आपके साथ है।
worker-stage-referred-out = आपका मामला दूसरी संस्था ने लिया है। हम फिर भी हाल पूछते रहेंगे।
worker-stage-dormant = आपसे बात नहीं हो पाई। फ़ोन कीजिए, हम आगे बढ़ेंगे।
worker-stage-closed = आपका मामला बंद है।
worker-stage-reopened = हमने आपका मामला फिर से खोला है।
worker-stage-group-settled-full = इस मामले के मज़दूरों का पूरा पैसा आ गया।
worker-stage-group-settled-part = इस मामले के मज़दूरों का कुछ पैसा आ गया।
worker-todo-title = आप क्या कर सकते हैं
worker-todo-enquiry = फ़ोन चालू रखिए। हम फ़ोन करेंगे।
worker-todo-registered = काम का हर काग़ज़, फ़ोटो और संदेश सँभालकर रखिए।
worker-todo-verifying = बताइए कितने दिन काम किया और कितना पैसा मिला। फ़ोटो हो तो भेजिए।
worker-todo-mediation = अकेले किसी काग़ज़ पर दस्तख़त न करें। मालिक फ़ोन करे तो हमें बताइए।
worker-todo-emergency = ख़तरा हो तो अभी 112 पर फ़ोन कीजिए। फिर हमें।
worker-todo-agreed = तय दिन तक रुकिए। पैसा न आए तो फ़ोन कीजिए।
worker-todo-paying = पैसा आए तो यहाँ बताइए या फ़ोन कीजिए।
worker-todo-settled-full = और कुछ नहीं। बताइए हमने कैसा काम किया।
worker-todo-settled-part = बाक़ी पैसा चाहिए तो फ़ोन कीजिए।
worker-todo-notice = जवाब का इंतज़ार कीजिए। मालिक फ़ोन करे तो हमें बताइए।
worker-todo-authority = बुलाया जाए तो जाइए। काग़ज़ साथ ले जाइए। जाने से पहले हमें फ़ोन कीजिए।
worker-todo-litigation = हर तारीख़ पर जाइए। जाने से पहले हमें फ़ोन कीजिए।
worker-todo-referred-out = एक हफ़्ते में फ़ोन न आए तो हमें फ़ोन कीजिए।
worker-todo-dormant = हमें फ़ोन कीजिए।
worker-todo-closed = कुछ ठीक न हो तो फ़ोन कीजिए।
worker-todo-reopened = फ़ोन चालू रखिए। हम फ़ोन करेंगे।
worker-promised-title = पैसा
worker-promised-none = अभी कोई वादा नहीं है।
worker-promised = { $day } तक { $sum } देने का वादा है।
worker-promised-came = इसमें से { $sum } आ गया।
worker-claimed = आप माँगते हैं
worker-agreed = वे माने
worker-received = आया
worker-confirmed = आपके हाथ में
worker-group = { $n ->
    [one] यह { $n } मज़दूर का मामला है।
   *[other] यह { $n } मज़दूरों का मिला-जुला मामला है। यहाँ सिर्फ़ आपका पैसा दिखता है; इनमें से कोई और इसे नहीं देखता।
}
worker-money-question = क्या { $sum } आपको मिल गया? वे कहते हैं { $day } को दिया।
worker-money-only-if = हाँ तभी कहिए जब पैसा आपके पास हो।
worker-money-yes = हाँ, { $sum } मेरे हाथ में है
worker-receipt-confirmed = { $sum }, { $day } को दिया गया: आपके हाथ में है।
# review
worker-receipt-bounced = { $sum }, { $day } को दिया बताया गया: नहीं मिला।
worker-call-somebody = { $name } को फ़ोन कीजिए
worker-call = हमें फ़ोन कीजिए
worker-rate-title = क्या हमने आपकी मदद की?
worker-rate-stars = मदद कैसी रही?
worker-stars-1 = ★ ख़राब
worker-stars-2 = ★★ अच्छी नहीं
worker-stars-3 = ★★★ ठीक थी
worker-stars-4 = ★★★★ अच्छी
worker-stars-5 = ★★★★★ बहुत अच्छी
worker-rate-words = और कुछ कहना चाहें तो
worker-rate-go = भेजिए
worker-rated = { $n ->
    [one] आपने { $n } तारा दिया।
   *[other] आपने { $n } तारे दिए।
}
worker-sign-out = यह पन्ना बंद करो
worker-flash-out = पन्ना बंद हो गया। अब यहाँ आपका मामला कोई नहीं देख सकता।
worker-flash-confirmed = धन्यवाद। हमने लिख लिया कि पैसा आपके पास है।
worker-flash-rated = धन्यवाद। हम हर शब्द पढ़ते हैं।
worker-flash-lifted = ताला खोल दिया। मज़दूर फिर से कोशिश कर सकता है।
problem-labourline-worker-rated-already = आज आप बता चुके हैं। धन्यवाद। और कहना हो तो कल आइए।

worker-key-title = मज़दूर का पन्ना
worker-key-new = पिन
worker-key-once = मामले के नंबर के साथ मज़दूर को अभी बता दीजिए। यह दोबारा नहीं दिखेगा।
worker-key-locked = बहुत बार ग़लत पिन से बंद है।
worker-key-lift = ताला खोलें
worker-key-given = पिन { $at } को दिया गया।
worker-key-none = अभी पिन नहीं दिया है।
worker-key-give = पिन दें
worker-key-renew = नया पिन दें
worker-key-hint = पहले पक्का कर लें कि मज़दूर से ही बात हो रही है। नया पिन पुराने को ख़त्म करता है और खुला पन्ना बंद कर देता है।
worker-key-back = मामले पर वापस

worker-key-all = इस मामले के सब मज़दूर
worker-keys-title = मज़दूरों के पन्ने
worker-keys-lead = मामले का नंबर सबका एक है, पिन हर मज़दूर का अपना। उससे वह सिर्फ़ अपना पैसा देखता है।
worker-keys-workers = मज़दूर
worker-keys-given = पिन दिया गया
worker-keys-locked = बंद
worker-keys-stands = पिन
worker-keys-lock-count = { $n ->
    [one] { $n } पन्ना बंद है
   *[other] { $n } पन्ने बंद हैं
}
worker-keys-lift-all = सारे ताले खोलें
worker-slips-title = पिन की पर्चियाँ
worker-slips-make = पिन की पर्चियाँ बनाएँ
worker-slips-waiting = { $n ->
    [one] { $n } मज़दूर के पास अभी पिन नहीं है।
   *[other] { $n } मज़दूरों के पास अभी पिन नहीं है।
}
worker-slips-once = पिन एक ही बार दिखते हैं। पन्ना छापिए, काटिए, और हर मज़दूर को सिर्फ़ उसकी पर्ची दीजिए।
worker-slips-renew = सबके लिए नई पर्चियाँ
worker-slips-renew-hint = जब पर्चियाँ खो गई हों। पहले दिए गए सारे पिन ख़त्म हो जाते हैं।
worker-slips-keep = यह पर्ची सँभालकर रखिए। किसी को मत दिखाइए। अपना पैसा देखने के लिए फ़ोन पर यह पन्ना खोलिए:
timeline-worker-slips-made = { $n ->
    [one] { $n } मज़दूर के लिए पिन की पर्ची बनाई गई
   *[other] { $n } मज़दूरों के लिए पिन की पर्चियाँ बनाई गईं
}
problem-labourline-worker-key-alone = यह एक मज़दूर का मामला है: उसे पिन दीजिए।
problem-labourline-worker-key-nobody-waits = सबके पास पिन है। नया देना हो तो मज़दूर चुनिए।

timeline-worker-key-given = मज़दूर के पन्ने का पिन दिया गया
timeline-worker-key-given-to = सूची के मज़दूर { $claimant } को पिन दिया गया
timeline-worker-key-lifted = मज़दूर के पन्ने का ताला खोला गया

worker-again-title = ठीक नहीं? फिर से खोलने को कहिए
worker-again-words = क्या ठीक नहीं है?
worker-again-open = मेरा मामला फिर खोलिए
worker-again-appeal = बंद करने से मैं सहमत नहीं
worker-flash-reopened = आपका मामला फिर खुल गया। हम फ़ोन करेंगे।
worker-flash-appealed = हमने लिख लिया। कोई दूसरा देखेगा और आपको फ़ोन करेगा।
