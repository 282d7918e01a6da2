# The page of a case's claimants.

groups-title = Workers
groups-count = { $n ->
    [one] { $n } worker.
   *[other] { $n } workers.
}
groups-open-count = { $n ->
    [one] The matter of { $n } is open.
   *[other] The matters of { $n } are open.
}
groups-which = Which workers
groups-show = Show
groups-filter-all = All
groups-filter-open = Still open
groups-filter-without-agreement = Without an agreement
groups-filter-to-confirm = Their word is awaited
groups-none = Nobody here.
groups-name = Name
groups-phone = Phone
groups-state = How it stands
groups-change = Change
groups-state-open = Open
groups-state-settled = Settled
groups-state-withdrawn = Does not go on
groups-leave = Does not go on
groups-rejoin = Goes on again
groups-add = Add workers
groups-lines = One worker a line
groups-lines-hint = Name, phone, amount claimed. Phone and amount may be left out. At most 500 workers.
groups-look = Look at it first
groups-add-good = { $n ->
    [one] Add { $n } worker
   *[other] Add { $n } workers
}
groups-file-title = Or bring a file
groups-file = CSV or XLSX file
groups-file-hint = With a line of headings such as Name, Phone, Amount. At most 2 MB.
groups-preview = What was read
groups-good = { $n ->
    [one] { $n } good line,
   *[other] { $n } good lines,
}
groups-together = together
groups-bad = { $n ->
    [one] { $n } line cannot be taken as it is. It stays in the box.
   *[other] { $n } lines cannot be taken as they are. They stay in the box.
}
groups-bad-title = Lines to put right
groups-good-title = Lines that can be added
groups-line = Line
groups-text = Text
groups-why = Why
groups-flash-added = { $n } added, { $known } were there already.
groups-flash-turned = Written down.
problem-labourline-claimant-no-such = There is no worker of this number on the case.
problem-labourline-claimant-money-outstanding = Agreed money is neither in their hand nor given up. Write that down first.
problem-labourline-claimant-not-open = This worker does not go on already.
problem-labourline-claimant-not-withdrawn = This worker goes on already.
problem-labourline-group-no-name = The name is missing.
problem-labourline-group-name-unreadable = { $text } is not a name.
problem-labourline-group-phone-unreadable = { $text } is not a phone number.
problem-labourline-group-amount-unreadable = { $text } is not an amount.
problem-labourline-group-known = Stands on the case already.
problem-labourline-group-too-many = A case holds at most { $max } workers. There is room for { $room } more.
problem-labourline-group-file-too-large = This file is too large. At most { $max } KB.
problem-labourline-group-file-unreadable = This file cannot be read. Bring a CSV file in UTF-8, or an XLSX file.
problem-labourline-group-numbers-unreadable = Write numbers such as 1-37, 40.
problem-labourline-group-amounts-unreadable = Write one worker a line: number, space, amount.
