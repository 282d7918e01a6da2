# Telephone numbers: masked, and shown whole one at a time.
numbers-title = ଫୋନ ନମ୍ବର
# review
numbers-lead = ଥରକେ ଗୋଟିଏ ନମ୍ବର ପୂରା ଦେଖାଯାଏ। କିଏ କେଉଁ ନମ୍ବର କାହିଁକି ଦେଖିଲେ, ତାହା ଲେଖାଯାଏ।
# review
numbers-not-dialling = ଡେସ୍କରୁ ଫୋନ କରୁଥିବା ଲୋକଙ୍କୁ ହିଁ ପୂରା ନମ୍ବର ଦେଖାଯାଏ।
# review
numbers-none = କୌଣସି ନମ୍ବର ଜଣା ନାହିଁ।
numbers-who = କିଏ
numbers-number = ନମ୍ବର
numbers-whose = କାହାର ଫୋନ
# review
numbers-safe = ଫୋନ କରିବା ନିରାପଦ
# review
numbers-employer-mind = ମାଲିକଙ୍କୁ ଫୋନ କରିବାକୁ କିଛି ବାକି ନଥିଲେ ହିଁ ଦେଖାଯାଏ
numbers-show = ନମ୍ବର ଦେଖାନ୍ତୁ
numbers-shown = ନମ୍ବର:
numbers-why = କାହିଁକି
# review
numbers-why-call-worker = ଶ୍ରମିକଙ୍କୁ ଫୋନ କରିବାକୁ
# review
numbers-why-call-back = ଫେରି ଫୋନ କରିବାକୁ
# review
numbers-why-ring-employer = ମାଲିକ ପକ୍ଷକୁ ଫୋନ କରିବାକୁ
# review
numbers-why-safety = କାହାର ବିପଦ ଥାଇପାରେ
# review
numbers-why-correct = ନମ୍ବର ଠିକ କରିବାକୁ
# review
numbers-why-paper = ଏହି ମାମଲାର କାଗଜ ପାଇଁ
numbers-of-worker = ଶ୍ରମିକ
# review
numbers-of-employer = ମାଲିକ ପକ୍ଷ
numbers-of-contact = କଲ
# review
numbers-of-call-back = ଫେରି ଫୋନକୁ ଅପେକ୍ଷା
