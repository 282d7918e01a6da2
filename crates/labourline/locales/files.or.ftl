# Files of a case.
files-title = ଫାଇଲ
files-list = କ'ଣ କ'ଣ ଅଛି
files-none = ଏପର୍ଯ୍ୟନ୍ତ କୌଣସି ଫାଇଲ ନାହିଁ।
files-removed = କାଢ଼ାଗଲା
# review
files-get = ଫାଇଲ ରଖନ୍ତୁ
# review
files-get-copy = ଆଗକୁ ଦେବାକୁ ନକଲ ରଖନ୍ତୁ
files-remove = କାଢ଼ନ୍ତୁ
# review
files-remove-note = ଭିତରର ଜିନିଷ ସବୁଦିନ ପାଇଁ ଲିଭେ; ଫାଇଲ ଥିଲା ଓ କାହିଁକି କାଢ଼ାଗଲା, ତାହା ରହେ।
files-why = କାହିଁକି
files-add = ଫାଇଲ ଯୋଡ଼ନ୍ତୁ
# review
files-shows = କେଉଁ ପ୍ରମାଣର
# review
files-note = ଏହା ବିଷୟରେ କ'ଣ ଜାଣିବା ଦରକାର
files-file = ଫାଇଲ
# review
files-at-most = ଫଟୋ, PDF, ରେକର୍ଡିଂ, ଭିଡିଓ, ଲେଖା ବା ସାରଣୀ, ଅତି ବେଶିରେ { $n } MB।
# review
files-add-note = ଫାଇଲ ଯେମିତି ଅଛି ସେମିତି, ତାଲାରେ, ଏହି ମାମଲା ଦେଖୁଥିବା ଲୋକଙ୍କ ପାଇଁ ରଖାଯାଏ। ଛବିର ଗୋଟିଏ ଛୋଟ ନକଲ ହୁଏ, ଯେଉଁଥିରେ ଜାଗା ଓ ସମୟ ନଥାଏ। ପ୍ରତ୍ୟେକ ଥର ରଖିଲେ ଲେଖାଯାଏ।
files-size-kb = { $n } KB
files-size-mb = { $n } MB
files-flash-added = ଫାଇଲ ରଖାଗଲା।
files-flash-removed = ଫାଇଲ କାଢ଼ାଗଲା।
timeline-file-added = ଫାଇଲ ଯୋଡ଼ାଗଲା
timeline-file-removed = ଫାଇଲ କାଢ଼ାଗଲା: { $name }
# review
problem-labourline-file-too-many = ଗୋଟିଏ ମାମଲାରେ ଅତି ବେଶିରେ { $max }ଟି ଫାଇଲ ରହିପାରିବ।
problem-labourline-file-removed = ଏହି ଫାଇଲ କାଢ଼ାଯାଇଛି।
