# The page of settlements.

settlements-title = Settlement
settlements-none = Nothing was agreed yet.
settlements-stands = Stands
settlements-replaced = Replaced
settlements-mode = How it came about
settlements-agreed-on = Agreed on
settlements-amount = Amount
settlements-terms = Terms
settlements-signed-by = Signed for the employer's side by
settlements-witness = Witness
settlements-promises = Instalments
settlements-promise = Instalment
settlements-due-on = Due on
settlements-state = How it stands
settlements-shares = Shares by number
settlements-more-shares = { $n ->
    [one] and { $n } more
   *[other] and { $n } more
}
settlements-make = Write down an agreement
settlements-replace = Write down a new agreement in its place
settlements-for-whom = For whom
settlements-for-whom-hint = Numbers such as 1-37, 40. Leave empty for all. The sum is shared as the claims are.
settlements-share-lines = Or each worker's share
settlements-share-lines-hint = One a line: number, space, amount. Together exactly the sum.
settlements-keep-others = The others keep what they had agreed before
settlements-split = Split evenly
settlements-split-parts = Into how many
settlements-split-first = First on
settlements-split-every = Then each
settlements-split-now = Fill in the instalments
settlements-every-week = week
settlements-every-fortnight = two weeks
settlements-every-month = month
settlements-write-down = Write down the agreement
settlements-flash-made = The agreement was written down.
problem-labourline-settlement-shares-do-not-add-up = The shares come to ₹{ $together }, the agreement is ₹{ $whole }: ₹{ $apart } apart.
problem-labourline-settlement-instalments-do-not-add-up = The instalments come to ₹{ $together }, the agreement is ₹{ $whole }: ₹{ $apart } apart.
problem-labourline-settlement-due-before-agreed = This day is before the agreement.
problem-labourline-settlement-too-little-to-share = This is too little to share among so many.
problem-labourline-settlement-can-not-split = This sum cannot be split into so many parts. At most 60.
