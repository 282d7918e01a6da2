# ମାମଲା, ସ୍ଥାନ ଓ ମାଲିକ ପକ୍ଷର ଅସୁବିଧା।

problem-labourline-case-already-closed = ଏହି ମାମଲା ବନ୍ଦ ଅଛି। ପ୍ରଥମେ ପୁଣି ଖୋଲନ୍ତୁ।
problem-labourline-case-may-not-assign = ଏହି ମାମଲା କେବଳ ଦାୟିତ୍ୱରେ ଥିବା ଲୋକ, ଡେସ୍କ ମୁଖ୍ୟ କିମ୍ବା ସଂଯୋଜକ ଦେଇପାରିବେ।
problem-labourline-case-owner-not-of-chapter = ଏହି ବ୍ୟକ୍ତି ଏହି ଶାଖାର ମାମଲାରେ କାମ କରନ୍ତି ନାହିଁ।
problem-labourline-case-no-claimant = ଅତି କମରେ ଜଣେ ଶ୍ରମିକ ଲେଖନ୍ତୁ।
problem-labourline-case-sensitivity-lowered = ସୀମିତ ମାମଲାକୁ ଅଧିକ ଲୋକଙ୍କ ପାଇଁ ଖୋଲିବାକୁ ଦୁଇ ଜଣ ଦରକାର।
problem-labourline-timeline-no-such-entry = ଏହି ମାମଲାରେ ଏପରି କୌଣସି ଲେଖା ନାହିଁ।
problem-labourline-place-unknown = ସ୍ଥାନର ଏହି କୋଡ୍ ଜଣା ନାହିଁ।
problem-labourline-employer-unknown = ଏହି ସନ୍ଦର୍ଭ ନମ୍ବରର କୌଣସି ମାଲିକ ପକ୍ଷ ନାହିଁ।
problem-labourline-worksite-pin = ପିନ୍ କୋଡ୍ ଛଅ ଅଙ୍କର ହୁଏ।
problem-labourline-claimant-twice = ଏହି ଶ୍ରମିକ ତାଲିକାରେ ଆଗରୁ ଅଛନ୍ତି।
problem-people-person-unknown = ଆମେ ଏହି ବ୍ୟକ୍ତିଙ୍କୁ ଜାଣିନାହୁଁ। ପୁଣି ଖୋଜନ୍ତୁ, କିମ୍ବା ନାମ ଲେଖନ୍ତୁ।
