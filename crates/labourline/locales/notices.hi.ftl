# Words to somebody of the desk.
notices-title = सूचनाएँ
notices-unread = { $n ->
    [one] { $n } नई
   *[other] { $n } नई
}
notices-none = कोई सूचना नहीं।
notices-mark-all = सब पढ़ा हुआ मानें
notices-flash-read = सब पढ़ा हुआ माना गया।
notices-new = नई
notices-kind-red-flag = लाल निशान लगा है
notices-kind-flag-review = एक निशान फिर देखें
notices-kind-promise-overdue = वादे का पैसा नहीं आया
notices-kind-promise-unanswered = बकाया वादे को किसी ने नहीं उठाया
notices-kind-action-overdue = अगला काम देर से है
notices-kind-first-response = मज़दूर पहले जवाब के इंतज़ार में है
notices-kind-closure-waits = बंद करना आपकी मंज़ूरी के इंतज़ार में है
notices-kind-closure-approved = आपका बंद करना मंज़ूर हुआ
notices-kind-closure-refused = आपका बंद करना वापस भेजा गया
notices-kind-appealed = किसी ने बंद करने के ख़िलाफ़ अपील की
notices-kind-reopened = एक मामला फिर खुला
notices-kind-dormant = मामला रुका: मज़दूर से बात नहीं हो पाई
# review
notices-kind-opening = एक गोपनीय फ़ाइल आपात में खोली गई
# review
notices-kind-opening-waits = आपात खोलने को किसी ने नहीं देखा
# review
notices-kind-opening-not-right = एक आपात खोलना ठीक नहीं पाया गया
# review
notices-kind-access-ends-soon = एक केस पर आपका समय जल्द ख़त्म होगा
# review
notices-kind-access-ended = आपके केस पर किसी का समय ख़त्म हुआ
# review
notices-kind-lowering-proposed = कोई केस कम गोपनीय करने का प्रस्ताव रखता है
# review
notices-kind-lowering-decided = केस की गोपनीयता पर प्रस्ताव का फ़ैसला हुआ, या समय निकल गया
# review
notices-kind-numbers-shown = किसी को एक घंटे में बहुत से फ़ोन नंबर दिखाए गए
notices-kind-limit-near = दावे का आख़िरी दिन पास है
# review
notices-kind-limit-passed = दावे का आख़िरी दिन बीता, किसी ने तय नहीं किया
# review
notices-kind-law-changed = क़ानून बदला: एक उत्तर अब और है
notices-kind-rights-asked = एक मज़दूर पूछते हैं कि हमने उनके बारे में क्या रखा है
# review
notices-kind-rights-due = डेटा के बारे में एक माँग का जवाब देना है
# review
notices-kind-consent-taken-back = एक मज़दूर ने अपनी हाँ वापस ली
