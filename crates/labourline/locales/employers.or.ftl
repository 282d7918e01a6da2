# ମାଲିକ ପକ୍ଷ।

employers-title = ମାଲିକ ପକ୍ଷ
employers-lead = ଠିକାଦାର, ଜମାଦାର ଓ ମୁଖ୍ୟ ମାଲିକ, ଯାହାଙ୍କୁ କୌଣସି ଶାଖା ଭେଟିଛି।
employers-search = ନାମ, ଫୋନ୍ କିମ୍ବା ସନ୍ଦର୍ଭ ନମ୍ବର
employers-none = କେହି ମିଳିଲେ ନାହିଁ। ନାମର ଗୋଟିଏ ଶବ୍ଦ ବା ତାହାର ଆରମ୍ଭ ଲେଖନ୍ତୁ।
employers-name = ନାମ
employers-kind = କ’ଣ
employers-reference = ସନ୍ଦର୍ଭ ନମ୍ବର
employers-cases-seen = ଆପଣ ଦେଖିପାରୁଥିବା ମାମଲା
employers-cases-hidden = { $n ->
    [one] ଆଉ { $n }ଟି ମାମଲା, ଯାହା ଆପଣ ଦେଖିପାରିବେ ନାହିଁ।
   *[other] ଆଉ { $n }ଟି ମାମଲା, ଯାହା ଆପଣ ଦେଖିପାରିବେ ନାହିଁ।
}
employers-partners = ଏମାନଙ୍କ ସହ ମିଳିଲେ
employers-in-cases = { $n ->
    [one] { $n }ଟି ମାମଲାରେ
   *[other] { $n }ଟି ମାମଲାରେ
}
employers-no-cases = ଆପଣ ଦେଖିପାରୁଥିବା କୌଣସି ମାମଲା ନାହିଁ।
# review
employers-merged = ଏହି ନିଯୁକ୍ତିଦାତାଙ୍କ ଅନ୍ୟ ଲେଖା
# review
employers-alike = ବୋଧହୁଏ ଏହି ନିଯୁକ୍ତିଦାତା
# review
employers-merge = ଏହା ସେହି ନିଯୁକ୍ତିଦାତା
# review
employers-apart = ଏହା ଅନ୍ୟ ନିଯୁକ୍ତିଦାତା
# review
employers-flash-merged = ଦୁଇଟି ଲେଖା ଜଣେ ନିଯୁକ୍ତିଦାତା ରୂପେ ଦେଖାଯାଉଛି।
# review
employers-flash-apart = ଲେଖାଗଲା: ସେହି ନିଯୁକ୍ତିଦାତା ନୁହଁନ୍ତି।
# review
problem-labourline-employer-merge-self = ନିଯୁକ୍ତିଦାତାଙ୍କୁ ନିଜ ସହିତ ଯୋଡ଼ାଯାଏ ନାହିଁ। ଅନ୍ୟ ଜଣଙ୍କୁ ବାଛନ୍ତୁ।
# review
problem-labourline-employer-merged = ଏହି ଦୁଇଟି ଆଗରୁ ଯୋଡ଼ାଯାଇଛି। ପୁଣି ଦେଖନ୍ତୁ।
# review
problem-labourline-employer-not-merged = ଏହି ନିଯୁକ୍ତିଦାତା କାହା ସହିତ ଯୋଡ଼ାଯାଇ ନାହାନ୍ତି।
