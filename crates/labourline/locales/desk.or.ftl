# ମୋ ଦିନ ଓ ଖୋଜ।

desk-title = ମୋ ଦିନ
desk-greeting = ନମସ୍କାର, { $name }
desk-due-count = { $n ->
    [0] ଆଜି କିଛି ବାକି ନାହିଁ।
    [one] ଆଜି { $n }ଟି କାମ ବାକି ଅଛି।
   *[other] ଆଜି { $n }ଟି କାମ ବାକି ଅଛି।
}
desk-due-today = ଆଜି କରିବାର ଅଛି
desk-red = ବିପଦ
desk-overdue = ଭଙ୍ଗା ପ୍ରତିଶ୍ରୁତି
desk-unassigned = ଦାୟିତ୍ୱ ଦିଆଯାଇନାହିଁ
desk-waiting = ଅନ୍ୟଙ୍କ ଅପେକ୍ଷା
desk-call-backs = ପୁଣି ଫୋନ୍ କରିବା
desk-number-hidden = ନମ୍ବର ଦେଖାଯାଇନାହିଁ
desk-call-by = କେବେ ସୁଦ୍ଧା ଫୋନ୍
desk-next = ଏହାପରେ କ’ଣ କରିବା
desk-nothing-next = ଆପଣଙ୍କ ପାଇଁ କିଛି ବାକି ନାହିଁ। ଭଲ କାମ।
desk-nothing = ଏଠାରେ କିଛି ନାହିଁ।
desk-all = ସବୁ ଦେଖାନ୍ତୁ
desk-all-mine = ମୋର ସବୁ ମାମଲା
desk-notices = ଆପଣଙ୍କ ପାଇଁ ସୂଚନା
desk-no-notices = କୌଣସି ସୂଚନା ନାହିଁ।
desk-notice-read = ଦେଖିଲି
desk-search-title = ଯାହା ମିଳିଲା
desk-search-label = ଖୋଜନ୍ତୁ: ସନ୍ଦର୍ଭ ନମ୍ବର, ଫୋନ୍, ନାମ, ସାଇଟ୍, ମାଲିକ
desk-search-placeholder = ସନ୍ଦର୍ଭ, ଫୋନ୍, ନାମ
