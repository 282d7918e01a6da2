# How closely a case is kept, and changing it.
# review
lowerings-title = कितना गोपनीय है
# review
lowerings-raise = ज़्यादा गोपनीय करें
# review
lowerings-raise-hint = यह तुरंत होता है। फिर कम गोपनीय करने में दो लोग लगते हैं।
# review
lowerings-lower = कम गोपनीय करने का प्रस्ताव
# review
lowerings-lower-hint = कोई और फ़ैसला करता है: यह केस देखने वाला डेस्क प्रमुख या संयोजक, या सुरक्षा अधिकारी, जो आपका कारण पढ़ता है, केस नहीं।
# review
lowerings-to = किस स्तर पर
lowerings-why = क्यों
# review
lowerings-why-hint = किसी का नाम न लिखें: सुरक्षा अधिकारी इसे पढ़ता है।
# review
lowerings-by = प्रस्ताव किसका
# review
lowerings-lapses = कब ख़त्म होगा
# review
lowerings-waits = एक प्रस्ताव इंतज़ार में है
# review
lowerings-waiting = केस कम गोपनीय करने के प्रस्ताव
# review
lowerings-none = कोई प्रस्ताव आपके इंतज़ार में नहीं।
# review
lowerings-own = यह आपका प्रस्ताव है: फ़ैसला कोई और करेगा।
# review
lowerings-decide = फ़ैसला करें
# review
lowerings-decision = आपका फ़ैसला
# review
lowerings-decision-agreed = मंज़ूर
# review
lowerings-decision-declined = नामंज़ूर
# review
lowerings-decision-lapsed = समय ख़त्म
# review
lowerings-flash-raised = अब से ज़्यादा गोपनीय।
# review
lowerings-flash-proposed = प्रस्ताव रखा गया। फ़ैसला कोई और करेगा।
# review
lowerings-flash-decided = फ़ैसला हुआ।
# review
problem-labourline-lowering-is-not-closer = अभी से ज़्यादा गोपनीय स्तर चुनें।
# review
problem-labourline-lowering-is-not-less = अभी से कम गोपनीय स्तर चुनें।
# review
problem-labourline-lowering-waits-already = इस केस पर एक प्रस्ताव पहले से इंतज़ार में है।
# review
problem-labourline-lowering-nobody-to-decide = फ़ैसला करने वाला कोई नहीं है: पहले केस पर डेस्क प्रमुख या संयोजक का नाम जोड़ें, या सुरक्षा अधिकारी नियुक्त करवाएँ।
# review
problem-labourline-lowering-own = यह आपका प्रस्ताव है: फ़ैसला किसी और को करना होगा।
