# What of the reading of cases is worth asking about.
# review
readings-title = ପଚାରିବା ଯୋଗ୍ୟ
# review
readings-lead = ଗତ { $days } ଦିନର ପଢ଼ାର ଗଣତି: ଏକାଥରେ ବହୁତ, ଜଣେ ମାଲିକ ବାରମ୍ବାର, ରାତିରେ।
# review
readings-fair = ଗଣତି ଏକ ପ୍ରଶ୍ନ, ଅଭିଯୋଗ ନୁହେଁ। ଅଧିକାଂଶର ଭଲ କାରଣ ଥାଏ: ପ୍ରଥମେ ପଚାରନ୍ତୁ।
# review
readings-none = କିଛି ଅଲଗା ଦେଖାଯାଉନାହିଁ।
# review
readings-unasked = ଏପର୍ଯ୍ୟନ୍ତ ପଚରା ନାହିଁ
# review
readings-asked-by = କିଏ ପଚାରିଲେ:
# review
readings-ask = ଯାହା ଶୁଣିଲେ ଲେଖନ୍ତୁ
# review
readings-note = ଆପଣ କ'ଣ ଶୁଣିଲେ
# review
readings-flash-looked = ଲେଖାଗଲା।
# review
readings-kind-case = ମାମଲା
# review
readings-kind-employer = ମାଲିକ
# review
readings-kind-search = ଖୋଜା
# review
readings-pattern-burst = ଗୋଟିଏ ଘଣ୍ଟାରେ ବହୁତ ମାମଲା
# review
readings-pattern-one-employer = ଜଣେ ମାଲିକ ବାରମ୍ବାର
# review
readings-pattern-night = ରାତିରେ ମାମଲା
# review
readings-pattern-searches = ଗୋଟିଏ ଘଣ୍ଟାରେ ବହୁତ ଖୋଜା
# review
readings-pattern-burst-told = { $hour }:00 ରୁ ଗୋଟିଏ ଘଣ୍ଟାରେ { $n } ଅଲଗା ମାମଲା ଖୋଲାଗଲା।
# review
readings-pattern-one-employer-told = ଜଣେ ମାଲିକ (ଏହି ପୃଷ୍ଠାର ନମ୍ବର { $number }) ଏହି ଦିନ { $n } ଥର ଦେଖାଗଲେ।
# review
readings-pattern-night-told = ଏହି ଦିନ ରାତିରେ { $n } ମାମଲା ଖୋଲାଗଲା।
# review
readings-pattern-searches-told = { $hour }:00 ରୁ ଗୋଟିଏ ଘଣ୍ଟାରେ { $n } ଥର ଖୋଜାଗଲା। ଖୋଜାର ଶବ୍ଦ ରଖାଯାଏ ନାହିଁ।
# review
readings-pattern-numbers = ଗୋଟିଏ ଘଣ୍ଟାରେ ବହୁତ ଫୋନ ନମ୍ବର
# review
readings-pattern-numbers-told = ପାଖାପାଖି { $hour }:00 ରେ ଗୋଟିଏ ଘଣ୍ଟାରେ { $n } ଟି ଫୋନ ନମ୍ବର ପୂରା ଦେଖାଗଲା।
readings-kind-file = ଫାଇଲ
# review
readings-pattern-files = ଗୋଟିଏ ଘଣ୍ଟାରେ ବହୁତ ଫାଇଲ ରଖାଗଲା
# review
readings-pattern-files-told = { $hour }:00 ରୁ ଗୋଟିଏ ଘଣ୍ଟାରେ { $n } ଟି ଫାଇଲ ରଖାଗଲା।
