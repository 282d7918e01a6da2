# मालिक को चिट्ठी, केस से बनी हुई।

letters-title = मालिक को चिट्ठी
letters-missing = चिट्ठी जाने से पहले
letters-missing-employer = अभी पता नहीं कि मालिक कौन है।
letters-missing-address = मालिक का पता मालूम नहीं है।
letters-missing-claim = दावे की रकम अभी कुछ नहीं बनती।
# review
letters-missing-consent = मज़दूर ने मालिक से संपर्क के लिए हाँ नहीं कहा है (C2)।
# review
letters-missing-safety = सुरक्षा जाँच में मालिक से संपर्क सुरक्षित नहीं पाया गया, या लाल निशान लगा है।
letters-language = भाषा
letters-to-whom = किसको
letters-pay-by = कब तक भुगतान
letters-make = केस से चिट्ठी बनाएँ
# review
letters-lead = पढ़ लें और जो ठीक न हो उसे सुधार लें। जैसी गई, वैसी ही रखी जाती है।
letters-body = चिट्ठी
letters-sent-how = कैसे भेजी
letters-sent-on = कब भेजी
letters-keep = भेज दी गई: रख लें
letters-flash-kept = चिट्ठी केस में रख ली गई।
letters-sent = भेजी गई: { $how }, { $day }
letters-back = केस के काग़ज़ों पर वापस
# review
letters-print = ब्राउज़र से यह पन्ना छापें: काग़ज़ पर केवल चिट्ठी आएगी।
# review
letters-head =
    { $chapter }
    { $day }
    हमारा नंबर: { $reference }
letters-to = सेवा में: { $to }
letters-subject = विषय: { $who } के काम का बकाया
letters-greeting = महोदय या महोदया,
# review
letters-worked-at = { $who } ने { $site } पर आपके लिए काम किया। उन्होंने हमसे अपनी ओर से आपको लिखने को कहा है।
# review
letters-worked = { $who } ने आपके लिए काम किया। उन्होंने हमसे अपनी ओर से आपको लिखने को कहा है।
letters-working = इतना बकाया है:
letters-others = बाकी सबका मिलाकर: { $sum }
letters-received = - तब से मिला या छोड़ा गया: { $sum }
letters-due = कुल बकाया: { $sum }।
# review
letters-demand = कृपया { $day } तक पूरे { $sum } हर मज़दूर को सीधे, रसीद लेकर दें।
# review
letters-else = तब तक भुगतान न होने पर मज़दूर यह मामला श्रम अधिकारी के पास ले जाएँगे। वे इसे आपसे बात करके सुलझाना बेहतर समझते हैं।
# review
letters-answer = जवाब देने या सुलझाने के लिए { $phone } पर फ़ोन करें और { $reference } नंबर बताएँ।
letters-signed =
    { $name }
    { $chapter } की ओर से
papers-sent-post = डाक से
papers-sent-hand = हाथ से
papers-sent-email = ईमेल से
papers-sent-message = संदेश से
papers-sent-courier = कूरियर से
