# ପ୍ରଥମ କଲ୍ ପରେ ନିଆଯାଇଥିବା ସମ୍ମତି
consents-title = ଆମେ କ’ଣ କରିପାରିବୁ
# review
consents-whose = ଶ୍ରମିକଙ୍କ ନମ୍ବର
consents-show = ଦେଖାନ୍ତୁ
# review
consents-as-it-stands = ଏବେ ପଚରାଯାଇନାହିଁ
# review
consents-how = ସେମାନେ କିପରି କହୁଛନ୍ତି
# review
consents-keep = ଉତ୍ତର ଲେଖି ରଖନ୍ତୁ
# review
consents-ask = ଆମେ କ’ଣ କରିପାରିବୁ ପଚାରନ୍ତୁ
# review
consents-flash-kept = ଉତ୍ତର ଲେଖି ରଖାଗଲା।
# review
problem-labourline-consents-none = ଅତି କମରେ ଗୋଟିଏର ଉତ୍ତର ଦିଅନ୍ତୁ।
# review
problem-labourline-consents-nobody = ଏହି ମାମଲାରେ ଏହି ନମ୍ବରର କେହି ଶ୍ରମିକ ନାହାନ୍ତି।
