# ମାମଲାର ପ୍ରମାଣର ପୃଷ୍ଠା।

evidence-title = ପ୍ରମାଣ
evidence-list = କ’ଣ କ’ଣ ଅଛି
evidence-put-right = ଠିକ୍ କରନ୍ତୁ
evidence-gone = ନାହିଁ
evidence-is-gone = ଏହା ନାହିଁ: ଭୁଲରେ ଲେଖାଯାଇଥିଲା, କିମ୍ବା ହଜିଯାଇଛି
evidence-strength = କେତେ ପ୍ରମାଣିତ ହୁଏ
# review
evidence-strength-lead = କାର୍ଯ୍ୟାଳୟ ପାଇଁ 3 ଯଥେଷ୍ଟ। କାର୍ଯ୍ୟାଳୟ ବା ବ୍ୟାଙ୍କର କାଗଜର ଓଜନ 2, ନିଜେ ତିଆରି କରିଥିବା ପ୍ରମାଣର 1; ଗୋଟିଏ ପ୍ରକାରର ପ୍ରମାଣ ଥରେ ଗଣାଯାଏ।
evidence-strength-of = 3 ରୁ { $n }
evidence-flash-recorded = ଲେଖାଗଲା।
evidence-flash-corrected = ଠିକ୍ କରାଗଲା। ଆଗରୁ ଯାହା ଥିଲା ତାହା ଘଟଣାକ୍ରମରେ ଅଛି।
