# What the law gives the workers of a case.

# review
heads-title = ଆଇନ କ'ଣ ଦିଏ
# review
heads-lead = ନିୟମ ପରେ ନିୟମ, ମାମଲାର ତଥ୍ୟରୁ। ଖାତାରେ ଦାବି ରାଶି ଦାବିର ହିଁ ରହେ।
# review
heads-law-of = { $no ->
    [0] ପ୍ରୋଗ୍ରାମର ନିଜ ଆଇନ, { $day } ପର୍ଯ୍ୟନ୍ତ ଜଣା
   *[other] ଆଇନର ସଂସ୍କରଣ { $no }, { $day } ପର୍ଯ୍ୟନ୍ତ ଜଣା
}
# review
heads-not-kept = ଏପର୍ଯ୍ୟନ୍ତ ରଖାଯାଇନାହିଁ: ତଳେ ବାଛି ରଖନ୍ତୁ।
# review
heads-until = ଦାବିର ଶେଷ ଦିନ
# review
heads-limit-left = { $n ->
    [0] ଆଜି
    [one] ଗୋଟିଏ ଦିନ ବାକି
   *[other] { $n } ଦିନ ବାକି
}
# review
heads-limit-passed = ଦିନ ବିତିଗଲା
# review
heads-limit-undecided = କେହି ସ୍ଥିର କରିନାହାନ୍ତି। ତା ପୂର୍ବରୁ ମାମଲା ବନ୍ଦ ହୋଇପାରିବ ନାହିଁ।
# review
heads-decide = ଏହାର କ'ଣ ହେବ ସ୍ଥିର କରନ୍ତୁ
# review
heads-decision = ନିଷ୍ପତ୍ତି
# review
heads-decision-filed = କର୍ତ୍ତୃପକ୍ଷଙ୍କ ନିକଟରେ ଦାଖଲ
# review
heads-decision-settled = ମିଳିଲା, କିମ୍ବା ଅନ୍ୟ ଭାବେ ସ୍ଥିର ହେଲା
# review
heads-decision-worker-declines = ଶ୍ରମିକ ଦିନ ଜାଣନ୍ତି ଓ ଦାଖଲ କରିବାକୁ ଚାହାଁନ୍ତି ନାହିଁ
# review
heads-decision-lapses = ତଳେ ଲେଖା କାରଣରୁ ସମୟ ବିତିଯିବ
# review
heads-decision-filed-late = ତଳେ ଲେଖା ଆଧାରରେ ବିଳମ୍ବରେ ଦାଖଲ ହେବ
# review
heads-decision-note = କାହିଁକି, କିମ୍ବା କେଉଁଠି ଦାଖଲ
# review
heads-elements = କେତେ ପ୍ରମାଣିତ
# review
heads-strengthen = କ'ଣ ଏହାକୁ ଦୃଢ଼ କରେ
# review
heads-evidence = ମାମଲାର ପ୍ରମାଣ
# review
heads-ask = ଆଇନକୁ କ'ଣ ପଚାରିବେ
# review
heads-questions = ଦଫା
# review
heads-place = ନିଯୁକ୍ତିଦାତାଙ୍କ ଉପରେ କାହାର ନିୟମ
# review
heads-place-hint = ଖାଲି: କାମ ସ୍ଥାନର ରାଜ୍ୟ। ରେଳ, ଖଣି, ବନ୍ଦର, କେନ୍ଦ୍ରୀୟ କମ୍ପାନୀ: କେନ୍ଦ୍ରୀୟ।
# review
heads-facts = ଆଇନ କ'ଣ ପଚାରେ
# review
heads-facts-lead = ଯାହା କେହି ଜାଣନ୍ତି ନାହିଁ ଖାଲି ଛାଡ଼ନ୍ତୁ: ଉତ୍ତର ସେତେବେଳେ ଠାରୁ–ପର୍ଯ୍ୟନ୍ତ।
# review
heads-keep = ହିସାବ କରି ରଖନ୍ତୁ
# review
heads-injuries-hint = ଅନୁସୂଚୀର ସଂଖ୍ୟା, ମଝିରେ କମା
# review
heads-history = କ'ଣ କୁହାଗଲା
# review
heads-when = କେବେ
# review
heads-who = କିଏ
# review
heads-head = ଦଫା
# review
heads-answer = ଉତ୍ତର
# review
heads-by-law = କେଉଁ ଆଇନରେ
# review
heads-why = କ'ଣ ବଦଳିଥିଲା
# review
heads-why-facts = ତଥ୍ୟ
# review
heads-why-law = ଆଇନ
# review
heads-standing = ବଳବତ୍ତର
# review
heads-by-program = ପ୍ରୋଗ୍ରାମ
# review
heads-flash-told = ହିସାବ କରି ରଖାଗଲା।
# review
heads-flash-decided = ଆପଣଙ୍କ ନିଷ୍ପତ୍ତି ଲେଖାଗଲା।
# review
problem-labourline-heads-facts = ଏହା ହୋଇପାରିବ ନାହିଁ।
# review
problem-labourline-heads-too-many = ଅତି ବେଶୀ 30ଟି ବାଛନ୍ତୁ।
# review
problem-labourline-limit-undecided = ଦାବିର ଏକ ଶେଷ ଦିନ କାହାରି ନିଷ୍ପତ୍ତି ଅପେକ୍ଷାରେ। 'ଆଇନ କ'ଣ ଦିଏ' ପୃଷ୍ଠାରେ ସ୍ଥିର କରନ୍ତୁ।
