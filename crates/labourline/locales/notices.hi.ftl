# Words to somebody of the desk.
notices-title = सूचनाएँ
notices-unread = { $n ->
    [one] { $n } नई
   *[other] { $n } नई
}
notices-none = कोई सूचना नहीं।
notices-mark-all = सब पढ़ा हुआ मानें
notices-flash-read = सब पढ़ा हुआ माना गया।
notices-new = नई
notices-kind-red-flag = लाल निशान लगा है
notices-kind-flag-review = एक निशान फिर देखें
notices-kind-promise-overdue = वादे का पैसा नहीं आया
notices-kind-promise-unanswered = बकाया वादे को किसी ने नहीं उठाया
notices-kind-action-overdue = अगला काम देर से है
notices-kind-first-response = मज़दूर पहले जवाब के इंतज़ार में है
notices-kind-closure-waits = बंद करना आपकी मंज़ूरी के इंतज़ार में है
notices-kind-closure-approved = आपका बंद करना मंज़ूर हुआ
notices-kind-closure-refused = आपका बंद करना वापस भेजा गया
notices-kind-appealed = किसी ने बंद करने के ख़िलाफ़ अपील की
notices-kind-reopened = एक मामला फिर खुला
notices-kind-dormant = मामला रुका: मज़दूर से बात नहीं हो पाई
