# ମାମଲା ତାଲିକା ଓ ମାମଲା ପୃଷ୍ଠା।

cases-title = ମାମଲା
cases-and-more = { $name } ଓ ଆଉ { $n } ଜଣ
cases-column-reference = ସନ୍ଦର୍ଭ ନମ୍ବର
cases-column-claimant = ଦାବିଦାର
cases-column-worker = ଶ୍ରମିକ
cases-column-state = ସ୍ଥିତି
cases-column-stage = ସୋପାନ
cases-column-opponent = ମାଲିକ ପକ୍ଷ
cases-column-next = ଏହାପରେ
cases-claimed = ଦାବି
cases-agreed = ସ୍ଥିର ହେଲା
cases-received = ମିଳିଲା
# review
cases-confirmed = ଶ୍ରମିକ ନିଶ୍ଚିତ କଲେ
# review
cases-written-off = ଛାଡ଼ି ଦିଆଗଲା
cases-red-flag = ବିପଦ
cases-unassigned = ଦାୟିତ୍ୱ ଦିଆଯାଇନାହିଁ
cases-today = ଆଜି
cases-promise-missed = ପ୍ରତିଶ୍ରୁତି ଭାଙ୍ଗିଲା
cases-promise-due = ପ୍ରତିଶ୍ରୁତି ତାରିଖ
cases-filter-words = ଶବ୍ଦ
cases-filter-show = କେବଳ ଦେଖାନ୍ତୁ
cases-filter-track = କି ପ୍ରକାର ମାମଲା
cases-filter-state = ଖୋଲା କିମ୍ବା ବନ୍ଦ
cases-filter-order = କ୍ରମ
cases-filter-send = ଦେଖାନ୍ତୁ
cases-state-closed = ବନ୍ଦ
cases-state-all = ଖୋଲା ଓ ବନ୍ଦ
cases-show-mine = ମୋ ମାମଲା
cases-show-unassigned = ଦାୟିତ୍ୱ ଦିଆଯାଇନାହିଁ
cases-show-red = ବିପଦ ଥିବା
cases-show-overdue = ଭଙ୍ଗା ପ୍ରତିଶ୍ରୁତି
cases-show-waiting = ଅନ୍ୟଙ୍କ ଅପେକ୍ଷା
cases-order-newest = ନୂଆ ଆଗ
cases-none = ଏଠାରେ କିଛି ନାହିଁ। ଭଲ କାମ।
cases-none-found = କିଛି ମିଳିଲା ନାହିଁ। କମ୍ ଶବ୍ଦ, ନାମର ଆରମ୍ଭ, ଫୋନ୍ ନମ୍ବର କିମ୍ବା ଦଶ ଅଙ୍କର ସନ୍ଦର୍ଭ ନମ୍ବର ଲେଖନ୍ତୁ। ଅନ୍ୟ ଶାଖାର ମାମଲା ଦେଖାଯାଏ ନାହିଁ।
cases-red-flags-up = { $n ->
    [one] { $n }ଟି ବିପଦ
   *[other] { $n }ଟି ବିପଦ
}
cases-owner = ଦାୟିତ୍ୱରେ:
cases-next = ଏହାପରେ:
cases-ended = ଫଳ:
cases-claims = ଦାବି
cases-mediation = ମଧ୍ୟସ୍ଥତା
cases-promises = ରାଜିନାମା ଓ ପ୍ରତିଶ୍ରୁତି
cases-receipts = ହାତକୁ ଆସିଥିବା ଟଙ୍କା
cases-parts = ଏହି ମାମଲାର ଅଂଶ
cases-timeline = କେବେ କ’ଣ ହେଲା
cases-timeline-pages = ଘଟଣାକ୍ରମର ପୃଷ୍ଠା
cases-written-down = ଲେଖାଗଲା
cases-corrects-earlier = ଆଗରୁ ଲେଖାଥିବା କଥାର ସଂଶୋଧନ
cases-matter = ମାମଲା କଥା
cases-people = ଶ୍ରମିକ ଓ ମାଲିକ ପକ୍ଷ
cases-safety = ସୁରକ୍ଷା ଓ ସମ୍ମତି
cases-safety-check = ସୁରକ୍ଷା ଯାଞ୍ଚ
cases-safety-clear = ମାଲିକଙ୍କ ସହ କଥା ହେବା ନିରାପଦ
cases-safety-not-clear = ମାଲିକଙ୍କ ସହ କଥା ହୁଅନ୍ତୁ ନାହିଁ
cases-safety-not-checked = ଏଯାଏ ହୋଇନାହିଁ: ମାଲିକଙ୍କୁ ଫୋନ୍ କରନ୍ତୁ ନାହିଁ
cases-said-yes = ହଁ
cases-said-no = ନା
cases-said-withdrawn = ଫେରାଇ ନେଲେ
cases-claimants = ଏହି ମାମଲାର ଶ୍ରମିକ
cases-all-claimants = { $n ->
    [one] { $n } ଜଣ ଶ୍ରମିକ
   *[other] ସମସ୍ତ { $n } ଜଣ ଶ୍ରମିକ
}
cases-claimant-open = ଖୋଲା
cases-claimant-settled = ସମାଧାନ ହେଲା
cases-claimant-withdrawn = ଫେରାଇ ନେଲେ
cases-opponent-unknown = ମାଲିକ ପକ୍ଷ ଏଯାଏ ଜଣା ନାହିଁ
cases-opened-on = ଖୋଲାଗଲା
cases-place = କାମର ସ୍ଥାନ
cases-worksite = ସାଇଟ୍
cases-industry = ଶିଳ୍ପ
cases-language = ଶ୍ରମିକଙ୍କ ଭାଷା
cases-first-response-due = ଶ୍ରମିକଙ୍କୁ ପ୍ରଥମ ଉତ୍ତର କେବେ ସୁଦ୍ଧା
cases-employer-first-tried = ମାଲିକଙ୍କୁ ପ୍ରଥମ ଚେଷ୍ଟା
cases-act-note = ଟିପ୍ପଣୀ ଲେଖନ୍ତୁ
cases-note-body = କ’ଣ ମନେ ରଖିବାର ଅଛି
cases-note-for-worker = ଶ୍ରମିକ ଏହା ନିଜ ପୃଷ୍ଠାରେ ପଢ଼ିପାରିବେ
cases-note-save = ଟିପ୍ପଣୀ ରଖନ୍ତୁ
cases-act-next = ପର କାମ ସ୍ଥିର କରନ୍ତୁ
cases-next-what = ଏହାପରେ କ’ଣ କରିବାର ଅଛି
cases-next-when = କେବେ ସୁଦ୍ଧା
cases-act-assign = ଅନ୍ୟ କାହାକୁ ଦିଅନ୍ତୁ
cases-act-take = ଏହି ମାମଲା ନିଅନ୍ତୁ କିମ୍ବା ଦିଅନ୍ତୁ
cases-act-correct = ଏଠାରେ ଥିବା ଲେଖା ସୁଧାରନ୍ତୁ
cases-assign-title = ଏହି ମାମଲାର ଦାୟିତ୍ୱ କାହାର
cases-assign-to = କାହାକୁ ଦେବେ
cases-assign-save = ଦିଅନ୍ତୁ
cases-correct-title = ମାମଲା ସୁଧାରନ୍ତୁ
cases-field-title = ଛୋଟ ଶୀର୍ଷକ
cases-field-summary = କ’ଣ ହେଲା
cases-field-issues = କ’ଣ ହେଲା, ତାଲିକାରୁ
cases-field-district = କାମ ସ୍ଥାନର ଜିଲ୍ଲା
cases-field-sensitivity = କିଏ ପଢ଼ିପାରିବେ
cases-field-sensitivity-hint = ସୀମିତ କଲେ କେବଳ ମାମଲାରେ ନାମ ଥିବା ଲୋକ ପଢ଼ିପାରିବେ। ପୁଣି ଖୋଲିବାକୁ ଦୁଇ ଜଣ ଦରକାର।
cases-stale-now = ଏହା ଭିତରେ କେହି ଏହାକୁ ବଦଳାଇଛନ୍ତି। ଏବେ ଏପରି ଅଛି:
cases-stale-advice = ଆପଣଙ୍କ ଲେଖା ତଳେ ଅଛି। ଏହା ବଦଳରେ ରଖିବାକୁ ପୁଣି ସେଭ୍ କରନ୍ତୁ।
cases-flash-noted = ଟିପ୍ପଣୀ ଲେଖାଗଲା।
cases-flash-next-set = ପର କାମ ସ୍ଥିର ହେଲା।
cases-flash-assigned = ମାମଲାର ଦାୟିତ୍ୱ ଦିଆଗଲା।
cases-flash-corrected = ସୁଧାରାଗଲା। ଆଗର ଲେଖା ଘଟଣାକ୍ରମରେ ରହିବ।
