# The money of a case: the sums above every page of it.

money-pages = दावा, बातचीत और पैसा
money-claimed = दावा
money-agreed = तय हुआ
money-received = मिला बताया गया
money-confirmed = मज़दूर के हाथ में
money-written-off = छोड़ा गया
money-promise-due = वादे की तारीख
money-promise-late = वादा टूटा
money-instalment-open = आना बाकी
money-instalment-paid = चुकाया गया
money-instalment-late = देर
money-instalment-replaced = बदला गया
