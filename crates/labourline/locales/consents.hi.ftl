# पहली कॉल के बाद ली गई अनुमतियाँ
consents-title = हम क्या कर सकते हैं
consents-whose = मज़दूर का नंबर
consents-show = दिखाएँ
consents-as-it-stands = अभी नहीं पूछा
consents-how = वे किस तरह कहते हैं
consents-keep = जवाब दर्ज करें
consents-ask = पूछें कि हम क्या कर सकते हैं
consents-flash-kept = जवाब दर्ज हो गए।
problem-labourline-consents-none = कम से कम एक का जवाब दें।
problem-labourline-consents-nobody = इस केस में इस नंबर का कोई मज़दूर नहीं है।
