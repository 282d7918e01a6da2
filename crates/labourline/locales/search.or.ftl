# The search box and what it finds.

# review
search-found-as = { $words } ରୂପେ ମିଳିଲା
# review
search-again = ଖୋଜ
# review
search-nothing = କିଛି ମିଳିଲା ନାହିଁ।
# review
search-advice-fewer = କମ୍ ଶବ୍ଦ କିମ୍ବା ଗୋଟିଏ ଶବ୍ଦ ଲେଖନ୍ତୁ: କେବଳ ନାମ, କିମ୍ବା କେବଳ ଗାଁ।
# review
search-advice-script = ଯେକୌଣସି ଲିପି ଚଳିବ, ଇଂରାଜୀ ଅକ୍ଷର ମଧ୍ୟ: Ramesh ଲେଖିଲେ रमेश ଓ ରମେଶ ମିଳନ୍ତି।
# review
search-advice-number = ଫୋନ୍ ନମ୍ବର କିମ୍ବା ସନ୍ଦର୍ଭର ଦଶ ଅଙ୍କ ସବୁଠାରୁ ଶୀଘ୍ର।
# review
search-advice-chapter = ଆପଣ ଯାହା ଦେଖିପାରିବେ କେବଳ ସେଥିରେ ଖୋଜାଯାଏ: ଅନ୍ୟ ଶାଖାର ମାମଲା ଓ ବ୍ୟକ୍ତି ଦେଖାଯାଆନ୍ତି ନାହିଁ।
# review
search-more-persons = ଆହୁରି ଅଛନ୍ତି। ଗାଁ, ଜିଲ୍ଲା କିମ୍ବା ନାମର ଅନ୍ୟ ଅଂଶ ଯୋଡ଼ନ୍ତୁ।
# review
search-otherwise = ଅନ୍ୟ ପ୍ରକାରେ ଲେଖା ମାମଲା
# review
search-sites = କାର୍ଯ୍ୟସ୍ଥଳ
# review
search-suggested = { $n ->
    [0] ଏପର୍ଯ୍ୟନ୍ତ କିଛି ମିଳିଲା ନାହିଁ
    [one] ତଳେ ଗୋଟିଏ ଉତ୍ତର
   *[other] ତଳେ { $n }ଟି ଉତ୍ତର
}
