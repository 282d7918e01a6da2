# ଭୂମି: ପୃଷ୍ଠାର ଢାଞ୍ଚା, ତାରିଖ, ତାଲିକା, ଫର୍ମ, ଅସୁବିଧା।

language-name = ଓଡ଼ିଆ
language-choose = Language · भाषा · ଭାଷା

shell-name = ସଙ୍ଗମ
# review
shell-foot = ସଙ୍ଗମ: ସ୍ୱାଧୀନ ୟୁନିଅନମାନଙ୍କର ମିଳିତ ମଞ୍ଚ
shell-skip = ସିଧା ମୁଖ୍ୟ ଅଂଶକୁ ଯାଆନ୍ତୁ
shell-main = ମୁଖ୍ୟ
shell-error-title = ଭୁଲ: { $title }
shell-account = ମୋ ଖାତା
shell-sign-in = ସାଇନ୍ ଇନ୍ କରନ୍ତୁ
shell-sign-out = ସାଇନ୍ ଆଉଟ୍ କରନ୍ତୁ
shell-shortcuts = କିବୋର୍ଡ ସର୍ଟକଟ୍
shell-search = ଖୋଜନ୍ତୁ
shell-menu = ମେନୁ

month-short-1 = ଜାନୁ
month-short-2 = ଫେବୃ
month-short-3 = ମାର୍ଚ୍ଚ
month-short-4 = ଅପ୍ରେଲ
month-short-5 = ମଇ
month-short-6 = ଜୁନ
month-short-7 = ଜୁଲାଇ
month-short-8 = ଅଗଷ୍ଟ
month-short-9 = ସେପ୍ଟେ
month-short-10 = ଅକ୍ଟୋ
month-short-11 = ନଭେ
month-short-12 = ଡିସେ

ago-now = ଏବେ ଏବେ
ago-minutes = { $n ->
    [one] { $n } ମିନିଟ୍ ପୂର୍ବରୁ
   *[other] { $n } ମିନିଟ୍ ପୂର୍ବରୁ
}
ago-hours = { $n ->
    [one] { $n } ଘଣ୍ଟା ପୂର୍ବରୁ
   *[other] { $n } ଘଣ୍ଟା ପୂର୍ବରୁ
}
ago-days = { $n ->
    [one] { $n } ଦିନ ପୂର୍ବରୁ
   *[other] { $n } ଦିନ ପୂର୍ବରୁ
}
in-minutes = { $n ->
    [one] { $n } ମିନିଟ୍‌ରେ
   *[other] { $n } ମିନିଟ୍‌ରେ
}
in-hours = { $n ->
    [one] { $n } ଘଣ୍ଟାରେ
   *[other] { $n } ଘଣ୍ଟାରେ
}
in-days = { $n ->
    [one] { $n } ଦିନରେ
   *[other] { $n } ଦିନରେ
}

pages-label = ପୃଷ୍ଠା
pages-first = ← ଆରମ୍ଭରୁ
pages-older = ପୁରୁଣା →
pages-rows = { $n ->
    [one] ଏହି ପୃଷ୍ଠାରେ { $n }
   *[other] ଏହି ପୃଷ୍ଠାରେ { $n }
}

form-errors = { $n ->
    [one] { $n }ଟି କଥା ଠିକ୍ କରିବାକୁ ହେବ
   *[other] { $n }ଟି କଥା ଠିକ୍ କରିବାକୁ ହେବ
}
form-if-known = (ଯଦି ଜଣା ଥାଏ)
form-choose = ବାଛନ୍ତୁ
form-yes = ହଁ
form-no = ନା
form-not-asked = ପଚରା ଯାଇନି
# review
form-save = ସେଭ୍ କରନ୍ତୁ
form-cancel = ଏବେ ନୁହେଁ

# review
flash-saved = ସେଭ୍ ହୋଇଗଲା।

error-home = ପ୍ରଥମ ପୃଷ୍ଠା
error-back = ଫେରିଯାଇ ପୁଣି ଚେଷ୍ଟା କରନ୍ତୁ
error-reference = ଆମକୁ ଫୋନ୍ କଲେ ଏହା ପଢ଼ି ଶୁଣାନ୍ତୁ:
error-title-invalid = କିଛି ଠିକ୍ କରିବାକୁ ଅଛି
error-title-sign-in = ଦୟାକରି ସାଇନ୍ ଇନ୍ କରନ୍ତୁ
error-title-not-found = ଏହି ପୃଷ୍ଠା ମିଳିଲା ନାହିଁ
error-title-refused = ଏବେ ଏହା ହୋଇପାରିବ ନାହିଁ
error-title-stale = ଏହା ଭିତରେ କେହି ଏହାକୁ ବଦଳାଇଛନ୍ତି
error-title-too-many = ଦୟାକରି ଟିକେ ଅପେକ୍ଷା କରନ୍ତୁ
error-title-too-large = ଏହା ବହୁତ ବଡ଼
error-title-busy = ଏବେ ବହୁତ କାମ ଚାଲିଛି
error-title-internal = ଆମ ପଟୁ କିଛି ଭୁଲ ହେଲା

problem-platform-invalid = ପଠାଯାଇଥିବା କିଛି କଥା ଏହି ରୂପରେ ନିଆଯାଇପାରିବ ନାହିଁ।
problem-platform-sign-in = ଏଥିପାଇଁ ସାଇନ୍ ଇନ୍ କରିବା ଦରକାର।
problem-platform-not-found = ଏଠାରେ କିଛି ନାହିଁ, କିମ୍ବା ଏହା ଆପଣଙ୍କ ଦେଖିବା ପାଇଁ ନୁହେଁ। ଠିକଣା ଯାଞ୍ଚ କରନ୍ତୁ କିମ୍ବା ପ୍ରଥମ ପୃଷ୍ଠାକୁ ଯାଆନ୍ତୁ।
# review
problem-platform-method-not-allowed = ଏହି ଠିକଣାରେ ଏପ୍ରକାର ଅନୁରୋଧ ନିଆଯାଏ ନାହିଁ।
problem-platform-refused = ବର୍ତ୍ତମାନ ଅବସ୍ଥାରେ ଏହା ହୋଇପାରିବ ନାହିଁ।
problem-platform-stale = ଆପଣ ଖୋଲିବା ପରେ କେହି ଏହାକୁ ବଦଳାଇଛନ୍ତି। ଆପଣଙ୍କର କିଛି ସେଭ୍ ହୋଇନାହିଁ। ଏବେ ଯେମିତି ଅଛି ଦେଖନ୍ତୁ, ତାପରେ ପୁଣି ଚେଷ୍ଟା କରନ୍ତୁ।
problem-platform-too-many = ବହୁତ ଥର ଚେଷ୍ଟା ହେଲା। ଟିକେ ଅପେକ୍ଷା କରି ପୁଣି ଚେଷ୍ଟା କରନ୍ତୁ।
problem-platform-too-large = ଯାହା ପଠାଗଲା ତାହା ସୀମାଠାରୁ ବଡ଼।
problem-platform-busy = ଏକା ସାଙ୍ଗରେ ବହୁତ କାମ ଆସିଗଲା। କିଛି ସେଭ୍ ହୋଇନାହିଁ। ଟିକେ ପରେ ପୁଣି ଚେଷ୍ଟା କରନ୍ତୁ।
problem-platform-slow = ଏଥିରେ ବହୁତ ସମୟ ଲାଗିଲା, ତେଣୁ ବନ୍ଦ କରାଗଲା। ଟିକେ ପରେ ପୁଣି ଚେଷ୍ଟା କରନ୍ତୁ।
problem-platform-internal = ଭୁଲ ଆମର, ଆପଣଙ୍କର ନୁହେଁ। ଏହା ଲେଖି ରଖାଗଲା। ପୁଣି ଚେଷ୍ଟା କରନ୍ତୁ; ଆଉ ଥରେ ହେଲେ ଆମକୁ ଫୋନ୍ କରନ୍ତୁ।
problem-platform-form-expired = ଏହି ଫର୍ମ ବହୁତ ସମୟ ଖୋଲା ରହିଲା, କିମ୍ବା ଅନ୍ୟ ପୃଷ୍ଠାରୁ ଆସିଲା। କିଛି ସେଭ୍ ହୋଇନାହିଁ। ପୁଣି ଖୋଲି ଆଉ ଥରେ ପଠାନ୍ତୁ।
# review
problem-platform-media-type = ଏହାକୁ JSON ରେ ପଠାନ୍ତୁ, content type application/json ସହିତ।
# review
problem-platform-json-unreadable = ଯାହା ପଠାଗଲା ତାହା ପଢ଼ିହେଉଥିବା JSON ନୁହେଁ।
# review
problem-platform-version-needed = ଯେଉଁ version ବଦଳାଇଛନ୍ତି, ତାହା If-Match ହେଡରରେ ପଠାନ୍ତୁ।
# review
problem-platform-idempotency-key-used-otherwise = ଏହି key ପୂର୍ବରୁ ଅନ୍ୟ କାମ ପାଇଁ ବ୍ୟବହାର ହୋଇଛି। ନୂଆ key ନିଅନ୍ତୁ।
# review
problem-platform-token-only-reads = ଏହି token କେବଳ ପଢ଼ିବା ପାଇଁ।

problem-platform-field-invalid = ଏହାକୁ ଏହି ରୂପରେ ନିଆଯାଇପାରିବ ନାହିଁ।
problem-platform-required = ଏହା ଦରକାର।
problem-platform-choose-one = ଗୋଟିଏ ବାଛନ୍ତୁ।
problem-platform-too-long = ଏହା ବହୁତ ଲମ୍ବା। ଅତି ବେଶୀରେ { $max }ଟି ଅକ୍ଷର।
problem-platform-not-a-number = ପୂର୍ଣ୍ଣ ସଂଖ୍ୟା ଲେଖନ୍ତୁ।
problem-platform-not-a-day = ତାରିଖ ଏମିତି ଲେଖନ୍ତୁ: 22/11/2026।
problem-platform-not-a-time = ତାରିଖ ଓ ସମୟ ଲେଖନ୍ତୁ।
problem-platform-not-a-sum = ଟଙ୍କା ପରିମାଣ ଲେଖନ୍ତୁ, ଯେପରି 6,000।
problem-platform-below-zero = ଏହା ଶୂନ୍ୟଠାରୁ କମ୍ ହୋଇପାରିବ ନାହିଁ।
problem-platform-field-unknown = ଏପରି କୌଣସି ଘର ନାହିଁ।
problem-platform-field-missing = ଏହି ଘର ବାକି ରହିଗଲା।
problem-platform-field-required = ଏହା ଦରକାର।
problem-platform-field-too-long = ଏହା ବହୁତ ଲମ୍ବା। ସର୍ବାଧିକ { $max } ଅକ୍ଷର।
problem-platform-field-too-many = ସର୍ବାଧିକ { $max }ଟି।
problem-platform-field-date-far = ଏହି ତାରିଖ ବହୁତ ଦୂର। ଦୟାକରି ଯାଞ୍ଚ କରନ୍ତୁ।
problem-platform-field-date-future = ଏହି ସମୟ ଆସିନାହିଁ। ବିତିଥିବା ସମୟ ଲେଖନ୍ତୁ।
problem-platform-field-unreadable = ଏହା ପଢ଼ାଯାଇପାରିଲା ନାହିଁ। ଦୟାକରି ଯାଞ୍ଚ କରନ୍ତୁ।
problem-platform-field-choice = ଗୋଟିଏ ବାଛନ୍ତୁ।

# Files people send.
# review
problem-platform-file-empty = ଏହି ଫାଇଲରେ କିଛି ନାହିଁ।
# review
problem-platform-file-too-large = ଏହି ଫାଇଲ { $max } MB ରୁ ବଡ଼।
# review
problem-platform-file-kind-unknown = ଏ ପ୍ରକାର ଫାଇଲ ନିଆଯାଏ ନାହିଁ। ନିଆଯାଏ: ଫଟୋ (JPG, PNG, WEBP), PDF, ରେକର୍ଡିଂ (MP3, OGG, OPUS, M4A, WAV, AMR), ଭିଡିଓ (MP4, 3GP), ଲେଖା ଓ ସାରଣୀ (TXT, CSV, XLSX, DOCX)।
# review
problem-platform-file-name-disagrees = ଫାଇଲର ନାମ ଯାହା କହେ ଭିତରେ ତାହା ନାହିଁ।
# review
problem-platform-file-type-disagrees = ଫାଇଲ ଯେଉଁ ପ୍ରକାର କହି ପଠାଗଲା, ଭିତରେ ତାହା ନାହିଁ।
# review
problem-platform-file-truncated = ଏହି ଫାଇଲ ମଝିରେ କଟିଯାଇଛି। ପୁଣି ପଠାନ୍ତୁ।
# review
problem-platform-file-broken = ଏହି ଫାଇଲ ପଢ଼ି ହେଉନାହିଁ। ଖୋଲି ନୂଆ କରି ରଖି ତାହା ପଠାନ୍ତୁ।
# review
problem-platform-file-two-things = ଏହି ଫାଇଲରେ ଆଉ କିଛି ଲୁଚି ରହିଛି। ନୂଆ କରି ରଖି ପଠାନ୍ତୁ।
# review
problem-platform-file-bomb = ଏହି ଫାଇଲ ଖୋଲିଲେ ବହୁତ ବଡ଼ ହୁଏ। ନିଆଯାଏ ନାହିଁ।
# review
problem-platform-file-too-many-pixels = ଏହି ଛବି ବହୁତ ବଡ଼। ଛୋଟ ପଠାନ୍ତୁ।
# review
problem-platform-file-acts = ଏହି ଫାଇଲରେ ଖୋଲିଲେ ଚାଲୁଥିବା କିଛି ଅଛି: ସ୍କ୍ରିପ୍ଟ, ମାକ୍ରୋ ବା ଭିତରେ ଫାଇଲ। ତାହା ବିନା ବା ଛବି ଭାବେ ପଠାନ୍ତୁ।
# review
problem-platform-file-locked = ଏହି ଫାଇଲରେ ପାସୱାର୍ଡ ଅଛି। ବିନା ପାସୱାର୍ଡରେ ପଠାନ୍ତୁ।
