# ରେଜିଷ୍ଟର ଆଣିବା ଓ କେସ୍ ବାହାରକୁ ଦେବା
# review
register-fault-missing = { $column }: ଏଠାରେ କିଛି ଲେଖା ନାହିଁ, ଏହା ଦରକାର
register-fault-day-unreadable = { $column }: “{ $said }” ଗୋଟିଏ ତାରିଖ ନୁହେଁ
# review
register-fault-day-future = { $column }: “{ $said }” ଏପର୍ଯ୍ୟନ୍ତ ଆସିନାହିଁ
# review
register-fault-day-far = { $column }: “{ $said }” ବହୁତ ଦୂର ତାରିଖ
# review
register-fault-day-too-early = { $column }: “{ $said }” ପ୍ରଥମ ଯୋଗାଯୋଗ ଆଗରୁ
register-fault-sum-unreadable = { $column }: “{ $said }” ଟଙ୍କା ରାଶି ନୁହେଁ
register-fault-sum-negative = { $column }: “{ $said }” ଶୂନ୍ୟରୁ କମ୍
# review
register-fault-number-unreadable = { $column }: “{ $said }” ଠିକ୍ ସଂଖ୍ୟା ନୁହେଁ
register-fault-phone-unreadable = { $column }: “{ $said }” ଫୋନ୍ ନମ୍ବର ନୁହେଁ
register-fault-state-unknown = { $column }: “{ $said }” ନାମରେ ରାଜ୍ୟ ମିଳିଲା ନାହିଁ
register-fault-district-unknown = { $column }: ସେହି ରାଜ୍ୟରେ “{ $said }” ନାମରେ ଜିଲ୍ଲା ମିଳିଲା ନାହିଁ
# review
register-fault-chapter-unknown = { $column }: ଆପଣ “{ $said }”କୁ କେସ୍ ଆଣିପାରିବେ ନାହିଁ
register-fault-word-unknown = { $column }: “{ $said }” ଶବ୍ଦ ଆମେ ଜାଣୁନାହୁଁ
register-fault-text-long = { $column }: ଏହା ବହୁତ ଲମ୍ବା
# review
register-fault-money-does-not-fit = { $column }: “{ $said }” ଯେଉଁ ରାଶିର ଅଂଶ ତାହାଠାରୁ ଅଧିକ
# review
register-fault-not-true-of-money = { $column }: “{ $said }” ଏହି ଧାଡ଼ିର ରାଶି ସହ ମେଳ ଖାଉନାହିଁ
# review
register-fault-refused = ଲେଖିବା ବେଳେ ଏହି ଧାଡ଼ି ନିଆଗଲା ନାହିଁ
register-state-receiving = ଫାଇଲ୍ ପଢ଼ାଯାଉଛି
register-state-mapping = ସ୍ତମ୍ଭଗୁଡ଼ିକ ଦେଖିନିଅନ୍ତୁ
register-state-checking = ଯାଞ୍ଚ ଚାଲିଛି
register-state-checked = ଯାଞ୍ଚ ହୋଇଗଲା
register-state-bringing = ଅଣାଯାଉଛି
register-state-done = ସରିଗଲା
register-look-through = ରେଜିଷ୍ଟରରେ କଣ ଲେଖାଥିଲା ଦେଖିନିଅନ୍ତୁ
register-bad-row = ଧାଡ଼ି
register-bad-reason = କଣ ଭୁଲ୍ ଅଛି
register-export-reference = ସନ୍ଦର୍ଭ ସଂଖ୍ୟା
register-export-owner = ଦାୟିତ୍ୱରେ
# review
register-export-track = ମାମଲାର ପ୍ରକାର
# review
problem-labourline-register-not-text = ଏହି ଫାଇଲ୍ UTF-8 ରେ ନାହିଁ। “CSV UTF-8” କିମ୍ବା XLSX ଭାବେ ସଞ୍ଚୟ କରନ୍ତୁ।
problem-labourline-register-not-workbook = ଏହି ୱର୍କବୁକ୍ ପଢ଼ିହେଲା ନାହିଁ।
problem-labourline-register-empty = ଏହି ଫାଇଲରେ କିଛି ନାହିଁ।
problem-labourline-register-too-large = ଏହି ଫାଇଲରେ ବହୁତ ଅଧିକ ଧାଡ଼ି କିମ୍ବା ସ୍ତମ୍ଭ ଅଛି।
# review
problem-labourline-register-field-twice = ଏହା ଅନ୍ୟ ସ୍ତମ୍ଭକୁ ଦିଆସରିଛି।
problem-labourline-register-no-name-column = ଶ୍ରମିକଙ୍କ ନାମ କେଉଁ ସ୍ତମ୍ଭରେ ଅଛି କୁହନ୍ତୁ।
problem-labourline-register-no-day-column = ପ୍ରଥମ ଯୋଗାଯୋଗର ତାରିଖ କେଉଁ ସ୍ତମ୍ଭରେ ଅଛି କୁହନ୍ତୁ।
# review
problem-labourline-register-elsewhere = ଅନ୍ୟ କେହି ଏହି ଫାଇଲ୍ ଉପରେ କାମ କରୁଛନ୍ତି। ଟିକିଏ ପରେ ପୁଣି ଦେଖନ୍ତୁ।
register-title = ରେଜିଷ୍ଟର
# review
register-lead = ଏପର୍ଯ୍ୟନ୍ତ ଫାଇଲରେ ରଖିଥିବା କେସ୍‌ଗୁଡ଼ିକୁ ଏଠାକୁ ଆଣନ୍ତୁ। ଆପଣ କହିବା ଆଗରୁ କିଛି ଲେଖାଯାଏ ନାହିଁ।
# review
register-export = ମାମଲା ଫାଇଲରେ ନିଅନ୍ତୁ, ନାମ ବିନା
register-chapter = ଶାଖା
register-file = ଫାଇଲ୍
register-file-hint = CSV କିମ୍ବା XLSX, ପ୍ରତି କେସ୍ ପାଇଁ ଗୋଟିଏ ଧାଡ଼ି, ପ୍ରଥମ ଧାଡ଼ିରେ ଶୀର୍ଷକ
register-send = ଫାଇଲ୍ ପଠାନ୍ତୁ
register-runs = ଏପର୍ଯ୍ୟନ୍ତର ଫାଇଲ୍
register-none = ଏପର୍ଯ୍ୟନ୍ତ କୌଣସି ଫାଇଲ୍ ନାହିଁ।
register-when = କେବେ ପଠାଗଲା
# review
register-how-far = କେତେ ଦୂର
register-rows = ଧାଡ଼ି
register-good = ଠିକ୍ ଧାଡ଼ି
register-new = ନୂଆ କେସ୍
# review
register-known = ଆଗରୁ ଅଛି
register-bad = ଭୁଲ୍ ଧାଡ଼ି
# review
register-bad-download = ଭୁଲ୍ ଧାଡ଼ିଗୁଡ଼ିକୁ କାରଣ ସହ ଫାଇଲରେ ନିଅନ୍ତୁ
register-progress = { $total } ମଧ୍ୟରୁ { $done } ଧାଡ଼ି
register-working = ଆପଣ ଏହି ପୃଷ୍ଠା ଛାଡ଼ିପାରନ୍ତି; କାମ ଚାଲିଥିବ।
register-look-again = ପୁଣି ଦେଖନ୍ତୁ
# review
register-mapping-lead = ପ୍ରତ୍ୟେକ ସ୍ତମ୍ଭରେ କଣ ଅଛି କୁହନ୍ତୁ। ଯାହା ଆପଣ ବାଛିବେ ନାହିଁ ତାହା କେସରେ ଟିପ୍ପଣୀ ଭାବେ ରହିବ।
# review
register-checked-lead = ପ୍ରତି ଧାଡ଼ି ଯାଞ୍ଚ ହେଲା, କୌଣସି କେସ୍ ଲେଖାଗଲା ନାହିଁ। ସ୍ତମ୍ଭ ଠିକ୍ କରି ପୁଣି ଯାଞ୍ଚ କରନ୍ତୁ, କିମ୍ବା ଠିକ୍ ଧାଡ଼ିଗୁଡ଼ିକୁ ଆଣନ୍ତୁ।
register-check = ପ୍ରତି ଧାଡ଼ି ଯାଞ୍ଚ କରନ୍ତୁ
register-bring = କେସ୍‌ଗୁଡ଼ିକୁ ଆଣନ୍ତୁ
# review
problem-labourline-register-other-columns = ଏଗୁଡ଼ିକ ଏହି ଫାଇଲର ସ୍ତମ୍ଭ ନୁହେଁ।
# review
problem-labourline-register-not-now = ଏହି ଫାଇଲ୍ ଅଣାସରିଛି, କିମ୍ବା ଏହା ଉପରେ କାମ ଚାଲିଛି।
