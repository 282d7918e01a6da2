# ମାମଲାରେ କ’ଣ ହେଲା: ପ୍ରତ୍ୟେକ ଲେଖାର ଗୋଟିଏ ସନ୍ଦେଶ।

timeline-opened = ମାମଲା ଖୋଲାଗଲା
timeline-note = ଟିପ୍ପଣୀ
timeline-correction = ଆଗର ଲେଖାର ସଂଶୋଧନ
timeline-corrected = ମାମଲାର ବିବରଣୀ ସୁଧାରାଗଲା
timeline-assigned = { $owner }ଙ୍କୁ ଦିଆଗଲା
timeline-next-action = ଏହାପରେ, { $at } ସୁଦ୍ଧା
timeline-action-climbed = ପର କାମ ବାକି ରହିଲା; ଜଣାଇ ଦିଆଗଲା: { $step }
timeline-first-response-overdue = ଶ୍ରମିକଙ୍କୁ ପ୍ରଥମ ଉତ୍ତର ଦେବାରେ ଡେରି
timeline-contact = ଯୋଗାଯୋଗ: { $channel }
timeline-new-contact = ଶ୍ରମିକ ପୁଣି ଯୋଗାଯୋଗ କଲେ
timeline-stage = { $from } → { $to }
timeline-stage-reason = କାହିଁକି ବଦଳିଲା: { $to }
timeline-reopened = ପୁଣି ଖୋଲାଗଲା
timeline-appealed = ଶ୍ରମିକ ପୁଣି ଖୋଲିବାକୁ କହିଲେ
timeline-appeal = ଶ୍ରମିକ ପୁଣି ଖୋଲିବାକୁ କହିଲେ
timeline-rated = ଶ୍ରମିକ ସାହାଯ୍ୟ ବିଷୟରେ ମତ ଦେଲେ
timeline-closure-asked = ବନ୍ଦ କରିବାକୁ ଅନୁମତି ମଗାଗଲା: { $outcome }
timeline-closure-approved = ବନ୍ଦ କରିବାକୁ ଅନୁମତି ମିଳିଲା
timeline-closure-refused = ବନ୍ଦ କରିବାକୁ ଅନୁମତି ମିଳିଲା ନାହିଁ
timeline-closed = ବନ୍ଦ: { $outcome }
timeline-close-reason = କାହିଁକି ବନ୍ଦ ହେଲା
timeline-paper = କାଗଜ ଯୋଡ଼ାଗଲା
timeline-named-further = { $name }ଙ୍କ ନାମ { $until } ପର୍ଯ୍ୟନ୍ତ ଏହି ମାମଲାରେ ଯୋଡ଼ାଗଲା
timeline-named-ended = { $name }ଙ୍କ ନାମ ଏହି ମାମଲାରେ ଆଉ ନାହିଁ
timeline-evidence = ପ୍ରମାଣ: { $kind }
timeline-evidence-corrected = ପ୍ରମାଣ ଠିକ୍ କରାଗଲା: { $kind }
timeline-evidence-gone = ପ୍ରମାଣ ନାହିଁ: { $kind }
timeline-consent = ସମ୍ମତି ପଚରାଗଲା
timeline-consents = ସମ୍ମତି ପଚରାଗଲା
timeline-safety-check = ସୁରକ୍ଷା ଯାଞ୍ଚ
timeline-flag-raised = ବିପଦ ଲେଖାଗଲା: { $code }
timeline-flag-answered = କେହି ହାତକୁ ନେଲେ: { $code }
timeline-flag-review = ପୁଣି ଦେଖାଗଲା: { $code }
timeline-flag-reviewed = ପୁଣି ଦେଖାଗଲା: { $code }
timeline-flag-cleared = ବିପଦ ଟଳିଲା: { $code }
timeline-flag-climbed = କେହି ହାତକୁ ନେଲେ ନାହିଁ: { $code }। ଜଣାଇ ଦିଆଗଲା: { $step }
timeline-helper-rung = ସହାୟକଙ୍କୁ ଫୋନ୍: { $helper }
timeline-attempt = ଯୋଗାଯୋଗ ଚେଷ୍ଟା: { $result }
timeline-session = ମଧ୍ୟସ୍ଥତା
timeline-offer = ମାଲିକ ପକ୍ଷ { $amount } ଦେବାକୁ କହିଲେ
timeline-counter-offer = ଶ୍ରମିକମାନେ { $amount } ମାଗିଲେ
timeline-offer-answered = { $amount } ପ୍ରସ୍ତାବର ଉତ୍ତର ମିଳିଲା
timeline-claim = ଦାବି ହିସାବ ହେଲା: { $amount }
timeline-settlement = ରାଜିନାମା: { $amount }
timeline-settlement-replaced = ପୁରୁଣା ବଦଳରେ ନୂଆ ରାଜିନାମା: { $amount }
timeline-promise-overdue = ପ୍ରତିଶ୍ରୁତ ଟଙ୍କା ଆସିଲା ନାହିଁ; ପୁଣି ମଧ୍ୟସ୍ଥତା
timeline-promise-climbed = ଭଙ୍ଗା ପ୍ରତିଶ୍ରୁତି ଉପରେ କେହି ଧ୍ୟାନ ଦେଲେ ନାହିଁ। ଜଣାଇ ଦିଆଗଲା: { $step }
timeline-receipt = { $amount } ଆସିଲା; ଶ୍ରମିକଙ୍କ କଥାର ଅପେକ୍ଷା
timeline-receipt-confirmed = ଶ୍ରମିକ { $amount } ମିଳିବା ନିଶ୍ଚିତ କଲେ
timeline-receipt-bounced = { $amount } ଦେୟ ହୋଇପାରିଲା ନାହିଁ
timeline-receipt-corrected = ଦେୟ ସୁଧାରାଗଲା: { $amount }
timeline-extra-awarded = ଅଧିକ ମଞ୍ଜୁର ହେଲା: { $amount }
timeline-written-off = { $amount } ଛାଡ଼ି ଦିଆଗଲା
timeline-claimants-added = { $n ->
    [one] { $n } ଜଣ ଶ୍ରମିକ ଯୋଡ଼ାଗଲେ
   *[other] { $n } ଜଣ ଶ୍ରମିକ ଯୋଡ଼ାଗଲେ
}
timeline-claimant-left = ତାଲିକାର ଶ୍ରମିକ { $claimant } ମାମଲାରୁ ବାହାରିଲେ
timeline-claimant-rejoined = ତାଲିକାର ଶ୍ରମିକ { $claimant } ଫେରିଲେ
timeline-claimant-ended = ତାଲିକାର ଶ୍ରମିକ { $number }ଙ୍କ ମାମଲା ଶେଷ ହେଲା
# review
timeline-sensitivity-raised = ଏବେଠାରୁ ଅଧିକ ଗୋପନ
# review
timeline-sensitivity-lowered = ଦୁଇ ଜଣ ସହମତ: ଏବେଠାରୁ କମ୍ ଗୋପନ
# review
timeline-lowering-proposed = ପ୍ରସ୍ତାବ: ମାମଲା କମ୍ ଗୋପନ ହେଉ
# review
timeline-lowering-declined = ମାମଲା କମ୍ ଗୋପନ କରିବା ପ୍ରସ୍ତାବ ନାମଞ୍ଜୁର ହେଲା
# review
timeline-opened-in-emergency = ଫାଇଲ ଜରୁରୀରେ ଖୋଲାଗଲା
# review
timeline-heads = ଆଇନ ଶ୍ରମିକ { $claimant }କୁ କ'ଣ ଦିଏ ହିସାବ ହେଲା
# review
timeline-heads-law = ଆଇନ ବଦଳିଲା: ଶ୍ରମିକ { $claimant }କୁ କୁହାଯାଇଥିବା ଉତ୍ତର ଏବେ ଅଲଗା
# review
timeline-limit-near = ଶ୍ରମିକ { $claimant }ଙ୍କ ଦାବିର ଶେଷ ଦିନ ପାଖେଇ ଆସୁଛି
# review
timeline-limit-passed = ଶ୍ରମିକ { $claimant }ଙ୍କ ଦାବିର ଶେଷ ଦିନ ବିତିଲା, କେହି ସ୍ଥିର କରିନଥିଲେ
# review
timeline-limit-decided = ଶ୍ରମିକ { $claimant }ଙ୍କ ଦାବିର କ'ଣ ହେବ ସ୍ଥିର ହେଲା
timeline-by-worker = ଶ୍ରମିକ
# review
timeline-right-asked = ଶ୍ରମିକ ପଚାରନ୍ତି ଆମେ ତାଙ୍କ ବିଷୟରେ କ’ଣ ରଖିଛୁ
# review
timeline-right-answered = ତଥ୍ୟ ବିଷୟରେ ଅନୁରୋଧର ଉତ୍ତର ଦିଆଗଲା
# review
timeline-consent-taken-back = ଶ୍ରମିକ ନିଜ ହଁ ଫେରାଇନେଲେ: { $purpose }
# review
timeline-handover-asked = ଫାଇଲ ବାହାରକୁ ଦେବା ପାଇଁ ମଗାଗଲା
# review
timeline-handed-over = ଫାଇଲ ବାହାରକୁ ଦିଆଗଲା
