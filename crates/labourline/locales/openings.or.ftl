# Emergency openings of closely kept files, and who watches over them.
# review
safeguarding-title = ସୁରକ୍ଷା
# review
safeguarding-lead = କିଏ କେଉଁ ଫାଇଲ ଖୋଲିଲେ, ଏବଂ କାହିଁକି। ଏଠାରେ ନମ୍ବର ଓ କାରଣ ଦେଖାଯାଏ, ମାମଲା ନୁହେଁ।
# review
openings-title = ଜରୁରୀ ଖୋଲା ଫାଇଲ
# review
openings-none = ଜରୁରୀରେ କୌଣସି ଫାଇଲ ଖୋଲାଯାଇନାହିଁ।
# review
openings-new-title = ଜରୁରୀରେ ଫାଇଲ ଖୋଲନ୍ତୁ
# review
openings-new-lead = ଆପଣଙ୍କ ଶାଖାର ସୀମିତ ବା ମୋହର ବନ୍ଦ ମାମଲା ପାଇଁ, ଯାହା ଆପଣ ଦେଖନ୍ତି ନାହିଁ ଓ ଏବେ ଦେଖିବା ଦରକାର। { $hours } ଘଣ୍ଟା ଦେଖାଯିବ।
# review
openings-new-told = ଦାୟିତ୍ୱରେ ଥିବା ବ୍ୟକ୍ତି, ଡେସ୍କ ମୁଖ୍ୟ ଓ ସୁରକ୍ଷା ଅଧିକାରୀଙ୍କୁ ତୁରନ୍ତ ଜଣାଯାଏ। ଆପଣ ଯାହା ପଢ଼ନ୍ତି ଲେଖାଯାଏ, ଏବଂ ପରେ କେହି ଦେଖନ୍ତି।
# review
openings-case = ମାମଲାର ନମ୍ବର
# review
openings-case-hint = ଦଶ ଅଙ୍କ
openings-reason = କାହିଁକି
# review
openings-why = ନିଜ ଶବ୍ଦରେ
# review
openings-why-hint = ଏବେ କ'ଣ କରିବାକୁ ହେବ। କାହାରି ନାମ ଲେଖନ୍ତୁ ନାହିଁ: ମାମଲା ଦେଖୁନଥିବା ଲୋକ ଏହା ପଢ଼ନ୍ତି।
# review
openings-open = ଫାଇଲ ଖୋଲନ୍ତୁ
# review
openings-reason-danger = କେହି ଏବେ ବିପଦରେ
# review
openings-reason-worker-asks = ଶ୍ରମିକ ଲାଇନରେ ଅଛନ୍ତି ଓ ଏବେ ସାହାଯ୍ୟ ଦରକାର
# review
openings-reason-owner-away = କିଛି କରିବା ଦରକାର ଓ ଦାୟିତ୍ୱରେ ଥିବା ବ୍ୟକ୍ତି ମିଳୁନାହାନ୍ତି
# review
openings-reason-authority = ଅଦାଲତ, ସରକାରୀ ଦପ୍ତର ବା ପୋଲିସ ଅପେକ୍ଷାରେ
# review
openings-reason-other = ଅନ୍ୟ କାରଣ
# review
openings-verdict = ଫାଇଲ ଖୋଲିବା ଠିକ୍ ଥିଲା କି?
# review
openings-verdict-right = ଠିକ୍ ଥିଲା
# review
openings-verdict-not-right = ଠିକ୍ ନଥିଲା
# review
openings-unreviewed = ଦେଖିବା ବାକି
# review
openings-review = ଏହାକୁ ଦେଖନ୍ତୁ
# review
openings-reviewed-by = କିଏ ଦେଖିଲେ
# review
openings-note = ଟିପ୍ପଣୀ
# review
openings-when = କେବେ ଖୋଲାଗଲା
openings-until = କେବେ ପର୍ଯ୍ୟନ୍ତ
# review
openings-read = ପଢ଼ା
# review
openings-flash-opened = ଫାଇଲ କିଛି ଘଣ୍ଟା ପାଇଁ ଖୋଲା। ଦେଖାରଖା କରୁଥିବା ଲୋକଙ୍କୁ ଜଣାଗଲା।
# review
openings-flash-reviewed = ଲେଖାଗଲା।
# review
problem-labourline-opening-no-such-case = ଏହି ନମ୍ବରର ଏମିତି କୌଣସି ମାମଲା ନାହିଁ ଯାହା ଆପଣ ଖୋଲିପାରିବେ।
# review
problem-labourline-opening-sees-already = ଏହି ମାମଲା ଆପଣ ପୂର୍ବରୁ ଦେଖନ୍ତି।
# review
problem-labourline-opening-say-more = ଆଉ ଟିକେ ଲେଖନ୍ତୁ: ଅତି କମରେ { $min } ଅକ୍ଷର।
# review
problem-labourline-opening-not-for-this = ଏହି ମାମଲା ଆପଣ ଜରୁରୀ ଖୋଲାରେ ଦେଖୁଛନ୍ତି। ତାହା ଏବେ ସାହାଯ୍ୟ ପାଇଁ: ଏହା ଦାୟିତ୍ୱରେ ଥିବା ବା ମାମଲାରେ ନାମିତ ବ୍ୟକ୍ତି କରନ୍ତୁ।
# review
problem-labourline-opening-own = ଏହା ଆପଣଙ୍କର: ଅନ୍ୟ କେହି ଦେଖିବେ।
# review
problem-labourline-opening-reviewed-already = ଏହାକୁ କେହି ପୂର୍ବରୁ ଦେଖିସାରିଛନ୍ତି।
# review
openings-readings = { $n } ଥର
