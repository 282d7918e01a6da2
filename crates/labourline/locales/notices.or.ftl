# Words to somebody of the desk.
notices-title = ସୂଚନା
notices-unread = { $n ->
    [one] { $n } ନୂଆ
   *[other] { $n } ନୂଆ
}
notices-none = କୌଣସି ସୂଚନା ନାହିଁ।
notices-mark-all = ସବୁ ପଢ଼ାହୋଇଛି ବୋଲି ଧରନ୍ତୁ
notices-flash-read = ସବୁ ପଢ଼ାହୋଇଛି ବୋଲି ଧରାଗଲା।
notices-new = ନୂଆ
notices-kind-red-flag = ଲାଲ ଚିହ୍ନ ଲାଗିଛି
notices-kind-flag-review = ଗୋଟିଏ ଚିହ୍ନ ପୁଣି ଦେଖନ୍ତୁ
notices-kind-promise-overdue = ପ୍ରତିଶ୍ରୁତ ଟଙ୍କା ଆସିଲା ନାହିଁ
notices-kind-promise-unanswered = ବକେୟା ପ୍ରତିଶ୍ରୁତିକୁ କେହି ଉଠାଇଲେ ନାହିଁ
notices-kind-action-overdue = ପର କାମ ଡେରି ହୋଇଛି
notices-kind-first-response = ଶ୍ରମିକ ପ୍ରଥମ ଉତ୍ତରର ଅପେକ୍ଷାରେ ଅଛନ୍ତି
notices-kind-closure-waits = ବନ୍ଦ କରିବା ଆପଣଙ୍କ ଅନୁମତିର ଅପେକ୍ଷାରେ ଅଛି
notices-kind-closure-approved = ଆପଣଙ୍କ ବନ୍ଦ ଅନୁମତି ପାଇଲା
notices-kind-closure-refused = ଆପଣଙ୍କ ବନ୍ଦ ଫେରାଇ ଦିଆଗଲା
notices-kind-appealed = କେହି ବନ୍ଦ ବିରୋଧରେ ଅପିଲ କଲେ
notices-kind-reopened = ଗୋଟିଏ ମାମଲା ପୁଣି ଖୋଲିଲା
notices-kind-dormant = ମାମଲା ଅଟକିଲା: ଶ୍ରମିକଙ୍କ ସହ କଥା ହୋଇପାରିଲା ନାହିଁ
# review
notices-kind-opening = ଗୋଟିଏ ଗୋପନ ଫାଇଲ ଜରୁରୀରେ ଖୋଲାଗଲା
# review
notices-kind-opening-waits = ଜରୁରୀ ଖୋଲାକୁ କେହି ଦେଖିନାହାନ୍ତି
# review
notices-kind-opening-not-right = ଗୋଟିଏ ଜରୁରୀ ଖୋଲା ଠିକ୍ ମିଳିଲା ନାହିଁ
# review
notices-kind-access-ends-soon = ଗୋଟିଏ ମାମଲାରେ ଆପଣଙ୍କ ସମୟ ଶୀଘ୍ର ଶେଷ ହେବ
# review
notices-kind-access-ended = ଆପଣଙ୍କ ମାମଲାରେ କାହାରି ସମୟ ଶେଷ ହେଲା
# review
notices-kind-lowering-proposed = କେହି ମାମଲା କମ୍ ଗୋପନ କରିବାକୁ ପ୍ରସ୍ତାବ ଦିଅନ୍ତି
# review
notices-kind-lowering-decided = ମାମଲାର ଗୋପନୀୟତା ପ୍ରସ୍ତାବର ନିଷ୍ପତ୍ତି ହେଲା, ବା ସମୟ ଗଲା
# review
notices-kind-numbers-shown = କାହାକୁ ଗୋଟିଏ ଘଣ୍ଟାରେ ବହୁତ ଫୋନ ନମ୍ବର ଦେଖାଗଲା
notices-kind-limit-near = ଦାବିର ଶେଷ ଦିନ ପାଖେଇ ଆସୁଛି
# review
notices-kind-limit-passed = ଦାବିର ଶେଷ ଦିନ ବିତିଲା, କେହି ସ୍ଥିର କରିନଥିଲେ
# review
notices-kind-law-changed = ଆଇନ ବଦଳିଲା: ଏକ ଉତ୍ତର ଏବେ ଅଲଗା
notices-kind-rights-asked = ଜଣେ ଶ୍ରମିକ ପଚାରନ୍ତି ଆମେ ତାଙ୍କ ବିଷୟରେ କ’ଣ ରଖିଛୁ
# review
notices-kind-rights-due = ତଥ୍ୟ ବିଷୟରେ ଗୋଟିଏ ଅନୁରୋଧର ଉତ୍ତର ଦେବାକୁ ଅଛି
# review
notices-kind-consent-taken-back = ଜଣେ ଶ୍ରମିକ ନିଜ ହଁ ଫେରାଇନେଲେ
