# What is kept for how long, and cases that must not be purged.

# review
retention-title = କ’ଣ ରଖାଗଲା, କ’ଣ ଲିଭାଗଲା
# review
retention-lead = ଯାହା ବହୁ ଦିନ ରଖାଯାଇଛି, ତାହାର ନାମ, ନମ୍ବର ଓ କଥା ଲିଭିଯାଏ। ଟଙ୍କା ଓ ଫଳାଫଳ ରହେ। ଏହି ପୃଷ୍ଠାରୁ କିଛି ଲିଭେ ନାହିଁ।
# review
retention-by-itself = ଲିଭାଇବା କାମ ଦିନକୁ ଥରେ ନିଜେ ଚାଲେ।
# review
retention-not-by-itself = ଲିଭାଇବା କାମ ବନ୍ଦ ଅଛି: କେହି କମାଣ୍ଡ ଲେଖିଲେ ହିଁ ଚାଲେ। ସେଟିଂର ନାମ retention_runs_by_itself।
# review
retention-now = ଏବେ ଲିଭାଇଲେ ଯିବ
# review
retention-cases = ବନ୍ଦ ମାମଲା
# review
retention-keys = ଗୋପନୀୟ ମାମଲାର ଚାବି
# review
retention-persons = ଲୋକ, ଅତି ବେଶିରେ
# review
retention-calls = ଯେଉଁ କଲରୁ ମାମଲା ହେଲା ନାହିଁ
# review
retention-register-rows = ଅଣାଯାଇଥିବା ରେଜିଷ୍ଟରର ଧାଡ଼ି
# review
retention-facts = ପହଞ୍ଚାଯାଇଥିବା ସୂଚନା
# review
retention-held = ଅଟକାଯାଇଛି, ଲିଭିବ ନାହିଁ
# review
retention-not-over = ଏବେ ସରିନାହିଁ, ଲିଭିବ ନାହିଁ
# review
retention-command = ଏହା କମାଣ୍ଡରୁ ଆରମ୍ଭ ହୁଏ:
# review
retention-rules = ନିୟମ
# review
retention-rules-where = ଦିନ ସଂଖ୍ୟା ସେଟିଂ ଫାଇଲରେ labourline ଭାଗରେ ଅଛି।
# review
retention-rule = ନିୟମ
# review
retention-rule-closed-case = ବନ୍ଦ ମାମଲା
# review
retention-rule-closely-kept-case = ବନ୍ଦ ଗୋପନୀୟ ମାମଲା
# review
retention-rule-call-without-matter = ଯେଉଁ କଲରୁ ମାମଲା ହେଲା ନାହିଁ
# review
retention-rule-register-rows = ରେଜିଷ୍ଟରର ଧାଡ଼ି
# review
retention-rule-delivered-facts = ପହଞ୍ଚାଯାଇଥିବା ସୂଚନା
retention-days = { $n ->
    [one] { $n } ଦିନ
   *[other] { $n } ଦିନ
}
# review
retention-due = ଯେଉଁ ମାମଲାର ସମୟ ସରିଛି
# review
retention-due-none = କୌଣସି ମାମଲାର ସମୟ ସରିନାହିଁ।
# review
retention-case = ମାମଲା
# review
retention-closed = ବନ୍ଦ ହେଲା
# review
retention-becomes = କ’ଣ ହେବ
# review
retention-goes = ଲିଭାଯିବ
# review
retention-stays-held = ରହିବ: ଅଟକାଯାଇଛି
# review
retention-stays-not-over = ରହିବ: ଆଦେଶ ପାଳନ ହୋଇନାହିଁ, କିମ୍ବା ଶ୍ରମିକ ପୁଣି ଆସିଲେ

# review
holds-title = ଆଇନଗତ ରୋକ
# review
holds-lead = ଯେଉଁ ମାମଲା ଉପରେ ରୋକ ଅଛି ତାହା ଲିଭାଯାଏ ନାହିଁ: ଅପିଲ, ଆଦେଶ କିମ୍ବା ଅଦାଲତକୁ ଏହା ଦରକାର। ରୋକ ଲଗାଇବା ଓ ହଟାଇବାକୁ ଦୁଇ ଜଣ ଦରକାର।
# review
holds-new = ମାମଲା ଉପରେ ରୋକ ଲଗାନ୍ତୁ
# review
holds-case = ମାମଲା ନମ୍ବର
# review
holds-why = କାହିଁକି
# review
holds-why-hint = କାହାର ନାମ ଲେଖନ୍ତୁ ନାହିଁ: ମାମଲା ଦେଖୁ ନଥିବା ଲୋକ ମଧ୍ୟ ଏହା ପଢ଼ନ୍ତି।
# review
holds-set = ରୋକ ଲଗାନ୍ତୁ
# review
holds-none = କୌଣସି ମାମଲା ଉପରେ ରୋକ ନାହିଁ।
# review
holds-confirmed = ଦୁଇ ଜଣ ମାନିଲେ
# review
holds-waits-second = ଦ୍ୱିତୀୟ ଜଣଙ୍କ ଅପେକ୍ଷା
# review
holds-by = କିଏ କହିଲେ
# review
holds-second = ଦ୍ୱିତୀୟ ଜଣ
# review
holds-confirm = ରୋକ ନିଶ୍ଚିତ କରନ୍ତୁ
# review
holds-lift = ରୋକ ହଟାନ୍ତୁ
# review
holds-lift-why = ରୋକ କାହିଁକି ହଟିପାରିବ
# review
holds-lift-ask = ହଟାଇବାକୁ କୁହନ୍ତୁ
# review
holds-lift-asked = କେହି ହଟାଇବାକୁ କହିଛନ୍ତି
# review
holds-own-lift = ଆପଣ ହଟାଇବାକୁ କହିଛନ୍ତି। ଅନ୍ୟ କେହି ମାନିବା ଦରକାର।
# review
holds-keep = ରୋକ ରହିବ
# review
holds-flash-set = ଏବେଠାରୁ ମାମଲା ଉପରେ ରୋକ ଅଛି। ଦ୍ୱିତୀୟ ଜଣେ ନିଶ୍ଚିତ କରନ୍ତୁ।
# review
holds-flash-confirmed = ନିଶ୍ଚିତ ହେଲା।
# review
holds-flash-lift-asked = କୁହାଗଲା। ଅନ୍ୟ କେହି ନ ମାନିବା ପର୍ଯ୍ୟନ୍ତ ରୋକ ରହିବ।
# review
holds-flash-lifted = ରୋକ ହଟିଲା।
# review
holds-flash-stays = ରୋକ ରହିଲା।
# review
problem-labourline-hold-no-such-case = ଏହି ନମ୍ବରର ଏମିତି ମାମଲା ମିଳିଲା ନାହିଁ ଯାହା ଉପରେ ଆପଣ ରୋକ ଲଗାଇପାରିବେ।
# review
problem-labourline-hold-stands-already = ଏହି ମାମଲା ଉପରେ ଆଗରୁ ରୋକ ଅଛି।
# review
problem-labourline-hold-own = ଏଥିରେ ଦୁଇ ଜଣ ଦରକାର: ଅନ୍ୟ କେହି ଏହା କରନ୍ତୁ।
# review
problem-labourline-hold-confirmed-already = କେହି ଆଗରୁ ନିଶ୍ଚିତ କରିଛନ୍ତି।
# review
problem-labourline-hold-lift-asked-already = କେହି ଆଗରୁ ହଟାଇବାକୁ କହିଛନ୍ତି।
# review
problem-labourline-hold-lift-not-asked = ଏବେ କେହି ହଟାଇବାକୁ କହୁ ନାହାନ୍ତି।
