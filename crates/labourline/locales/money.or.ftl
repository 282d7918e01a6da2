# The money of a case: the sums above every page of it.

money-pages = ଦାବି, ଆଲୋଚନା ଓ ଟଙ୍କା
money-claimed = ଦାବି
money-agreed = ରାଜି ହୋଇଥିବା
money-received = ମିଳିଛି ବୋଲି କୁହାଯାଇଛି
money-confirmed = ଶ୍ରମିକଙ୍କ ହାତରେ
money-written-off = ଛାଡ଼ି ଦିଆଯାଇଛି
money-promise-due = ପ୍ରତିଶ୍ରୁତିର ତାରିଖ
money-promise-late = ପ୍ରତିଶ୍ରୁତି ଭାଙ୍ଗିଛି
money-instalment-open = ଆସିବାର ଅଛି
money-instalment-paid = ଦିଆଯାଇଛି
money-instalment-late = ବିଳମ୍ବ
# review
money-instalment-replaced = ବଦଳାଯାଇଛି
