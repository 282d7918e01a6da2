# ପ୍ରଥମ ପୃଷ୍ଠା, ସମସ୍ତଙ୍କ ପାଇଁ ସଂଖ୍ୟା, ସାରାଂଶ।

home-title = ମଜୁରି ଆପଣଙ୍କ ହକ୍
home-lead = ଟଙ୍କା ମିଳିଲା ନାହିଁ? କାମରେ ଆଘାତ ଲାଗିଲା? ଅଟକାଇ ରଖିଛନ୍ତି? ଆମକୁ ଫୋନ କରନ୍ତୁ। ଆମେ ଆପଣଙ୍କ ମାମଲା ଲେଖୁ, ଆପଣଙ୍କ ସହ ମିଶି ମାଲିକଙ୍କ ସହ କଥା ହେଉ, ଓ ଟଙ୍କା ଆପଣଙ୍କ ହାତକୁ ଆସିବା ପର୍ଯ୍ୟନ୍ତ ଲାଗି ରହୁ। ଏଥିପାଇଁ କିଛି ଟଙ୍କା ଲାଗେ ନାହିଁ।
home-call = ଆମକୁ ଫୋନ କରନ୍ତୁ
home-no-chapter = ଏପର୍ଯ୍ୟନ୍ତ କୌଣସି ଫୋନ ଚାଲୁ ନାହିଁ।
home-sign-in = ସାଇନ୍ ଇନ୍ (ଡେସ୍କ)
# review
home-dues = ମୋର କେତେ ପାଉଣା?

figures-title = ଆମେ କଣ ଜିତିଲୁ
figures-lead = { $day } ପର୍ଯ୍ୟନ୍ତ ଖୋଲା ହୋଇଥିବା ମାମଲା, ଆଜି ଯେମିତି ଅଛି।
figures-all = ମୋଟ
figures-cases = ମାମଲା
figures-claimed = ଦାବି
figures-agreed = ରାଜି
figures-recovered = ମିଳିଲା
figures-days = ମାଲିକ ପାଖକୁ ଦିନ
figures-withheld = ଦେଖାଯାଇନାହିଁ
figures-month-earlier = ଆଗର
figures-top = ସବୁଠାରୁ ଉଚ୍ଚ ସ୍ତମ୍ଭ: { $value }
figures-by-month = ମାସ ଅନୁସାରେ
figures-by-chapter = ଶାଖା ଅନୁସାରେ
figures-by-industry = ଶିଳ୍ପ ଅନୁସାରେ
figures-about-month = ପ୍ରତି ମାସରେ ଖୋଲା ମାମଲା। ପରେ ମିଳିଥିବା ଟଙ୍କା ମାମଲା ଖୋଲିଥିବା ମାସରେ ଗଣାଯାଏ।
figures-about-chapter = ମାମଲାରେ କାମ କରୁଥିବା ରାଜ୍ୟ ଶାଖା।
figures-about-industry = ଶ୍ରମିକ କେଉଁଠି କାମ କରୁଥିଲେ। ବିରଳ କାମ "ଅନ୍ୟ"ରେ ଗଣାଯାଏ।
figures-industry-construction = ନିର୍ମାଣ
figures-industry-brick-kiln = ଇଟାଭାଟି
figures-industry-textile = ଲୁଗା ଓ ସିଲେଇ
figures-industry-plywood = ପ୍ଲାଇଉଡ୍
figures-industry-fish-processing = ମାଛ କାମ
figures-industry-hotel = ହୋଟେଲ ଓ ରୋଷେଇ
figures-industry-domestic-work = ଘରକାମ
figures-industry-delivery = ଡେଲିଭରି
figures-industry-security = ଜଗୁଆଳି
figures-industry-sugarcane = ଆଖୁ
figures-industry-agriculture = ଚାଷ
figures-industry-other = ଅନ୍ୟ
figures-definitions = ଶବ୍ଦର ଅର୍ଥ
# review
figures-def-cases = ଜଣେ କି ଅଧିକ ଶ୍ରମିକଙ୍କ ମାମଲା ଯାହା ଡେସ୍କ ନେଇଛି, ମାସ ସରିଲେ ଗଣାଯାଏ। ଯିଏ ଗଣତିରେ ରହିବାକୁ ଚାହାନ୍ତି ନାହିଁ, ତାଙ୍କ ମାମଲା ଏହି ସବୁ ସଂଖ୍ୟାରୁ ବାହାରେ।
figures-def-claimed = ଶ୍ରମିକ ଯାହା ମାଗନ୍ତି: କାମ ଓ ପାଇଥିବା ଟଙ୍କାରୁ ହିସାବ।
figures-def-agreed = ମାଲିକ ପକ୍ଷ ଯେତେ ଦେବାକୁ ରାଜି ହେଲେ।
figures-def-recovered = ଶ୍ରମିକ ନିଜେ କହିଛନ୍ତି ଯେତେ ହାତକୁ ଆସିଲା। କଥା କି ଚେକ୍ ଗଣାଯାଏ ନାହିଁ।
# review
figures-def-days = ମାମଲା ଖୋଲିବାରୁ ମାଲିକ ପକ୍ଷ ପାଖରେ ପହଞ୍ଚିବାର ପ୍ରଥମ ଚେଷ୍ଟା ଯାଏ ପୂରା ଦିନ: ଯେଉଁ ମାମଲାରେ ଚେଷ୍ଟା ହେଲା, ତାହାର ମଝି ସଂଖ୍ୟା।
# review
figures-def-withheld = ସଂଖ୍ୟା ପଛରେ ଦଶରୁ କମ୍ ମାମଲା ଅଛି, କିମ୍ବା ଗୋଟିଏ ମାମଲା ଅଧାରୁ ଅଧିକ, କିମ୍ବା ଏଥିରୁ ଅନ୍ୟ ଏକ ଲୁଚା ସଂଖ୍ୟା ଜଣାପଡ଼ିବ।
figures-anchors = ଅନ୍ୟମାନେ କଣ କହନ୍ତି
figures-anchors-lead = ତୁଳନା ପାଇଁ। ଏଗୁଡ଼ିକ ଆମ ସଂଖ୍ୟା ନୁହେଁ।
figures-anchor-kerala = ଇଣ୍ଡିଆ ଲେବରଲାଇନ୍ କେରଳ (CMID), 18 ମାସ, 1,227 ଅଭିଯୋଗ: 19.6% ପୂରା, 12.5% କିଛି, ମୂଲ୍ୟର 23%।
figures-anchor-kerala-source = ସୂତ୍ର: ଖବରକାଗଜ, ଦି ହିନ୍ଦୁ।
figures-anchor-aajeevika = ଆଜୀବିକା କେନ୍ଦ୍ର ଓ ଲେବର ଲାଇନ୍, 2009ରୁ ମାର୍ଚ୍ଚ 2016, 7,216 ମାମଲା: 45.9% ସମାଧାନ।
figures-anchor-aajeevika-source = ସୂତ୍ର: ପ୍ରେସ୍, im4change.org।
figures-overview-title = ସାରାଂଶ
figures-overview-lead = ପ୍ରତି ଶାଖାର ଗଣତି, ସବୁ ମାମଲା, ଆଜି ଯେମିତି ଅଛି।
figures-open = ଖୋଲା
figures-unassigned = ଦାୟିତ୍ୱ ଠିକ୍ ହୋଇନଥିବା
