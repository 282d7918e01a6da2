# Files of a case.
files-title = फ़ाइलें
files-list = क्या-क्या है
files-none = अभी कोई फ़ाइल नहीं।
files-removed = हटाई गई
files-get = फ़ाइल सहेजें
# review
files-get-copy = आगे देने के लिए प्रति सहेजें
files-remove = हटाएँ
# review
files-remove-note = अंदर की चीज़ हमेशा के लिए मिट जाती है; फ़ाइल थी और क्यों हटी, यह रहता है।
files-why = क्यों
files-add = फ़ाइल जोड़ें
# review
files-shows = किस सबूत की है
files-note = इसके बारे में क्या जानना चाहिए
files-file = फ़ाइल
# review
files-at-most = फ़ोटो, PDF, रिकॉर्डिंग, वीडियो, लिखावट या तालिका, ज़्यादा से ज़्यादा { $n } MB।
# review
files-add-note = फ़ाइल जैसी है वैसी, ताले में, इस मामले को देखने वालों के लिए रखी जाती है। तस्वीर की एक छोटी प्रति बनती है, जिसमें जगह और समय नहीं होते। हर बार सहेजना लिखा जाता है।
files-size-kb = { $n } KB
files-size-mb = { $n } MB
files-flash-added = फ़ाइल रख ली गई।
files-flash-removed = फ़ाइल हटा दी गई।
timeline-file-added = फ़ाइल जोड़ी गई
timeline-file-removed = फ़ाइल हटाई गई: { $name }
problem-labourline-file-too-many = एक मामले में ज़्यादा से ज़्यादा { $max } फ़ाइलें हो सकती हैं।
problem-labourline-file-removed = यह फ़ाइल हटा दी गई है।
