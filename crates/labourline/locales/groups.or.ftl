# The page of a case's claimants.

groups-title = ଶ୍ରମିକ
groups-count = { $n ->
    [one] { $n } ଜଣ ଶ୍ରମିକ।
   *[other] { $n } ଜଣ ଶ୍ରମିକ।
}
groups-open-count = { $n ->
    [one] { $n } ଜଣଙ୍କ ମାମଲା ଖୋଲା ଅଛି।
   *[other] { $n } ଜଣଙ୍କ ମାମଲା ଖୋଲା ଅଛି।
}
groups-which = କେଉଁ ଶ୍ରମିକ
groups-show = ଦେଖାନ୍ତୁ
groups-filter-all = ସମସ୍ତେ
groups-filter-open = ଯାହାଙ୍କ ମାମଲା ଖୋଲା
groups-filter-without-agreement = ବୁଝାମଣା ବିନା
groups-filter-to-confirm = ଯାହାଙ୍କ କଥା ବାକି
groups-none = ଏଠାରେ କେହି ନାହାନ୍ତି।
groups-name = ନାମ
groups-phone = ଫୋନ୍
groups-state = ସ୍ଥିତି
groups-change = ବଦଳାନ୍ତୁ
groups-state-open = ଖୋଲା
groups-state-settled = ସମାଧାନ ହୋଇଛି
groups-state-withdrawn = ଆଗକୁ ଯାଉନାହାନ୍ତି
groups-leave = ଆଗକୁ ଯିବେ ନାହିଁ
groups-rejoin = ପୁଣି ଆଗକୁ ଯିବେ
groups-add = ଶ୍ରମିକ ଯୋଡ଼ନ୍ତୁ
groups-lines = ପ୍ରତି ଧାଡ଼ିରେ ଜଣେ ଶ୍ରମିକ
groups-lines-hint = ନାମ, ଫୋନ୍, ଦାବି ଟଙ୍କା। ଫୋନ୍ ଓ ଟଙ୍କା ଛାଡ଼ିପାରିବେ। ଅତି ବେଶୀରେ 500 ଶ୍ରମିକ।
groups-look = ଆଗେ ଦେଖନ୍ତୁ
groups-add-good = { $n ->
    [one] { $n } ଜଣ ଶ୍ରମିକ ଯୋଡ଼ନ୍ତୁ
   *[other] { $n } ଜଣ ଶ୍ରମିକ ଯୋଡ଼ନ୍ତୁ
}
groups-file-title = କିମ୍ବା ଫାଇଲ ଆଣନ୍ତୁ
groups-file = CSV କିମ୍ବା XLSX ଫାଇଲ
groups-file-hint = ପ୍ରଥମ ଧାଡ଼ିରେ ଶୀର୍ଷକ ଥିବ, ଯେପରି ନାମ, ଫୋନ୍, ଟଙ୍କା। ଅତି ବେଶୀରେ 2 MB।
groups-preview = କ'ଣ ପଢ଼ାଗଲା
groups-good = { $n ->
    [one] { $n } ଠିକ୍ ଧାଡ଼ି,
   *[other] { $n } ଠିକ୍ ଧାଡ଼ି,
}
groups-together = ମୋଟ
# review
groups-bad = { $n ->
    [one] { $n } ଧାଡ଼ି ଏମିତି ନିଆଯାଇପାରିବ ନାହିଁ। ତାହା ବାକ୍ସରେ ରହିବ।
   *[other] { $n } ଧାଡ଼ି ଏମିତି ନିଆଯାଇପାରିବ ନାହିଁ। ସେଗୁଡ଼ିକ ବାକ୍ସରେ ରହିବ।
}
groups-bad-title = ଠିକ୍ କରିବାର ଧାଡ଼ି
groups-good-title = ଯୋଡ଼ାଯାଇପାରିବା ଧାଡ଼ି
groups-line = ଧାଡ଼ି
groups-text = ଲେଖା
groups-why = କାହିଁକି
groups-flash-added = { $n } ଯୋଡ଼ାଗଲେ, { $known } ଆଗରୁ ଥିଲେ।
groups-flash-turned = ଲେଖାଗଲା।
problem-labourline-claimant-no-such = ଏହି ମାମଲାରେ ଏହି ନମ୍ବରର କେହି ଶ୍ରମିକ ନାହାନ୍ତି।
problem-labourline-claimant-money-outstanding = ସ୍ଥିର ହୋଇଥିବା ଟଙ୍କା ହାତରେ ନାହିଁ କି ଛାଡ଼ା ମଧ୍ୟ ଯାଇନାହିଁ। ଆଗେ ତାହା ଲେଖନ୍ତୁ।
problem-labourline-claimant-not-open = ଏହି ଶ୍ରମିକ ଆଗରୁ ଆଗକୁ ଯାଉନାହାନ୍ତି।
problem-labourline-claimant-not-withdrawn = ଏହି ଶ୍ରମିକ ଆଗରୁ ଆଗକୁ ଯାଉଛନ୍ତି।
problem-labourline-group-no-name = ନାମ ନାହିଁ।
problem-labourline-group-name-unreadable = { $text } ନାମ ନୁହେଁ।
problem-labourline-group-phone-unreadable = { $text } ଫୋନ୍ ନମ୍ବର ନୁହେଁ।
problem-labourline-group-amount-unreadable = { $text } ଟଙ୍କା ନୁହେଁ।
problem-labourline-group-known = ଆଗରୁ ମାମଲାରେ ଅଛନ୍ତି।
problem-labourline-group-too-many = ଗୋଟିଏ ମାମଲାରେ ଅତି ବେଶୀରେ { $max } ଶ୍ରମିକ। ଆଉ { $room } ଜଣଙ୍କ ପାଇଁ ଜାଗା ଅଛି।
problem-labourline-group-file-too-large = ଏହି ଫାଇଲ ବହୁତ ବଡ଼। ଅତି ବେଶୀରେ { $max } KB।
problem-labourline-group-file-unreadable = ଏହି ଫାଇଲ ପଢ଼ିହେବ ନାହିଁ। UTF-8ର CSV କିମ୍ବା XLSX ଫାଇଲ ଆଣନ୍ତୁ।
problem-labourline-group-numbers-unreadable = ନମ୍ବର ଏମିତି ଲେଖନ୍ତୁ: 1-37, 40।
problem-labourline-group-amounts-unreadable = ପ୍ରତି ଧାଡ଼ିରେ ଜଣେ ଶ୍ରମିକ ଲେଖନ୍ତୁ: ନମ୍ବର, ଖାଲି ଜାଗା, ଟଙ୍କା।
