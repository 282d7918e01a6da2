# How closely a case is kept, and changing it.
# review
lowerings-title = କେତେ ଗୋପନ
# review
lowerings-raise = ଅଧିକ ଗୋପନ କରନ୍ତୁ
# review
lowerings-raise-hint = ଏହା ତୁରନ୍ତ ହୁଏ। ପୁଣି କମ୍ ଗୋପନ କରିବାକୁ ଦୁଇ ଜଣ ଲାଗନ୍ତି।
# review
lowerings-lower = କମ୍ ଗୋପନ କରିବାର ପ୍ରସ୍ତାବ
# review
lowerings-lower-hint = ଅନ୍ୟ କେହି ନିଷ୍ପତ୍ତି ନିଅନ୍ତି: ଏହି ମାମଲା ଦେଖୁଥିବା ଡେସ୍କ ମୁଖ୍ୟ ବା ସଂଯୋଜକ, କିମ୍ବା ସୁରକ୍ଷା ଅଧିକାରୀ, ଯିଏ ଆପଣଙ୍କ କାରଣ ପଢ଼ନ୍ତି, ମାମଲା ନୁହେଁ।
# review
lowerings-to = କେଉଁ ସ୍ତରକୁ
lowerings-why = କାହିଁକି
# review
lowerings-why-hint = କାହାରି ନାମ ଲେଖନ୍ତୁ ନାହିଁ: ସୁରକ୍ଷା ଅଧିକାରୀ ଏହା ପଢ଼ନ୍ତି।
# review
lowerings-by = କାହାର ପ୍ରସ୍ତାବ
# review
lowerings-lapses = କେବେ ଶେଷ ହେବ
# review
lowerings-waits = ଗୋଟିଏ ପ୍ରସ୍ତାବ ଅପେକ୍ଷାରେ
# review
lowerings-waiting = ମାମଲା କମ୍ ଗୋପନ କରିବାର ପ୍ରସ୍ତାବ
# review
lowerings-none = କୌଣସି ପ୍ରସ୍ତାବ ଆପଣଙ୍କ ଅପେକ୍ଷାରେ ନାହିଁ।
# review
lowerings-own = ଏହା ଆପଣଙ୍କ ପ୍ରସ୍ତାବ: ଅନ୍ୟ କେହି ନିଷ୍ପତ୍ତି ନେବେ।
# review
lowerings-decide = ନିଷ୍ପତ୍ତି ନିଅନ୍ତୁ
# review
lowerings-decision = ଆପଣଙ୍କ ନିଷ୍ପତ୍ତି
# review
lowerings-decision-agreed = ମଞ୍ଜୁର
# review
lowerings-decision-declined = ନାମଞ୍ଜୁର
# review
lowerings-decision-lapsed = ସମୟ ଶେଷ
# review
lowerings-flash-raised = ଏବେଠାରୁ ଅଧିକ ଗୋପନ।
# review
lowerings-flash-proposed = ପ୍ରସ୍ତାବ ଦିଆଗଲା। ଅନ୍ୟ କେହି ନିଷ୍ପତ୍ତି ନେବେ।
# review
lowerings-flash-decided = ନିଷ୍ପତ୍ତି ହେଲା।
# review
problem-labourline-lowering-is-not-closer = ଏବେଠାରୁ ଅଧିକ ଗୋପନ ସ୍ତର ବାଛନ୍ତୁ।
# review
problem-labourline-lowering-is-not-less = ଏବେଠାରୁ କମ୍ ଗୋପନ ସ୍ତର ବାଛନ୍ତୁ।
# review
problem-labourline-lowering-waits-already = ଏହି ମାମଲାରେ ଗୋଟିଏ ପ୍ରସ୍ତାବ ପୂର୍ବରୁ ଅପେକ୍ଷାରେ।
# review
problem-labourline-lowering-nobody-to-decide = ନିଷ୍ପତ୍ତି ନେବାକୁ କେହି ନାହାନ୍ତି: ପ୍ରଥମେ ମାମଲାରେ ଡେସ୍କ ମୁଖ୍ୟ ବା ସଂଯୋଜକଙ୍କ ନାମ ଯୋଡ଼ନ୍ତୁ, କିମ୍ବା ସୁରକ୍ଷା ଅଧିକାରୀ ନିଯୁକ୍ତ କରାନ୍ତୁ।
# review
problem-labourline-lowering-own = ଏହା ଆପଣଙ୍କ ପ୍ରସ୍ତାବ: ନିଷ୍ପତ୍ତି ଅନ୍ୟ କେହି ନେବେ।
