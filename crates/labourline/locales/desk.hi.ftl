# मेरा दिन और खोज।

desk-title = मेरा दिन
desk-greeting = नमस्ते, { $name }
desk-due-count = { $n ->
    [0] आज कुछ बाक़ी नहीं।
    [one] आज { $n } काम बाक़ी है।
   *[other] आज { $n } काम बाक़ी हैं।
}
desk-due-today = आज करना है
desk-red = ख़तरे
desk-overdue = टूटे वादे
desk-unassigned = ज़िम्मेदार तय नहीं
desk-waiting = दूसरों की प्रतीक्षा
desk-call-backs = वापस फ़ोन करना है
desk-number-hidden = नंबर नहीं दिखा
desk-call-by = कब तक फ़ोन करें
desk-next = आगे क्या करना है
desk-nothing-next = आपके लिए कुछ बाक़ी नहीं। बढ़िया काम।
desk-nothing = यहाँ कुछ नहीं।
desk-all = सभी दिखाएँ
desk-all-mine = मेरे सभी मामले
desk-notices = आपके लिए सूचना
desk-no-notices = कोई सूचना नहीं।
desk-notice-read = देख लिया
desk-search-title = जो मिला
desk-search-label = खोजें: संदर्भ संख्या, फ़ोन, नाम, साइट, मालिक
desk-search-placeholder = संदर्भ, फ़ोन, नाम
