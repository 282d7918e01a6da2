# The page of a claim.

claims-title = ଦାବି
claims-terms = କ'ଣ କଥା ହୋଇଥିଲା
claims-rate = ଦର
claims-per = ପ୍ରତି
claims-from = ଠାରୁ
claims-to = ପର୍ଯ୍ୟନ୍ତ
claims-attendance-title = କେତେ କାମ ହୋଇଛି
claims-units = କେତେ
claims-counted-in = ଗଣନା
claims-source = କେମିତି ଜଣା
claims-payments = କ'ଣ ମିଳିଛି
claims-amount = ଟଙ୍କା
claims-on = ତାରିଖ
claims-payment-kind = କେଉଁ ରୂପେ
claims-payment-mode = କିପରି
claims-heads = ଅନ୍ୟ ଦାବି
claims-head = କାହିଁକି
claims-note = ଟିପ୍ପଣୀ
claims-keep = ହିସାବ କରି ରଖନ୍ତୁ
claims-preview = ଆଗେ ହିସାବ ଦେଖାନ୍ତୁ
claims-kept = ଦାବି
claims-so-far = ଏ ପର୍ଯ୍ୟନ୍ତ ଦାବି
claims-working = ହିସାବ କିପରି ହେଲା
claims-what = କ'ଣ
claims-how = କିପରି
claims-overpaid = ରୋଜଗାରଠାରୁ { $amount } ଅଧିକ ଦିଆଯାଇଛି।
# review
claims-asked = ଠିକ୍ ହିସାବ ପାଇଁ ପଚାରନ୍ତୁ:
claims-rule = ନିୟମ
claims-previous = ‹ ପୂର୍ବ ଶ୍ରମିକ
claims-next = ପର ଶ୍ରମିକ ›
claims-flash-computed = ଦାବିର ହିସାବ ହେଲା ଓ ରଖାଗଲା।
claims-step-stated = { $head }
