# What the law gives the workers of a case.

# review
heads-title = क़ानून क्या देता है
# review
heads-lead = नियम दर नियम, मामले की जानकारी से। बही में दावे की राशि दावे वाली ही रहती है।
# review
heads-law-of = { $no ->
    [0] प्रोग्राम का अपना क़ानून, { $day } तक की जानकारी
   *[other] क़ानून का अंक { $no }, { $day } तक की जानकारी
}
# review
heads-not-kept = अभी रखा नहीं गया: नीचे चुनकर रखें।
# review
heads-until = दावे का आख़िरी दिन
# review
heads-limit-left = { $n ->
    [0] आज
    [one] एक दिन बाक़ी
   *[other] { $n } दिन बाक़ी
}
# review
heads-limit-passed = दिन बीत चुका
# review
heads-limit-undecided = अभी किसी ने तय नहीं किया। उससे पहले मामला बंद नहीं हो सकता।
# review
heads-decide = तय करें इसका क्या होगा
# review
heads-decision = फ़ैसला
# review
heads-decision-filed = अधिकारी के पास दर्ज किया
# review
heads-decision-settled = मिल गया, या और तरह से तय हुआ
# review
heads-decision-worker-declines = श्रमिक दिन जानते हैं और दावा नहीं करना चाहते
# review
heads-decision-lapses = नीचे के कारण से समय बीतने देंगे
# review
heads-decision-filed-late = नीचे के आधार पर देर से दर्ज होगा
# review
heads-decision-note = क्यों, या कहाँ दर्ज किया
# review
heads-elements = कितना साबित है
# review
heads-strengthen = इसे क्या मज़बूत करता है
# review
heads-evidence = मामले के सबूत
# review
heads-ask = क़ानून से क्या पूछें
# review
heads-questions = मदें
# review
heads-place = नियोक्ता पर किसके नियम लागू
# review
heads-place-hint = ख़ाली: काम की जगह का राज्य। रेल, खान, बंदरगाह, केंद्रीय कंपनी: केंद्रीय।
# review
heads-facts = क़ानून क्या पूछता है
# review
heads-facts-lead = जो कोई नहीं जानता उसे ख़ाली छोड़ें: उत्तर तब से–तक होगा।
# review
heads-keep = गिनें और रखें
# review
heads-injuries-hint = अनुसूची की संख्याएँ, बीच में अल्पविराम
# review
heads-history = क्या बताया गया
# review
heads-when = कब
# review
heads-who = किसने
# review
heads-head = मद
# review
heads-answer = उत्तर
# review
heads-by-law = किस क़ानून से
# review
heads-why = क्या बदला था
# review
heads-why-facts = तथ्य
# review
heads-why-law = क़ानून
# review
heads-standing = मान्य
# review
heads-by-program = प्रोग्राम
# review
heads-flash-told = गिनकर रख लिया।
# review
heads-flash-decided = आपका फ़ैसला लिख लिया गया।
# review
problem-labourline-heads-facts = यह नहीं हो सकता।
# review
problem-labourline-heads-too-many = अधिक से अधिक 30 चुनें।
# review
problem-labourline-limit-undecided = दावे का एक आख़िरी दिन किसी के फ़ैसले की राह देखता है। 'क़ानून क्या देता है' पन्ने पर तय करें।
