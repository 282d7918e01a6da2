# Persons as a desk meets them.

# review
persons-title = ବ୍ୟକ୍ତି
# review
persons-name = ନାମ
# review
persons-home = ଘର
# review
persons-birth-year = ଜନ୍ମ ବର୍ଷ
# review
persons-phone = ଫୋନ୍
# review
persons-deceased = ମୃତ୍ୟୁ ହୋଇଛି
# review
persons-no-cases = ଆପଣ ଦେଖିପାରିବା ଭଳି କୌଣସି ମାମଲା ନାହିଁ।
# review
persons-cases = { $n ->
    [0] କୌଣସି ମାମଲା ନାହିଁ
    [one] ଗୋଟିଏ ମାମଲା
   *[other] { $n }ଟି ମାମଲା
}
# review
persons-merged = ଏହି ବ୍ୟକ୍ତିଙ୍କ ଅନ୍ୟ ଲେଖା
# review
persons-merged-lead = ଏକାଧିକ ଥର ଲେଖାଯାଇଛି। କିଛି ହଟାଯାଇ ନାହିଁ: ଅଲଗା କଲେ ସବୁ ଫେରିଆସେ।
# review
persons-part = ପୁଣି ଅଲଗା କରନ୍ତୁ
# review
persons-alike = ବୋଧହୁଏ ଏହି ବ୍ୟକ୍ତି
# review
persons-alike-lead = ନାମ ଓ ଅନ୍ୟ ଚିହ୍ନରୁ ମିଳିଲେ। ନିଷ୍ପତ୍ତି କେବଳ ମଣିଷ ନିଏ।
# review
persons-merge-reason = ଆପଣ କିପରି ଜାଣନ୍ତି?
# review
persons-merge = ଏହା ସେହି ବ୍ୟକ୍ତି
# review
persons-apart = ଏହା ଅନ୍ୟ ଜଣେ
# review
persons-flash-merged = ଦୁଇଟି ଲେଖା ଜଣେ ବ୍ୟକ୍ତି ରୂପେ ଦେଖାଯାଉଛି।
# review
persons-flash-parted = ଲେଖାଗୁଡ଼ିକ ପୁଣି ଅଲଗା ହେଲା।
# review
persons-flash-apart = ଲେଖାଗଲା: ସେହି ବ୍ୟକ୍ତି ନୁହଁନ୍ତି।
# review
persons-sign-same-phone = ସେହି ଫୋନ୍
# review
persons-sign-same-village = ସେହି ଗାଁ
# review
persons-sign-same-district = ସେହି ଜିଲ୍ଲା
# review
persons-sign-same-year = ପ୍ରାୟ ସେହି ବର୍ଷ ଜନ୍ମ
# review
persons-sign-other-district = ଘର ଅନ୍ୟ ଜିଲ୍ଲାରେ
# review
persons-sign-other-year = ଜନ୍ମ ଅନ୍ୟ ବର୍ଷରେ
# review
persons-sign-same = ଦୁଇଟିରେ { $one } ଲେଖାଅଛି
# review
persons-sign-variant = { $one } ଓ { $other } ଗୋଟିଏ ନାମର ଦୁଇ ବନାନ
# review
persons-sign-sound = { $one } ଶୁଣିବାକୁ { $other } ପରି
# review
persons-sign-initial = { $one } ଅର୍ଥ { $other } ହୋଇପାରେ
# review
persons-sign-joined = { $one } ଓ { $other }: ଗୋଟିଏ ଶବ୍ଦ ଓ ଦୁଇଟି
# review
persons-sign-order = ଅଂଶଗୁଡ଼ିକ ଅନ୍ୟ କ୍ରମରେ ଅଛି
# review
persons-sign-missing = { $one } କେବଳ ଗୋଟିଏରେ ଅଛି
# review
persons-sign-differs = { $one } ଓ { $other } ଅଲଗା
# review
persons-sign-same-relative = ସେହି ପିତା କିମ୍ବା ସ୍ୱାମୀ
# review
persons-sign-other-relative = ଅନ୍ୟ ପିତା କିମ୍ବା ସ୍ୱାମୀ
