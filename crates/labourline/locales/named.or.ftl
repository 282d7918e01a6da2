# ଗୋପନ ରଖାଯାଇଥିବା ମାମଲାରେ କାହାର ନାମ ଅଛି।

named-title = ଏହି ମାମଲା କିଏ ଦେଖନ୍ତି
# review
named-lead = ଏଠାରେ ଯାହାଙ୍କ ନାମ ଅଛି କେବଳ ସେମାନେ, ଏବଂ କେବଳ ଦିଆଯାଇଥିବା ଦିନ ପର୍ଯ୍ୟନ୍ତ ଏହି ମାମଲା ଦେଖନ୍ତି। ମାମଲାରେ କାମ କଲେ ନିଜ ସମୟ ବଢ଼େ।
named-normal = ଏହି ଶାଖାରେ ମାମଲାରେ କାମ କରୁଥିବା ସମସ୍ତେ ଏହି ମାମଲା ଦେଖନ୍ତି।
named-none = ଏଠାରେ କାହାରି ନାମ ନାହିଁ।
named-who = କିଏ
named-as = କେଉଁ ଭାବେ
named-until = କେବେ ପର୍ଯ୍ୟନ୍ତ
named-why = କାହିଁକି
named-end = ଶେଷ କରନ୍ତୁ
named-add = କାହାରି ନାମ ଯୋଡ଼ନ୍ତୁ
named-days = କେତେ ଦିନ ପାଇଁ
named-days-hint = ଅତି ବେଶିରେ 28; ପୁଣି ଯୋଡ଼ିଲେ ସମୟ ବଢ଼େ।
named-flash-named = ନାମ ଯୋଡ଼ାଗଲା। ଏବେଠାରୁ ସେମାନେ ମାମଲା ଦେଖନ୍ତି।
named-flash-ended = ଶେଷ ହେଲା। ସେମାନେ ଆଉ ମାମଲା ଦେଖନ୍ତି ନାହିଁ।
named-as-owner = ଦାୟିତ୍ୱରେ ଥିବା
named-as-named = ଏଥିରେ କାମ କରିଛନ୍ତି
named-as-told = ଜଣାଇ ଦିଆଯାଇଥିଲା
named-as-further = ନାମ ଯୋଡ଼ାଯାଇଛି
problem-labourline-named-not-closely-kept = ଏହି ମାମଲା ଗୋପନ ରଖାଯାଇନାହିଁ: ପୂରା ଶାଖା ଏହାକୁ ଦେଖେ।
problem-labourline-named-may-not = କେବଳ ଦାୟିତ୍ୱରେ ଥିବା ବ୍ୟକ୍ତି, ଡେସ୍କ ମୁଖ୍ୟ ବା ସଂଯୋଜକ ନାମ ଯୋଡ଼ିପାରିବେ।
# review
problem-labourline-named-too-many = ସିଲ୍ ହୋଇଥିବା ମାମଲାରେ ଦାୟିତ୍ୱରେ ଥିବା ବ୍ୟକ୍ତିଙ୍କ ଛଡ଼ା ଏକ ସମୟରେ ଅତି ବେଶିରେ { $max } ଜଣଙ୍କ ନାମ ରହେ।
problem-labourline-named-owner = ମାମଲା ସେମାନଙ୍କର: ପ୍ରଥମେ ଅନ୍ୟକୁ ଦିଅନ୍ତୁ।
problem-labourline-named-days = 1 ରୁ { $max } ଦିନ ମଧ୍ୟରେ।
# review
named-as-opening = ଜରୁରୀରେ ଖୋଲିଲେ
# review
named-until-day = { $day } ପର୍ଯ୍ୟନ୍ତ
