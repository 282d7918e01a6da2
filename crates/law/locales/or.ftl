# ଆଇନର ହିସାବ: ନାମ, ପ୍ରଶ୍ନ, କାରଣ।
# Lines marked review use terms of law that a native reader has not read yet.

## Rules

# review
law-rule-accident = କାମରେ ଦୁର୍ଘଟଣାର କ୍ଷତିପୂରଣ
# review
law-rule-board = ନିର୍ମାଣ ଶ୍ରମିକ ବୋର୍ଡର ସୁବିଧା
# review
law-rule-bocw = ନିର୍ମାଣ ଶ୍ରମିକ ଭାବେ ପଞ୍ଜୀକରଣ
# review
law-rule-bonus = ବୋନସ
# review
law-rule-deductions = ବେଆଇନ କାଟ
# review
law-rule-delay = ବିଳମ୍ବ ପାଇଁ ସୁଧ
# review
law-rule-displacement = ପ୍ରବାସୀ ଶ୍ରମିକର ବିସ୍ଥାପନ ଭତ୍ତା
# review
law-rule-e-shram = ଇ-ଶ୍ରମ ପଞ୍ଜୀକରଣ
# review
law-rule-epf = ଜମା ହୋଇନଥିବା ଭବିଷ୍ୟ ନିଧି
# review
law-rule-esi-benefit = ଇଏସଆଇ ସୁବିଧା
# review
law-rule-esi-contribution = ଇଏସଆଇ ଦେୟ
# review
law-rule-scheme = ତାଲିକାର ଏକ ଯୋଜନା
# review
law-rule-gig = ଗିଗ୍ ଓ ପ୍ଲାଟଫର୍ମ ଶ୍ରମିକଙ୍କ ସୁବିଧା
# review
law-rule-gratuity = ଗ୍ରାଚ୍ୟୁଇଟି
# review
law-rule-journey = ଘରକୁ ଯିବା ଆସିବା ଭଡ଼ା
# review
law-rule-lay-off = କାମ ବନ୍ଦ ଦିନର ପାଉଣା
# review
law-rule-leave = ଛୁଟି ଓ ଛୁଟିର ଟଙ୍କା
# review
law-rule-maternity = ମାତୃତ୍ୱ ସୁବିଧା
# review
law-rule-minimum-wage = ସର୍ବନିମ୍ନ ମଜୁରିରୁ କମ୍
# review
law-rule-overtime = ଓଭରଟାଇମ
# review
law-rule-pension = ମାସିକ ପେନସନ
# review
law-rule-pm-sym = ପିଏମ-ଏସୱାଇଏମ ପେନସନ
# review
law-rule-rest-day = ବିଶ୍ରାମ ଦିନରେ କାମ
# review
law-rule-retrenchment = ଛଟେଇର ପାଉଣା
# review
law-rule-short-day = କାମକୁ ଆସି ଫେରାଇ ଦିଆଗଲା
# review
law-rule-wages-late = ବିଳମ୍ବରେ ମିଳିଥିବା ମଜୁରି
# review
law-rule-wages-meaning = ମଜୁରିରେ କଣ ଗଣାଯାଏ
# review
law-rule-wages-unpaid = ବାକି ମଜୁରି

## Facts: questions

# review
law-fact-accident-on = ଦୁର୍ଘଟଣା କେବେ ହେଲା?
# review
law-fact-age = ଶେଷ ଜନ୍ମଦିନରେ ବୟସ କେତେ ଥିଲା?
# review
law-fact-area = ସ୍ଥାନଟି ମଜୁରି ତାଲିକାର A, B କି C କ୍ଷେତ୍ରରେ?
# review
law-fact-asked-on = କେଉଁ ଦିନର କଥା?
# review
law-fact-basic = ମୂଳ ଦରମା ଓ ମହଙ୍ଗା ଭତ୍ତା କେତେ?
# review
law-fact-board-benefit = ବୋର୍ଡର କେଉଁ ସୁବିଧା?
# review
law-fact-care-given = ଜନ୍ମ ଆଗରୁ ଓ ପରେ ମାଲିକ ମାଗଣା ଯତ୍ନ ଦେଲେ କି?
# review
law-fact-children = ଜୀବିତ ସନ୍ତାନ କେତେ?
# review
law-fact-construction = ଏହା କୋଠା ବା ଅନ୍ୟ ନିର୍ମାଣ କାମ କି?
# review
law-fact-contributed-days = କେତେ ଦିନର ଇଏସଆଇ ଦେୟ ଜମା ହେଲା?
# review
law-fact-cooperative = କାଟର ଭାଗ ସମବାୟ ସମିତିକୁ ଯାଏ କି?
# review
law-fact-day-wages = ଦିନକର ମଜୁରି କେତେ?
# review
law-fact-days = କେତେ ଦିନ?
# review
law-fact-days-all-aggregators = ସବୁ ପ୍ଲାଟଫର୍ମ ମିଶାଇ କେତେ ଦିନ?
# review
law-fact-days-one-aggregator = ଯେଉଁ ପ୍ଲାଟଫର୍ମରେ ସବୁଠୁ ଅଧିକ କାମ, ସେଠି କେତେ ଦିନ?
# review
law-fact-days-worked = ବାର ମାସରେ କେତେ ଦିନ କାମ କଲେ?
# review
law-fact-deductions-listed = ଆଇନରେ ଥିବା କାରଣରୁ କେତେ କଟାଗଲା?
# review
law-fact-deductions-other = ଅନ୍ୟ କାରଣରୁ କେତେ କଟାଗଲା (କମିଶନ, କାମ ପାଇଁ ଫିସ୍, ଯାତ୍ରା)?
# review
law-fact-delivery-on = ଜନ୍ମ କେବେ ହେବ ବା ହେଲା?
# review
law-fact-disabled-days = କେତେ ଦିନ କାମ କରିପାରିଲେ ନାହିଁ?
# review
law-fact-disaster-paid = ବିପର୍ଯ୍ୟୟ ବିଭାଗ ଟଙ୍କା ଦେଇସାରିଛି କି?
# review
law-fact-dismissed-for-fraud = ଠକେଇ, ହିଂସା, ଚୋରି ବା ଯୌନ ନିର୍ଯାତନା ପାଇଁ ବାହାର କରାଗଲା କି?
# review
law-fact-due-on = କେବେ ମିଳିବାର ଥିଲା?
# review
law-fact-ending = କାମ କିପରି ଶେଷ ହେଲା?
# review
law-fact-esi-benefit = ଇଏସଆଇର କେଉଁ ସୁବିଧା?
# review
law-fact-esi-covered = ଶ୍ରମିକ ଇଏସଆଇରେ ଅଛନ୍ତି କି?
# review
law-fact-exclusions = ମଜୁରିରେ ଗଣା ନହେଉଥିବା ଭତ୍ତା କେତେ?
# review
law-fact-fare = ଗୋଟିଏ ପଟର ଦ୍ୱିତୀୟ ଶ୍ରେଣୀ ଭଡ଼ା କେତେ?
# review
law-fact-fare-paid = ଗତ ବାର ମାସରେ ଭଡ଼ା ମିଳିଲା କି?
# review
law-fact-fines = ଜରିମାନାରେ କେତେ କଟାଗଲା?
# review
law-fact-harm = ଦୁର୍ଘଟଣାରେ କଣ ହେଲା?
# review
law-fact-in-epf-esi = ଶ୍ରମିକ ଇପିଏଫ, ଇଏସଆଇ ବା ଏନପିଏସରେ ଅଛନ୍ତି କି?
# review
law-fact-income = ମାସିକ ଆୟ କେତେ?
# review
law-fact-income-tax = ଶ୍ରମିକ ଆୟକର ଦିଅନ୍ତି କି?
# review
law-fact-injuries = ଅନୁସୂଚୀର କେଉଁ ଆଘାତ?
# review
law-fact-job-ended = କାମ କେବେ ଶେଷ ହେଲା?
# review
law-fact-laid-off-days = ସାପ୍ତାହିକ ଛୁଟି ଛାଡ଼ି କେତେ ଦିନ କାମ ବନ୍ଦ ଥିଲା?
# review
law-fact-late-sum = କେଉଁ ଟଙ୍କା ବିଳମ୍ବ ହେଲା?
# review
law-fact-layoff-agreement = ୪୫ ଦିନ ପରେ କାମ-ବନ୍ଦ ପାଉଣା ନମିଳିବାର ଚୁକ୍ତି ଅଛି କି?
# review
law-fact-leave-carried = ଗତ ବର୍ଷର କେତେ ଛୁଟି ବାକି ଥିଲା?
# review
law-fact-leave-taken = କେତେ ଛୁଟି ନେଲେ?
# review
law-fact-loss-percent = ଡାକ୍ତରଙ୍କ ମତରେ ରୋଜଗାର କ୍ଷମତା କେତେ ପ୍ରତିଶତ କମିଲା?
# review
law-fact-maternity = କେଉଁ ମାତୃତ୍ୱ ସୁବିଧା?
# review
law-fact-medical = ଚିକିତ୍ସାରେ କେତେ ଖର୍ଚ୍ଚ ହେଲା?
# review
law-fact-migrants = ସେଠାରେ ଅନ୍ୟ ରାଜ୍ୟର କେତେ ଶ୍ରମିକ ଅଛନ୍ତି?
# review
law-fact-monthly-wages = ମାସକର ମଜୁରି କେତେ?
# review
law-fact-months = ବର୍ଷରେ କେତେ ମାସ କାମ କଲେ?
# review
law-fact-months-undeposited = କେତେ ମାସର ଟଙ୍କା ଜମା ହୋଇନାହିଁ?
# review
law-fact-notice-given = ମାସକର ନୋଟିସ ଦିଆଗଲା କି?
# review
law-fact-overtime-hours = ଓଭରଟାଇମ କେତେ ଘଣ୍ଟା?
# review
law-fact-paid = ଏପର୍ଯ୍ୟନ୍ତ କେତେ ମିଳିଲା?
# review
law-fact-paid-on = କେବେ ମିଳିଲା, ବା କେଉଁ ଦିନ ଯାଏ ଗଣିବା?
# review
law-fact-pay-period = ମଜୁରି କେତେ ଦିନରେ ଥରେ ମିଳେ?
# review
law-fact-period-ends = ମଜୁରି ଅବଧିର ଶେଷ ଦିନ କେଉଁଟି?
# review
law-fact-registered-years = ବୋର୍ଡରେ ପଞ୍ଜୀକରଣର କେତେ ପୂରା ବର୍ଷ ହେଲା?
# review
law-fact-remuneration = ମାସର ମୋଟ ପାଉଣା କେତେ?
# review
law-fact-rest-days = କେତେ ବିଶ୍ରାମ ଦିନ କାମ କଲେ?
# review
law-fact-road-days = ଯିବା ଆସିବାରେ କେତେ ଦିନ ଲାଗିଲା?
# review
law-fact-seasonal = କାମ ଋତୁଭିତ୍ତିକ କି?
# review
law-fact-service-months = ପୂରା ବର୍ଷ ଉପରେ କେତେ ମାସ?
# review
law-fact-service-years = ଏହି କାମରେ ପୂରା କେତେ ବର୍ଷ?
# review
law-fact-short-days = କେତେ ଦିନ କାମକୁ ଆସି ଫେରାଇ ଦିଆଗଲା?
# review
law-fact-skill = ଅକୁଶଳ, ଅର୍ଦ୍ଧକୁଶଳ, କୁଶଳ ନା ଅତି କୁଶଳ?
# review
law-fact-sum-due = କେତେ ମିଳିବାର ଥିଲା?
# review
law-fact-wages-after = ଦୁର୍ଘଟଣା ପରେ ମାସକୁ କେତେ ରୋଜଗାର?
# review
law-fact-workers = ସେଠାରେ କେତେ ଲୋକ କାମ କରନ୍ତି?
# review
law-fact-year-ends = ହିସାବ ବର୍ଷର ଶେଷ ଦିନ କେଉଁଟି?

## Steps

# review
law-step-added-back = ମଜୁରିରେ ଫେରାଇ ଯୋଡ଼ାଗଲା
# review
law-step-age-from = ଏହି ବୟସରୁ
# review
law-step-age-to = ଏହି ବୟସ ପର୍ଯ୍ୟନ୍ତ
# review
law-step-authority-may-add = ଅଧିକାରୀ ଏତେ ପର୍ଯ୍ୟନ୍ତ ଯୋଡ଼ିପାରନ୍ତି
# review
law-step-basic = ମୂଳ ଦରମା ଓ ମହଙ୍ଗା ଭତ୍ତା
# review
law-step-board-benefit = ବୋର୍ଡର ସୁବିଧା
# review
law-step-board-years = ପ୍ରତି ପଞ୍ଜୀକୃତ ବର୍ଷ ପାଇଁ ଅଧିକ
# review
law-step-bonus-counted = ବୋନସ ପାଇଁ ଗଣା ମଜୁରି
# review
law-step-bonus-eligible = ଏହି ମଜୁରି ପର୍ଯ୍ୟନ୍ତ ବୋନସ ମିଳେ
# review
law-step-bonus-least = ସର୍ବନିମ୍ନ ବୋନସ
# review
law-step-bonus-lost = ଏପରି ବାହାର କରାଗଲେ ବୋନସ ନାହିଁ
# review
law-step-bonus-most = ଲାଭ ଥିଲେ ସର୍ବାଧିକ ବୋନସ
# review
law-step-compensation = କ୍ଷତିପୂରଣ
# review
law-step-counted-wage = ଗଣାଯାଉଥିବା ମାସିକ ମଜୁରି
# review
law-step-damages = ଅଧିକାରୀ ଏତେ ପର୍ଯ୍ୟନ୍ତ ଦଣ୍ଡ ଯୋଡ଼ିପାରନ୍ତି
# review
law-step-days-late = ବିଳମ୍ବ ଦିନ
# review
law-step-days-needed = ଆବଶ୍ୟକ ଦିନ
# review
law-step-days-one = ଗୋଟିଏ ପ୍ଲାଟଫର୍ମରେ ଆବଶ୍ୟକ ଦିନ
# review
law-step-days-paid = ଯେତେ ଦିନର ଟଙ୍କା ମିଳିବ
# review
law-step-days-several = ଅନେକ ପ୍ଲାଟଫର୍ମରେ ଆବଶ୍ୟକ ଦିନ
# review
law-step-displacement = ବିସ୍ଥାପନ ଭତ୍ତା
# review
law-step-employee-share = ଶ୍ରମିକର ଅଂଶ
# review
law-step-employer-share = ମାଲିକର ଅଂଶ
# review
law-step-epf-base = ଭବିଷ୍ୟ ନିଧି ପାଇଁ ଗଣା ମଜୁରି
# review
law-step-esi-benefit = ଇଏସଆଇ ସୁବିଧା
# review
law-step-esi-ceiling = ଇଏସଆଇ ଏତେ ମଜୁରି ପର୍ଯ୍ୟନ୍ତ
# review
law-step-esi-instead = ମାଲିକ ବଦଳରେ ଇଏସଆଇ ଦେବ
# review
law-step-exclusion-limit = ମୋଟ ପାଉଣାର ଅଧା: ଏହାଠାରୁ ଅଧିକ ବାଦ ଦେଇ ହେବନାହିଁ
# review
law-step-factor = ବୟସର ଗୁଣାଙ୍କ
# review
law-step-fare = ଯିବା ଆସିବା ଭଡ଼ା
# review
law-step-fines-over = ତିନି ପ୍ରତିଶତରୁ ଅଧିକ ଜରିମାନା
# review
law-step-funeral = ଅନ୍ତିମ ସଂସ୍କାର
# review
law-step-government-pays = ସରକାର ମାସକୁ ଦିଅନ୍ତି
# review
law-step-gratuity = ଗ୍ରାଚ୍ୟୁଇଟି
# review
law-step-half-month = ପ୍ରତି ଅଧା ମାସ ପାଇଁ
# review
law-step-hour-rate = ଘଣ୍ଟାକର ସାଧାରଣ ମଜୁରି
# review
law-step-income-limit = ଏତେ ଆୟ ପର୍ଯ୍ୟନ୍ତ
# review
law-step-interest = ସୁଧ
# review
law-step-lay-off = କାମ ବନ୍ଦ ଦିନର ପାଉଣା
# review
law-step-leave-earned = ଅର୍ଜିତ ଛୁଟି
# review
law-step-leave-money = ଛୁଟିର ଟଙ୍କା
# review
law-step-loss-of-earning = ରୋଜଗାର କ୍ଷମତାର କ୍ଷତି
# review
law-step-maternity = ମାତୃତ୍ୱ ସୁବିଧା
# review
law-step-medical = ଚିକିତ୍ସା ଖର୍ଚ୍ଚ
# review
law-step-medical-bonus = ଚିକିତ୍ସା ବୋନସ
# review
law-step-member-pays = ଶ୍ରମିକ ମାସକୁ ଦିଅନ୍ତି
# review
law-step-migrants-needed = ଅନ୍ୟ ରାଜ୍ୟର ଏତେ ଶ୍ରମିକ ଆବଶ୍ୟକ
# review
law-step-minimum-difference = ସର୍ବନିମ୍ନ ମଜୁରି ସହ ତଫାତ
# review
law-step-minimum-rate = ଦିନକର ସର୍ବନିମ୍ନ ମଜୁରି
# review
law-step-no-displacement = ନୂଆ ସଂହିତାରେ ବିସ୍ଥାପନ ଭତ୍ତା ନାହିଁ
# review
law-step-not-listed = ଆଇନ ଅନୁମତି ନଥିବା କାଟ
# review
law-step-notice-pay = ନୋଟିସ ବଦଳରେ ମାସକର ଦରମା
# review
law-step-over-ceiling = ସର୍ବାଧିକ ରାଶିରୁ ଅଧିକ
# review
law-step-over-limit = ସୀମାରୁ ଅଧିକ କାଟ
# review
law-step-overtime = ଦୁଇଗୁଣ ହାରରେ ଓଭରଟାଇମ
# review
law-step-paid-already = ପୂର୍ବରୁ ମିଳିଛି
# review
law-step-paid-late = ବିଳମ୍ବରେ ମିଳିଲା
# review
law-step-pay-day = ଏହି ଦିନ ସୁଦ୍ଧା ଦେବାର ଥିଲା
# review
law-step-pension = ମାସିକ ପେନସନ
# review
law-step-reskilling = ଦକ୍ଷତା ପାଣ୍ଠିରୁ ପନ୍ଦର ଦିନର ଦରମା
# review
law-step-rest-day = ବିଶ୍ରାମ ଦିନରେ ଦୁଇଗୁଣ ମଜୁରି
# review
law-step-retrenchment = ପ୍ରତି ବର୍ଷ ପାଇଁ ପନ୍ଦର ଦିନର ଦରମା
# review
law-step-road-wages = ରାସ୍ତା ଦିନର ମଜୁରି
# review
law-step-short-days = ଫେରାଇ ଦିଆଯାଇଥିବା ଦିନର ପୂରା ମଜୁରି
# review
law-step-short-each-day = ପ୍ରତିଦିନ କମ୍
# review
law-step-to-pension = ଏଥିରୁ ପେନସନ ଯୋଜନାକୁ, ମାସକୁ
# review
law-step-total-sum = ପୂର୍ଣ୍ଣ ଅକ୍ଷମତାର ରାଶି
# review
law-step-wages-due = ପାଉଣା ମଜୁରି
# review
law-step-wages-earned = ଅର୍ଜିତ ମଜୁରି
# review
law-step-weeks-before = ଏଥିରୁ ଜନ୍ମ ଆଗରୁ ସର୍ବାଧିକ (ସପ୍ତାହ)
# review
law-step-workers-needed = ଏତେ ଶ୍ରମିକ ଆବଶ୍ୟକ
# review
law-step-years-counted = ଗଣା ବର୍ଷ
# review
law-step-years-needed = ଆବଶ୍ୟକ ବର୍ଷ

## Assumptions

# review
law-assume-average-pay-over-26-days = ମାସର ଦରମା ୨୬ ଦିନର ବୋଲି ଧରାଗଲା।
# review
law-assume-board-page-undated = ବୋର୍ଡର ପୃଷ୍ଠାରେ ତାରିଖ ନାହିଁ; ଆଜିର ରାଶି ବୋର୍ଡକୁ ପଚାରନ୍ତୁ।
# review
law-assume-care-given = ଯତ୍ନ ମାଗଣା ଥିଲା କି ନାହିଁ ଜାଣିବା ଯାଏ ଚିକିତ୍ସା ବୋନସ ଯୋଡ଼ାଯାଇନାହିଁ।
# review
law-assume-daily-wage-above-exemption = ଦିନର ମଜୁରି ଛାଡ଼ ସୀମାରୁ ଅଧିକ ବୋଲି ଧରାଗଲା।
# review
law-assume-days-with-last-employer-count = ପୂର୍ବ ମାଲିକ ପାଖର ଦିନ ମଧ୍ୟ ଗଣାଯାଏ।
# review
law-assume-each-act-its-own-wages = ୨୧ ନଭେମ୍ବର ୨୦୨୫ ପୂର୍ବରୁ ପ୍ରତି ଆଇନରେ ମଜୁରିର ନିଜ ଅର୍ଥ ଥିଲା।
# review
law-assume-earned-nothing-meanwhile = ଏହା ମଧ୍ୟରେ କିଛି ରୋଜଗାର ହୋଇନାହିଁ ବୋଲି ଧରାଗଲା।
# review
law-assume-enough-workers = ସେଠାରେ କୋଡ଼ିଏ ବା ଅଧିକ ଲୋକ କାମ କରନ୍ତି ବୋଲି ଧରାଗଲା।
# review
law-assume-excess-may-be-taken-later = ଅଧିକ କଟାଯାଇଥିବା ଟଙ୍କା ପର ମାସରେ କଟାଯାଇପାରେ।
# review
law-assume-factory-with-fifty = ଏହା ପଚାଶ ବା ଅଧିକ ଶ୍ରମିକଙ୍କ କାରଖାନା, ଖଣି ବା ବଗିଚା ବୋଲି ଧରାଗଲା।
# review
law-assume-half-month-is-fifteen-days = ଅଧା ମାସ ପନ୍ଦର ଦିନ ବୋଲି ଧରାଗଲା।
# review
law-assume-interest-by-days-of-365 = ସୁଧ ଦିନ ହିସାବରେ, ବର୍ଷ ୩୬୫ ଦିନ।
# review
law-assume-minimum-wage-below-bonus-limit = ସର୍ବନିମ୍ନ ମଜୁରି ୭,୦୦୦ରୁ ଅଧିକ ହେଲେ ବୋନସ ଅଧିକ ହେବ।
# review
law-assume-no-fines = ଜରିମାନା ହୋଇନାହିଁ ବୋଲି ଧରାଗଲା।
# review
law-assume-no-layoff-agreement = ୪୫ ଦିନ ପରେ ପାଉଣା ବନ୍ଦର ଚୁକ୍ତି ନାହିଁ ବୋଲି ଧରାଗଲା।
# review
law-assume-no-leave-carried = ପୂର୍ବ ଛୁଟି ବାକି ନଥିଲା ବୋଲି ଧରାଗଲା।
# review
law-assume-no-leave-taken = ଛୁଟି ନିଆଯାଇନାହିଁ ବୋଲି ଧରାଗଲା।
# review
law-assume-no-medical-bills-counted = ଚିକିତ୍ସା ଖର୍ଚ୍ଚ ଏବେ ଯୋଡ଼ାଯାଇନାହିଁ; ବିଲ୍ ଆଣନ୍ତୁ।
# review
law-assume-no-rate-prescribed = ପଚରାଯାଇଥିବା ଦିନ ସୁଦ୍ଧା ସୁଧ ହାର ପ୍ରକାଶିତ ନଥିଲା।
# review
law-assume-not-dismissed = ଠକେଇ, ହିଂସା ବା ଚୋରି ପାଇଁ ବାହାର କରାଯାଇନାହିଁ ବୋଲି ଧରାଗଲା।
# review
law-assume-not-paid-yet = ଏପର୍ଯ୍ୟନ୍ତ କିଛି ମିଳିନାହିଁ ବୋଲି ଧରାଗଲା।
# review
law-assume-not-seasonal = କାମ ଋତୁଭିତ୍ତିକ ନୁହେଁ ବୋଲି ଧରାଗଲା।
# review
law-assume-not-under-esi = ଶ୍ରମିକ ଇଏସଆଇରେ ନାହାନ୍ତି ବୋଲି ଧରାଗଲା।
# review
law-assume-nothing-paid = ଏଥିପାଇଁ କିଛି ମିଳିନାହିଁ ବୋଲି ଧରାଗଲା।
# review
law-assume-notice-given = ନୋଟିସ ବିଷୟରେ ଜାଣିବା ଯାଏ ତାହାର ଟଙ୍କା ଯୋଡ଼ାଯାଇନାହିଁ।
# review
law-assume-old-ceiling-lives-on = ସଂହିତାରେ ସର୍ବାଧିକ ରାଶି ମିଳିଲା ନାହିଁ; ପୁରୁଣା ୨୦ ଲକ୍ଷ ନିଆଗଲା।
# review
law-assume-one-year-served = ଶ୍ରମିକ ସେଠାରେ ବର୍ଷେ ଅଛନ୍ତି ବୋଲି ଧରାଗଲା।
# review
law-assume-paid-monthly = ମଜୁରି ମାସିକ ମିଳେ ବୋଲି ଧରାଗଲା।
# review
law-assume-rates-are-not-cut = ଆମ ତାଲିକା ପୁରୁଣା; ହାର କମେ ନାହିଁ, ତେଣୁ ଏହା ଅତି କମରେ।
# review
law-assume-schedule-percentage = ଅନୁସୂଚୀର ପ୍ରତିଶତ ନିଆଗଲା; ଡାକ୍ତର ଅଧିକ କହିପାରନ୍ତି।
# review
law-assume-still-running = କେବେ ଯାଏ ଗଣିବା ଜଣାନାହିଁ।
# review
law-assume-surplus-not-known = ସର୍ବନିମ୍ନରୁ କେତେ ଅଧିକ, ତାହା ମାଲିକଙ୍କ ଲାଭ ଉପରେ।

## What the Codes changed

# review
law-changed-bonus-limits = ହାର ଠିକ୍ ବାର ଭାଗରୁ ଭାଗେ; ମଜୁରି ସୀମା ବିଜ୍ଞପ୍ତି ଅପେକ୍ଷାରେ।
# review
law-changed-cooperative-share = ସମବାୟ ପାଇଁ ୭୫ ପ୍ରତିଶତ ସୀମା ଉଠିଗଲା।
# review
law-changed-displacement = ହଜିଲା: ବିସ୍ଥାପନ ଭତ୍ତା।
# review
law-changed-fixed-term-gratuity = ମିଳିଲା: ନିର୍ଦ୍ଦିଷ୍ଟ ଅବଧିରେ ବର୍ଷକ ପରେ ଗ୍ରାଚ୍ୟୁଇଟି।
# review
law-changed-funeral = ମିଳିଲା: ଅନ୍ତିମ ସଂସ୍କାର ପାଇଁ ୫,୦୦୦ ବଦଳରେ ୧୫,୦୦୦।
# review
law-changed-interest = ମିଳିଲା: ସଂହିତାର ପ୍ରତି ବିଳମ୍ବିତ ରାଶିରେ ବାର୍ଷିକ ୧୨ ପ୍ରତିଶତ।
# review
law-changed-journey = ଭଡ଼ା ୧୮୦ ଦିନ ପରେ ବର୍ଷକୁ ଥରେ; ରାସ୍ତା ଦିନର ମଜୁରି ଉଠିଗଲା।
# review
law-changed-leave-days = ମିଳିଲା: ୨୪୦ ବଦଳରେ ୧୮୦ ଦିନ କାମରେ ଛୁଟି।
# review
law-changed-one-half = ମୋଟ ପାଉଣାର ଅଧାରୁ ଅଧିକ ଭତ୍ତା ମଜୁରିରେ ଗଣାଯାଏ।
# review
law-changed-reskilling = ମିଳିଲା: ଦକ୍ଷତା ପାଣ୍ଠିରୁ ପନ୍ଦର ଦିନର ଦରମା।

## Claims

# review
law-claim-bonus = ବୋନସ
# review
law-claim-compensation = ଦୁର୍ଘଟଣା କ୍ଷତିପୂରଣ
# review
law-claim-epf = ଭବିଷ୍ୟ ନିଧି
# review
law-claim-esi = ଇଏସଆଇ
# review
law-claim-gratuity = ଗ୍ରାଚ୍ୟୁଇଟି, ଅଧିକାରୀଙ୍କ ପାଖରେ
# review
law-claim-gratuity-form = ମାଲିକଙ୍କୁ ଗ୍ରାଚ୍ୟୁଇଟି ଫର୍ମ
# review
law-claim-gratuity-heir = ଉତ୍ତରାଧିକାରୀଙ୍କ ଗ୍ରାଚ୍ୟୁଇଟି ଫର୍ମ
# review
law-claim-industrial-money = କାମ ବନ୍ଦ ଓ ଛଟେଇ ପାଉଣା
# review
law-claim-leave = ଛୁଟିର ଟଙ୍କା
# review
law-claim-maternity = ମାତୃତ୍ୱ ସୁବିଧା
# review
law-claim-migrant = ଯାତ୍ରା ଓ ବିସ୍ଥାପନ ଟଙ୍କା
# review
law-claim-minimum-wage = ସର୍ବନିମ୍ନ ମଜୁରି, ଓଭରଟାଇମ, ବିଶ୍ରାମ ଦିନ
# review
law-claim-wage-appeal = ମଜୁରି ଆଦେଶ ବିରୁଦ୍ଧରେ ଅପିଲ
# review
law-claim-wages = ମଜୁରି

## Documents

# review
law-document-accident-report = ଦୁର୍ଘଟଣା ରିପୋର୍ଟ (ପୋଲିସ, ମାଲିକ)
# review
law-document-age-proof = ବୟସର ପ୍ରମାଣ
# review
law-document-appointment = ନିଯୁକ୍ତି ପତ୍ର
# review
law-document-attendance = ହାଜିରା ବା ନିଜେ ଲେଖିଥିବା ଦିନ
# review
law-document-bank-statement = ବ୍ୟାଙ୍କ ବିବରଣୀ
# review
law-document-end-of-job = କାମ ଶେଷ ହେବାର କାଗଜ
# review
law-document-esi-card = ଇଏସଆଇ କାର୍ଡ
# review
law-document-family = ପରିବାରର କାଗଜ
# review
law-document-fare = ଟିକେଟ ବା ଭଡ଼ା
# review
law-document-home-proof = ଅନ୍ୟ ରାଜ୍ୟରେ ଘରର ପ୍ରମାଣ
# review
law-document-identity = ପରିଚୟ ପତ୍ର
# review
law-document-medical = ହାସପାତାଳ ଓ ଡାକ୍ତରଙ୍କ କାଗଜ
# review
law-document-messages = ମେସେଜ, ଫଟୋ, ସହକର୍ମୀଙ୍କ ନାମ
# review
law-document-uan = ଭବିଷ୍ୟ ନିଧି ନମ୍ବର (ୟୁଏଏନ)
# review
law-document-wage-slip = ମଜୁରି ସ୍ଲିପ
# review
law-document-work-certificate = ନବେ ଦିନ କାମର ପ୍ରମାଣପତ୍ର

## Forms

# review
law-form-board-form = ବୋର୍ଡର ଫର୍ମ
# review
law-form-compensation-application = ସକ୍ଷମ ଅଧିକାରୀଙ୍କୁ ଆବେଦନ
# review
law-form-epf-grievance = ଇପିଏଫ ପୋର୍ଟାଲରେ ଅଭିଯୋଗ
# review
law-form-esi-claim = ଇଏସଆଇ ଦାବି ଫର୍ମ
# review
law-form-form-a = ଫର୍ମ A
# review
law-form-form-f = ଫର୍ମ F
# review
law-form-form-ii = ଫର୍ମ II; ଅନେକ ଶ୍ରମିକ ପାଇଁ ଗୋଟିଏ
# review
law-form-form-n = ଫର୍ମ N
# review
law-form-form-vi = ଫର୍ମ VI
# review
law-form-gratuity-application = ଗ୍ରାଚ୍ୟୁଇଟି ଆବେଦନ
# review
law-form-letter = ଗୋଟିଏ ଚିଠି
# review
law-form-maternity-notice = ମାତୃତ୍ୱ ସୂଚନା
# review
law-form-recovery-application = ପାଉଣା ଅସୁଲ ପାଇଁ ଆବେଦନ
# review
law-form-self-declared = ନିଜ ଘୋଷଣାରେ

## Where

# review
law-forum-common-service-centre = କମନ ସର୍ଭିସ ସେଣ୍ଟର
# review
law-forum-compensation-commissioner = କର୍ମଚାରୀ କ୍ଷତିପୂରଣ କମିଶନର
# review
law-forum-compensation-competent-authority = କ୍ଷତିପୂରଣର ସକ୍ଷମ ଅଧିକାରୀ
# review
law-forum-construction-board = ନିର୍ମାଣ ଶ୍ରମିକ କଲ୍ୟାଣ ବୋର୍ଡ
# review
law-forum-controlling-authority = ଗ୍ରାଚ୍ୟୁଇଟି ନିୟନ୍ତ୍ରକ ଅଧିକାରୀ
# review
law-forum-e-shram-portal = ଇ-ଶ୍ରମ ପୋର୍ଟାଲ
# review
law-forum-epf-office = ଭବିଷ୍ୟ ନିଧି କାର୍ଯ୍ୟାଳୟ
# review
law-forum-esi-office = ଇଏସଆଇ ଶାଖା କାର୍ଯ୍ୟାଳୟ
# review
law-forum-gratuity-competent-authority = ଗ୍ରାଚ୍ୟୁଇଟିର ସକ୍ଷମ ଅଧିକାରୀ
# review
law-forum-labour-commissioner = ଶ୍ରମ କମିଶନରଙ୍କ କାର୍ଯ୍ୟାଳୟ
# review
law-forum-maternity-inspector = ନିରୀକ୍ଷକ
# review
law-forum-minimum-wages-authority = ସର୍ବନିମ୍ନ ମଜୁରି ଆଇନର ଅଧିକାରୀ
# review
law-forum-payment-of-wages-authority = ମଜୁରି ପ୍ରଦାନ ଆଇନର ଅଧିକାରୀ
# review
law-forum-wage-code-authority = ମଜୁରି ସଂହିତାର ଦାବି ଅଧିକାରୀ

## Gaps

# review
law-gap-no-board = ଏହି ବୋର୍ଡର ଏହି ସୁବିଧା ଆମ ପାଖରେ ନାହିଁ।
# review
law-gap-no-rule-that-day = ସେହି ଦିନ ଓ ସ୍ଥାନର ନିୟମ ଆମ ପାଖରେ ନାହିଁ।
# review
law-gap-rate-not-prescribed = ସୁଧ ହାର ସେତେବେଳେ ସ୍ଥିର ହୋଇନଥିଲା।
# review
law-gap-too-many-unknown = ହିସାବ ପାଇଁ ସୂଚନା ବହୁତ କମ୍; ଆଗ କିଛି ପ୍ରଶ୍ନର ଉତ୍ତର ଦିଅନ୍ତୁ।
# review
law-gap-until-when = କେବେ ମିଳିଲା ବା କେଉଁ ଦିନ ଯାଏ ଗଣିବା କୁହନ୍ତୁ।
# review
law-gap-wage-table-not-found = ସେ ସମୟର ମଜୁରି ତାଲିକା ମିଳିଲା ନାହିଁ; ଅଧିକ ହୋଇପାରେ।
# review
law-ground-sufficient-cause = ଉପଯୁକ୍ତ କାରଣ ଥିଲେ ବିଳମ୍ବ କ୍ଷମା ହୁଏ; କାରଣ କୁହନ୍ତୁ।

## Inputs

# review
law-input-ceiling = ସର୍ବାଧିକ ରାଶି
# review
law-input-days = ଦିନ
# review
law-input-days-a-month = ମାସର ଗଣା ଦିନ
# review
law-input-days-a-year = ବର୍ଷ ପାଇଁ ଏତେ ଦିନର ଦରମା
# review
law-input-days-to-pay = ଦେବା ପାଇଁ ମିଳିଥିବା ଦିନ
# review
law-input-hours-a-day = ସାଧାରଣ ଦିନର ଘଣ୍ଟା
# review
law-input-limit = ସୀମା
# review
law-input-minimum = ସର୍ବନିମ୍ନ ରାଶି
# review
law-input-per-year = ପ୍ରତି ବର୍ଷ ପାଇଁ
# review
law-input-rate-a-year = ବାର୍ଷିକ ହାର
# review
law-input-share = ଅଂଶ
# review
law-input-times = ଗୁଣ
# review
law-input-waiting-days = ଅପେକ୍ଷା ଦିନ
# review
law-input-ways = ଯିବା ଓ ଆସିବା
# review
law-quantity-days-late = ବିଳମ୍ବ ଦିନ
# review
law-quantity-days-of-leave = ଛୁଟି ଦିନ

## Readings

# review
law-reading-actual-wage = ସୀମା ସତ୍ତ୍ୱେ ପ୍ରକୃତ ମଜୁରି ଗଣାଯାଉ
# review
law-reading-from-accident = ଦୁର୍ଘଟଣା ଦିନରୁ ସୁଧ
# review
law-reading-from-default = ମାସକ ପରଠୁ ସୁଧ
# review
law-reading-later-cap = ପରର ୪,୦୦୦ ସୀମା ଲାଗୁ
# review
law-reading-no-limits = ବିଜ୍ଞପ୍ତି ଯାଏ କୌଣସି ସୀମା ନାହିଁ
# review
law-reading-notified-ceiling = ବିଜ୍ଞାପିତ ମଜୁରି ସର୍ବାଧିକ
# review
law-reading-notified-floor = ବିଜ୍ଞାପିତ ମଜୁରି ସର୍ବନିମ୍ନ
# review
law-reading-saved-limits = ପୁରୁଣା ସୀମା ଚାଲୁଅଛି
# review
law-reading-strict-cap = ଦୁର୍ଘଟଣା ଦିନର ସୀମା

## Roundings, status

# review
law-rounded-half-up-paisa = ନିକଟତମ ପଇସା ଯାଏ
# review
law-rounded-half-up-rupee = ନିକଟତମ ଟଙ୍କା ଯାଏ
# review
law-rounded-next-rupee = ପରବର୍ତ୍ତୀ ଟଙ୍କା ଯାଏ
# review
law-rounded-none = ପୂର୍ଣ୍ଣାଙ୍କ ନାହିଁ
# review
law-status-counsel-approved = ଓକିଲଙ୍କ ଦ୍ୱାରା ଅନୁମୋଦିତ
# review
law-status-read = ଆଇନରେ ପଢ଼ାଯାଇଛି
# review
law-status-second-read = ଆଇନ ବିଷୟରେ ଲେଖାରେ ପଢ଼ାଯାଇଛି
# review
law-status-unverified = ଯାଞ୍ଚ ହୋଇନାହିଁ; ଭରସା ପୂର୍ବରୁ ଓକିଲଙ୍କୁ ପଚାରନ୍ତୁ

## Who may file

# review
law-who-dependant = ଶ୍ରମିକର ପରିବାର
# review
law-who-heir = ଉତ୍ତରାଧିକାରୀ
# review
law-who-inspector = ନିରୀକ୍ଷକ
# review
law-who-registered-union = ପଞ୍ଜୀକୃତ ୟୁନିଅନ ନିଜେ
# review
law-who-union-officer = ୟୁନିଅନର ପଦାଧିକାରୀ
# review
law-who-worker = ଶ୍ରମିକ

## Why and why not

# review
law-why-age = ବୟସ ମେଳ ଖାଉନାହିଁ।
# review
law-why-board = ବୋର୍ଡ ପଞ୍ଜୀକୃତ ଶ୍ରମିକଙ୍କୁ ଏହା ଦିଏ।
# review
law-why-bocw = ବୋର୍ଡ ଏହି ଶ୍ରମିକଙ୍କୁ ପଞ୍ଜୀକରଣ କରିବା ଦରକାର।
# review
law-why-bonus-lost = ଠକେଇ, ହିଂସା ବା ଚୋରି ପାଇଁ ବାହାର ହେଲେ ବୋନସ ମିଳେ ନାହିଁ।
# review
law-why-days-enough = କାମର ଦିନ ଯଥେଷ୍ଟ।
# review
law-why-displacement = ୧୯୭୯ ଆଇନରେ ନିଯୁକ୍ତି ବେଳେ ଏହା ମିଳୁଥିଲା।
# review
law-why-e-shram = ଏହି ଶ୍ରମିକ ଇ-ଶ୍ରମରେ ପଞ୍ଜୀକରଣ କରିପାରିବେ।
# review
law-why-esi-instead = ଏହି ଦୁର୍ଘଟଣା ଇଏସଆଇରେ ଆସେ।
# review
law-why-fare-paid-this-year = ବାର ମାସ ଭିତରେ ଭଡ଼ା ମିଳିସାରିଛି।
# review
law-why-scheme = ଯୋଜନାର ସର୍ତ୍ତ ପୂରଣ ହୋଇଛି।
# review
law-why-gig-one = ଗୋଟିଏ ପ୍ଲାଟଫର୍ମରେ ଯଥେଷ୍ଟ ଦିନ।
# review
law-why-gig-several = ଅନେକ ପ୍ଲାଟଫର୍ମରେ ଯଥେଷ୍ଟ ଦିନ।
# review
law-why-in-epf-esi = ଇପିଏଫ, ଇଏସଆଇ ବା ଏନପିଏସ ସଦସ୍ୟ ଏଥିରେ ନାହାନ୍ତି।
# review
law-why-income = ଆୟ ସୀମାରୁ ଅଧିକ।
# review
law-why-income-tax = ଆୟକର ଦେଉଥିବା ଲୋକ ଏଥିରେ ନାହାନ୍ତି।
# review
law-why-journey = ଯିବା ଆସିବା ଭଡ଼ା ମିଳିବା କଥା।
# review
law-why-laid-off = ବର୍ଷକର ସେବା ଓ ପ୍ରତିଷ୍ଠାନ ମେଳ ଖାଉଛି।
# review
law-why-lump-sum = ଏହା ଏକକାଳୀନ ରାଶି।
# review
law-why-no-construction = ଏହା ନିର୍ମାଣ କାମ ନୁହେଁ।
# review
law-why-no-displacement = ସଂହିତାରେ ଏପରି ଭତ୍ତା ନାହିଁ।
# review
law-why-no-gig-law = ସେଦିନ ଗିଗ୍ ଶ୍ରମିକଙ୍କ ପାଇଁ କୌଣସି ନିୟମ ଲାଗୁ ନଥିଲା।
# review
law-why-pm-sym = ଏହି ଶ୍ରମିକ ଯୋଗ ଦେଇପାରିବେ।
# review
law-why-too-few-days = ଦିନ କମ୍।
# review
law-why-too-few-migrants = ସେଠାରେ ଅନ୍ୟ ରାଜ୍ୟର ଶ୍ରମିକ କମ୍।
# review
law-why-too-few-workers = ସେଠାରେ କାମ କରୁଥିବା ଲୋକ କମ୍।
# review
law-why-too-few-years = ବର୍ଷ କମ୍।
# review
law-why-wage-over-limit = ମଜୁରି ସୀମାରୁ ଅଧିକ।
# review
law-why-wage-under-limit = ମଜୁରି ସୀମା ଭିତରେ।
# review
law-why-workers-enough = ସେଠାରେ ଯଥେଷ୍ଟ ଲୋକ କାମ କରନ୍ତି।
# review
law-why-years-enough = ବର୍ଷ ଯଥେଷ୍ଟ।

## Kinds

# review
law-kind-harm-death = ଶ୍ରମିକଙ୍କ ମୃତ୍ୟୁ ହେଲା
# review
law-kind-harm-total = ଆଉ କୌଣସି କାମ କରିପାରିବେ ନାହିଁ
# review
law-kind-harm-partial = ସବୁଦିନ ପାଇଁ ରୋଜଗାର କମିଲା
# review
law-kind-harm-temporary = କିଛି ଦିନ କାମ କରିପାରିଲେ ନାହିଁ
# review
law-kind-pay-period-daily = ଦୈନିକ
# review
law-kind-pay-period-weekly = ସାପ୍ତାହିକ
# review
law-kind-pay-period-fortnightly = ପନ୍ଦର ଦିନରେ
# review
law-kind-pay-period-monthly = ମାସିକ
# review
law-kind-pay-period-ended = କାମ ଶେଷ ହୋଇଛି
# review
law-kind-skill-unskilled = ଅକୁଶଳ
# review
law-kind-skill-semi-skilled = ଅର୍ଦ୍ଧକୁଶଳ
# review
law-kind-skill-skilled-clerical = କୁଶଳ ବା କିରାଣୀ
# review
law-kind-skill-highly-skilled = ଅତି କୁଶଳ
# review
law-kind-area-a = କ୍ଷେତ୍ର A
# review
law-kind-area-b = କ୍ଷେତ୍ର B
# review
law-kind-area-c = କ୍ଷେତ୍ର C
# review
law-kind-ending-ordinary = ଛାଡ଼ିଲେ, ଅବସର ବା ବାହାର କରାଗଲା
# review
law-kind-ending-death-or-disablement = ମୃତ୍ୟୁ ବା ଅକ୍ଷମତା
# review
law-kind-ending-fixed-term = ନିର୍ଦ୍ଦିଷ୍ଟ ଅବଧି ଶେଷ ହେଲା
# review
law-kind-maternity-birth = ଜନ୍ମ
# review
law-kind-maternity-adoption = ତିନି ମାସରୁ କମ୍ ଶିଶୁ ପୋଷ୍ୟ ଗ୍ରହଣ
# review
law-kind-maternity-miscarriage = ଗର୍ଭପାତ
# review
law-kind-maternity-tubectomy = ବନ୍ଧ୍ୟାକରଣ
# review
law-kind-maternity-illness = ଗର୍ଭ ବା ଜନ୍ମଜନିତ ଅସୁସ୍ଥତା
# review
law-kind-esi-benefit-sickness = ଅସୁସ୍ଥତା
# review
law-kind-esi-benefit-extended = ଦୀର୍ଘ ଅସୁସ୍ଥତା
# review
law-kind-esi-benefit-disablement = କାମରେ ଅକ୍ଷମତା
# review
law-kind-esi-benefit-widow = ବିଧବାଙ୍କ ଅଂଶ
# review
law-kind-esi-benefit-child = ସନ୍ତାନର ଅଂଶ
# review
law-kind-esi-benefit-maternity = ମାତୃତ୍ୱ
# review
law-kind-esi-benefit-funeral = ଅନ୍ତିମ ସଂସ୍କାର
# review
law-kind-esi-benefit-confinement = ପାଖରେ ଇଏସଆଇ ହାସପାତାଳ ନଥିଲେ ପ୍ରସବ
# review
law-kind-board-benefit-death-natural = ସ୍ୱାଭାବିକ ମୃତ୍ୟୁ
# review
law-kind-board-benefit-death-accident = ଦୁର୍ଘଟଣାରେ ମୃତ୍ୟୁ
# review
law-kind-board-benefit-funeral = ଅନ୍ତିମ ସଂସ୍କାର
# review
law-kind-board-benefit-maternity = ମାତୃତ୍ୱ
# review
law-kind-board-benefit-pension-month = ମାସିକ ପେନସନ
# review
law-kind-board-benefit-disability-pension-month = ଅକ୍ଷମତା ପାଇଁ ମାସିକ ପେନସନ
# review
law-kind-board-benefit-total-disability = ପୂର୍ଣ୍ଣ ଅକ୍ଷମତା
# review
law-kind-board-benefit-partial-disability = ଆଂଶିକ ଅକ୍ଷମତା
# review
law-kind-late-sum-compensation = ଦୁର୍ଘଟଣା କ୍ଷତିପୂରଣ
# review
law-kind-late-sum-social-security = ସାମାଜିକ ସୁରକ୍ଷା ସଂହିତାର ଅନ୍ୟ ରାଶି
