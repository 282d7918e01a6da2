# Amendments of the law: drafts, previews, releases.

# review
releases-title = ଆଇନରେ ପରିବର୍ତ୍ତନ
# review
releases-in-force-own = ଲାଗୁ: ପ୍ରୋଗ୍ରାମ ସହ ଆସିଥିବା ଆଇନ।
# review
releases-in-force = ଲାଗୁ: ସଂସ୍କରଣ { $no }।
# review
releases-whole = { $n ->
    [one] ଗୋଟିଏ ସଂସ୍କରଣ, ଦସ୍ତଖତ ଠିକ୍ ଅଛି।
   *[other] { $n }ଟି ସଂସ୍କରଣ, ସବୁ ଦସ୍ତଖତ ଠିକ୍ ଅଛି।
}
# review
releases-fault-signature = ସଂସ୍କରଣ { $no }ରେ ଏହି ବ୍ୟବସ୍ଥାର ଦସ୍ତଖତ ନାହିଁ: ତାହା ବଦଳା ଯାଇଛି, କିମ୍ବା ଚାବି ଅଲଗା। ତାହା ଲାଗୁ ହୁଏ ନାହିଁ।
# review
releases-fault-chain = ସଂସ୍କରଣ { $no } ପୂର୍ବ ସଂସ୍କରଣ ପରେ ଆସେ ନାହିଁ: କିଛି କଢ଼ାଯାଇଛି କିମ୍ବା ଯୋଡ଼ାଯାଇଛି। ତାହା ଲାଗୁ ହୁଏ ନାହିଁ।
# review
releases-fault-rows = ସଂସ୍କରଣ { $no }ର ଧାଡ଼ିଗୁଡ଼ିକ ଏହି ପ୍ରୋଗ୍ରାମର ସାରଣୀ ସହ ମେଳ ଖାଏ ନାହିଁ। ତାହା ଲାଗୁ ହୁଏ ନାହିଁ।
# review
releases-draft-new = ନୂଆ ଧାଡ଼ିର ଖସଡ଼ା
# review
releases-drafts = ଅପେକ୍ଷାରତ ଖସଡ଼ା
# review
releases-drafts-none = କୌଣସି ଖସଡ଼ା ଅପେକ୍ଷାରେ ନାହିଁ।
# review
releases-withdraw = ଫେରାଇ ନିଅନ୍ତୁ
# review
releases-preview-title = ଏହି ଖସଡ଼ାଗୁଡ଼ିକ କ'ଣ ବଦଳାଇବ
# review
releases-preview-lead = ପ୍ରତ୍ୟେକ ପ୍ରକାଶିତ ମାମଲା ଓ ମେଣ୍ଟର ପ୍ରତ୍ୟେକ ଖୋଲା ମାମଲା ଲାଗୁ ଆଇନ ଓ ଖସଡ଼ା ଅନୁସାରେ ହିସାବ ହୁଏ। କିଛି ସେକେଣ୍ଡ ଲାଗିପାରେ।
# review
releases-preview-which = କେଉଁ ଖସଡ଼ାଗୁଡ଼ିକ
# review
releases-preview-make = କ'ଣ ବଦଳିବ ଦେଖାନ୍ତୁ
# review
releases-preview-made = { $name }ଙ୍କ ଦ୍ୱାରା, { $when }
# review
releases-preview-more = { $n ->
    [one] ଓ ଆଉ ଗୋଟିଏ ଉତ୍ତର।
   *[other] ଓ ଆଉ { $n }ଟି ଉତ୍ତର।
}
# review
releases-releases = ସଂସ୍କରଣଗୁଡ଼ିକ
# review
releases-none = ଏପର୍ଯ୍ୟନ୍ତ କିଛି ଜାରି ହୋଇନାହିଁ।
# review
releases-no = ସଂଖ୍ୟା
# review
releases-when = କେବେ
# review
releases-counsel = ଆଇନ ପରାମର୍ଶଦାତା
# review
releases-drafters = ଖସଡ଼ା ପ୍ରସ୍ତୁତକାରୀ
# review
releases-note = ପରାମର୍ଶଦାତାଙ୍କ କଥା
# review
releases-now = ଲାଗୁ
# review
releases-returned = ସଂସ୍କରଣ { $no }କୁ ପୁଣି ଆଇନ କରେ।
# review
releases-place-central = କେନ୍ଦ୍ରୀୟ କ୍ଷେତ୍ର
# review
releases-place-india = ସମଗ୍ର ଭାରତ
# review
releases-place-board = { $state }ର ନିର୍ମାଣ ଶ୍ରମିକ ବୋର୍ଡ
# review
releases-worth-text = ସଂଖ୍ୟା ନଥିବା ପାଠ
# review
releases-row-wage = ସର୍ବନିମ୍ନ ମଜୁରି, { $skill }, ଅଞ୍ଚଳ { $area }: ଦିନକୁ { $sum }
# review
releases-days-from = { $from }ରୁ
# review
releases-days-from-to = { $from }ରୁ, { $to }ରୁ ଆଉ ନୁହେଁ
# review
releases-scheme-gives = ମିଳେ
# review
releases-scheme-construction = କେବଳ ନିର୍ମାଣ ଶ୍ରମିକ
# review
releases-scheme-outside-epf = କେବଳ ଯିଏ ଇପିଏଫ, ଇଏସଆଇ, ଏନପିଏସ ବାହାରେ
# review
releases-scheme-no-income-tax = କେବଳ ଯିଏ ଆୟକର ଦିଅନ୍ତି ନାହିଁ
# review
releases-draft-title = ଆଇନର ଧାଡ଼ିର ଖସଡ଼ା
# review
releases-draft-lead = କୌଣସି ଧାଡ଼ି ପୁରୁଣାକୁ ବଦଳାଏ ନାହିଁ: ନିଜ ଦିନରୁ ଗଣାଯାଏ। ଅନ୍ୟ ଜଣେ, ପରାମର୍ଶଦାତା, ଲାଗୁ କରନ୍ତି।
# review
releases-kind = ଧାଡ଼ିର ପ୍ରକାର
# review
releases-kind-parameter = ଆଇନର ସଂଖ୍ୟା
# review
releases-kind-wage = ସର୍ବନିମ୍ନ ମଜୁରି
# review
releases-kind-scheme = ଯୋଜନା
# review
releases-param = କେଉଁ ସଂଖ୍ୟା
# review
releases-param-hint = ପାଖରେ ଶେଷ ମୂଲ୍ୟ
# review
releases-worth = ନୂଆ ମୂଲ୍ୟ
# review
releases-worth-hint = ଶେଷଟି ଯେପରି: ଟଙ୍କା (25,00,000), ଅଂଶ (25/300), କିମ୍ବା ପୂର୍ଣ୍ଣ ସଂଖ୍ୟା
# review
releases-skill = ଦକ୍ଷତା
# review
releases-area = ଅଞ୍ଚଳ
# review
releases-day-wage = ଦିନକର ମଜୁରି
# review
releases-scheme-word = ଛୋଟ ନାମ
# review
releases-scheme-word-hint = ଛୋଟ ଇଂରାଜୀ ଅକ୍ଷର ଓ ହାଇଫେନ: od-cycle-grant. ସେହି ନାମର ପରବର୍ତ୍ତୀ ଧାଡ଼ି ଏହାର ସ୍ଥାନ ନିଏ।
# review
releases-scheme-name = ଇଂରାଜୀରେ ନାମ
# review
releases-scheme-name-hi = ହିନ୍ଦୀରେ ନାମ
# review
releases-scheme-name-or = ଓଡ଼ିଆରେ ନାମ
# review
releases-holds = କେଉଁଠି ଓ କେବେ ଲାଗୁ
# review
releases-place = କେଉଁଠି
# review
releases-days = ଲାଗୁ
# review
releases-from = ପ୍ରଥମ ଦିନ
# review
releases-to = ଯେଉଁ ଦିନରୁ ନୁହେଁ
# review
releases-known = ପ୍ରକାଶନ ଦିନ
# review
releases-known-hint = ପ୍ରକାଶନ ପୂର୍ବରୁ କେହି ଜାଣି ନଥାନ୍ତେ: ସେ ସମୟର ଉତ୍ତର ସେପରି ରହେ।
# review
releases-source = ଉତ୍ସ
# review
releases-instrument = ଅଧିନିୟମ, ନିୟମ, ଆଦେଶ
# review
releases-instrument-hint = ଗେଜେଟରେ ଯେପରି ଲେଖା
# review
releases-number = ତାହାର ସଂଖ୍ୟା
# review
releases-date = ତାହାର ତାରିଖ
# review
releases-section = ଧାରା, ନିୟମ, ପାରା
# review
releases-read-where = କେଉଁଠି ପଢ଼ାଗଲା
# review
releases-status = କେତେ ନିଶ୍ଚିତ
# review
releases-why = ଏହି ଧାଡ଼ି କାହିଁକି
# review
releases-draft-save = ଖସଡ଼ା ରଖନ୍ତୁ
# review
releases-cases-run = ପ୍ରକାଶିତ ମାମଲା
# review
releases-cases-moved = ବଦଳୁଥିବା ସଂଖ୍ୟା
# review
releases-open-run = ଖୋଲା ଉତ୍ତର
# review
releases-open-changed = ବଦଳୁଥିବା ଉତ୍ତର
# review
releases-rows = ଧାଡ଼ିଗୁଡ଼ିକ
# review
releases-rows-none = କୌଣସି ଧାଡ଼ି ନାହିଁ: ପ୍ରୋଗ୍ରାମ ସହ ଆସିଥିବା ଆଇନ।
# review
releases-moved = ପ୍ରକାଶିତ ମାମଲା
# review
releases-moved-none = କୌଣସି ପ୍ରକାଶିତ ମାମଲାର ସଂଖ୍ୟା ବଦଳେ ନାହିଁ।
# review
releases-figure = ସଂଖ୍ୟା
# review
releases-before = ବର୍ତ୍ତମାନ
# review
releases-after = ଖସଡ଼ା ସହ
# review
releases-breaks = ଆଉ ପ୍ରକାଶିତ ପରି ନୁହେଁ
# review
releases-changed = ବଦଳୁଥିବା ଖୋଲା ଉତ୍ତର
# review
releases-changed-lead = ଏଗୁଡ଼ିକ କାହାର, ଏଠାରେ ଦେଖାଯାଏ ନାହିଁ: ଲାଗୁ ହେଲେ ପ୍ରତ୍ୟେକ ମାମଲାର ଦାୟିତ୍ୱବାହକଙ୍କୁ କୁହାଯାଏ।
# review
releases-changed-none = କୌଣସି ଖୋଲା ଉତ୍ତର ବଦଳେ ନାହିଁ।
# review
releases-question = ପ୍ରଶ୍ନ
# review
releases-gist-at-least = ଅତି କମରେ { $sum }
# review
releases-gist-until = { $day } ପର୍ଯ୍ୟନ୍ତ
# review
releases-verdict-yes = ହଁ
# review
releases-verdict-no = ନା
# review
releases-verdict-depends = ନିର୍ଭର କରେ
# review
releases-release = ଲାଗୁ କରନ୍ତୁ
# review
releases-release-lead = ଦସ୍ତଖତ ପୂର୍ବରୁ ଉତ୍ସ ପଢ଼ନ୍ତୁ। ଏହାପରେ ପ୍ରତ୍ୟେକ ନୂଆ ଉତ୍ତର ଏହି ଆଇନର; ପୁରୁଣା ଉତ୍ତର ସେପରି ରହିବ।
# review
releases-release-now = ଦସ୍ତଖତ କରି ଲାଗୁ କରନ୍ତୁ
# review
releases-release-title = ସଂସ୍କରଣ { $no }
# review
releases-held-past = ଏହି ଝଲକ ପୁରୁଣା: କୌଣସି ଖସଡ଼ା ଜାରି ବା ଫେରସ୍ତ ହୋଇଛି, କିମ୍ବା ଅନ୍ୟ ସଂସ୍କରଣ ଆସିଛି। ନୂଆ କରନ୍ତୁ।
# review
releases-held-counsel = ଏଗୁଡ଼ିକୁ ଆଇନ ପରାମର୍ଶଦାତା ଲାଗୁ କରନ୍ତି।
# review
releases-held-own = ଏଥିରୁ ଗୋଟିଏ ଆପଣଙ୍କ ଖସଡ଼ା: ଲାଗୁ କରିବାକୁ ଅନ୍ୟ ଜଣେ ଦରକାର।
# review
releases-base = ପ୍ରୋଗ୍ରାମର ସାରଣୀ
# review
releases-digest = ଦସ୍ତଖତ ହୋଇଥିବା ସାର
# review
releases-return = ଫେରିବା
# review
releases-return-lead = ପୂର୍ବ ସଂସ୍କରଣ ଏକ ନୂଆ ସଂସ୍କରଣ ଦ୍ୱାରା ପୁଣି ଆଇନ ହୁଏ। କିଛି ଲିଭେ ନାହିଁ।
# review
releases-back = ସଂସ୍କରଣ { $no }କୁ ପୁଣି ଆଇନ କରନ୍ତୁ
# review
releases-back-own = ପ୍ରୋଗ୍ରାମର ନିଜ ଆଇନକୁ ପୁଣି ଲାଗୁ କରନ୍ତୁ
# review
releases-flash-drafted = ଖସଡ଼ା ରଖାଗଲା।
# review
releases-flash-withdrawn = ଫେରାଇ ନିଆଗଲା।
# review
releases-flash-released = ଲାଗୁ ହେଲା। ଯେଉଁ ମାମଲାର ଉତ୍ତର ବଦଳିଲା, ସେମାନଙ୍କ ଦାୟିତ୍ୱବାହକଙ୍କୁ କୁହାଯାଏ।
# review
releases-flash-returned = ପୂର୍ବ ଆଇନ ପୁଣି ଲାଗୁ।
# review
problem-dues-draft-no-such-parameter = ତାଲିକାରୁ ଗୋଟିଏ ବାଛନ୍ତୁ।
# review
problem-dues-draft-other-kind = ଶେଷ ମୂଲ୍ୟ ପରି ଲେଖନ୍ତୁ: ଟଙ୍କା, 25/300 ପରି ଅଂଶ, କିମ୍ବା ପୂର୍ଣ୍ଣ ସଂଖ୍ୟା।
# review
problem-dues-draft-beyond = ଏହା ହୋଇପାରିବ ନାହିଁ।
# review
problem-dues-draft-ends-first = ଏହା ଆରମ୍ଭ ପୂର୍ବରୁ ଶେଷ ହୁଏ।
# review
problem-dues-draft-no-such-day = 1950ରୁ 2099 ମଧ୍ୟରେ ଦିନ ଲେଖନ୍ତୁ।
# review
problem-dues-draft-no-such-place = କେଉଁଠି ଲାଗୁ ବାଛନ୍ତୁ।
# review
problem-dues-draft-no-word = ଛୋଟ ଇଂରାଜୀ ଅକ୍ଷର, ଅଙ୍କ ଓ ହାଇଫେନ ଲେଖନ୍ତୁ: od-cycle-grant.
# review
problem-dues-draft-not-amendable = ସଂହିତା ଲାଗୁ ହେବାର ଦିନ ଏଠାରେ ବଦଳାଯାଇପାରିବ ନାହିଁ।
# review
problem-dues-draft-approves-itself = ପରାମର୍ଶଦାତା ଜାରି କରି ସ୍ୱୀକୃତି ଦିଅନ୍ତି।
# review
problem-dues-draft-too-many = ବହୁତ ଧାଡ଼ି ଅପେକ୍ଷାରେ ବା ଲାଗୁ ଅଛି।
# review
problem-dues-preview-drafts-gone = ଏଥିରୁ ଗୋଟିଏ ଖସଡ଼ା ଜାରି ବା ଫେରସ୍ତ ହୋଇସାରିଛି।
# review
problem-dues-preview-rows = ଧାଡ଼ି { $row } ଯୋଡ଼ାଯାଇପାରିବ ନାହିଁ: { $field }।
# review
problem-dues-release-own-draft = ଏଥିରୁ ଗୋଟିଏ ଆପଣଙ୍କ ଖସଡ଼ା: ଲାଗୁ କରିବାକୁ ଅନ୍ୟ ଜଣେ ଦରକାର।
# review
problem-dues-release-meanwhile = ଏହା ମଧ୍ୟରେ ଅନ୍ୟ ସଂସ୍କରଣ ଆସିଲା। ବର୍ତ୍ତମାନର ଆଇନ ଦେଖି ପୁଣି ଚେଷ୍ଟା କରନ୍ତୁ।
# review
problem-dues-release-no-return = ସେପରି କୌଣସି ପୂର୍ବ ସଂସ୍କରଣ ନାହିଁ।
