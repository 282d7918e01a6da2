# ମାଲିକଙ୍କୁ ଚିଠି, ମାମଲାରୁ ତିଆରି।

letters-title = ମାଲିକଙ୍କୁ ଚିଠି
letters-missing = ଚିଠି ଯିବା ପୂର୍ବରୁ
letters-missing-employer = ମାଲିକ କିଏ ଏପର୍ଯ୍ୟନ୍ତ ଜଣା ନାହିଁ।
letters-missing-address = ମାଲିକଙ୍କ ଠିକଣା ଜଣା ନାହିଁ।
letters-missing-claim = ଦାବିର ଟଙ୍କା ଏପର୍ଯ୍ୟନ୍ତ କିଛି ହେଉନାହିଁ।
# review
letters-missing-consent = ଶ୍ରମିକ ମାଲିକଙ୍କ ସହ ଯୋଗାଯୋଗ ପାଇଁ ହଁ କହିନାହାନ୍ତି (C2)।
# review
letters-missing-safety = ସୁରକ୍ଷା ଯାଞ୍ଚରେ ମାଲିକଙ୍କ ସହ ଯୋଗାଯୋଗ ସୁରକ୍ଷିତ ଜଣାପଡ଼ିନାହିଁ, କିମ୍ବା ଲାଲ ଚିହ୍ନ ଅଛି।
letters-language = ଭାଷା
letters-to-whom = କାହାକୁ
letters-pay-by = କେବେ ସୁଦ୍ଧା ଦେୟ
letters-make = ମାମଲାରୁ ଚିଠି ତିଆରି କରନ୍ତୁ
# review
letters-lead = ପଢ଼ନ୍ତୁ ଏବଂ ଯାହା ଠିକ୍ ନାହିଁ ତାହା ସୁଧାରନ୍ତୁ। ଯେପରି ଗଲା, ସେପରି ରଖାଯାଏ।
letters-body = ଚିଠି
letters-sent-how = କିପରି ପଠାଗଲା
letters-sent-on = କେବେ ପଠାଗଲା
letters-keep = ପଠାଗଲା: ରଖନ୍ତୁ
letters-flash-kept = ଚିଠି ମାମଲାରେ ରଖାଗଲା।
letters-sent = ପଠାଗଲା: { $how }, { $day }
letters-back = ମାମଲାର କାଗଜକୁ ଫେରନ୍ତୁ
# review
letters-print = ବ୍ରାଉଜରରୁ ଏହି ପୃଷ୍ଠା ଛାପନ୍ତୁ: କାଗଜରେ କେବଳ ଚିଠି ଆସିବ।
# review
letters-head =
    { $chapter }
    { $day }
    ଆମ ନମ୍ବର: { $reference }
letters-to = ପାଇବେ: { $to }
letters-subject = ବିଷୟ: { $who }ଙ୍କ କାମର ବାକି ଟଙ୍କା
letters-greeting = ମହାଶୟ ବା ମହାଶୟା,
# review
letters-worked-at = { $who } { $site }ରେ ଆପଣଙ୍କ ପାଇଁ କାମ କରିଥିଲେ। ସେମାନେ ନିଜ ତରଫରୁ ଆପଣଙ୍କୁ ଲେଖିବାକୁ ଆମକୁ କହିଛନ୍ତି।
# review
letters-worked = { $who } ଆପଣଙ୍କ ପାଇଁ କାମ କରିଥିଲେ। ସେମାନେ ନିଜ ତରଫରୁ ଆପଣଙ୍କୁ ଲେଖିବାକୁ ଆମକୁ କହିଛନ୍ତି।
letters-working = ଏତିକି ବାକି ଅଛି:
letters-others = ଅନ୍ୟମାନଙ୍କର ମିଶାଇ: { $sum }
letters-received = - ସେବେଠାରୁ ମିଳିଛି ବା ଛାଡ଼ାଯାଇଛି: { $sum }
letters-due = ମୋଟ ବାକି: { $sum }।
# review
letters-demand = ଦୟାକରି { $day } ସୁଦ୍ଧା ପୂରା { $sum } ପ୍ରତ୍ୟେକ ଶ୍ରମିକଙ୍କୁ ସିଧାସଳଖ, ରସିଦ ନେଇ ଦିଅନ୍ତୁ।
# review
letters-else = ସେତେବେଳ ସୁଦ୍ଧା ଦେୟ ନ ହେଲେ ଶ୍ରମିକମାନେ ଏହି ବିଷୟକୁ ଶ୍ରମ ଅଧିକାରୀଙ୍କ ପାଖକୁ ନେବେ। ସେମାନେ ଆପଣଙ୍କ ସହ କଥା ହୋଇ ସମାଧାନ କରିବାକୁ ଚାହାନ୍ତି।
# review
letters-answer = ଉତ୍ତର ଦେବା ବା ସମାଧାନ ପାଇଁ { $phone }କୁ ଫୋନ୍ କରନ୍ତୁ ଏବଂ { $reference } ନମ୍ବର କୁହନ୍ତୁ।
letters-signed =
    { $name }
    { $chapter } ତରଫରୁ
papers-sent-post = ଡାକରେ
papers-sent-hand = ହାତରେ
papers-sent-email = ଇମେଲରେ
papers-sent-message = ବାର୍ତ୍ତାରେ
papers-sent-courier = କୁରିଅରରେ
