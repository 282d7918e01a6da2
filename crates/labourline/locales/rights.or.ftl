# What a worker may ask about what is kept of them.

# review
rights-title = ତଥ୍ୟ ବିଷୟରେ ଅନୁରୋଧ
# review
rights-lead = ଆମେ ଶ୍ରମିକଙ୍କ ବିଷୟରେ କ’ଣ ରଖିଛୁ ସେ ଦେଖିପାରିବେ, ସୁଧାରିପାରିବେ ଓ ଲିଭାଇପାରିବେ। ପ୍ରତ୍ୟେକ ଅନୁରୋଧର ଗୋଟିଏ ଶେଷ ଦିନ ଅଛି।
# review
rights-none = କେହି ଉତ୍ତର ଅପେକ୍ଷା କରୁନାହାନ୍ତି।
# review
rights-late = ଡେରି ହେଲା
# review
rights-asked = କେବେ ମାଗିଲେ
# review
rights-due = ଉତ୍ତର କେବେ ସୁଦ୍ଧା
# review
rights-words = ତାଙ୍କ କଥାରେ
# review
rights-words-hint = ସୁଧାରିବା ପାଇଁ: କ’ଣ ଭୁଲ, ଠିକ୍ କ’ଣ।
rights-answer = ଉତ୍ତର
# review
rights-answer-words = ଆପଣ କ’ଣ କଲେ, କିମ୍ବା କାହିଁକି ନୁହେଁ
# review
rights-done = ହୋଇଗଲା
# review
rights-decline = ମନା କରନ୍ତୁ
# review
rights-erase = ଏହି ବ୍ୟକ୍ତିଙ୍କ ତଥ୍ୟ ଲିଭାନ୍ତୁ
# review
rights-erase-hint = ଦାବି ପାଇଁ ଦରକାରୀ ତଥ୍ୟ ଛଡ଼ା ସବୁ ଲିଭିଯାଏ: ଖୋଲା, ରୋକ ଥିବା କିମ୍ବା ବାକି ଥିବା ମାମଲାର ନାମ, ନମ୍ବର, କଥା, ପ୍ରମାଣ ଓ ଟଙ୍କା ରହେ। ଏହା ଫେରାଯାଇପାରିବ ନାହିଁ।
# review
rights-erase-sure = ମୁଁ ଶ୍ରମିକଙ୍କୁ ପଚାରିଛି, ସେ ଏହା ଚାହାଁନ୍ତି
# review
rights-flash-answered = ଉତ୍ତର ଦିଆଗଲା।
# review
rights-flash-asked = ଲେଖାଗଲା। ଉତ୍ତରର ଦିନ ତାଲିକାରେ ଅଛି।
# review
rights-flash-erased = ଲିଭାଗଲା। କ’ଣ ରହିଲା ଓ କାହିଁକି, ଉତ୍ତରରେ ଅଛି।
# review
rights-flash-taken-back = ଆପଣ ନିଜ ହଁ ଫେରାଇନେଲେ। ଏହା ଏବେଠାରୁ ଲାଗୁ।
# review
rights-erased-all = ଆପଣଙ୍କ ବିଷୟରେ ସବୁ ଲିଭାଗଲା।
# review
rights-erased-part = ଆପଣ ନିଜ ବିଷୟରେ ଯାହା କହିଥିଲେ ତାହା ଲିଭାଗଲା। ଆପଣଙ୍କ ଦାବି ପାଇଁ ଯାହା ଦରକାର ତାହା ରହିଲା:
# review
rights-case-title = ଶ୍ରମିକ ନିଜ ତଥ୍ୟ ବିଷୟରେ କ’ଣ ମାଗନ୍ତି
# review
rights-write-down = ଅନୁରୋଧ ଲେଖନ୍ତୁ
# review
rights-what = ସେ କ’ଣ ମାଗନ୍ତି?
# review
rights-request-access = ଆମେ ରଖିଥିବା ସବୁ ଦେଖିବା
# review
rights-request-correction = କିଛି ସୁଧାରିବା
# review
rights-request-erasure = ଲିଭାଇବା
# review
rights-state-open = ଉତ୍ତର ଅପେକ୍ଷା
# review
rights-state-done = ହୋଇଗଲା
# review
rights-state-declined = ମନା କରାଗଲା
# review
rights-stays-open = ମାମଲା ଖୋଲା ଅଛି
# review
rights-stays-on-hold = ଅଦାଲତ କିମ୍ବା ଅପିଲକୁ ଏହା ଦରକାର
# review
rights-stays-not-over = ଏହା ଏବେ ସରିନାହିଁ
# review
rights-stays-claim-lives = କିଛି ବାକି ଅଛି, ଦାବି ଏବେ ବି ହୋଇପାରେ

# review
rights-file-title = ଆମେ ଯାହା ରଖିଛୁ ସବୁ
# review
rights-file-lead = ଏହି ବ୍ୟକ୍ତିଙ୍କ ବିଷୟରେ ଆମେ ଯାହା ରଖିଛୁ ସବୁ ଏଠାରେ ଅଛି, ପ୍ରତ୍ୟେକ ଅଂଶର ଆଇନଗତ କାରଣ ସହ।
# review
rights-file-show = ସବୁ ଦେଖାନ୍ତୁ
# review
rights-file-notice = ସୂଚନା
# review
rights-file-facts = କାମର କଥା
# review
rights-file-payment = ଟଙ୍କା ଦେବା
# review
rights-file-note = ଟିପ୍ପଣୀ
# review
rights-file-born = ଜନ୍ମ ବର୍ଷ
# review
rights-file-sex = ଲିଙ୍ଗ
rights-file-languages = ଭାଷା
# review
rights-file-reads = ପଢ଼ିବା
# review
rights-file-safe = ଫୋନ୍ କରିବା ସୁରକ୍ଷିତ
# review
rights-file-title-of-case = ଶୀର୍ଷକ
# review
rights-file-summary = କ’ଣ ହେଲା
# review
rights-file-track = କେଉଁ ପ୍ରକାର ମାମଲା
# review
rights-file-industry = କାମର କ୍ଷେତ୍ର
# review
rights-file-stage = ମାମଲା କେଉଁଠି ଅଛି

# review
rights-bases-title = ଆମେ କ’ଣ ରଖୁ, ଏବଂ କାହିଁକି ରଖିପାରୁ
# review
rights-bases-lead = ଆମେ ଯେତେ କମ୍ ସମ୍ଭବ ରଖୁ। ଡିଜିଟାଲ ବ୍ୟକ୍ତିଗତ ତଥ୍ୟ ସୁରକ୍ଷା ଆଇନ, 2023 ରେ ପ୍ରତ୍ୟେକ ପ୍ରକାର ତଥ୍ୟର ଗୋଟିଏ ଆଇନଗତ କାରଣ ଅଛି।
# review
rights-basis-consent = କାରଣ ଆପଣ ହଁ କହିଲେ
# review
rights-basis-voluntary = କାରଣ ଆପଣ କହିଲେ
# review
rights-basis-claim = କାରଣ ଆପଣଙ୍କ ଦାବି ପାଇଁ ଦରକାର
# review
rights-basis-meaning-consent = ଧାରା 6। ଆପଣ ନିଜ ହଁ ଯେକୌଣସି ସମୟରେ ଫେରାଇନେଇପାରିବେ।
# review
rights-basis-meaning-voluntary = ଧାରା 7। ଲିଭାଇବାକୁ କହିଲେ ଏହା ତୁରନ୍ତ ଲିଭିଯାଏ।
# review
rights-basis-meaning-claim = ଧାରା 17(1)(a)। ଦାବି ଥିବା ପର୍ଯ୍ୟନ୍ତ ରହେ, ବାକି ଲିଭାଇବାକୁ କହିଲେ ମଧ୍ୟ।
rights-kind-name = ନାମ
# review
rights-kind-phone = ଫୋନ୍ ନମ୍ବର
rights-kind-home = ଘର
# review
rights-kind-about = ଜନ୍ମ, ଲିଙ୍ଗ, ଭାଷା, ପଢ଼ିବା
# review
rights-kind-safety = ଫୋନ୍ କରିବା କେବେ ସୁରକ୍ଷିତ; ବିପଦ
# review
rights-kind-consents = କେଉଁଥିରେ ହଁ ଓ ନା କହିଲେ
# review
rights-kind-story = କ’ଣ ହେଲା ଓ କ’ଣ କରାଗଲା
# review
rights-kind-claim = କାମର କଥା ଓ କେତେ ବାକି
rights-kind-evidence = ପ୍ରମାଣ
# review
rights-kind-money = ସ୍ଥିର ହୋଇଥିବା ଓ ମିଳିଥିବା ଟଙ୍କା
# review
rights-kind-papers = ଚିଠି ଓ କାଗଜ
# review
rights-kind-calls = ଫୋନ୍ ଓ ବାର୍ତ୍ତା
# review
rights-kind-rating = ଆମ ସାହାଯ୍ୟ କେମିତି ଲାଗିଲା
# review
rights-kind-register = ଅଣାଯାଇଥିବା ରେଜିଷ୍ଟରର ଧାଡ଼ି
# review
rights-kind-drafts = ଅଧା ଲେଖା
# review
rights-kind-way-in = ନିଜ ପୃଷ୍ଠାର ପିନ୍
# review
rights-kind-employer = ମାଲିକ ପକ୍ଷ
# review
rights-kind-requests = ତଥ୍ୟ ବିଷୟରେ ଅନୁରୋଧ

# review
rights-own-title = ଆପଣଙ୍କ ତଥ୍ୟ
# review
rights-given-title = ଆପଣ କେଉଁଥିରେ ଅନୁମତି ଦେଲେ
# review
rights-given-none = ଆପଣ କୌଣସି କଥାରେ ହଁ କହିନାହାନ୍ତି।
# review
rights-take-back = ଫେରାଇନିଅନ୍ତୁ
# review
rights-stops-act = ଫେରାଇନେଲେ ଆମେ ଆପଣଙ୍କ ମାମଲାରେ କାମ ବନ୍ଦ କରିବୁ ଏବଂ ଥରେ ଫୋନ୍ କରି ଆପଣ କ’ଣ ଚାହାଁନ୍ତି ପଚାରିବୁ।
# review
rights-stops-contact-employer = ଫେରାଇନେଲେ ଆମ ଭିତରୁ କେହି ଆପଣଙ୍କ ମାଲିକଙ୍କୁ ଫୋନ୍ କିମ୍ବା ଚିଠି କରିବେ ନାହିଁ।
# review
rights-stops-share-with-lawyer = ଫେରାଇନେଲେ କୌଣସି ଓକିଲଙ୍କୁ ଆପଣଙ୍କ କାଗଜ ଦିଆଯିବ ନାହିଁ।
# review
rights-stops-share-with-partner = ଫେରାଇନେଲେ ଅନ୍ୟ କୌଣସି ସଂସ୍ଥାକୁ ଆପଣଙ୍କ କାଗଜ ଦିଆଯିବ ନାହିଁ।
# review
rights-stops-authority = ଫେରାଇନେଲେ ଆମେ ଆପଣଙ୍କ କଥା କୌଣସି ଅଧିକାରୀଙ୍କ ପାଖକୁ ନେବୁ ନାହିଁ।
# review
rights-stops-record-call = ଫେରାଇନେଲେ ଆପଣଙ୍କ ସହ କୌଣସି ଫୋନ୍ ରେକର୍ଡ ହେବ ନାହିଁ।
# review
rights-stops-statistics = ଫେରାଇନେଲେ ଆପଣଙ୍କ ମାମଲା ଗଣାଯିବ ନାହିଁ।
# review
rights-stops-publicity = ଫେରାଇନେଲେ ଆପଣଙ୍କ କାହାଣୀ କୁହାଯିବ ନାହିଁ।
# review
rights-opened-title = ଆପଣଙ୍କ ଫାଇଲ କିଏ ଖୋଲିଲା
# review
rights-opened-none = ଏବେ କେହି ଖୋଲିନାହାନ୍ତି।
# review
rights-opened-hint = ଆପଣ ଦେଖନ୍ତି ସେ କିଏ ଓ କେବେ, ନାମ ନୁହେଁ। ସାଧାରଣ ଫାଇଲ 90 ଦିନ ଗଣାଯାଏ।
# review
rights-opened-by-former = କେହି ଯିଏ ଏବେ ଏଠାରେ କାମ କରନ୍ତି ନାହିଁ
# review
rights-opened-read = ପଢ଼ିଲେ
# review
rights-opened-opened-in-emergency = ଜରୁରୀ ଅବସ୍ଥାରେ ଖୋଲିଲେ
# review
rights-opened-handed-over = ବାହାରେ କାହାକୁ ଦିଆଗଲା
# review
rights-ask-title = କିଛି ସୁଧାରିବାକୁ କିମ୍ବା ଲିଭାଇବାକୁ କୁହନ୍ତୁ
# review
rights-ask-go = କୁହନ୍ତୁ
# review
problem-labourline-rights-waits-already = ଏହି ଅନୁରୋଧ ଆଗରୁ ଉତ୍ତର ଅପେକ୍ଷାରେ ଅଛି।
# review
problem-labourline-rights-answered-already = କେହି ଆଗରୁ ଉତ୍ତର ଦେଇଛନ୍ତି।
# review
problem-labourline-rights-erase-there = ଲିଭାଇବା ଅନୁରୋଧ ଲିଭାଇଲେ ହିଁ ପୂରଣ ହୁଏ।
# review
problem-labourline-rights-lead-erases = ଡେସ୍କ ମୁଖ୍ୟ କିମ୍ବା ସଂଯୋଜକ ଲିଭାନ୍ତି।
# review
problem-labourline-rights-not-erasure = ଏହି ଅନୁରୋଧ ଲିଭାଇବାର ନୁହେଁ।
# review
rights-file-safe-note = ଫୋନ୍ କଲାବେଳେ ଧ୍ୟାନ ଦିଅନ୍ତୁ
