# Persons as a desk meets them.

# review
persons-title = ବ୍ୟକ୍ତି
# review
persons-name = ନାମ
# review
persons-home = ଘର
# review
persons-birth-year = ଜନ୍ମ ବର୍ଷ
# review
persons-phone = ଫୋନ୍
# review
persons-deceased = ମୃତ୍ୟୁ ହୋଇଛି
# review
persons-no-cases = ଆପଣ ଦେଖିପାରିବା ଭଳି କୌଣସି ମାମଲା ନାହିଁ।
# review
persons-cases = { $n ->
    [0] କୌଣସି ମାମଲା ନାହିଁ
    [one] ଗୋଟିଏ ମାମଲା
   *[other] { $n }ଟି ମାମଲା
}
