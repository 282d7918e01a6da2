# The page of settlements.

settlements-title = ବୁଝାମଣା
settlements-none = ଏପର୍ଯ୍ୟନ୍ତ କିଛି ସ୍ଥିର ହୋଇନାହିଁ।
settlements-stands = ଚାଲୁ ଅଛି
settlements-replaced = ବଦଳାଯାଇଛି
settlements-mode = କିପରି ହେଲା
settlements-agreed-on = ସ୍ଥିର ହେବା ତାରିଖ
settlements-amount = ଟଙ୍କା
settlements-terms = ସର୍ତ୍ତ
settlements-signed-by = ମାଲିକ ପକ୍ଷରୁ ଦସ୍ତଖତ
settlements-witness = ସାକ୍ଷୀ
settlements-promises = କିସ୍ତି
settlements-promise = କିସ୍ତି
settlements-due-on = ଦେବା ତାରିଖ
settlements-state = ସ୍ଥିତି
settlements-shares = ନମ୍ବର ଅନୁସାରେ ଭାଗ
settlements-more-shares = { $n ->
    [one] ଆଉ { $n }
   *[other] ଆଉ { $n }
}
settlements-make = ବୁଝାମଣା ଲେଖନ୍ତୁ
settlements-replace = ଏହା ଜାଗାରେ ନୂଆ ବୁଝାମଣା ଲେଖନ୍ତୁ
settlements-for-whom = କାହା ପାଇଁ
settlements-for-whom-hint = ନମ୍ବର, ଯେପରି 1-37, 40। ସମସ୍ତଙ୍କ ପାଇଁ ଖାଲି ଛାଡ଼ନ୍ତୁ। ଟଙ୍କା ଦାବି ଅନୁପାତରେ ବଣ୍ଟାଯିବ।
settlements-share-lines = କିମ୍ବା ପ୍ରତି ଶ୍ରମିକଙ୍କ ଭାଗ
settlements-share-lines-hint = ପ୍ରତି ଧାଡ଼ିରେ: ନମ୍ବର, ଖାଲି ଜାଗା, ଟଙ୍କା। ମିଶାଣ ଠିକ୍ ମୋଟ ଟଙ୍କା ହେବ।
# review
settlements-keep-others = ଅନ୍ୟମାନଙ୍କର ପୂର୍ବ ବୁଝାମଣା ସେମିତି ରହୁ
settlements-split = ସମାନ ଭାଗ କରନ୍ତୁ
settlements-split-parts = କେତୋଟି କିସ୍ତି
settlements-split-first = ପ୍ରଥମ କିସ୍ତି
settlements-split-every = ତାପରେ ପ୍ରତି
settlements-split-now = କିସ୍ତି ଭରନ୍ତୁ
settlements-every-week = ସପ୍ତାହ
settlements-every-fortnight = ଦୁଇ ସପ୍ତାହ
settlements-every-month = ମାସ
settlements-write-down = ବୁଝାମଣା ଲେଖନ୍ତୁ
settlements-flash-made = ବୁଝାମଣା ଲେଖାଗଲା।
problem-labourline-settlement-shares-do-not-add-up = ଭାଗଗୁଡ଼ିକର ମିଶାଣ ₹{ $together }, ବୁଝାମଣା ₹{ $whole }: ₹{ $apart } ଫରକ।
problem-labourline-settlement-instalments-do-not-add-up = କିସ୍ତିଗୁଡ଼ିକର ମିଶାଣ ₹{ $together }, ବୁଝାମଣା ₹{ $whole }: ₹{ $apart } ଫରକ।
problem-labourline-settlement-due-before-agreed = ଏହି ତାରିଖ ବୁଝାମଣା ପୂର୍ବର।
problem-labourline-settlement-too-little-to-share = ଏତେ ଲୋକଙ୍କ ମଧ୍ୟରେ ବାଣ୍ଟିବାକୁ ଏହା ବହୁତ କମ୍।
problem-labourline-settlement-can-not-split = ଏହି ଟଙ୍କା ଏତେ ଭାଗ ହୋଇପାରିବ ନାହିଁ। ଅତି ବେଶୀରେ 60।
