# ସମସ୍ତଙ୍କ ପାଇଁ ଆଇନ: ପ୍ରଶ୍ନ, ଉତ୍ତର।
# Lines marked review have not been read by a native reader yet.

# review
dues-title = ମୋର କେତେ ପାଉଣା?
# review
dues-lead = କିଛି ପ୍ରଶ୍ନର ଉତ୍ତର ଦିଅନ୍ତୁ। ଆଇନ ଆପଣଙ୍କୁ କଣ ଦିଏ, କେଉଁ ଧାରାରେ, ଏବଂ କେବେ ଯାଏ ଦାବି କରିହେବ, ତାହା ଦେଖିବେ।
# review
dues-nothing-kept = ନାମ ପଚରାଯାଏ ନାହିଁ ଏବଂ ଆପଣଙ୍କ ଉତ୍ତର ଆମେ ରଖୁନାହୁଁ। ଉତ୍ତର ପୃଷ୍ଠାର ଠିକଣାରେ ରହେ।
# review
dues-no-advice = ଏହା ହିସାବ, ନିଷ୍ପତ୍ତି ନୁହେଁ, ଏବଂ ଏହାକୁ ଏପର୍ଯ୍ୟନ୍ତ କୌଣସି ଓକିଲ ପଢ଼ିନାହାନ୍ତି। କୌଣସି କାଗଜରେ ଦସ୍ତଖତ କରିବା ପୂର୍ବରୁ ୟୁନିଅନ ସହ କଥା ହୁଅନ୍ତୁ।
# review
dues-call = ଆମ ସହ କଥା ହୁଅନ୍ତୁ
# review
dues-topic-owed = ମୋର କେତେ ପାଉଣା?
# review
dues-topic-accident = କାମରେ ଦୁର୍ଘଟଣା: କ୍ଷତିପୂରଣ
# review
dues-topic-gratuity = ଗ୍ରାଚ୍ୟୁଇଟି
# review
dues-topic-minimum-wage = ଏଠାକାର ସର୍ବନିମ୍ନ ମଜୁରି
# review
dues-topic-schemes = ମୋ ପାଇଁ କେଉଁ ଯୋଜନା?
# review
dues-topic-deadline = କେବେ ଯାଏ ଦାବି କରିପାରିବି?

## Asking

# review
dues-ask-about-owed = କଥାଟି କଣ ବିଷୟରେ?
# review
dues-ask-about-deadline = ଆପଣ କଣ ଦାବି କରିବାକୁ ଚାହାନ୍ତି?
# review
dues-ask-place = କାମ କେଉଁଠି?
# review
dues-ask-arose = କେଉଁ ଦିନ ଟଙ୍କା ମିଳିବାର ଥିଲା, କିମ୍ବା ଘଟଣା ଘଟିଲା?
# review
dues-about-unknown = ଅନ୍ୟ କିଛି
# review
dues-back = ପଛକୁ
# review
dues-next = ଆଗକୁ
# review
dues-unknown = ମୁଁ ଜାଣିନାହିଁ
# review
dues-reply = ଉତ୍ତର ଦିଅନ୍ତୁ
# review
dues-question = ପ୍ରଶ୍ନ { $n }
# review
dues-more = { $n ->
    [one] ଅତି ବେଶିରେ ଆଉ ଗୋଟିଏ ପ୍ରଶ୍ନ
   *[other] ଅତି ବେଶିରେ ଆଉ { $n }ଟି ପ୍ରଶ୍ନ
}
# review
dues-so-far = ଏପର୍ଯ୍ୟନ୍ତ:
# review
dues-enough = ଏବେ ଉତ୍ତର ଦେଖାନ୍ତୁ
# review
dues-hint-about = ଯାହା ସବୁଠାରୁ ଠିକ୍ ତାହା ବାଛନ୍ତୁ। ଅନ୍ୟଗୁଡ଼ିକ ପରେ ପଚାରିପାରିବେ।
# review
dues-hint-place = ରେଳବାଇ, ଖଣି, ବନ୍ଦର, କେନ୍ଦ୍ର ସରକାରୀ କମ୍ପାନୀ ଓ ସେମାନଙ୍କ ଠିକାଦାର କେନ୍ଦ୍ରୀୟ କ୍ଷେତ୍ରରେ। ଅନ୍ୟ ସବୁ କାମ ରାଜ୍ୟ କ୍ଷେତ୍ରରେ।
# review
dues-hint-area = A: ସବୁଠାରୁ ବଡ଼ ସହର, ଯେପରି ଦିଲ୍ଲୀ, ମୁମ୍ବାଇ, କୋଲକାତା। B: ଅନ୍ୟ ସହର। C: ଛୋଟ ସହର ଓ ଗାଁ।
# review
dues-hint-period-ends = ଯେପରି ଯେଉଁ ମାସର ମଜୁରି, ତାହାର ଶେଷ ଦିନ।
# review
dues-hint-arose = ମଜୁରି ପାଇଁ: ଯେଉଁ ଦିନ ମିଳିବାର ଥିଲା। ଦୁର୍ଘଟଣା ପାଇଁ: ଦୁର୍ଘଟଣାର ଦିନ।
# review
dues-hint-day-wages = ଟଙ୍କାରେ, ଯେତେ ଠିକ୍ ହୋଇଥିଲା।
# review
dues-hint-monthly-wages = ଟଙ୍କାରେ। ଦିନ ହିସାବରେ ମିଳେ? ୨୬ ଦିନର ମଜୁରି ଲେଖନ୍ତୁ।
# review
dues-hint-injuries = ଯାହା ହରାଇଲେ ତାହାରେ ଚିହ୍ନ ଦିଅନ୍ତୁ। ତାଲିକା ଆଇନର ଇଂରାଜୀ ଶବ୍ଦରେ।
# review
dues-hint-loss-percent = ଡାକ୍ତରଙ୍କ ପ୍ରମାଣପତ୍ରରୁ। ୦ ରୁ ୧୦୦।
# review
dues-hint-service-years = କେବଳ ପୂର୍ଣ୍ଣ ବର୍ଷ। ମାସ ପରେ ପଚରାଯିବ।
# review
dues-hint-esi-covered = ଇଏସଆଇ କାର୍ଡ ଅଛି କି, କିମ୍ବା ମଜୁରିରୁ ଇଏସଆଇ ଟଙ୍କା କଟେ କି?
# review
dues-injuries-total = ଯେଉଁ ଆଘାତ ସମ୍ପୂର୍ଣ୍ଣ ବୋଲି ଗଣାଯାଏ
# review
dues-injuries-none = ଏଥିରୁ କୌଣସିଟି ନୁହେଁ
# review
dues-place-central = କେନ୍ଦ୍ରୀୟ କ୍ଷେତ୍ର
# review
dues-assume-place = କାମ କେଉଁଠି ଆମେ ଜାଣିନାହୁଁ। ଏହି ସଂଖ୍ୟା କେନ୍ଦ୍ରୀୟ କ୍ଷେତ୍ରର; ରାଜ୍ୟର ଅଲଗା ହୋଇପାରେ।

## Answering

# review
dues-up-to = { $most } ପର୍ଯ୍ୟନ୍ତ
# review
dues-between = { $least } ଓ { $most } ମଧ୍ୟରେ
# review
dues-at-least = ଅତି କମରେ { $least }
# review
dues-not-yet = ଏବେ କହିହେବ ନାହିଁ
# review
dues-words-rupees = { $n ->
    [one] { $words } ଟଙ୍କା
   *[other] { $words } ଟଙ୍କା
}
# review
dues-words-paise = { $n ->
    [one] { $words } ପଇସା
   *[other] { $words } ପଇସା
}
# review
dues-words-both = { $rupees } { $paise }
# review
dues-verdict-yes = ହଁ।
# review
dues-verdict-no = ନା।
# review
dues-verdict-depends = ଯାହା ଜଣା ନାହିଁ ତାହା ଉପରେ ନିର୍ଭର କରେ।
# review
dues-all-readings = ଅଦାଲତମାନଙ୍କ ମତ ଭିନ୍ନ। ସବୁ ମତରେ:
# review
dues-next-question = ଏହା ପରେ ଜାଣିବା ସବୁଠାରୁ କାମର
# review
dues-find-out = ଜାଣିବା ଉଚିତ
# review
dues-find-out-about = ଏଗୁଡ଼ିକ ଜଣାପଡ଼ିଲେ ଉତ୍ତର ଅଧିକ ଠିକ୍ ହେବ:
# review
dues-others = ଏହା ସହ ପ୍ରାୟ ଏହା ମଧ୍ୟ ପାଉଣା
# review
dues-amount = ଟଙ୍କା
# review
dues-working = ହିସାବ କିପରି ହେଲା
# review
dues-end-least = ଅତି କମ
# review
dues-end-most = ଅତି ବେଶି
# review
dues-may = ସର୍ବାଧିକ
# review
dues-formula-max = ଏଥିରୁ ବଡ଼ଟି
# review
dues-formula-min = ଏଥିରୁ ଛୋଟଟି
# review
dues-readings = ଆଇନ କିପରି ପଢ଼ାଯାଏ
# review
dues-readings-about = ଏଠାରେ ଆଇନ ଏକାଧିକ ପ୍ରକାରେ ପଢ଼ାଯାଏ। ପ୍ରତି ମତ ଓ ତାହାର ଆଧାର:
# review
dues-reading-chosen = ପ୍ରଥମେ ନିଆଗଲା
# review
dues-assumptions = ଧରି ନିଆଗଲା
# review
dues-gaps = ଖୋଲା ପ୍ରଶ୍ନ
# review
dues-figures = ସଂଖ୍ୟା
# review
dues-asked = ପଚରାଯାଏ
# review
dues-sources = କେଉଁଠି ଲେଖା ଅଛି
# review
dues-given = ଆପଣ ଯାହା କହିଲେ
# review
dues-change = ବଦଳାନ୍ତୁ
# review
dues-share = ରଖନ୍ତୁ, ଛାପନ୍ତୁ କିମ୍ବା ପଠାନ୍ତୁ
# review
dues-share-about = ଏହି ପୃଷ୍ଠା ଛାପନ୍ତୁ, କିମ୍ବା ଏହାର ଠିକଣା ପଠାନ୍ତୁ। ଠିକଣାରେ ଆପଣଙ୍କ ଉତ୍ତର (ଦିନ, ଟଙ୍କା, ବୟସ) ଅଛି, ନାମ ନାହିଁ; ଯାହା ପାଖରେ ଠିକଣା ଅଛି ସେ ପଢ଼ିପାରିବ। ଆମେ କିଛି ରଖୁନାହୁଁ।
# review
dues-share-link = ଏହି ଉତ୍ତରର ଠିକଣା
# review
dues-known = { $day } ଦିନ ଯେପରି ଆଇନ ଜଣା ଥିଲା।
# review
dues-renew = ଆଜିର ଆଇନରେ ପୁଣି ହିସାବ କରନ୍ତୁ
# review
dues-again = ଆରମ୍ଭରୁ
# review
dues-other = ଅନ୍ୟ କିଛି ପଚାରନ୍ତୁ

## Claiming

# review
dues-until-when = କେବେ ଯାଏ
# review
dues-last-day-left = { $n ->
    [one] ଦାବିର ଶେଷ ଦିନ { $day }: { $n } ଦିନ ବାକି।
   *[other] ଦାବିର ଶେଷ ଦିନ { $day }: { $n } ଦିନ ବାକି।
}
# review
dues-last-day-today = ଦାବିର ଶେଷ ଦିନ ଆଜି।
# review
dues-last-day-over = ସମୟ { $day } ଦିନ ସରିଗଲା।
# review
dues-last-day-none = ଆଇନରେ କୌଣସି ସମୟ ସୀମା ମିଳିଲା ନାହିଁ। ତୁରନ୍ତ ଦାବି କରନ୍ତୁ।
# review
dues-saved = ପୁରୁଣା ଦାବିର ପୁରୁଣା ସମୟ ସୀମା ରହେ: { $source }।
# review
dues-later = ଗୋଟିଏ ମତରେ, ଯାହା କେହି ସ୍ଥିର କରିନାହାନ୍ତି, ନୂଆ ଆଇନ { $day } ଯାଏ ସମୟ ଦିଏ। ଏହା ଉପରେ ଭରସା କରନ୍ତୁ ନାହିଁ।
# review
dues-period-days = { $n ->
    [one] { $n } ଦିନ
   *[other] { $n } ଦିନ
}
# review
dues-period-months = { $n ->
    [one] { $n } ମାସ
   *[other] { $n } ମାସ
}
# review
dues-period-years = { $n ->
    [one] { $n } ବର୍ଷ
   *[other] { $n } ବର୍ଷ
}
# review
dues-period-none = କୌଣସି ସମୟ ସୀମା ମିଳିଲା ନାହିଁ
# review
dues-deadline-unknown = ଦିନ ନ ଜାଣି ଆମେ କେବଳ ସମୟର ଲମ୍ବ କହିପାରିବା:
# review
dues-deadline-about = ଦାବି ଉଠିବା ଦିନ ଗଣାଯାଏ ନାହିଁ, ଶେଷ ଦିନ ଗଣାଯାଏ। ସେଦିନ ଅଫିସ ବନ୍ଦ ଥିଲେ ପରବର୍ତ୍ତୀ ଖୋଲା ଦିନ ମଧ୍ୟ ଚଳିବ।
# review
dues-how = କିପରି ଦାବି କରିବେ
# review
dues-forum = କେଉଁଠି
# review
dues-form = ଫର୍ମ
# review
dues-who = କିଏ ଦେବ
# review
dues-documents = ସାଙ୍ଗରେ ଆଣନ୍ତୁ

## Old law and new

# review
dues-beside = ପୁରୁଣା ଆଇନ ଓ ନୂଆ ଆଇନ
# review
dues-beside-about = ଚାରି ସଂହିତା ୨୧ ନଭେମ୍ବର ୨୦୨୫ରେ ଆସିଲା। ପୂର୍ବରୁ ଯାହା ଘଟିଛି ତାହା ପୁରୁଣା ଆଇନରେ ରହେ।
# review
dues-until = { $day } ଯାଏ
# review
dues-from = { $day } ରୁ
# review
dues-time = ଦାବିର ସମୟ
# review
dues-gained = ମିଳିଲା
# review
dues-lost = ହଜିଲା
# review
dues-changed = ବଦଳିଲା
# review
dues-gained-sum = { $sum } ଅଧିକ
# review
dues-lost-sum = { $sum } କମ
# review
dues-gained-time = ଦାବିର ସମୟ: { $old } ବଦଳରେ { $new }
# review
dues-lost-time = ଦାବିର ସମୟ: { $old } ବଦଳରେ { $new }
# review
dues-gained-filer = ଏବେ ଦେଇପାରିବେ: { $who }
# review
dues-lost-filer = ଆଉ ଦେଇପାରିବେ ନାହିଁ: { $who }

## Minimum rates

# review
dues-rates-none = ଏହି ଜାଗାର ମଜୁରି ତାଲିକା ଆମ ପାଖରେ ନାହିଁ। ଶ୍ରମ ଅଫିସକୁ କିମ୍ବା ଆମକୁ ପଚାରନ୍ତୁ।
# review
dues-rates-day = ଦିନକୁ { $sum }
# review
dues-rates-skill = ଦକ୍ଷତା
# review
dues-rates-area = ଅଞ୍ଚଳ
# review
dues-rates-a-day = ଦିନକୁ
# review
dues-rates-an-hour = ଘଣ୍ଟାକୁ
# review
dues-rates-a-month = ମାସକୁ
# review
dues-rates-from = କେବେଠାରୁ
# review
dues-rates-about = ନିର୍ମାଣ କାମ। ଘଣ୍ଟା ଦିନର ଆଠ ଭାଗରୁ ଭାଗେ, ମାସ ୨୬ ଦିନ।
# review
dues-rates-owed = ମୋତେ କମ ମିଳିଲା: କେତେ ପାଉଣା?

## Names of figures

# review
dues-name-age = ବୟସ
# review
dues-name-day-wages = ଦିନର ମଜୁରି
# review
dues-name-days = ଦିନ
# review
dues-name-days-worked = କାମ ଦିନ
# review
dues-name-deductions-listed = ଆଇନରେ ମାନ୍ୟ କାଟ
# review
dues-name-disabled-days = କାମ ନଥିବା ଦିନ
# review
dues-name-due-on = ଦେୟ ଦିନ
# review
dues-name-exclusions = ଛାଡ଼ିଥିବା ଭତ୍ତା
# review
dues-name-fare = ଗୋଟିଏ ପଟର ଭଡ଼ା
# review
dues-name-fines = ଜୋରିମାନା
# review
dues-name-laid-off-days = କାମ ବନ୍ଦ ଦିନ
# review
dues-name-monthly-wages = ମାସର ମଜୁରି
# review
dues-name-months = ମାସ
# review
dues-name-months-undeposited = ଜମା ନହୋଇଥିବା ମାସ
# review
dues-name-overtime-hours = ଓଭରଟାଇମ ଘଣ୍ଟା
# review
dues-name-paid-on = ଏହି ଦିନ ଯାଏ ଗଣା
# review
dues-name-period-ends = ମଜୁରି ଅବଧିର ଶେଷ
# review
dues-name-registered-years = ପଞ୍ଜୀକରଣର ବର୍ଷ
# review
dues-name-remuneration = ମାସର ମୋଟ ପାଉଣା
# review
dues-name-rest-days = ଛୁଟି ଦିନରେ କାମ
# review
dues-name-road-days = ରାସ୍ତାର ଦିନ
# review
dues-name-service-years = ପୂର୍ଣ୍ଣ ବର୍ଷ
# review
dues-name-short-days = ଫେରାଇ ଦିଆଯାଇଥିବା ଦିନ
# review
dues-name-sum-due = ଦେୟ ରାଶି
# review
dues-name-wages-after = ସେବେଠାରୁ ରୋଜଗାର

## Numbers in words

# review
dues-number-words = ଶୂନ ଏକ ଦୁଇ ତିନି ଚାରି ପାଞ୍ଚ ଛଅ ସାତ ଆଠ ନଅ ଦଶ ଏଗାର ବାର ତେର ଚଉଦ ପନ୍ଦର ଷୋହଳ ସତର ଅଠର ଊଣେଇଶ କୋଡ଼ିଏ ଏକୋଇଶ ବାଇଶ ତେଇଶ ଚବିଶ ପଚିଶ ଛବିଶ ସତାଇଶ ଅଠାଇଶ ଅଣତିରିଶ ତିରିଶ ଏକତିରିଶ ବତିଶ ତେତିଶ ଚଉତିରିଶ ପଇଁତିରିଶ ଛତିଶ ସଇଁତିରିଶ ଅଠତିରିଶ ଅଣଚାଳିଶ ଚାଳିଶ ଏକଚାଳିଶ ବୟାଳିଶ ତେୟାଳିଶ ଚଉରାଳିଶ ପଞ୍ଚଚାଳିଶ ଛୟାଳିଶ ସତଚାଳିଶ ଅଠଚାଳିଶ ଅଣଚାଶ ପଚାଶ ଏକାବନ ବାବନ ତେପନ ଚଉବନ ପଞ୍ଚାବନ ଛପନ ସତାବନ ଅଠାବନ ଅଣଷଠି ଷାଠିଏ ଏକଷଠି ବାଷଠି ତେଷଠି ଚଉଷଠି ପଞ୍ଚଷଠି ଛଅଷଠି ସତଷଠି ଅଠଷଠି ଅଣସ୍ତରି ସତୁରି ଏକସ୍ତରି ବାସ୍ତରି ତେସ୍ତରି ଚଉସ୍ତରି ପଞ୍ଚସ୍ତରି ଛଅସ୍ତରି ସତସ୍ତରି ଅଠସ୍ତରି ଅଣାଅଶୀ ଅଶୀ ଏକାଅଶୀ ବୟାଅଶୀ ତେୟାଅଶୀ ଚଉରାଅଶୀ ପଞ୍ଚାଅଶୀ ଛୟାଅଶୀ ସତାଅଶୀ ଅଠାଅଶୀ ଅଣାନବେ ନବେ ଏକାନବେ ବୟାନବେ ତେୟାନବେ ଚଉରାନବେ ପଞ୍ଚାନବେ ଛୟାନବେ ସତାନବେ ଅଠାନବେ ଅନେଶତ
# review
dues-number-hundred = ଶହ
# review
dues-number-thousand = ହଜାର
# review
dues-number-lakh = ଲକ୍ଷ
# review
dues-number-crore = କୋଟି

## Problems

# review
problem-dues-reply-missing = ଉତ୍ତର ଦିଅନ୍ତୁ, କିମ୍ବା “ମୁଁ ଜାଣିନାହିଁ” ଦବାନ୍ତୁ।
# review
problem-dues-out-of-range = ଏହା { $least } ଓ { $most } ମଧ୍ୟରେ ହେବା ଦରକାର।
# review
problem-dues-day-out-of-range = ଏହି ଦିନ ବହୁତ ଦୂରର।
# review
problem-dues-too-many-injuries = ଅତି ବେଶିରେ ଛଅଟିରେ ଚିହ୍ନ ଦିଅନ୍ତୁ।
# review
problem-dues-rule-unknown = ଏପରି କୌଣସି ନିୟମ ନାହିଁ।
# review
problem-dues-claim-unknown = ଏପରି କୌଣସି ଦାବି ନାହିଁ।
# review
problem-dues-fact-unknown = ଏପରି କୌଣସି ତଥ୍ୟ ନାହିଁ।
# review
problem-dues-fact-impossible = ଏହି ତଥ୍ୟର ଏହି ମୂଲ୍ୟ ହୋଇପାରିବ ନାହିଁ।
# review
problem-dues-place-unknown = ଏପରି କୌଣସି ଜାଗା ନାହିଁ: central କିମ୍ବା ରାଜ୍ୟର LGD କୋଡ ଲେଖନ୍ତୁ।
