# The money of a case: the sums above every page of it.

money-pages = Claim, mediation and money
money-claimed = Claimed
money-agreed = Agreed
money-received = Received
money-confirmed = In the worker's hand
money-written-off = Given up
money-promise-due = Promised by
money-promise-late = Promise missed
money-instalment-open = Expected
money-instalment-paid = Paid
money-instalment-late = Late
money-instalment-replaced = Replaced
