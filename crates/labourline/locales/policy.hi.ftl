# Who may see what, in words. Made into a page and into docs/policy.md from the table of rules.
# review
policy-title = कौन क्या देख सकता है
# review
policy-lead = प्रोग्राम ख़ुद इन्हीं नियमों पर चलता है। जिसकी इजाज़त कोई नियम नहीं देता, वह पढ़ने वाले के लिए है ही नहीं।
# review
policy-level-normal = शाखा में केस पर काम करने वाले सब लोग इसे देखते हैं।
# review
policy-level-restricted = उत्पीड़न, हिंसा, नाबालिग, बंधुआपन: केवल वे लोग देखते हैं जिनका नाम है। हर जगह इसका शीर्षक इसका नंबर है।
# review
policy-level-sealed = ज़िम्मेदार और दो नामित लोग इसे देखते हैं। बाकी सब, राष्ट्रीय कार्यालय भी, केवल गिनती में इसे जानते हैं।
# review
policy-rules = नियम
# review
policy-who = कौन कौन से केस देखता है
# review
policy-until = कब तक
# review
policy-rule-chapter = केसवर्कर, डेस्क प्रमुख और संयोजक अपनी शाखा के सामान्य केस देखते हैं।
# review
policy-until-chapter = जब तक वहाँ उनकी भूमिका है।
# review
policy-rule-owner = खुले सीमित या मुहरबंद केस का ज़िम्मेदार उसे देखता है।
# review
policy-until-owner = जब तक वह उनका और खुला है, और { $days } दिन बाद तक।
# review
policy-rule-named = अपनी शाखा के सीमित या मुहरबंद केस पर जिसका नाम है वह उसे देखता है: क्योंकि उसने उस पर काम किया, उसे बताना ज़रूरी था, या कारण देकर नाम जोड़ा गया।
# review
policy-until-named = उस पर आख़िरी काम के { $days } दिन बाद तक; { $warn } दिन पहले उन्हें बताया जाता है।
# review
policy-rule-opening = जिसने आपात में अपनी शाखा का सीमित या मुहरबंद केस खोला, वह उसे देखता है। मुहरबंद केस केवल डेस्क प्रमुख और संयोजक खोल सकते हैं।
# review
policy-until-opening = { $hours } घंटे तक।
# review
policy-rule-worker = मज़दूर अपने पन्ने पर अपना केस देखता है, उसके नंबर और अपने PIN से।
# review
policy-until-worker = जब तक उनके पास PIN है।
# review
policy-rule-program = प्रोग्राम अपनी घड़ियों के लिए हर केस पढ़ता है। कोई इंसान उसके ज़रिये नहीं पढ़ता।
# review
policy-until-program = हमेशा।
# review
policy-roles = यही, भूमिका के अनुसार
# review
policy-role = भूमिका
# review
policy-sees-all = शाखा के सब
# review
policy-sees-theirs-or-opened = अपने, या आपात में खोले हुए
# review
policy-sees-theirs = केवल अपने
# review
policy-sees-nothing = कोई नहीं
# review
policy-more = इससे क्या निकलता है
# review
policy-more-hidden = जो केस कोई नहीं देख सकता वह उसे सूची, गिनती, खोज, फ़ाइल, सूचना और पते में कहीं नहीं मिलता।
# review
policy-more-title = सीमित या मुहरबंद केस का शीर्षक उसका नंबर है, देखने वालों के लिए भी।
# review
policy-more-raising = केस पर काम करने वाला कोई भी उसे तुरंत ज़्यादा गोपनीय कर सकता है। मुहर लगाने पर ज़िम्मेदार और मुहर लगाने वाले के सिवा सबका समय ख़त्म होता है।
# review
policy-more-lowering = कम गोपनीय करने में दो लोग लगते हैं: एक कारण देकर प्रस्ताव रखता है; केस देखने वाला डेस्क प्रमुख या संयोजक, या सुरक्षा अधिकारी, मानता या मना करता है। { $lapses } दिन बाद प्रस्ताव ख़त्म हो जाता है।
# review
policy-more-duty = किसी का समय ख़त्म होने पर ज़िम्मेदार को बताया जाता है; समय ठीक उसी सेकंड ख़त्म होता है।
# review
policy-more-opening = आपात में खोलने के लिए कारण देना पड़ता है। ज़िम्मेदार, डेस्क प्रमुख और सुरक्षा अधिकारी को तुरंत पता चलता है, और हर बार पढ़ना उसके नीचे लिखा जाता है।
# review
policy-more-opening-not = जो आपात में आया वह केस पर किसी का नाम नहीं जोड़ता, उसे अपने नाम नहीं करता, PIN नहीं देता और गोपनीयता कम नहीं करता।
# review
policy-more-reviews = { $review } दिन में कोई और हर ऐसे खोलने को देखता है और कहता है कि ठीक था या नहीं; नहीं तो संयोजक और सुरक्षा अधिकारी को बताया जाता है। ठीक न निकले तो पहुँच तुरंत ख़त्म।
# review
policy-more-written-down = सीमित या मुहरबंद केस का हर पढ़ना पन्ना दिखने से पहले लेखे में दर्ज होता है।
# review
policy-more-counts = राष्ट्रीय कार्यालय पूरी शाखाओं के जोड़ देखता है, कोई सूची नहीं। मालिक के नाम के साथ गोपनीय केस उन लोगों के लिए नहीं गिने जाते जो उन्हें नहीं देखते।
