# Handing over to somebody outside.

# review
handovers-title = बाहर देना
# review
handovers-lead = बाहर कुछ देने में दो लोग लगते हैं: एक माँगता है, डेस्क प्रमुख या संयोजक मंज़ूर करते हैं। हर फ़ाइल पर उसका नंबर और किसके लिए, लिखा रहता है।
# review
handovers-all = जो कुछ माँगा गया
# review
handovers-none = कुछ नहीं माँगा गया।
# review
handovers-ask = देने की माँग कीजिए
# review
handovers-ask-hint = मज़दूर की हाँ (अधिकारी के लिए C5, प्रेस के लिए C8) के बिना कुछ नहीं जाता, जब तक क़ानून मजबूर न करे। दूसरे मज़दूरों के नाम निकाल दिए जाते हैं।
# review
handovers-register-ask = नामों वाला रजिस्टर माँगिए
# review
handovers-register-hint = बिना नामों की सूची मामलों के पन्ने से कभी भी ली जा सकती है। नामों के साथ दूसरे व्यक्ति की मंज़ूरी लगती है।
# review
handovers-profile = किस तरह के पाने वाले को
# review
handovers-profile-police = पुलिस
# review
handovers-profile-labour-office = श्रम दफ़्तर
# review
handovers-profile-court = अदालत
# review
handovers-profile-press = प्रेस और जनता (कोई नाम नहीं)
# review
handovers-profile-register = नामों वाला रजिस्टर
# review
handovers-receiver = किसे, नाम से
# review
handovers-purpose = किस काम के लिए
# review
handovers-compelled = क़ानून से मजबूर
# review
handovers-compelled-tick = मज़दूर की हाँ के बिना क़ानून हमें मजबूर करता है
# review
handovers-barred = मज़दूर को क्यों नहीं बताना है
# review
handovers-barred-hint = ख़ाली छोड़िए: तब मज़दूर इसे अपने पन्ने पर देखते हैं।
# review
handovers-by = किसने माँगा
# review
handovers-second = दूसरा व्यक्ति
# review
handovers-taken = लिया गया
# review
handovers-waits = दूसरे व्यक्ति का इंतज़ार
# review
handovers-approved = मंज़ूर
# review
handovers-declined = मना किया गया
# review
handovers-answer = मंज़ूर या मना कीजिए
# review
handovers-note = इस पर एक बात; मना करने पर ज़रूरी
# review
handovers-approve = मंज़ूर कीजिए
# review
handovers-decline = मना कीजिए
# review
handovers-take-page = छापने का पन्ना लीजिए
# review
handovers-take-csv = CSV में लीजिए
# review
handovers-take-json = JSON में लीजिए
# review
handovers-file-title = बाहर दिया गया
# review
handovers-mark = नं. { $number }। { $receiver } के लिए, सिर्फ़ इस काम के लिए: { $purpose }। { $asker } ने माँगा, { $approver } ने मंज़ूर किया, { $day } को लिया गया। आगे न दें।
# review
handovers-flash-asked = माँग लिख ली गई। डेस्क प्रमुख या संयोजक को मंज़ूर करना होगा।
# review
handovers-flash-answered = जवाब दे दिया गया।
# review
problem-labourline-handover-no-consent = मज़दूर ने इस पर हाँ नहीं कहा है ({ $purpose })। उनसे पूछिए, या बताइए कि क़ानून मजबूर करता है।
# review
problem-labourline-handover-own = इसमें दो लोग लगते हैं: जवाब किसी और को देना होगा।
# review
problem-labourline-handover-lead-approves = जवाब डेस्क प्रमुख या संयोजक देते हैं।
# review
problem-labourline-handover-answered-already = किसी ने पहले ही जवाब दे दिया है।
# review
problem-labourline-handover-not-approved = किसी ने मंज़ूर नहीं किया है।
# review
problem-labourline-handover-too-late = मंज़ूरी पुरानी हो गई है। फिर से माँगिए।
# review
problem-labourline-handover-unclassified = फ़ाइल में एक ऐसी बात है जिसके बारे में तय नहीं है कि वह किसे दी जाए। कुछ नहीं दिया गया।
# review
handovers-export-mark = किस मंज़ूरी से
