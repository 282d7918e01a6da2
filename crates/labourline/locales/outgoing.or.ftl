# Messages to a worker's phone, which anybody may read who holds it: no matter, no employer, no union (a test looks).
# review
outgoing-missed-you = ଆମେ ଫୋନ କଲୁ, କଥା ହୋଇପାରିଲା ନାହିଁ। ସମୟ ମିଳିଲେ { $phone } କୁ ଫୋନ କରନ୍ତୁ।
# review
outgoing-call-us = ସମୟ ମିଳିଲେ { $phone } କୁ ଫୋନ କରନ୍ତୁ।
# review
outgoing-we-call = ଆମେ { $at } ରେ ଫୋନ କରିବୁ। ଅସମୟ ମିଳିଲେ { $phone } କୁ ଫୋନ କରନ୍ତୁ।
outgoing-named = { $union }
# review
problem-labourline-outgoing-not-allowed = ଶ୍ରମିକ କହିନାହାନ୍ତି ଯେ ଏହି ଫୋନରେ ସନ୍ଦେଶ ଛାଡ଼ିହେବ।
# review
problem-labourline-outgoing-not-now = ଶ୍ରମିକ କହିଛନ୍ତି ଯେ ଏହି ସମୟ ନିରାପଦ ନୁହେଁ।
# review
problem-labourline-outgoing-tells = ଏହି ସନ୍ଦେଶ ଯାହା କହିବା ନୁହେଁ ତାହା କହିବ: ମାମଲା, ମାଲିକ ବା କିଏ ଲେଖିଲା।
