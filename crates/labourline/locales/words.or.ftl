# ଡେସ୍କର ଶବ୍ଦ: ସୋପାନ, ଫଳ, ଆବଶ୍ୟକତା, ଟଙ୍କା, ସୁରକ୍ଷା।

cases-stage-enquiry = ପଚରାଉଚରା
cases-stage-registered = ପଞ୍ଜିକୃତ
cases-stage-verifying = ତଥ୍ୟ ଯାଞ୍ଚ
cases-stage-mediation = ମଧ୍ୟସ୍ଥତା
cases-stage-emergency = ଜରୁରୀକାଳୀନ
cases-stage-agreed = ରାଜିନାମା ହେଲା
cases-stage-paying = ଦେୟ ଚାଲିଛି
cases-stage-settled-full = ପୂରା ସମାଧାନ
cases-stage-settled-part = ଆଂଶିକ ସମାଧାନ
cases-stage-notice = ନୋଟିସ୍ ପଠାଗଲା
cases-stage-authority = ଅଧିକାରୀଙ୍କ ପାଖରେ
cases-stage-litigation = ଅଦାଲତରେ
cases-stage-referred-out = ଅନ୍ୟ ସଂସ୍ଥାକୁ ଦିଆଗଲା
# review
cases-stage-dormant = ଅପେକ୍ଷାରେ
cases-stage-closed = ବନ୍ଦ
cases-stage-reopened = ପୁଣି ଖୋଲାଗଲା

cases-track-wages = ମଜୁରୀ
cases-track-accident = ଦୁର୍ଘଟଣା
cases-track-bondage = ଗୋତି ଶ୍ରମ
cases-track-harassment = ହଇରାଣ
cases-track-termination = କାମରୁ ବାହାର
cases-track-social-security = ସାମାଜିକ ସୁରକ୍ଷା
cases-track-violence = ହିଂସା
cases-track-documents-withheld = କାଗଜପତ୍ର ଅଟକ
cases-track-other = ଅନ୍ୟ

cases-sensitivity-normal = ସାଧାରଣ
cases-sensitivity-restricted = ସୀମିତ
# review
cases-sensitivity-sealed = ମୋହର ବନ୍ଦ

cases-issue-wages-unpaid = ମଜୁରୀ ମିଳିନାହିଁ
cases-issue-wages-part = ମଜୁରୀ ଅଧା ମିଳିଛି
cases-issue-wages-late = ମଜୁରୀ ଡେରିରେ ମିଳେ
cases-issue-below-minimum-wage = ସର୍ବନିମ୍ନ ମଜୁରୀରୁ କମ୍
cases-issue-overtime-unpaid = ଓଭରଟାଇମ୍ ମିଳିନାହିଁ
cases-issue-unlawful-deduction = ବେଆଇନ କଟାଣ
# review
cases-issue-advance-debt = ଦାଦନ ପାଇଁ ଅଟକ
cases-issue-deposit-kept = ଜମା ଟଙ୍କା ଅଟକ
cases-issue-bonus-unpaid = ବୋନସ୍ ମିଳିନାହିଁ
cases-issue-gratuity-unpaid = ଗ୍ରାଚ୍ୟୁଇଟି ମିଳିନାହିଁ
cases-issue-provident-fund = ଭବିଷ୍ୟନିଧି (ପିଏଫ)
cases-issue-state-insurance = ରାଜ୍ୟ ବୀମା (ଇଏସଆଇ)
cases-issue-injury = କାମରେ ଆଘାତ
cases-issue-death = କାମରେ ମୃତ୍ୟୁ
cases-issue-occupational-disease = କାମରୁ ରୋଗ
cases-issue-dismissal = କାମରୁ ବାହାର କରାଗଲା
cases-issue-retrenchment = ମଝିରେ କାମରୁ ହଟାଗଲା
cases-issue-bondage = ଗୋତି ଶ୍ରମ
cases-issue-child-labour = ଶିଶୁ ଶ୍ରମ
cases-issue-sexual-harassment = ଯୌନ ନିର୍ଯାତନା
cases-issue-harassment = ଗାଳି ବା ଅପମାନ
cases-issue-violence = ମାଡ଼ ବା ଧମକ
cases-issue-documents-withheld = କାଗଜପତ୍ର ଅଟକ
cases-issue-living-conditions = ଖରାପ ରହଣି, ଖାଦ୍ୟ, ପାଣି
cases-issue-unsafe-work = ଅସୁରକ୍ଷିତ କାମ
cases-issue-stranded = ଘରଠାରୁ ଦୂରରେ ଅଟକି
cases-issue-entitlement = ପେନସନ୍, ରାସନ, କଲ୍ୟାଣ ବୋର୍ଡ
cases-issue-maternity = ମାତୃତ୍ୱ ସୁବିଧା
cases-issue-union-victimisation = ୟୁନିଅନ ପାଇଁ ଦଣ୍ଡ
cases-issue-other = ଅନ୍ୟ କିଛି

contacts-channel-voice = ଫୋନ୍
contacts-channel-missed-call = ମିସ୍ଡ କଲ୍
contacts-channel-voicemail = ଭଏସମେଲ୍
contacts-channel-sms = ଏସଏମଏସ
contacts-channel-whatsapp = ହ୍ୱାଟସଆପ୍
contacts-channel-telegram = ଟେଲିଗ୍ରାମ୍
contacts-channel-web = ୱେବ୍ ଫର୍ମ
contacts-channel-walkin = ଅଫିସ୍ ଆସିଲେ
contacts-channel-field = କ୍ଷେତ୍ରରେ ଭେଟ
contacts-channel-letter = ଚିଠି
contacts-channel-portal = ନିଜ ପୃଷ୍ଠା

contacts-type-worker-self = ଶ୍ରମିକ ନିଜେ
contacts-type-on-behalf = ଶ୍ରମିକଙ୍କ ପାଇଁ
contacts-type-group-spokesperson = ଦଳ ପାଇଁ
contacts-type-information = କେବଳ ସୂଚନା
contacts-type-employer = ମାଲିକ ପକ୍ଷ
contacts-type-official = ଅଧିକାରୀ
contacts-type-silent = ନୀରବ
contacts-type-wrong-number = ଭୁଲ ନମ୍ବର
contacts-type-abusive = ଗାଳି
contacts-type-test = ପରୀକ୍ଷା କଲ୍
contacts-type-dropped = କଟିଗଲା

cases-consent-act = ଆମେ ତାଙ୍କ ପାଇଁ କାମ କରିବା
cases-consent-contact-employer = ଆମେ ମାଲିକଙ୍କ ସହ କଥା ହେବା
cases-consent-share-with-lawyer = ଆମେ ଫାଇଲ୍ ଓକିଲଙ୍କୁ ଦେଖାଇବା
cases-consent-share-with-partner = ଆମେ ଫାଇଲ୍ ସହଯୋଗୀ ସଂସ୍ଥାକୁ ଦେଖାଇବା
cases-consent-authority = ଆମେ ଅଧିକାରୀଙ୍କ ପାଖକୁ ଯିବା
cases-consent-record-call = ଆମେ କଲ୍ ରେକର୍ଡ କରିବା
cases-consent-statistics = ଆମେ ମାମଲାକୁ ଗଣତିରେ ନେବା
cases-consent-publicity = ଆମେ କାହାଣୀ ସମସ୍ତଙ୍କୁ କହିବା
cases-consent-how-voice = କହି
cases-consent-how-thumb = ଟିପଚିହ୍ନ
cases-consent-how-signature = ଦସ୍ତଖତ
cases-consent-how-otp = ଫୋନରେ କୋଡ୍
cases-consent-how-guardian = ଅଭିଭାବକଙ୍କ ଦ୍ୱାରା

cases-outcome-recovered-full = ପୂରା ଟଙ୍କା ମିଳିଲା
cases-outcome-recovered-part = କିଛି ଟଙ୍କା ମିଳିଲା
cases-outcome-entitlement-obtained = ହକ୍ ମିଳିଲା
cases-outcome-reinstated = କାମ ଫେରିଲା
cases-outcome-released-from-bondage = ଗୋତି ଶ୍ରମରୁ ମୁକ୍ତ
cases-outcome-documents-returned = କାଗଜପତ୍ର ଫେରିଲା
cases-outcome-compensation-awarded = କ୍ଷତିପୂରଣ ଆଦେଶ
cases-outcome-order-unexecuted = ଆଦେଶ କାର୍ଯ୍ୟକାରୀ ହେଲାନାହିଁ
cases-outcome-withdrawn-by-worker = ଶ୍ରମିକ ଫେରାଇ ନେଲେ
cases-outcome-unreachable = ଯୋଗାଯୋଗ ହେଲାନାହିଁ
cases-outcome-employer-untraceable = ମାଲିକ ମିଳିଲେ ନାହିଁ
cases-outcome-no-evidence = ପ୍ରମାଣ ନାହିଁ
cases-outcome-time-barred = ଆଇନ ସମୟ ଗଲା
cases-outcome-out-of-scope-referred = ଆମର ନୁହେଁ, ଅନ୍ୟକୁ ଦିଆଗଲା
cases-outcome-not-substantiated = ତଥ୍ୟରୁ ପ୍ରମାଣିତ ନୁହେଁ
cases-outcome-duplicate = ଅନ୍ୟ ମାମଲା ସହ ସମାନ
cases-withdrawal-fear = ଭୟ
cases-withdrawal-settled-privately = ନିଜ ଭିତରେ ସମାଧାନ
cases-withdrawal-tired = ଥକି ଗଲେ
cases-withdrawal-other = ଅନ୍ୟ କାରଣ

cases-start-first-response-clock = ପ୍ରଥମ ଉତ୍ତର ଦେବାର ଅଛି
cases-start-evidence-list = ତଥ୍ୟ ଓ ପ୍ରମାଣ ଯୋଗାଡ଼ କରନ୍ତୁ
cases-start-emergency-clock = ଜରୁରୀ: 15 ମିନିଟରେ ପ୍ରଥମ ଫୋନ୍
cases-start-attempts-to-reach = ମାଲିକ ପକ୍ଷ ସହ ଯୋଗାଯୋଗ କରନ୍ତୁ
cases-start-promise-reminders = ପ୍ରତି ପ୍ରତିଶ୍ରୁତି ଉପରେ ନଜର ରଖନ୍ତୁ
cases-start-tell-owner = ଦାୟିତ୍ୱରେ ଥିବା ଲୋକଙ୍କୁ କୁହାଯିବ
cases-start-notice-answer-clock = ନୋଟିସର ଉତ୍ତର ପାଇଁ ଅପେକ୍ଷା
cases-start-hearing-dates = ଶୁଣାଣି ତାରିଖ ଲେଖନ୍ତୁ
cases-start-partner-follow-up = ଶ୍ରମିକଙ୍କୁ ପଚାରନ୍ତୁ, ସହଯୋଗୀ ସଂସ୍ଥା ସାହାଯ୍ୟ କରୁଛି କି
cases-start-rating-request = ଶ୍ରମିକଙ୍କୁ ପଚାରନ୍ତୁ, ଆମ ସାହାଯ୍ୟ କିପରି ଥିଲା

cases-need-claimant = ଦାବିଦାର ଶ୍ରମିକ
problem-labourline-need-claimant = ଦାବିଦାର ଶ୍ରମିକ
cases-need-issue = କ’ଣ ହେଲା: ଅତି କମରେ ଗୋଟିଏ ସମସ୍ୟା
problem-labourline-need-issue = କ’ଣ ହେଲା: ଅତି କମରେ ଗୋଟିଏ ସମସ୍ୟା
cases-need-opposing-party-or-unknown = ବିପକ୍ଷ, କିମ୍ବା ଲେଖନ୍ତୁ ଯେ ଜଣା ନାହିଁ
problem-labourline-need-opposing-party-or-unknown = ବିପକ୍ଷ, କିମ୍ବା ଲେଖନ୍ତୁ ଯେ ଜଣା ନାହିଁ
cases-need-consent-act = ସମ୍ମତି C1: ଆମେ କାମ କରିବା
problem-labourline-need-consent-act = ସମ୍ମତି C1: ଆମେ କାମ କରିବା
cases-need-consent-contact-employer = ସମ୍ମତି C2: ଆମେ ମାଲିକଙ୍କ ସହ କଥା ହେବା
problem-labourline-need-consent-contact-employer = ସମ୍ମତି C2: ଆମେ ମାଲିକଙ୍କ ସହ କଥା ହେବା
cases-need-consent-authority = ସମ୍ମତି C5: ଆମେ ଅଧିକାରୀଙ୍କ ପାଖକୁ ଯିବା
problem-labourline-need-consent-authority = ସମ୍ମତି C5: ଆମେ ଅଧିକାରୀଙ୍କ ପାଖକୁ ଯିବା
cases-need-safety-check-done = ଗତ 7 ଦିନ ଭିତରର ସୁରକ୍ଷା ଯାଞ୍ଚ
problem-labourline-need-safety-check-done = ଗତ 7 ଦିନ ଭିତରର ସୁରକ୍ଷା ଯାଞ୍ଚ
cases-need-no-red-flag = ସବୁ ଲାଲ ଚିହ୍ନ ହଟାଯାଇଥିବା
problem-labourline-need-no-red-flag = ସବୁ ଲାଲ ଚିହ୍ନ ହଟାଯାଇଥିବା
cases-need-red-flag = ଲାଗିଥିବା ଲାଲ ଚିହ୍ନ
problem-labourline-need-red-flag = ଲାଗିଥିବା ଲାଲ ଚିହ୍ନ
cases-need-computed-claim = ହିସାବ କରାଯାଇଥିବା ଦାବି
problem-labourline-need-computed-claim = ହିସାବ କରାଯାଇଥିବା ଦାବି
cases-need-settlement = ରାଜିନାମା
problem-labourline-need-settlement = ରାଜିନାମା
cases-need-receipt = ମିଳିଥିବା ଦେୟ
problem-labourline-need-receipt = ମିଳିଥିବା ଦେୟ
cases-need-confirmed-full = ଶ୍ରମିକଙ୍କ କଥା ଯେ ସବୁ ଟଙ୍କା ମିଳିଲା
problem-labourline-need-confirmed-full = ଶ୍ରମିକଙ୍କ କଥା ଯେ ସବୁ ଟଙ୍କା ମିଳିଲା
cases-need-confirmed-part = ଶ୍ରମିକଙ୍କ କଥା ଯେ କିଛି ଟଙ୍କା ମିଳିଲା
problem-labourline-need-confirmed-part = ଶ୍ରମିକଙ୍କ କଥା ଯେ କିଛି ଟଙ୍କା ମିଳିଲା
cases-need-instalment-overdue = ସମୟ ଗଡ଼ିଥିବା କିସ୍ତି
problem-labourline-need-instalment-overdue = ସମୟ ଗଡ଼ିଥିବା କିସ୍ତି
cases-need-failed-contacts-or-refusal = ମାଲିକଙ୍କ ସହ ତିନି ବିଫଳ ଚେଷ୍ଟା, କିମ୍ବା ମନା
problem-labourline-need-failed-contacts-or-refusal = ମାଲିକଙ୍କ ସହ ତିନି ବିଫଳ ଚେଷ୍ଟା, କିମ୍ବା ମନା
cases-need-notice-document = ନୋଟିସର ଦଲିଲ
problem-labourline-need-notice-document = ନୋଟିସର ଦଲିଲ
cases-need-authority-named = ଅଧିକାରୀଙ୍କ ନାମ
problem-labourline-need-authority-named = ଅଧିକାରୀଙ୍କ ନାମ
cases-need-lawyer-accepted = ରାଜି ହୋଇଥିବା ଓକିଲ
problem-labourline-need-lawyer-accepted = ରାଜି ହୋଇଥିବା ଓକିଲ
# review
cases-need-conflict-cleared = ଓକିଲଙ୍କ ସ୍ୱାର୍ଥ ସଂଘାତ ଯାଞ୍ଚ, ସଫା
# review
problem-labourline-need-conflict-cleared = ଓକିଲଙ୍କ ସ୍ୱାର୍ଥ ସଂଘାତ ଯାଞ୍ଚ, ସଫା
cases-need-partner-accepted = ରାଜି ହୋଇଥିବା ସହଯୋଗୀ ସଂସ୍ଥା
problem-labourline-need-partner-accepted = ରାଜି ହୋଇଥିବା ସହଯୋଗୀ ସଂସ୍ଥା
cases-need-dormant-tries = 30 ଦିନ ବିନା ଯୋଗାଯୋଗ, 3 ଦିନ ଓ 2 ଅଲଗା ସମୟରେ ଚେଷ୍ଟା
problem-labourline-need-dormant-tries = 30 ଦିନ ବିନା ଯୋଗାଯୋଗ, 3 ଦିନ ଓ 2 ଅଲଗା ସମୟରେ ଚେଷ୍ଟା
cases-need-any-contact = ଶ୍ରମିକଙ୍କ ନୂଆ ଯୋଗାଯୋଗ
problem-labourline-need-any-contact = ଶ୍ରମିକଙ୍କ ନୂଆ ଯୋଗାଯୋଗ
cases-need-outcome-and-reason = ଫଳ ଓ କାରଣ
problem-labourline-need-outcome-and-reason = ଫଳ ଓ କାରଣ
cases-need-outcome-fits-money = ଶ୍ରମିକ ନିଶ୍ଚିତ କରିଥିବା ଟଙ୍କା ସହ ମେଳ ଖାଉଥିବା ଫଳ
problem-labourline-need-outcome-fits-money = ଶ୍ରମିକ ନିଶ୍ଚିତ କରିଥିବା ଟଙ୍କା ସହ ମେଳ ଖାଉଥିବା ଫଳ
cases-need-closure-approved = ଡେସ୍କ ମୁଖ୍ୟ କିମ୍ବା ସଂଯୋଜକଙ୍କ ଅନୁମୋଦନ
problem-labourline-need-closure-approved = ଡେସ୍କ ମୁଖ୍ୟ କିମ୍ବା ସଂଯୋଜକଙ୍କ ଅନୁମୋଦନ
cases-need-no-open-promise = କୌଣସି ପ୍ରତିଶ୍ରୁତି ବାକି ନଥିବା
problem-labourline-need-no-open-promise = କୌଣସି ପ୍ରତିଶ୍ରୁତି ବାକି ନଥିବା
cases-need-no-open-claimant = ଦଳର କୌଣସି ଶ୍ରମିକଙ୍କ ମାମଲା ଖୋଲା ନଥିବା
problem-labourline-need-no-open-claimant = ଦଳର କୌଣସି ଶ୍ରମିକଙ୍କ ମାମଲା ଖୋଲା ନଥିବା
cases-need-reason = କାରଣ
problem-labourline-need-reason = କାରଣ

problem-labourline-stage-no-such-step = ମାମଲା ଏହି ବାଟରେ ଯାଇପାରିବ ନାହିଁ।
problem-labourline-stage-missing = ଏହି ପଦକ୍ଷେପ ପାଇଁ ଏବେ କିଛି ବାକି ଅଛି।

employers-kind-individual = ଜଣେ ବ୍ୟକ୍ତି
employers-kind-contractor = ଠିକାଦାର
employers-kind-subcontractor = ଉପ-ଠିକାଦାର
employers-kind-jamadar-agent = ଜମାଦାର, ଏଜେଣ୍ଟ
employers-kind-labour-supplier = ଶ୍ରମିକ ଯୋଗାଣକାରୀ
employers-kind-principal-employer = ମୁଖ୍ୟ ମାଲିକ
employers-kind-developer-owner = ବିଲ୍ଡର୍, ସ୍ଥାନର ମାଲିକ
employers-kind-platform = ଆପ୍ ବା ପ୍ଲାଟଫର୍ମ
employers-kind-household = ଘର
employers-kind-government = ସରକାର
employers-kind-unknown = ଜଣା ନାହିଁ
employers-link-recruited-by = ଯିଏ କାମକୁ ଆଣିଲେ
employers-link-paid-by = ଯିଏ ଟଙ୍କା ଦିଅନ୍ତି
employers-link-supervised-by = ଯିଏ କାମ କରାନ୍ତି
employers-link-subcontract-of = ଯାହାଙ୍କଠାରୁ ଠିକା ନେଲେ
employers-link-owns-site = ସ୍ଥାନର ମାଲିକ
cases-side-claimant = ଦାବିଦାର
cases-side-respondent = ବିପକ୍ଷ
cases-side-witness = ସାକ୍ଷୀ
cases-side-helper = ସାହାଯ୍ୟକାରୀ
cases-side-authority = ଅଧିକାରୀ
cases-side-lawyer = ଓକିଲ
people-phone-own = ନିଜ ଫୋନ୍
people-phone-spouse = ସ୍ୱାମୀ ବା ସ୍ତ୍ରୀଙ୍କ ଫୋନ୍
people-phone-co-worker = ସହକର୍ମୀଙ୍କ ଫୋନ୍
people-phone-neighbour = ପଡ଼ୋଶୀଙ୍କ ଫୋନ୍
people-phone-contractor-owned = ଠିକାଦାରଙ୍କ ଫୋନ୍: ସୁରକ୍ଷିତ ନୁହେଁ
mediation-attempt-reached = କଥା ହେଲା
mediation-attempt-no-answer = ଉତ୍ତର ନାହିଁ
mediation-attempt-switched-off = ଫୋନ୍ ବନ୍ଦ
mediation-attempt-rang-off = ବ୍ୟସ୍ତ, କିମ୍ବା କାଟିଦେଲେ
mediation-attempt-wrong-number = ଭୁଲ ନମ୍ବର
mediation-attempt-call-later = ପରେ ଫୋନ୍ କରିବାକୁ କହିଲେ
mediation-attempt-refused = ମନା କଲେ
mediation-attempt-not-found = ସେଠାରେ ମିଳିଲେ ନାହିଁ

evidence-kind-id-card = ପରିଚୟ ପତ୍ର
evidence-kind-gate-pass = ଗେଟ୍ ପାସ୍
evidence-kind-site-photo = କାମ ସ୍ଥାନର ଫଟୋ
evidence-kind-selfie-on-site = କାମ ସ୍ଥାନରେ ସେଲ୍ଫି
evidence-kind-attendance-diary = ହାଜିରା ଖାତା
evidence-kind-wage-slip = ମଜୁରୀ ସ୍ଲିପ୍
evidence-kind-upi-screenshot = ୟୁପିଆଇ ସ୍କ୍ରିନସଟ୍
evidence-kind-bank-entry = ବ୍ୟାଙ୍କ ଏଣ୍ଟ୍ରି
evidence-kind-call-recording = କଲ୍ ରେକର୍ଡିଂ
evidence-kind-voice-note = ଭଏସ୍ ନୋଟ୍
evidence-kind-whatsapp-chat = ହ୍ୱାଟସଆପ୍ ଚାଟ୍
evidence-kind-contract = ଚୁକ୍ତିପତ୍ର
evidence-kind-co-worker-statement = ସହକର୍ମୀଙ୍କ ବୟାନ
evidence-kind-medical = ଡାକ୍ତରୀ କାଗଜ
evidence-kind-fir = ପୋଲିସ୍ ରିପୋର୍ଟ (ଏଫଆଇଆର)
evidence-kind-inspection = ନିରୀକ୍ଷଣ ରିପୋର୍ଟ
evidence-kind-video = ଭିଡିଓ
evidence-proves-identity = ଶ୍ରମିକ କିଏ
evidence-proves-worked-here = ଏଠାରେ କାମ କଲେ
evidence-proves-rate = ସ୍ଥିର ମଜୁରୀ
evidence-proves-days = କାମର ଦିନ
evidence-proves-unpaid = ଟଙ୍କା ମିଳିନାହିଁ
evidence-proves-injury = ଆଘାତ
evidence-proves-coercion = ଜବରଦସ୍ତି

ledger-mode-phone = ଫୋନରେ
ledger-mode-meeting = ବୈଠକରେ
# review
ledger-mode-conciliation = ସାଲିସ୍ ଅଧିକାରୀଙ୍କ ପାଖରେ
ledger-mode-award = ଅଧିକାରୀଙ୍କ ରାୟରେ
ledger-mode-decree = ଅଦାଲତ ଡିକ୍ରିରେ
ledger-route-direct-to-worker = ସିଧା ଶ୍ରମିକଙ୍କୁ
ledger-route-through-union = ୟୁନିଅନ ମାଧ୍ୟମରେ
ledger-route-court = ଅଦାଲତ ବା ଅଧିକାରୀଙ୍କ ମାଧ୍ୟମରେ
ledger-route-government-scheme = ସରକାରୀ ଯୋଜନାରୁ
problem-labourline-ledger-negative = ରାଶି ଶୂନରୁ କମ୍ ହୋଇପାରିବ ନାହିଁ।
problem-labourline-ledger-nothing = ଶୂନରୁ ଅଧିକ ରାଶି ଲେଖନ୍ତୁ।
problem-labourline-ledger-too-large = ରାଶି ବହୁତ ବଡ଼। ଅଙ୍କ ଯାଞ୍ଚ କରନ୍ତୁ।
problem-labourline-ledger-too-many-claimants = ଗୋଟିଏ ମାମଲାରେ ସର୍ବାଧିକ 500 ଶ୍ରମିକ ରହିପାରିବେ।
problem-labourline-ledger-unknown-claimant = ଏହି ବ୍ୟକ୍ତି ଏହି ମାମଲାର ଦାବିଦାର ନୁହଁନ୍ତି।
problem-labourline-ledger-claimant-twice = ରାଜିନାମାରେ ଜଣେ ଶ୍ରମିକ ଦୁଇଥର ଲେଖାଯାଇଛନ୍ତି।
problem-labourline-ledger-settlement-stands = ରାଜିନାମା ଆଗରୁ ଅଛି। ତାହାକୁ ବଦଳାନ୍ତୁ।
problem-labourline-ledger-unknown-settlement = ଏହି ରାଜିନାମା ଆଉ ଲାଗୁ ନାହିଁ। ପୁଣି ଦେଖନ୍ତୁ।
problem-labourline-ledger-instalments-do-not-add-up = କିସ୍ତିର ମୋଟ ଠିକ୍ ରାଜିନାମା ସହ ସମାନ ହେବା ଦରକାର।
problem-labourline-ledger-less-than-received = ଜଣେ ଶ୍ରମିକଙ୍କୁ ଏହାଠାରୁ ଅଧିକ ମିଳିସାରିଛି।
problem-labourline-ledger-unknown-instalment = ଏପରି କୌଣସି କିସ୍ତି ନାହିଁ।
problem-labourline-ledger-not-late = ଏହି କିସ୍ତି ଡେରି ହୋଇନାହିଁ।
problem-labourline-ledger-nothing-agreed = ଆଗେ ଲେଖନ୍ତୁ କ’ଣ ସ୍ଥିର ହେଲା।
problem-labourline-ledger-more-than-agreed = ଏହା ବାକି ରାଶି (₹{ $unpaid }) ଠାରୁ ଅଧିକ। ଅଧିକ ସ୍ଥିର ହୋଇଥିଲେ ଆଗେ ରାଜିନାମା ବଦଳାନ୍ତୁ।
problem-labourline-ledger-more-than-unpaid = କେବଳ ବାକି ରାଶି (₹{ $unpaid }) ଛାଡ଼ିହେବ।
problem-labourline-ledger-receipt-again = ଏହି ଦେୟ ଆଗରୁ ଲେଖାଯାଇଛି।
problem-labourline-ledger-unknown-receipt = ଏପରି କୌଣସି ଦେୟ ନାହିଁ।
problem-labourline-ledger-receipt-stands = ଏହି ଦେୟକୁ ଆଉ ଏହିପରି ବଦଳାଯାଇପାରିବ ନାହିଁ।

claims-head-wages = ମଜୁରୀ
claims-head-overtime = ଓଭରଟାଇମ୍
claims-head-min-wage-diff = ସର୍ବନିମ୍ନ ମଜୁରୀର ଫରକ
claims-head-rest-day = ଛୁଟି ଦିନର କାମ
claims-head-bonus = ବୋନସ୍
claims-head-gratuity = ଗ୍ରାଚ୍ୟୁଇଟି
claims-head-pf = ଭବିଷ୍ୟନିଧି
claims-head-esi = ରାଜ୍ୟ ବୀମା
claims-head-compensation = କ୍ଷତିପୂରଣ
claims-head-advance-returned = ଫେରସ୍ତ ହେବାକୁ ଥିବା ଅଗ୍ରୀମ
claims-head-deposit = ଜମା ରାଶି
claims-head-travel = ଯାତ୍ରା
claims-head-penalty = ଶ୍ରମିକଙ୍କୁ ମିଳୁଥିବା ଜରିମାନା
claims-unit-hour = ଘଣ୍ଟା
claims-unit-day = ଦିନ
claims-unit-week = ସପ୍ତାହ
claims-unit-month = ମାସ
claims-unit-piece = ଖଣ୍ଡ
claims-attendance-diary = ନିଜ ଖାତା
claims-attendance-muster = ହାଜିରା ରେଜିଷ୍ଟର
claims-attendance-photo = ଫଟୋ
claims-attendance-oral = ଶ୍ରମିକଙ୍କ କଥା
claims-attendance-co-worker = ସହକର୍ମୀଙ୍କ କଥା
claims-payment-wages = ମଜୁରୀ
claims-payment-advance = ଅଗ୍ରୀମ
claims-mode-cash = ନଗଦ
claims-mode-upi = ୟୁପିଆଇ
claims-mode-bank = ବ୍ୟାଙ୍କ
claims-mode-cheque = ଚେକ୍
claims-mode-kind = ଜିନିଷ ଆକାରରେ
claims-mode-unknown = ଜଣା ନାହିଁ
claims-step-earned = ଅର୍ଜିତ ମଜୁରୀ
claims-step-earned-between = ମଜୁରୀ, { $from } ରୁ { $to }
claims-step-earned-from = ମଜୁରୀ, { $from } ରୁ
claims-step-earned-to = ମଜୁରୀ, { $to } ପର୍ଯ୍ୟନ୍ତ
claims-step-paid = ମିଳିଛି
claims-step-paid-on = { $on } ରେ ମିଳିଛି
claims-step-advance = ଅଗ୍ରୀମ
claims-step-advance-on = { $on } ରେ ଅଗ୍ରୀମ
claims-how-same =
    { $units } { $unit ->
         [hour] ଘଣ୍ଟା
         [day] ଦିନ
         [week] ସପ୍ତାହ
         [month] ମାସ
        *[piece] ଖଣ୍ଡ
    } × ₹{ $rate }
claims-how-divided =
    { $units } { $unit ->
         [hour] ଘଣ୍ଟା
         [day] ଦିନ
         [week] ସପ୍ତାହ
         [month] ମାସ
        *[piece] ଖଣ୍ଡ
    } × ₹{ $rate } / { $per ->
         [hour] ଘଣ୍ଟା
         [day] ଦିନ
         [week] ସପ୍ତାହ
         [month] ମାସ
        *[piece] ଖଣ୍ଡ
    } ÷ { $by }
claims-how-multiplied =
    { $units } { $unit ->
         [hour] ଘଣ୍ଟା
         [day] ଦିନ
         [week] ସପ୍ତାହ
         [month] ମାସ
        *[piece] ଖଣ୍ଡ
    } × { $times } × ₹{ $rate } / { $per ->
         [hour] ଘଣ୍ଟା
         [day] ଦିନ
         [week] ସପ୍ତାହ
         [month] ମାସ
        *[piece] ଖଣ୍ଡ
    }
claims-how-ratio =
    { $units } { $unit ->
         [hour] ଘଣ୍ଟା
         [day] ଦିନ
         [week] ସପ୍ତାହ
         [month] ମାସ
        *[piece] ଖଣ୍ଡ
    } × { $times } × ₹{ $rate } / { $per ->
         [hour] ଘଣ୍ଟା
         [day] ଦିନ
         [week] ସପ୍ତାହ
         [month] ମାସ
        *[piece] ଖଣ୍ଡ
    } ÷ { $by }
claims-how-paid =
    { $mode ->
        [cash] ନଗଦ
        [upi] ୟୁପିଆଇରେ
        [bank] ବ୍ୟାଙ୍କରେ
        [cheque] ଚେକରେ
        [kind] ଜିନିଷ ଆକାରରେ
       *[unknown] ଉପାୟ ଜଣା ନାହିଁ
    }
claims-missing-terms = କ’ଣ ସ୍ଥିର ହୋଇଥିଲା: ମଜୁରୀ ଦର
claims-missing-attendance = କେତେ କାମ ହେଲା
claims-missing-rate = ଗୋଟିଏ ସର୍ତ୍ତର ଦର
claims-missing-units = ଗୋଟିଏ ଧାଡ଼ିରେ କେତେ କାମ ହେଲା
claims-missing-term-for = ଏହି ଦିନଗୁଡ଼ିକର ଦର
claims-missing-which-term = ଏହି ଦିନରେ ଦର ବଦଳିଲା: ଆଗରୁ ଓ ପରେ କେତେ କାମ ହେଲା?
claims-missing-payment-amount = କେତେ ମିଳିଲା
problem-labourline-claim-too-many = ସର୍ବାଧିକ { $most } ଧାଡ଼ି।
problem-labourline-claim-beyond = ଏହି ସଂଖ୍ୟା ଠିକ୍ ହୋଇପାରେ ନାହିଁ। ଯାଞ୍ଚ କରନ୍ତୁ।
problem-labourline-claim-days = ଶେଷ ଦିନ ପ୍ରଥମ ଦିନ ଆଗରୁ, କିମ୍ବା ଦଶ ବର୍ଷରୁ ଅଧିକ ପରେ।
problem-labourline-claim-too-large = ସବୁ ମିଶି ରାଶି ବହୁତ ବଡ଼। ଅଙ୍କ ଯାଞ୍ଚ କରନ୍ତୁ।

safety-flag-held-against-will = ଇଚ୍ଛା ବିରୁଦ୍ଧରେ ଅଟକ
safety-flag-locked-in = ତାଲା ଭିତରେ ବନ୍ଦ
safety-flag-debt-bondage = ଋଣରେ ବନ୍ଧକ
safety-flag-id-documents-taken = ପରିଚୟ କାଗଜ ନିଆଯାଇଛି
safety-flag-child = ଶିଶୁ
safety-flag-violence = ହିଂସା
safety-flag-sexual-violence = ଯୌନ ହିଂସା
safety-flag-threat-of-retaliation = ପ୍ରତିଶୋଧ ଧମକ
safety-flag-employer-controls-phone = ଫୋନ୍ ମାଲିକଙ୍କ ହାତରେ
safety-flag-lives-on-site = କାମ ସ୍ଥାନରେ ରହନ୍ତି
safety-flag-medical-emergency = ତୁରନ୍ତ ଡାକ୍ତର ଦରକାର
safety-flag-suicidal = ଆତ୍ମହତ୍ୟା କଥା
safety-flag-pregnant = ଗର୍ଭବତୀ
safety-flag-death = ମୃତ୍ୟୁ
safety-flag-mass-stranding = ବହୁ ଲୋକ ଫସିଛନ୍ତି
safety-flag-caller-may-be-employer = ଫୋନ୍ କରୁଥିବା ଲୋକ ମାଲିକ ହୋଇପାରନ୍ତି
safety-flag-abusive-caller = ଗାଳି ଦେଉଥିବା କଲର୍
safety-helper-police = ପୋଲିସ୍, ଆମ୍ବୁଲାନ୍ସ
safety-helper-child-line = ଚାଇଲ୍ଡଲାଇନ୍
safety-helper-women-helpline = ମହିଳା ହେଲ୍ପଲାଇନ୍
safety-helper-district-magistrate = ଜିଲ୍ଲାପାଳ ବା ଉପ-ଜିଲ୍ଲାପାଳ
safety-helper-local-union = ସ୍ଥାନୀୟ ୟୁନିଅନ
climb-step-owner = ଦାୟିତ୍ୱରେ
climb-step-desk-lead = ଡେସ୍କ ମୁଖ୍ୟ
climb-step-convener = ସଂଯୋଜକ

register-field-case-number = ମାମଲା ନମ୍ବର
register-field-opened-on = ପ୍ରଥମ ଯୋଗାଯୋଗ ତାରିଖ
register-field-chapter = ଶାଖା
register-field-caseworker = ମାମଲା କାର୍ଯ୍ୟକର୍ତ୍ତା
register-field-channel = କିପରି ଆସିଲା
register-field-worker-name = ଶ୍ରମିକଙ୍କ ନାମ
register-field-worker-name-native = ନିଜ ଲିପିରେ ନାମ
register-field-phone = ଫୋନ୍
register-field-other-phone = ଅନ୍ୟ ଫୋନ୍
register-field-language = ଭାଷା
register-field-sex = ଲିଙ୍ଗ
register-field-birth-year = ଜନ୍ମ ବର୍ଷ
register-field-age = ବୟସ
register-field-home-state = ଘର ରାଜ୍ୟ
register-field-home-district = ଘର ଜିଲ୍ଲା
register-field-home-village = ଗାଁ
register-field-claimant-count = ଶ୍ରମିକ ସଂଖ୍ୟା
register-field-issue = ସମସ୍ୟା
register-field-other-issue = ଅନ୍ୟ ସମସ୍ୟା
register-field-jamadar = ଜମାଦାର
register-field-contractor = ଠିକାଦାର
register-field-contractor-phone = ଠିକାଦାରଙ୍କ ଫୋନ୍
register-field-principal = ମୁଖ୍ୟ ମାଲିକ
register-field-site = କାମ ସ୍ଥାନ
register-field-industry = କାମର ପ୍ରକାର
register-field-work-state = କାମ ରାଜ୍ୟ
register-field-work-district = କାମ ଜିଲ୍ଲା
register-field-work-from = କାମର ପ୍ରଥମ ଦିନ
register-field-work-to = କାମର ଶେଷ ଦିନ
register-field-rate-per-day = ଦିନକର ମଜୁରୀ (₹)
register-field-days-worked = କାମର ଦିନ
register-field-paid = ଏଯାଏ ମିଳିଛି (₹)
register-field-claim = ଦାବି (₹)
register-field-agreed = ସ୍ଥିର ହେଲା (₹)
register-field-agreed-on = ରାଜିନାମା ତାରିଖ
register-field-received = ମିଳିଲା (₹)
register-field-confirmed = ଶ୍ରମିକ ନିଶ୍ଚିତ କଲେ (₹)
register-field-stage = ସୋପାନ
register-field-outcome = ଫଳ
register-field-closed-on = ବନ୍ଦ ତାରିଖ
register-field-next-action = ପରବର୍ତ୍ତୀ କାମ
register-field-next-action-on = ପରବର୍ତ୍ତୀ କାମର ତାରିଖ
register-field-consents = ସମ୍ମତି
register-field-summary = କ’ଣ ହେଲା, ଶବ୍ଦରେ
