# केस के सबूतों का पन्ना।

evidence-title = सबूत
evidence-list = क्या-क्या है
evidence-put-right = सही करें
evidence-gone = नहीं है
evidence-is-gone = यह नहीं है: गलती से लिखा गया, या खो गया
evidence-strength = कितना साबित होता है
# review
evidence-strength-lead = दफ़्तर के लिए 3 काफ़ी है। दफ़्तर या बैंक के काग़ज़ का वज़न 2 है, अपने बनाए सबूत का 1; एक ही तरह का सबूत एक बार गिना जाता है।
evidence-strength-of = 3 में से { $n }
evidence-flash-recorded = लिख लिया गया।
evidence-flash-corrected = सही कर दिया गया। पहले जो लिखा था वह घटनाक्रम में है।
