# मामले में क्या हुआ: हर तरह की प्रविष्टि का एक संदेश।

timeline-opened = मामला दर्ज हुआ
timeline-note = टिप्पणी
timeline-correction = पहले लिखी बात का सुधार
timeline-corrected = मामले का विवरण सुधारा गया
timeline-assigned = { $owner } को दिया गया
timeline-next-action = आगे, { $at } तक
timeline-action-climbed = अगला काम बाक़ी रह गया; बताया गया: { $step }
timeline-first-response-overdue = मज़दूर को पहला जवाब देने में देर
timeline-contact = संपर्क: { $channel }
timeline-new-contact = मज़दूर ने फिर संपर्क किया
timeline-stage = { $from } → { $to }
timeline-stage-reason = क्यों बदला: { $to }
timeline-reopened = फिर खोला गया
timeline-appealed = मज़दूर ने फिर खोलने को कहा
timeline-appeal = मज़दूर ने फिर खोलने को कहा
timeline-rated = मज़दूर ने बताया कि मदद कैसी रही
timeline-closure-asked = बंद करने की मंज़ूरी माँगी गई: { $outcome }
timeline-closure-approved = बंद करने की मंज़ूरी मिली
timeline-closure-refused = बंद करने की मंज़ूरी नहीं मिली
timeline-closed = बंद: { $outcome }
timeline-close-reason = क्यों बंद हुआ
timeline-paper = काग़ज़ जोड़ा गया
timeline-named-further = { $name } का नाम { $until } तक इस केस पर जोड़ा गया
timeline-named-ended = { $name } का नाम इस केस पर अब नहीं है
timeline-evidence = सबूत: { $kind }
timeline-evidence-corrected = सबूत सही किया गया: { $kind }
timeline-evidence-gone = सबूत नहीं है: { $kind }
timeline-consent = सहमति पूछी गई
timeline-consents = सहमतियाँ पूछी गईं
timeline-safety-check = सुरक्षा जाँच
timeline-flag-raised = ख़तरा दर्ज: { $code }
timeline-flag-answered = किसी ने संभाला: { $code }
timeline-flag-review = फिर देखा गया: { $code }
timeline-flag-reviewed = फिर देखा गया: { $code }
timeline-flag-cleared = ख़तरा टला: { $code }
timeline-flag-climbed = किसी ने नहीं संभाला: { $code }। बताया गया: { $step }
timeline-helper-rung = सहायक को फ़ोन: { $helper }
timeline-attempt = संपर्क की कोशिश: { $result }
timeline-session = मध्यस्थता
timeline-offer = मालिक पक्ष ने { $amount } देने को कहा
timeline-counter-offer = मज़दूरों ने { $amount } माँगे
timeline-offer-answered = { $amount } के प्रस्ताव का जवाब मिला
timeline-claim = दावा निकाला गया: { $amount }
timeline-settlement = समझौता: { $amount }
timeline-settlement-replaced = पुराने की जगह नया समझौता: { $amount }
timeline-promise-overdue = वादे का पैसा नहीं आया; फिर मध्यस्थता
timeline-promise-climbed = टूटे वादे पर किसी ने ध्यान नहीं दिया। बताया गया: { $step }
timeline-receipt = { $amount } आए; मज़दूर के हाँ की प्रतीक्षा
timeline-receipt-confirmed = मज़दूर ने { $amount } मिलना पक्का किया
timeline-receipt-bounced = { $amount } का भुगतान नहीं हुआ
timeline-receipt-corrected = भुगतान सुधारा गया: { $amount }
timeline-extra-awarded = और मिला: { $amount }
timeline-written-off = { $amount } छोड़ दिए गए
timeline-claimants-added = { $n ->
    [one] { $n } मज़दूर जोड़ा गया
   *[other] { $n } मज़दूर जोड़े गए
}
timeline-claimant-left = सूची के मज़दूर { $claimant } मामले से हटे
timeline-claimant-rejoined = सूची के मज़दूर { $claimant } वापस आए
timeline-claimant-ended = सूची के मज़दूर { $number } का मामला पूरा हुआ
# review
timeline-sensitivity-raised = अब से ज़्यादा गोपनीय
# review
timeline-sensitivity-lowered = दो लोग सहमत: अब से कम गोपनीय
# review
timeline-lowering-proposed = प्रस्ताव: केस कम गोपनीय किया जाए
# review
timeline-lowering-declined = केस कम गोपनीय करने का प्रस्ताव नामंज़ूर हुआ
# review
timeline-opened-in-emergency = फ़ाइल आपात में खोली गई
# review
timeline-heads = क़ानून श्रमिक { $claimant } को क्या देता है, गिना गया
# review
timeline-heads-law = क़ानून बदला: श्रमिक { $claimant } को बताया उत्तर अब और है
# review
timeline-limit-near = श्रमिक { $claimant } के दावे का आख़िरी दिन पास है
# review
timeline-limit-passed = श्रमिक { $claimant } के दावे का आख़िरी दिन बीता, किसी ने तय नहीं किया
# review
timeline-limit-decided = श्रमिक { $claimant } के दावे का क्या होगा, तय हुआ
timeline-by-worker = मज़दूर
# review
timeline-right-asked = मज़दूर पूछते हैं कि हमने उनके बारे में क्या रखा है
# review
timeline-right-answered = डेटा के बारे में माँग का जवाब दिया गया
# review
timeline-consent-taken-back = मज़दूर ने अपनी हाँ वापस ली: { $purpose }
# review
timeline-handover-asked = फ़ाइल बाहर देने की माँग हुई
# review
timeline-handed-over = फ़ाइल बाहर दी गई
