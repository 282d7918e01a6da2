# people

## Sign-in

sessions-sign-in-title = ସାଇନ୍ ଇନ୍
sessions-sign-in = ସାଇନ୍ ଇନ୍ କରନ୍ତୁ
sessions-login = ଇ-ମେଲ୍ କିମ୍ବା ଲଗଇନ୍ ନାମ
sessions-password = ପାସୱାର୍ଡ
sessions-forgotten = ପାସୱାର୍ଡ ଭୁଲିଗଲେ? ପ୍ରଶାସକଙ୍କୁ ନୂଆ ଲିଙ୍କ୍ ମାଗନ୍ତୁ।
sessions-code-title = ଆଉ ଗୋଟିଏ ପାଦ
sessions-code = କୋଡ୍
sessions-code-hint = ଆପଣଙ୍କ ଅଥେଣ୍ଟିକେଟର୍ ଆପ୍‌ର ଛଅ ଅଙ୍କ
sessions-start-again = ପୁଣି ଆରମ୍ଭ କରନ୍ତୁ
sessions-title = ଆପଣ କେଉଁଠି କେଉଁଠି ସାଇନ୍ ଇନ୍ ଅଛନ୍ତି
sessions-lead = ଏଥିରୁ କାହାକୁ ନ ଚିହ୍ନିଲେ ତାହା ବନ୍ଦ କରନ୍ତୁ ଓ ପାସୱାର୍ଡ ବଦଳାନ୍ତୁ।
sessions-browser = ବ୍ରାଉଜର୍
sessions-browser-unknown = ଜଣା ନାହିଁ
sessions-since = କେବେଠାରୁ
sessions-seen = ଶେଷ ଥର
sessions-this = ଏହା ହିଁ
sessions-end = ବନ୍ଦ କରନ୍ତୁ
sessions-end-all = ସବୁଠାରୁ ସାଇନ୍ ଆଉଟ୍
sessions-flash-signed-out = ଆପଣ ସାଇନ୍ ଆଉଟ୍ ହୋଇଗଲେ।
# review
sessions-flash-ended = ସେହି ସେସନ୍ ବନ୍ଦ ହେଲା।

## Accounts

accounts-title = ଖାତା
accounts-lead = କିଏ ସାଇନ୍ ଇନ୍ କରିପାରିବେ, ଓ କେଉଁ ଭୂମିକାରେ।
accounts-own-title = ମୋ ଖାତା
accounts-change-title = ନାମ ଓ ଭାଷା
accounts-flash-changed = ସଂରକ୍ଷିତ ହେଲା।
accounts-new-title = ନୂଆ ଖାତା
accounts-add = ଖାତା ଯୋଡ଼ନ୍ତୁ
accounts-name = ନାମ
accounts-login = ଲଗଇନ୍
accounts-login-hint = ଇ-ମେଲ୍ ଠିକଣା, କିମ୍ବା ରୋମାନ୍ ଅକ୍ଷରରେ ଛୋଟ ନାମ
accounts-language = ଭାଷା
accounts-state = ସ୍ଥିତି
accounts-active = ଚାଲୁ
accounts-disabled = ବନ୍ଦ
accounts-no-password = ଏପର୍ଯ୍ୟନ୍ତ ପାସୱାର୍ଡ ନାହିଁ
accounts-role = ଭୂମିକା
accounts-roles = ଭୂମିକା
accounts-no-role = କୌଣସି ଭୂମିକା ନାହିଁ
accounts-chapter = ଶାଖା
accounts-chapter-hint = କେସ୍ କର୍ମୀ, ଡେସ୍କ ମୁଖ୍ୟ ଓ ସଂଯୋଜକଙ୍କ ପାଇଁ ଦରକାର
accounts-until = କେବେ ପର୍ଯ୍ୟନ୍ତ
accounts-until-hint = ଶେଷ ନ ଥିଲେ ଖାଲି ଛାଡ଼ନ୍ତୁ
accounts-no-end = ଶେଷ ନାହିଁ
accounts-role-grant = ଭୂମିକା ଦିଅନ୍ତୁ
accounts-role-end = ଭୂମିକା ଶେଷ କରନ୍ତୁ
accounts-role-caseworker = କେସ୍ କର୍ମୀ
accounts-role-desk-lead = ଡେସ୍କ ମୁଖ୍ୟ
accounts-role-convener = ଶାଖା ସଂଯୋଜକ
# review
accounts-role-safeguarding-officer = ସୁରକ୍ଷା ଅଧିକାରୀ
# review
accounts-role-law-drafter = ଆଇନ ଖସଡ଼ାକାରୀ
# review
accounts-role-counsel = ଆଇନ ପରାମର୍ଶଦାତା
accounts-role-coordinator = ଜାତୀୟ ସମନ୍ୱୟକ
accounts-role-administrator = ପ୍ରଶାସକ
accounts-reset = ପାସୱାର୍ଡର ନୂଆ ଲିଙ୍କ୍
accounts-reset-lead = ପାସୱାର୍ଡ ଆଉ କାମ କରିବ ନାହିଁ, ସବୁ ସେସନ୍ ବନ୍ଦ ହେବ, ଓ ସେହି ବ୍ୟକ୍ତିଙ୍କୁ ଦେବା ପାଇଁ ଆପଣ ଥରକର ଲିଙ୍କ୍ ପାଇବେ।
accounts-reset-second-factor = ଫୋନ୍ ହଜିଗଲା: ଦ୍ୱିତୀୟ ଧାପ ମଧ୍ୟ ହଟାନ୍ତୁ
accounts-disable = ଖାତା ବନ୍ଦ କରନ୍ତୁ
accounts-disable-lead = ଏହାଦ୍ୱାରା ଆଉ କେହି ସାଇନ୍ ଇନ୍ କରିପାରିବେ ନାହିଁ। ଏହାଦ୍ୱାରା ହୋଇଥିବା କାମ ରହିବ।
accounts-enable = ପୁଣି ଆସିବାକୁ ଦିଅନ୍ତୁ
accounts-link-title = ଥରକର ଲିଙ୍କ୍
accounts-link-lead = { $n ->
    [one] ଏହି ଲିଙ୍କ୍ କେବଳ ସେହି ବ୍ୟକ୍ତିଙ୍କୁ ଦିଅନ୍ତୁ, ଆଉ କାହାକୁ ନୁହେଁ। { $n } ଘଣ୍ଟା ଭିତରେ, ଥରେ, ଏଥିରେ ପାସୱାର୍ଡ ହୁଏ।
   *[other] ଏହି ଲିଙ୍କ୍ କେବଳ ସେହି ବ୍ୟକ୍ତିଙ୍କୁ ଦିଅନ୍ତୁ, ଆଉ କାହାକୁ ନୁହେଁ। { $n } ଘଣ୍ଟା ଭିତରେ, ଥରେ, ଏଥିରେ ପାସୱାର୍ଡ ହୁଏ।
}
accounts-link-once = ଏହି ଲିଙ୍କ୍ ଆଉ ଦେଖାଯିବ ନାହିଁ।
accounts-link-gone = ଖାତା ଆଗରୁ ଯୋଡ଼ା ହୋଇସାରିଛି ଓ ଲିଙ୍କ୍ ସେତେବେଳେ ଦେଖାଯାଇଥିଲା। ହଜିଗଲେ ଖାତାର ପୃଷ୍ଠାରେ ନୂଆ କରନ୍ତୁ।
accounts-password-title = ପାସୱାର୍ଡ ବଦଳାନ୍ତୁ
accounts-password-current = ଏବର ପାସୱାର୍ଡ
accounts-password-new = ନୂଆ ପାସୱାର୍ଡ
accounts-password-hint = { $n ->
    [one] ଅତି କମରେ { $n } ଅକ୍ଷର। ଚିହ୍ନ ଅପେକ୍ଷା କେତେଟି ଶବ୍ଦ ମନେ ରଖିବା ସହଜ।
   *[other] ଅତି କମରେ { $n } ଅକ୍ଷର। ଚିହ୍ନ ଅପେକ୍ଷା କେତେଟି ଶବ୍ଦ ମନେ ରଖିବା ସହଜ।
}
accounts-password-ends-sessions = ଅନ୍ୟ ସବୁ ବ୍ରାଉଜରରୁ ସାଇନ୍ ଆଉଟ୍ ହେବ।
accounts-set-password-title = ଆପଣଙ୍କ ପାସୱାର୍ଡ ବାଛନ୍ତୁ
accounts-setup-title = ପ୍ରଥମ ପ୍ରଶାସକ
accounts-setup-lead = ସ୍ୱାଗତ। ଏପର୍ଯ୍ୟନ୍ତ କେହି ସାଇନ୍ ଇନ୍ କରିପାରିବେ ନାହିଁ। ଆପଣ ପ୍ରଥମ ହେବେ, ଓ ଅନ୍ୟମାନଙ୍କୁ ଯୋଡ଼ିପାରିବେ।
accounts-setup-save = ଆରମ୍ଭ କରନ୍ତୁ
# review
accounts-second-factor = ଦ୍ୱିତୀୟ ଧାପ
accounts-second-factor-title = ଦ୍ୱିତୀୟ ଧାପ
accounts-second-factor-on = ଚାଲୁ
accounts-second-factor-off = ବନ୍ଦ
accounts-second-factor-needed = ଆପଣଙ୍କ ଭୂମିକା ପାଇଁ ଏହା ଦରକାର।
accounts-second-factor-why = ପାସୱାର୍ଡ ସହ ଆପଣଙ୍କ ଫୋନ୍‌ର ଗୋଟିଏ କୋଡ୍: କେହି ପାସୱାର୍ଡ ଜାଣିଗଲେ ମଧ୍ୟ ସାଇନ୍ ଇନ୍ କରିପାରିବେ ନାହିଁ।
accounts-second-factor-again = ଏହା ଚାଲୁ ଅଛି। ନୂଆ ଫୋନ୍ ପାଇଁ ପୁଣି ଲଗାଇପାରିବେ; ସେତେବେଳେ ପୁରୁଣା କୋଡ୍ କାମ କରିବ ନାହିଁ।
accounts-second-factor-begin = ଲଗାନ୍ତୁ
accounts-second-factor-lead = ଆପଣଙ୍କ ଫୋନ୍‌ରେ ଅଥେଣ୍ଟିକେଟର୍ ଆପ୍ ଦରକାର, ଯେପରି Aegis, FreeOTP କିମ୍ବା Google Authenticator।
accounts-second-factor-scan = ତାହାଦ୍ୱାରା ଏହି ଚିତ୍ର ସ୍କାନ୍ କରନ୍ତୁ।
accounts-second-factor-picture = ଅଥେଣ୍ଟିକେଟର୍ ପାଇଁ ଚାରିକୋଣିଆ କୋଡ୍
accounts-second-factor-type = କିମ୍ବା ଏହା ଟାଇପ୍ କରନ୍ତୁ:
accounts-second-factor-confirm = ଚାଲୁ କରନ୍ତୁ
accounts-flash-set-up = ସବୁ ପ୍ରସ୍ତୁତ। ସାଇନ୍ ଇନ୍ କରନ୍ତୁ।
accounts-flash-password-set = ଆପଣଙ୍କ ପାସୱାର୍ଡ ହୋଇଗଲା। ସାଇନ୍ ଇନ୍ କରନ୍ତୁ।
accounts-flash-password-changed = ପାସୱାର୍ଡ ବଦଳିଗଲା। ଅନ୍ୟ ବ୍ରାଉଜରରୁ ସାଇନ୍ ଆଉଟ୍ ହୋଇଗଲା।
accounts-flash-second-factor = ଦ୍ୱିତୀୟ ଧାପ ଚାଲୁ ହେଲା।
accounts-flash-disabled = ଖାତା ବନ୍ଦ ହେଲା।
accounts-flash-enabled = ଏହି ଖାତା ପୁଣି ସାଇନ୍ ଇନ୍ କରିପାରିବ।
accounts-flash-role-granted = ଭୂମିକା ଦିଆଗଲା।
accounts-flash-role-ended = ଭୂମିକା ଶେଷ ହେଲା।

## Tokens

tokens-title = ପ୍ରୋଗ୍ରାମ୍ ପାଇଁ ଟୋକନ୍
tokens-lead = ଟୋକନ୍‌ଦ୍ୱାରା ପ୍ରୋଗ୍ରାମ୍ ଆପଣଙ୍କ ନାମରେ କାମ କରେ। ଏହା କାହାକୁ ଦିଅନ୍ତୁ ନାହିଁ।
tokens-none = ଏପର୍ଯ୍ୟନ୍ତ ଟୋକନ୍ ନାହିଁ।
tokens-new = ନୂଆ ଟୋକନ୍
tokens-name = କେଉଁ କାମ ପାଇଁ
tokens-name-hint = ଯେପରି: ମାସିକ ରେଜିଷ୍ଟର
tokens-reach = କ'ଣ କରିପାରେ
tokens-reach-read = କେବଳ ଦେଖିବା
tokens-reach-full = ମୁଁ ଯାହା କରିପାରେ ସବୁ
tokens-days = କେତେ ଦିନ ଚାଲିବ
tokens-used = ଶେଷ ବ୍ୟବହାର
tokens-never = କେବେ ନୁହେଁ
tokens-ends = ଶେଷ
tokens-make = ଟୋକନ୍ କରନ୍ତୁ
tokens-revoke = ରଦ୍ଦ କରନ୍ତୁ
tokens-made-title = ଆପଣଙ୍କ ନୂଆ ଟୋକନ୍
tokens-made-lead = ଏବେ କପି କରନ୍ତୁ। ଏହା ଆଉ ଦେଖାଯିବ ନାହିଁ।
tokens-made-gone = ଏହି ଟୋକନ୍ ଆଗରୁ ହୋଇସାରିଛି ଓ ସେତେବେଳେ ଦେଖାଯାଇଥିଲା। ହଜିଗଲେ ରଦ୍ଦ କରି ଆଉ ଗୋଟିଏ କରନ୍ତୁ।
tokens-flash-revoked = ଟୋକନ୍ ରଦ୍ଦ ହେଲା।

## Chapters

chapters-title = ଶାଖା
chapters-lead = ମିଳିତ ମଞ୍ଚର ରାଜ୍ୟ ଶାଖା।
chapters-none = ଏପର୍ଯ୍ୟନ୍ତ ଶାଖା ନାହିଁ। ପ୍ରଥମଟି ଗଢ଼ନ୍ତୁ।
chapters-calendar-title = କାମର କ୍ୟାଲେଣ୍ଡର
chapters-holidays = ଛୁଟି ଦିନ
chapters-holidays-hint = ପ୍ରତି ଧାଡ଼ିରେ ଗୋଟିଏ ଦିନ, ତା'ପରେ ତାହାର ନାମ: 2026-01-26 ଗଣତନ୍ତ୍ର ଦିବସ। ରବିବାର ଆଗରୁ ଛୁଟି।
chapters-flash-calendar = କ୍ୟାଲେଣ୍ଡର ସଂରକ୍ଷିତ ହେଲା।
chapters-new = ନୂଆ ଶାଖା
chapters-name = ନାମ
chapters-code = କୋଡ୍
chapters-code-hint = ଦୁଇରୁ ଆଠ ରୋମାନ୍ ଅକ୍ଷର, ଯେପରି OD
chapters-state = ରାଜ୍ୟ
chapters-phone = ଫୋନ୍
chapters-phone-hint = ଯେଉଁ ନମ୍ବରକୁ ଶ୍ରମିକମାନଙ୍କୁ ଫୋନ୍ କରିବାକୁ କୁହାଯାଏ
chapters-found = ଶାଖା ଗଢ଼ନ୍ତୁ
chapters-flash-founded = ଶାଖା ଗଢ଼ା ହେଲା।

## Problems

problem-people-sign-in-wrong = ଲଗଇନ୍ କିମ୍ବା ପାସୱାର୍ଡ ଭୁଲ୍। ପୁଣି ଚେଷ୍ଟା କରନ୍ତୁ।
problem-people-sign-in-wrong-code = ଏହି କୋଡ୍ ଠିକ୍ ନୁହେଁ। ପରବର୍ତ୍ତୀ କୋଡ୍ ଆସିଲେ ତାହା ଟାଇପ୍ କରନ୍ତୁ।
problem-people-sign-in-over = ସାଇନ୍ ଇନ୍‌ରେ ବହୁତ ସମୟ ଲାଗିଲା। ପୁଣି ଆରମ୍ଭ କରନ୍ତୁ।
problem-people-sign-in-wait = ବହୁତ ଥର ଚେଷ୍ଟା ହେଲା। { $minutes ->
    [one] { $minutes } ମିନିଟ୍
   *[other] { $minutes } ମିନିଟ୍
} ଅପେକ୍ଷା କରି ପୁଣି ଚେଷ୍ଟା କରନ୍ତୁ।
problem-people-password-wrong = ଏହା ଆପଣଙ୍କ ଏବର ପାସୱାର୍ଡ ନୁହେଁ।
problem-people-password-short = ବହୁତ ଛୋଟ। ଅତି କମରେ { $least } ଅକ୍ଷର।
problem-people-password-long = ବହୁତ ଲମ୍ବା। ଅତି ବେଶିରେ { $most } ଅକ୍ଷର।
problem-people-password-easy = ଅନୁମାନ କରିବା ସହଜ। ପରସ୍ପର ମେଳ ନ ଥିବା କେତେଟି ଶବ୍ଦ ନିଅନ୍ତୁ।
problem-people-account-login-unreadable = ଇ-ମେଲ୍ ଠିକଣା ଲେଖନ୍ତୁ, କିମ୍ବା ତିନି ବା ଅଧିକ ରୋମାନ୍ ଅକ୍ଷର ଓ ଅଙ୍କ।
problem-people-account-login-taken = ଏହି ଲଗଇନ୍ ଅନ୍ୟ କାହାର।
problem-people-account-last-administrator = ଏହା ଶେଷ ପ୍ରଶାସକ। ଆଗେ ଆଉ ଜଣେ କରନ୍ତୁ।
problem-people-role-chapter-missing = ଏହି ଭୂମିକାର ଶାଖା ବାଛନ୍ତୁ।
problem-people-role-chapter-not-needed = ଏହି ଭୂମିକା କୌଣସି ଶାଖାର ନୁହେଁ।
problem-people-role-ends-before-it-begins = ଆରମ୍ଭ ହେବା ପୂର୍ବରୁ ଏହା ଶେଷ ହେଉଛି।
problem-people-chapter-unknown = ଏପରି କୌଣସି ଶାଖା ନାହିଁ।
problem-people-chapter-code-taken = ଏହି କୋଡ୍ ଅନ୍ୟ ଶାଖାର।
problem-people-chapter-code-unreadable = ଦୁଇରୁ ଆଠ ରୋମାନ୍ ଅକ୍ଷର ଲେଖନ୍ତୁ।
problem-people-chapter-holidays-unreadable = ଏହି ଗୋଟିଏ ବର୍ଷର ଦିନ, ଅତି ବେଶିରେ { $most }।
problem-people-name-missing = ନାମ ଲେଖନ୍ତୁ।
problem-people-name-long = ବହୁତ ଲମ୍ବା। ଅତି ବେଶିରେ { $most } ଅକ୍ଷର।
problem-people-phone-unreadable = ଫୋନ୍ ନମ୍ବର ଲେଖନ୍ତୁ: ଦଶ ଅଙ୍କ, କିମ୍ବା + ଓ ଦେଶର କୋଡ୍ ସହ।
problem-people-place-unknown = ଏପରି କୌଣସି ସ୍ଥାନ ନାହିଁ।
problem-people-token-days = 1 ରୁ { $most } ଦିନ ପର୍ଯ୍ୟନ୍ତ।
problem-people-token-too-many = ଆପଣଙ୍କର { $most } ଟୋକନ୍ ଅଛି। ଆଗେ ଗୋଟିଏ ରଦ୍ଦ କରନ୍ତୁ।
