# Handing over to somebody outside.

# review
handovers-title = ବାହାରକୁ ଦେବା
# review
handovers-lead = ବାହାରକୁ କିଛି ଦେବାକୁ ଦୁଇ ଜଣ ଦରକାର: ଜଣେ ମାଗନ୍ତି, ଡେସ୍କ ମୁଖ୍ୟ କିମ୍ବା ସଂଯୋଜକ ମଞ୍ଜୁର କରନ୍ତି। ପ୍ରତ୍ୟେକ ଫାଇଲରେ ନମ୍ବର ଓ କାହା ପାଇଁ ଲେଖା ଥାଏ।
# review
handovers-all = ଯାହା ମଗାଗଲା
# review
handovers-none = କିଛି ମଗାଯାଇନାହିଁ।
# review
handovers-ask = ଦେବା ପାଇଁ ମାଗନ୍ତୁ
# review
handovers-ask-hint = ଶ୍ରମିକଙ୍କ ହଁ (ଅଧିକାରୀଙ୍କ ପାଇଁ C5, ପ୍ରେସ୍ ପାଇଁ C8) ବିନା କିଛି ଯାଏ ନାହିଁ, ଯଦି ଆଇନ ବାଧ୍ୟ ନ କରେ। ଅନ୍ୟ ଶ୍ରମିକଙ୍କ ନାମ କଢ଼ାଯାଏ।
# review
handovers-register-ask = ନାମ ସହ ରେଜିଷ୍ଟର ମାଗନ୍ତୁ
# review
handovers-register-hint = ନାମ ବିନା ତାଲିକା ମାମଲା ପୃଷ୍ଠାରୁ ଯେକୌଣସି ସମୟରେ ନିଆଯାଇପାରେ। ନାମ ସହ ଦ୍ୱିତୀୟ ଜଣଙ୍କ ମଞ୍ଜୁରି ଦରକାର।
# review
handovers-profile = କେଉଁ ପ୍ରକାର ପାଇବା ଲୋକଙ୍କୁ
# review
handovers-profile-police = ପୋଲିସ
# review
handovers-profile-labour-office = ଶ୍ରମ ଅଫିସ୍
# review
handovers-profile-court = ଅଦାଲତ
# review
handovers-profile-press = ପ୍ରେସ୍ ଓ ଜନସାଧାରଣ (କୌଣସି ନାମ ନାହିଁ)
# review
handovers-profile-register = ନାମ ସହ ରେଜିଷ୍ଟର
# review
handovers-receiver = କାହାକୁ, ନାମରେ
# review
handovers-purpose = କେଉଁ କାମ ପାଇଁ
# review
handovers-compelled = ଆଇନ ବାଧ୍ୟ କରେ
# review
handovers-compelled-tick = ଶ୍ରମିକଙ୍କ ହଁ ବିନା ଆଇନ ଆମକୁ ବାଧ୍ୟ କରେ
# review
handovers-barred = ଶ୍ରମିକଙ୍କୁ କାହିଁକି କହିବା ନାହିଁ
# review
handovers-barred-hint = ଖାଲି ଛାଡ଼ନ୍ତୁ: ତା’ହେଲେ ଶ୍ରମିକ ନିଜ ପୃଷ୍ଠାରେ ଦେଖନ୍ତି।
# review
handovers-by = କିଏ ମାଗିଲେ
# review
handovers-second = ଦ୍ୱିତୀୟ ଜଣ
# review
handovers-taken = ନିଆଗଲା
# review
handovers-waits = ଦ୍ୱିତୀୟ ଜଣଙ୍କ ଅପେକ୍ଷା
# review
handovers-approved = ମଞ୍ଜୁର
# review
handovers-declined = ମନା କରାଗଲା
# review
handovers-answer = ମଞ୍ଜୁର କିମ୍ବା ମନା କରନ୍ତୁ
# review
handovers-note = ଏଥିରେ ପଦେ; ମନା କଲେ ଦରକାର
# review
handovers-approve = ମଞ୍ଜୁର କରନ୍ତୁ
# review
handovers-decline = ମନା କରନ୍ତୁ
# review
handovers-take-page = ଛାପିବା ପୃଷ୍ଠା ନିଅନ୍ତୁ
# review
handovers-take-csv = CSV ରେ ନିଅନ୍ତୁ
# review
handovers-take-json = JSON ରେ ନିଅନ୍ତୁ
# review
handovers-file-title = ବାହାରକୁ ଦିଆଗଲା
# review
handovers-mark = ନଂ { $number }। { $receiver } ପାଇଁ, କେବଳ ଏହି କାମ ପାଇଁ: { $purpose }। { $asker } ମାଗିଲେ, { $approver } ମଞ୍ଜୁର କଲେ, { $day } ରେ ନିଆଗଲା। ଆଗକୁ ଦିଅନ୍ତୁ ନାହିଁ।
# review
handovers-flash-asked = ଲେଖାଗଲା। ଡେସ୍କ ମୁଖ୍ୟ କିମ୍ବା ସଂଯୋଜକ ମଞ୍ଜୁର କରିବା ଦରକାର।
# review
handovers-flash-answered = ଉତ୍ତର ଦିଆଗଲା।
# review
problem-labourline-handover-no-consent = ଶ୍ରମିକ ଏଥିରେ ହଁ କହିନାହାନ୍ତି ({ $purpose })। ତାଙ୍କୁ ପଚାରନ୍ତୁ, କିମ୍ବା ଆଇନ ବାଧ୍ୟ କରେ ବୋଲି କୁହନ୍ତୁ।
# review
problem-labourline-handover-own = ଏଥିରେ ଦୁଇ ଜଣ ଦରକାର: ଅନ୍ୟ କେହି ଉତ୍ତର ଦିଅନ୍ତୁ।
# review
problem-labourline-handover-lead-approves = ଡେସ୍କ ମୁଖ୍ୟ କିମ୍ବା ସଂଯୋଜକ ଉତ୍ତର ଦିଅନ୍ତି।
# review
problem-labourline-handover-answered-already = କେହି ଆଗରୁ ଉତ୍ତର ଦେଇଛନ୍ତି।
# review
problem-labourline-handover-not-approved = କେହି ମଞ୍ଜୁର କରିନାହାନ୍ତି।
# review
problem-labourline-handover-too-late = ମଞ୍ଜୁରି ପୁରୁଣା ହୋଇଗଲା। ପୁଣି ମାଗନ୍ତୁ।
# review
problem-labourline-handover-unclassified = ଫାଇଲରେ ଏମିତି କିଛି ଅଛି ଯାହା କାହାକୁ ଦିଆଯିବ ସ୍ଥିର ହୋଇନାହିଁ। କିଛି ଦିଆଗଲା ନାହିଁ।
# review
handovers-export-mark = କେଉଁ ମଞ୍ଜୁରିରେ
