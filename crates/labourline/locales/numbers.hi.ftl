# Telephone numbers: masked, and shown whole one at a time.
numbers-title = फ़ोन नंबर
# review
numbers-lead = एक बार में एक ही नंबर पूरा दिखता है। किसने कौन-सा नंबर क्यों देखा, यह लिखा जाता है।
# review
numbers-not-dialling = पूरा नंबर उन्हीं को दिखता है जो डेस्क से फ़ोन करते हैं।
numbers-none = कोई नंबर पता नहीं है।
numbers-who = कौन
numbers-number = नंबर
numbers-whose = किसका फ़ोन
numbers-safe = फ़ोन करना सुरक्षित
# review
numbers-employer-mind = तभी दिखता है जब मालिक को फ़ोन करने के लिए कुछ बाक़ी न हो
numbers-show = नंबर दिखाएँ
numbers-shown = नंबर:
numbers-why = क्यों
numbers-why-call-worker = मज़दूर को फ़ोन करने के लिए
numbers-why-call-back = वापस फ़ोन करने के लिए
# review
numbers-why-ring-employer = मालिक पक्ष को फ़ोन करने के लिए
numbers-why-safety = किसी को ख़तरा हो सकता है
numbers-why-correct = नंबर ठीक करने के लिए
numbers-why-paper = इस मामले के काग़ज़ के लिए
numbers-of-worker = मज़दूर
# review
numbers-of-employer = मालिक पक्ष
numbers-of-contact = कॉल
# review
numbers-of-call-back = वापस फ़ोन का इंतज़ार
