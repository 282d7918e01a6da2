# मामलों, जगहों और मालिक पक्ष की दिक़्क़तें।

problem-labourline-case-already-closed = यह मामला बंद है। पहले इसे फिर खोलें।
problem-labourline-case-may-not-assign = यह मामला केवल ज़िम्मेदार, डेस्क प्रमुख या संयोजक किसी को दे सकते हैं।
problem-labourline-case-owner-not-of-chapter = यह व्यक्ति इस शाखा के मामलों पर काम नहीं करते।
problem-labourline-case-no-claimant = कम से कम एक मज़दूर लिखें।
problem-labourline-case-sensitivity-lowered = सीमित मामले को और लोगों के लिए खोलने में दो लोग चाहिए।
problem-labourline-timeline-no-such-entry = इस मामले में ऐसी कोई प्रविष्टि नहीं।
problem-labourline-place-unknown = जगह का यह कोड पता नहीं।
problem-labourline-employer-unknown = इस संदर्भ संख्या का कोई मालिक पक्ष नहीं।
problem-labourline-worksite-pin = पिन कोड छह अंकों का होता है।
problem-labourline-claimant-twice = यह कामगार सूची में पहले से है।
problem-people-person-unknown = हम इस व्यक्ति को नहीं जानते। फिर से खोजें, या नाम लिखें।
