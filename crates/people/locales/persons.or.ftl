# ବ୍ୟକ୍ତି ଓ ସମ୍ମତି

persons-literacy-unknown = ପଚରାଯାଇନାହିଁ
persons-literacy-none = ପଢ଼ିପାରନ୍ତି ନାହିଁ
persons-literacy-some = ଅଳ୍ପ ପଢ଼ିପାରନ୍ତି
persons-literacy-fluent = ପଢ଼ିପାରନ୍ତି

persons-relation-own = ନିଜ ଫୋନ୍
persons-relation-spouse = ସ୍ୱାମୀ କିମ୍ବା ସ୍ତ୍ରୀଙ୍କ ଫୋନ୍
persons-relation-co-worker = ସାଥୀ ଶ୍ରମିକଙ୍କ ଫୋନ୍
persons-relation-neighbour = ପଡ଼ୋଶୀଙ୍କ ଫୋନ୍
persons-relation-contractor-owned = ଠିକାଦାରଙ୍କ ଫୋନ୍
persons-relation-family = ପରିବାରର ଫୋନ୍
persons-relation-other = ଅନ୍ୟ କାହାର ଫୋନ୍

persons-safe-yes = ଫୋନ୍ କରିବା ନିରାପଦ
persons-safe-no = ଫୋନ୍ କରିବା ନିରାପଦ ନୁହେଁ
persons-safe-unknown = ନିରାପତ୍ତା ବିଷୟରେ ପଚରାଯାଇନାହିଁ

persons-field-display-name = ନାମ
persons-field-name-native = ନିଜ ଲିପିରେ ନାମ
persons-field-name-latin = ଇଂରାଜୀ ଅକ୍ଷରରେ ନାମ
persons-field-sex-self-described = ମହିଳା, ପୁରୁଷ, କିମ୍ବା ନିଜ ଶବ୍ଦରେ
persons-field-birth-year = ଜନ୍ମ ବର୍ଷ
persons-field-home-state = ଘର କେଉଁ ରାଜ୍ୟରେ
persons-field-home-district = ଘର କେଉଁ ଜିଲ୍ଲାରେ
persons-field-village = ଗାଁ
persons-field-language-primary = କଥା ହେବାର ଭାଷା
persons-field-language-second = ଅନ୍ୟ ଭାଷା
persons-field-literacy = ପଢ଼ିବା
# review
persons-field-deceased = ମୃତ୍ୟୁ ହୋଇଛି
# review
persons-field-next-of-kin = ନିକଟତମ ଆତ୍ମୀୟ
persons-field-phone = ଫୋନ୍
persons-field-relation = କାହାର ଫୋନ୍
persons-field-safe-to-call = ଫୋନ୍ କରିବା ନିରାପଦ କି?
persons-field-safe-from = କେବେଠାରୁ ନିରାପଦ
persons-field-safe-until = କେବେ ପର୍ଯ୍ୟନ୍ତ ନିରାପଦ
persons-field-safe-note = କେଉଁ କଥାକୁ ଧ୍ୟାନ ଦେବା
persons-field-may-leave-message = ଆମେ ସନ୍ଦେଶ ଛାଡ଼ିପାରିବୁ
persons-field-may-name-union = ଆମେ ୟୁନିଅନର ନାମ କହିପାରିବୁ
persons-field-reason = କାହିଁକି ସୁଧାରାଗଲା

consents-purpose-act = ଆମେ ଆପଣଙ୍କ ପାଇଁ କାମ କରିବୁ
consents-purpose-contact-employer = ଆମେ ମାଲିକଙ୍କ ସହ କଥା ହେବୁ
consents-purpose-share-with-lawyer = ଆମେ ଫାଇଲ୍ ଓକିଲଙ୍କୁ ଦେଖାଇବୁ
consents-purpose-share-with-partner = ଆମେ ଫାଇଲ୍ ସହଯୋଗୀ ସଂସ୍ଥାକୁ ଦେଖାଇବୁ
consents-purpose-authority = ଆମେ ଅଧିକାରୀଙ୍କ ପାଖକୁ ଯିବୁ
consents-purpose-record-call = ଆମେ କଲ୍ ରେକର୍ଡ କରିବୁ
consents-purpose-statistics = ଆମେ ମାମଲାକୁ ଗଣତିରେ ନେବୁ
consents-purpose-publicity = ଆମେ କାହାଣୀ ସମସ୍ତଙ୍କୁ କହିବୁ

consents-answer-given = ହଁ
consents-answer-withheld = ନା
# review
consents-answer-withdrawn = ହଁ ଫେରାଇ ନିଆଗଲା
consents-said-given = ହଁ
consents-said-withheld = ନା

consents-how-voice = କହି
consents-how-thumb = ଟିପଚିହ୍ନ
consents-how-signature = ଦସ୍ତଖତ
consents-how-otp = ଫୋନରେ କୋଡ୍
consents-how-guardian = ଅଭିଭାବକଙ୍କ ଦ୍ୱାରା

consents-withheld-fear = ପରେ କ'ଣ ହେବ ସେ ଡର
consents-withheld-wants-to-tell-themselves = ନିଜେ କହିବାକୁ ଚାହାଁନ୍ତି
consents-withheld-other = ଅନ୍ୟ କାରଣ

# ଶ୍ରମିକଙ୍କୁ ତାଙ୍କ ଭାଷାରେ, ଗୋଟି ଗୋଟି କରି ପଢ଼ି ଶୁଣାଯାଏ।
# review
consents-notice-opening = ମୁଁ ଆପଣଙ୍କୁ କିଛି କଥା ଗୋଟି ଗୋଟି କରି ପଚାରିବି। ପ୍ରତ୍ୟେକ କଥାରେ ଆପଣ ହଁ କିମ୍ବା ନା କହିପାରିବେ। ନା କହିଲେ ମଧ୍ୟ ଆମେ ଆପଣଙ୍କୁ ସେହିପରି ସାହାଯ୍ୟ କରିବୁ। ଆପଣ ନିଜ ହଁ ଯେକୌଣସି ସମୟରେ ଫେରାଇ ନେଇପାରିବେ: ଖାଲି ଆମକୁ ଫୋନ୍ କରନ୍ତୁ।
# review
consents-notice-act = ଆମେ ଆପଣଙ୍କ କଥା ଲେଖି ଆପଣଙ୍କ ପାଇଁ କାମ କରିବୁ କି? ଆପଣଙ୍କ ନାମ, ଫୋନ୍ ଓ ଆପଣ କହିଥିବା କଥା ଆମେ କେବଳ ଏହି ମାମଲା ପାଇଁ ରଖିବୁ।
# review
consents-notice-contact-employer = ଆମେ ଆପଣଙ୍କ ଟଙ୍କା ବିଷୟରେ ମାଲିକ କିମ୍ବା ଠିକାଦାରଙ୍କ ସହ କଥା ହେବୁ କି? ତା'ହେଲେ ସେମାନେ ଜାଣିବେ ଯେ ଆପଣ ଆମ ପାଖକୁ ଆସିଛନ୍ତି। ଏହା ଆପଣଙ୍କ ପାଇଁ ନିରାପଦ ନ ହେଲେ ନା କହନ୍ତୁ, ଆମେ ସେମାନଙ୍କୁ ଫୋନ୍ କରିବୁ ନାହିଁ।
# review
consents-notice-share-with-lawyer = ଆମକୁ ସାହାଯ୍ୟ କରୁଥିବା ଓକିଲଙ୍କୁ ଆମେ ଆପଣଙ୍କ କାଗଜ ଦେଖାଇବୁ କି? ଓକିଲ ଏହାକୁ ଗୋପନ ରଖିବେ।
# review
consents-notice-share-with-partner = ଆପଣଙ୍କୁ ସାହାଯ୍ୟ କରିପାରୁଥିବା ଅନ୍ୟ ଏକ ସଂସ୍ଥାକୁ ଆମେ ଆପଣଙ୍କ କାଗଜ ଦେଖାଇବୁ କି? ପ୍ରଥମେ ଆମେ ଆପଣଙ୍କୁ ତାହାର ନାମ କହିବୁ।
# review
consents-notice-authority = ଆମେ ଆପଣଙ୍କ କଥା ଶ୍ରମ ଅଫିସ୍ କିମ୍ବା ଅନ୍ୟ ଅଧିକାରୀଙ୍କ ପାଖକୁ ନେବୁ କି? ତା'ହେଲେ ସେମାନେ ଆପଣଙ୍କ ନାମ ଜାଣିବେ।
# review
consents-notice-record-call = ଆପଣଙ୍କ କୌଣସି କଥା ଯେପରି ନ ହଜେ, ସେଥିପାଇଁ ଆମେ ଆପଣଙ୍କ ସହ ଫୋନ୍ କଥାବାର୍ତ୍ତା ରେକର୍ଡ କରିବୁ କି? ଆପଣଙ୍କ ମାମଲାରେ କାମ କରୁଥିବା ଲୋକ ହିଁ ଏହା ଶୁଣିପାରିବେ।
# review
consents-notice-statistics = ଆମେ କେତେ ଶ୍ରମିକଙ୍କୁ ସାହାଯ୍ୟ କଲୁ କହିବାବେଳେ ଆପଣଙ୍କ ମାମଲାକୁ ମଧ୍ୟ ଗଣିବୁ କି? ସେଥିରେ ଆପଣଙ୍କ ନାମ କେବେ ରହିବ ନାହିଁ।
# review
consents-notice-publicity = ଆମେ ଆପଣଙ୍କ କାହାଣୀ ଅନ୍ୟମାନଙ୍କୁ, ଖବରକାଗଜରେ କିମ୍ବା ସଭାରେ କହିବୁ କି? ଆପଣଙ୍କ ନାମ ରହିବ କି ନାହିଁ ଆପଣ ଠିକ୍ କରିବେ। ଆପଣ ନା କହିପାରିବେ, ଆପଣଙ୍କ ପାଇଁ କିଛି ବଦଳିବ ନାହିଁ।
# review
consents-notice-closing = ଆମେ ଆପଣଙ୍କ ବିଷୟରେ କ'ଣ ରଖିଛୁ ଆପଣ ଯେକୌଣସି ସମୟରେ ପଚାରିପାରିବେ, ତାକୁ ସୁଧାରିପାରିବେ, କିମ୍ବା ନିଜ ହଁ ଫେରାଇ ନେଇପାରିବେ। ଆମେ ଭୁଲ କଲୁ ବୋଲି ଭାବିଲେ ଆପଣ ଆମ ପାଖରେ ଓ ଡାଟା ସୁରକ୍ଷା ବୋର୍ଡରେ ଅଭିଯୋଗ କରିପାରିବେ।

problem-people-person-name-missing = ନାମ ଲେଖନ୍ତୁ। ଯେଉଁ ନାମରେ ତାଙ୍କୁ ଡାକନ୍ତି, ସେଇଟା ଚଳିବ।
problem-people-person-text-long = ଏହା ବହୁତ ଲମ୍ବା। ଅତି ବେଶୀରେ { $most }ଟି ଅକ୍ଷର।
problem-people-person-birth-year = ଏହା ଜନ୍ମ ବର୍ଷ ହୋଇପାରିବ ନାହିଁ। 1990 ପରି ବର୍ଷ ଲେଖନ୍ତୁ, କିମ୍ବା ଖାଲି ଛାଡ଼ନ୍ତୁ।
problem-people-person-place-unknown = ତାଲିକାରେ ଏପରି ସ୍ଥାନ ନାହିଁ। ତାଲିକାରୁ ବାଛନ୍ତୁ, କିମ୍ବା ଖାଲି ଛାଡ଼ନ୍ତୁ।
problem-people-person-district-elsewhere = ଏହି ଜିଲ୍ଲା ସେ ରାଜ୍ୟରେ ନାହିଁ। ଦୁଇଟିରୁ ଗୋଟିଏ ବଦଳାନ୍ତୁ।
problem-people-person-own-kin = କେହି ନିଜର ନିକଟତମ ଆତ୍ମୀୟ ହୁଅନ୍ତି ନାହିଁ। ଅନ୍ୟ ଜଣଙ୍କୁ ବାଛନ୍ତୁ।
problem-people-person-kin-unknown = ଏହି ବ୍ୟକ୍ତି ଆପଣଙ୍କ ପାଖରେ ପଞ୍ଜିକୃତ ନୁହଁନ୍ତି। ପ୍ରଥମେ ତାଙ୍କୁ ପଞ୍ଜିକରଣ କରନ୍ତୁ।
# review
problem-people-identifier-safe-hours = ନିରାପଦ ସମୟ କେବେଠାରୁ ଓ କେବେ ପର୍ଯ୍ୟନ୍ତ, ଦୁଇଟିଯାକ ଲେଖନ୍ତୁ; ଦୁଇଟି ଅଲଗା ହେବା ଦରକାର। କିମ୍ବା ଦୁଇଟିଯାକ ଖାଲି ଛାଡ଼ନ୍ତୁ।
problem-people-identifier-already-linked = ଏହି ବ୍ୟକ୍ତିଙ୍କର ଏହି ଫୋନ୍ ଆଗରୁ ଅଛି, କିନ୍ତୁ ନିରାପତ୍ତାର ଉତ୍ତର ଅଲଗା। ସେଗୁଡ଼ିକୁ ବଦଳାନ୍ତୁ।
problem-people-consent-reason-without-no = କାରଣ କେବଳ ନା ସହିତ ଲେଖାଯାଏ।
problem-people-consent-expires-past = ଏହି ସମୟ ଗଲାଣି। ଆଗକୁ ଏକ ସମୟ ବାଛନ୍ତୁ, କିମ୍ବା ଖାଲି ଛାଡ଼ନ୍ତୁ।
problem-people-consent-notice-unreadable = ସୂଚନାର ସଂସ୍କରଣ ଇଂରାଜୀ ଅକ୍ଷର, ଅଙ୍କ, ବିନ୍ଦୁ ଓ ହାଇଫେନରେ ଲେଖନ୍ତୁ।
problem-people-consent-twice = ଗୋଟିଏ ପ୍ରଶ୍ନର ଦୁଇଟି ଉତ୍ତର ଅଛି। ଗୋଟିଏ ରଖନ୍ତୁ।
problem-people-consent-not-given = { $purpose } ପାଇଁ ଫେରାଇ ନେବା ପରି କୌଣସି ହଁ ନାହିଁ।
# review
problem-people-person-merge-self = ଜଣଙ୍କୁ ନିଜ ସହିତ ଯୋଡ଼ାଯାଏ ନାହିଁ। ଅନ୍ୟ ଜଣଙ୍କୁ ବାଛନ୍ତୁ।
# review
problem-people-person-merged = ଏହି ଦୁଇଟି ଆଗରୁ ଯୋଡ଼ାଯାଇଛି। ପୁଣି ଦେଖନ୍ତୁ।
# review
problem-people-person-not-merged = ଏହି ବ୍ୟକ୍ତି କାହା ସହିତ ଯୋଡ଼ାଯାଇ ନାହାନ୍ତି।
