# ଶ୍ରମିକଙ୍କ ନିଜ ପୃଷ୍ଠା।

worker-door-title = ମୋ ମାମଲା
worker-door-reference = ଆପଣଙ୍କ ନମ୍ବର
worker-door-reference-hint = ଦଶଟି ଅଙ୍କ। ଆମେ ଫୋନରେ କହିଥିଲୁ।
worker-door-pin = ଆପଣଙ୍କ ପିନ୍
# review
worker-door-pin-hint = ଛଅଟି ଅଙ୍କ। କାଗଜ ସ୍ଲିପ୍ ପାଇଥିଲେ ସେଥିରେ ଲେଖା ବାରଟି ଅଙ୍କ।
worker-door-go = ମୋ ମାମଲା ଦେଖାନ୍ତୁ
worker-door-help = ନମ୍ବର କି ପିନ୍ ଭୁଲି ଗଲେ? ପାଞ୍ଚ ଥର ଭୁଲ ପିନ୍ ଦେଲେ ପୃଷ୍ଠା ବନ୍ଦ ହୁଏ। ଆମକୁ ଫୋନ କରନ୍ତୁ, ଆମେ ସାହାଯ୍ୟ କରିବୁ।
worker-door-phones = କାହାକୁ ଫୋନ କରିବେ
problem-labourline-worker-not-admitted = ଏହି ନମ୍ବର ଓ ଏହି ପିନ୍‌ରେ କୌଣସି ମାମଲା ଖୋଲୁନାହିଁ। ପାଞ୍ଚ ଥର ଭୁଲ ପିନ୍ ପରେ ଆପଣ ଫୋନ ନକଲା ପର୍ଯ୍ୟନ୍ତ ପୃଷ୍ଠା ବନ୍ଦ ରହେ।
worker-own-title = ଆପଣଙ୍କ ମାମଲା
worker-ended = ଏମିତି ସରିଲା:
worker-step-1 = ଆପଣ କହିଲେ
worker-step-2 = ଆମେ ଯାଞ୍ଚ କରୁଛୁ
worker-step-3 = ମାଲିକଙ୍କ ସହ କଥା
worker-step-4 = ସେମାନେ ଟଙ୍କା ଦିଅନ୍ତି
worker-step-5 = ଟଙ୍କା ଆପଣଙ୍କ ହାତରେ
worker-stage-enquiry = ଆମେ ଆପଣଙ୍କ କଥା ଶୁଣିଲୁ। ଆମେ ଫୋନ କରିବୁ।
worker-stage-registered = ଆପଣଙ୍କ ମାମଲା ଲେଖାଗଲା। ଆମେ କାମ କରୁଛୁ।
worker-stage-verifying = କଣ ହେଲା ଓ କେତେ ଟଙ୍କା ବାକି, ଆମେ ଦେଖୁଛୁ।
worker-stage-mediation = ଆମେ ମାଲିକଙ୍କ ସହ କଥା ହେଉଛୁ।
worker-stage-emergency = ଆଗ ଆପଣଙ୍କ ସୁରକ୍ଷା। ଆମେ ଏବେ ସାହାଯ୍ୟ ଡାକୁଛୁ।
worker-stage-agreed = ମାଲିକ ଟଙ୍କା ଦେବାକୁ ରାଜି ହେଲେ।
worker-stage-paying = ମାଲିକ ଟଙ୍କା ଦେବା ଆରମ୍ଭ କଲେ।
worker-stage-settled-full = ଆପଣ କହିଲେ, ସବୁ ଟଙ୍କା ମିଳିଲା।
worker-stage-settled-part = ଆପଣ କହିଲେ, କିଛି ଟଙ୍କା ମିଳିଲା।
worker-stage-notice = ଆମେ ମାଲିକଙ୍କୁ ଚିଠି ପଠାଇଛୁ। ତାଙ୍କୁ ଉତ୍ତର ଦେବାକୁ ହେବ।
worker-stage-authority = ଆପଣଙ୍କ ମାମଲା ସରକାରୀ ଅଫିସରେ ଅଛି।
worker-stage-litigation = ଆପଣଙ୍କ ମାମଲା କୋର୍ଟରେ ଅଛି। ଓକିଲ ଆପଣଙ୍କ ସହ ଅଛନ୍ତି।
worker-stage-referred-out = ଅନ୍ୟ ଏକ ସଂସ୍ଥା ଆପଣଙ୍କ ମାମଲା ନେଇଛି। ଆମେ ତଥାପି ଖବର ନେବୁ।
worker-stage-dormant = ଆପଣଙ୍କ ସହ କଥା ହୋଇପାରିଲା ନାହିଁ। ଫୋନ କରନ୍ତୁ, ଆମେ ଆଗକୁ ବଢ଼ିବୁ।
worker-stage-closed = ଆପଣଙ୍କ ମାମଲା ବନ୍ଦ ଅଛି।
worker-stage-reopened = ଆମେ ଆପଣଙ୍କ ମାମଲା ପୁଣି ଖୋଲିଛୁ।
# review
worker-stage-group-settled-full = ଏହି ମାମଲାର ଶ୍ରମିକଙ୍କ ସବୁ ଟଙ୍କା ଆସିଗଲା।
# review
worker-stage-group-settled-part = ଏହି ମାମଲାର ଶ୍ରମିକଙ୍କ କିଛି ଟଙ୍କା ଆସିଲା।
worker-todo-title = ଆପଣ କଣ କରିପାରିବେ
worker-todo-enquiry = ଫୋନ ଚାଲୁ ରଖନ୍ତୁ। ଆମେ ଫୋନ କରିବୁ।
worker-todo-registered = କାମର ସବୁ କାଗଜ, ଫଟୋ ଓ ମେସେଜ ସାଇତି ରଖନ୍ତୁ।
worker-todo-verifying = କେତେ ଦିନ କାମ କଲେ ଓ କେତେ ଟଙ୍କା ପାଇଲେ, କୁହନ୍ତୁ। ଫଟୋ ଥିଲେ ପଠାନ୍ତୁ।
worker-todo-mediation = ଏକା କୌଣସି କାଗଜରେ ଦସ୍ତଖତ କରନ୍ତୁ ନାହିଁ। ମାଲିକ ଫୋନ କଲେ ଆମକୁ କୁହନ୍ତୁ।
worker-todo-emergency = ବିପଦ ଥିଲେ ଏବେ 112 କୁ ଫୋନ କରନ୍ତୁ। ତାପରେ ଆମକୁ।
worker-todo-agreed = କଥା ଦିଆଯାଇଥିବା ଦିନ ପର୍ଯ୍ୟନ୍ତ ଅପେକ୍ଷା କରନ୍ତୁ। ଟଙ୍କା ନ ଆସିଲେ ଫୋନ କରନ୍ତୁ।
worker-todo-paying = ଟଙ୍କା ଆସିଲେ ଏଠାରେ କୁହନ୍ତୁ କିମ୍ବା ଫୋନ କରନ୍ତୁ।
worker-todo-settled-full = ଆଉ କିଛି ନାହିଁ। ଆମେ କେମିତି କାମ କଲୁ, କୁହନ୍ତୁ।
worker-todo-settled-part = ବାକି ଟଙ୍କା ଦରକାର ହେଲେ ଫୋନ କରନ୍ତୁ।
worker-todo-notice = ଉତ୍ତରକୁ ଅପେକ୍ଷା କରନ୍ତୁ। ମାଲିକ ଫୋନ କଲେ ଆମକୁ କୁହନ୍ତୁ।
worker-todo-authority = ଡକାଗଲେ ଯାଆନ୍ତୁ। କାଗଜ ସାଥିରେ ନିଅନ୍ତୁ। ଯିବା ଆଗରୁ ଆମକୁ ଫୋନ କରନ୍ତୁ।
worker-todo-litigation = ସବୁ ତାରିଖରେ ଯାଆନ୍ତୁ। ଯିବା ଆଗରୁ ଆମକୁ ଫୋନ କରନ୍ତୁ।
worker-todo-referred-out = ସପ୍ତାହକ ଭିତରେ ଫୋନ ନ ଆସିଲେ ଆମକୁ ଫୋନ କରନ୍ତୁ।
worker-todo-dormant = ଆମକୁ ଫୋନ କରନ୍ତୁ।
worker-todo-closed = କିଛି ଠିକ୍ ନ ଥିଲେ ଫୋନ କରନ୍ତୁ।
worker-todo-reopened = ଫୋନ ଚାଲୁ ରଖନ୍ତୁ। ଆମେ ଫୋନ କରିବୁ।
worker-promised-title = ଟଙ୍କା
worker-promised-none = ଏପର୍ଯ୍ୟନ୍ତ କୌଣସି କଥା ଦିଆଯାଇନାହିଁ।
worker-promised = { $day } ସୁଦ୍ଧା { $sum } ଦେବାର କଥା।
worker-promised-came = ସେଥିରୁ { $sum } ଆସିଲାଣି।
worker-claimed = ଆପଣ ମାଗୁଛନ୍ତି
worker-agreed = ସେମାନେ ରାଜି
worker-received = ଆସିଲା
worker-confirmed = ଆପଣଙ୍କ ହାତରେ
# review
worker-group = { $n ->
    [one] ଏହା { $n } ଜଣ ଶ୍ରମିକଙ୍କ ମାମଲା।
   *[other] ଏହା { $n } ଜଣ ଶ୍ରମିକଙ୍କ ମିଳିତ ମାମଲା। ଏଠାରେ କେବଳ ଆପଣଙ୍କ ଟଙ୍କା ଦେଖାଯାଏ; ସେମାନଙ୍କ ମଧ୍ୟରୁ ଅନ୍ୟ କେହି ଏହା ଦେଖନ୍ତି ନାହିଁ।
}
worker-money-question = { $sum } ଆପଣଙ୍କୁ ମିଳିଲା କି? ସେମାନେ କହନ୍ତି { $day } ରେ ଦେଲେ।
worker-money-only-if = ଟଙ୍କା ପାଖରେ ଥିଲେ ହିଁ ହଁ କୁହନ୍ତୁ।
worker-money-yes = ହଁ, { $sum } ମୋ ହାତରେ ଅଛି
# review
worker-receipt-confirmed = { $sum }, { $day } ରେ ଦିଆଗଲା: ଆପଣଙ୍କ ହାତରେ ଅଛି।
# review
worker-receipt-bounced = { $sum }, { $day } ରେ ଦେଲେ ବୋଲି କହିଲେ: ମିଳିଲା ନାହିଁ।
worker-call-somebody = { $name }ଙ୍କୁ ଫୋନ କରନ୍ତୁ
worker-call = ଆମକୁ ଫୋନ କରନ୍ତୁ
worker-rate-title = ଆମେ ସାହାଯ୍ୟ କଲୁ କି?
worker-rate-stars = ସାହାଯ୍ୟ କେମିତି ଥିଲା?
worker-stars-1 = ★ ଖରାପ
worker-stars-2 = ★★ ଭଲ ନୁହେଁ
worker-stars-3 = ★★★ ଚଳିବ
worker-stars-4 = ★★★★ ଭଲ
worker-stars-5 = ★★★★★ ବହୁତ ଭଲ
worker-rate-words = ଆଉ କିଛି କହିବାକୁ ଚାହିଁଲେ
worker-rate-go = ପଠାନ୍ତୁ
worker-rated = { $n ->
    [one] ଆପଣ { $n }ଟି ତାରା ଦେଲେ।
   *[other] ଆପଣ { $n }ଟି ତାରା ଦେଲେ।
}
worker-sign-out = ଏହି ପୃଷ୍ଠା ବନ୍ଦ କରନ୍ତୁ
worker-flash-out = ପୃଷ୍ଠା ବନ୍ଦ ହେଲା। ଏଠାରେ ଏବେ ଆପଣଙ୍କ ମାମଲା କେହି ଦେଖିପାରିବେ ନାହିଁ।
worker-flash-confirmed = ଧନ୍ୟବାଦ। ଟଙ୍କା ଆପଣଙ୍କ ପାଖରେ ଅଛି ବୋଲି ଲେଖିଲୁ।
worker-flash-rated = ଧନ୍ୟବାଦ। ଆମେ ପ୍ରତି ଶବ୍ଦ ପଢ଼ୁ।
worker-flash-lifted = ତାଲା ଖୋଲାଗଲା। ଶ୍ରମିକ ପୁଣି ଚେଷ୍ଟା କରିପାରିବେ।
problem-labourline-worker-rated-already = ଆଜି ଆପଣ କହିସାରିଛନ୍ତି। ଧନ୍ୟବାଦ। ଆଉ କହିବାକୁ ଥିଲେ କାଲି ଆସନ୍ତୁ।

worker-key-title = ଶ୍ରମିକଙ୍କ ପୃଷ୍ଠା
worker-key-new = ପିନ୍
worker-key-once = ମାମଲା ନମ୍ବର ସହ ଶ୍ରମିକଙ୍କୁ ଏବେ କୁହନ୍ତୁ। ଏହା ଆଉ ଦେଖାଯିବ ନାହିଁ।
worker-key-locked = ବହୁତ ଥର ଭୁଲ ପିନ୍ ଯୋଗୁଁ ବନ୍ଦ ଅଛି।
worker-key-lift = ତାଲା ଖୋଲନ୍ତୁ
worker-key-given = ପିନ୍ { $at } ରେ ଦିଆଗଲା।
worker-key-none = ଏପର୍ଯ୍ୟନ୍ତ ପିନ୍ ଦିଆଯାଇନାହିଁ।
worker-key-give = ପିନ୍ ଦିଅନ୍ତୁ
worker-key-renew = ନୂଆ ପିନ୍ ଦିଅନ୍ତୁ
# review
worker-key-hint = ଆଗ ନିଶ୍ଚିତ ହୁଅନ୍ତୁ ଯେ ଶ୍ରମିକଙ୍କ ସହ ହିଁ କଥା ହେଉଛନ୍ତି। ନୂଆ ପିନ୍ ପୁରୁଣାକୁ ଶେଷ କରେ ଓ ଖୋଲା ଥିବା ପୃଷ୍ଠା ବନ୍ଦ କରେ।
worker-key-back = ମାମଲାକୁ ଫେରନ୍ତୁ

worker-key-all = ଏହି ମାମଲାର ସବୁ ଶ୍ରମିକ
worker-keys-title = ଶ୍ରମିକମାନଙ୍କ ପୃଷ୍ଠା
# review
worker-keys-lead = ମାମଲା ନମ୍ବର ସମସ୍ତଙ୍କର ଗୋଟିଏ, ପିନ୍ ପ୍ରତ୍ୟେକ ଶ୍ରମିକଙ୍କ ନିଜର। ସେଥିରେ ସେ କେବଳ ନିଜ ଟଙ୍କା ଦେଖନ୍ତି।
worker-keys-workers = ଶ୍ରମିକ
worker-keys-given = ପିନ୍ ଅଛି
worker-keys-locked = ବନ୍ଦ
worker-keys-stands = ପିନ୍
worker-keys-lock-count = { $n ->
    [one] { $n }ଟି ପୃଷ୍ଠା ବନ୍ଦ ଅଛି
   *[other] { $n }ଟି ପୃଷ୍ଠା ବନ୍ଦ ଅଛି
}
worker-keys-lift-all = ସବୁ ତାଲା ଖୋଲନ୍ତୁ
worker-slips-title = ପିନ୍ ସ୍ଲିପ୍
worker-slips-make = ପିନ୍ ସ୍ଲିପ୍ ତିଆରି କରନ୍ତୁ
worker-slips-waiting = { $n ->
    [one] { $n } ଜଣ ଶ୍ରମିକଙ୍କ ପାଖରେ ଏପର୍ଯ୍ୟନ୍ତ ପିନ୍ ନାହିଁ।
   *[other] { $n } ଜଣ ଶ୍ରମିକଙ୍କ ପାଖରେ ଏପର୍ଯ୍ୟନ୍ତ ପିନ୍ ନାହିଁ।
}
# review
worker-slips-once = ପିନ୍ ଥରେ ମାତ୍ର ଦେଖାଯାଏ। ପୃଷ୍ଠାଟି ଛାପନ୍ତୁ, କାଟନ୍ତୁ, ଓ ପ୍ରତି ଶ୍ରମିକଙ୍କୁ କେବଳ ତାଙ୍କ ସ୍ଲିପ୍ ଦିଅନ୍ତୁ।
worker-slips-renew = ସମସ୍ତଙ୍କ ପାଇଁ ନୂଆ ସ୍ଲିପ୍
# review
worker-slips-renew-hint = ସ୍ଲିପ୍ ହଜିଗଲେ। ଆଗରୁ ଦିଆଯାଇଥିବା ସବୁ ପିନ୍ ଶେଷ ହୁଏ।
# review
worker-slips-keep = ଏହି ସ୍ଲିପ୍ ସାଇତି ରଖନ୍ତୁ। କାହାକୁ ଦେଖାନ୍ତୁ ନାହିଁ। ନିଜ ଟଙ୍କା ଦେଖିବାକୁ ଫୋନରେ ଏହି ପୃଷ୍ଠା ଖୋଲନ୍ତୁ:
timeline-worker-slips-made = { $n ->
    [one] { $n } ଜଣ ଶ୍ରମିକଙ୍କ ପାଇଁ ପିନ୍ ସ୍ଲିପ୍ ତିଆରି ହେଲା
   *[other] { $n } ଜଣ ଶ୍ରମିକଙ୍କ ପାଇଁ ପିନ୍ ସ୍ଲିପ୍ ତିଆରି ହେଲା
}
problem-labourline-worker-key-alone = ଏହା ଜଣେ ଶ୍ରମିକଙ୍କ ମାମଲା: ତାଙ୍କୁ ପିନ୍ ଦିଅନ୍ତୁ।
problem-labourline-worker-key-nobody-waits = ସମସ୍ତଙ୍କ ପାଖରେ ପିନ୍ ଅଛି। ନୂଆ ଦେବାକୁ ହେଲେ ଶ୍ରମିକଙ୍କୁ ବାଛନ୍ତୁ।

timeline-worker-key-given = ଶ୍ରମିକଙ୍କ ପୃଷ୍ଠାର ପିନ୍ ଦିଆଗଲା
timeline-worker-key-given-to = ତାଲିକାର ଶ୍ରମିକ { $claimant }ଙ୍କୁ ପିନ୍ ଦିଆଗଲା
timeline-worker-key-lifted = ଶ୍ରମିକଙ୍କ ପୃଷ୍ଠାର ତାଲା ଖୋଲାଗଲା

worker-again-title = ଠିକ୍ ନୁହେଁ? ପୁଣି ଖୋଲିବାକୁ କୁହନ୍ତୁ
worker-again-words = କଣ ଠିକ୍ ନୁହେଁ?
worker-again-open = ମୋ ମାମଲା ପୁଣି ଖୋଲନ୍ତୁ
worker-again-appeal = ବନ୍ଦ ହେବାରେ ମୁଁ ରାଜି ନୁହେଁ
worker-flash-reopened = ଆପଣଙ୍କ ମାମଲା ପୁଣି ଖୋଲିଲା। ଆମେ ଫୋନ କରିବୁ।
worker-flash-appealed = ଆମେ ଲେଖିଲୁ। ଅନ୍ୟ ଜଣେ ଦେଖି ଆପଣଙ୍କୁ ଫୋନ କରିବେ।
