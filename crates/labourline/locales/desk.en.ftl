# My day and the search box.

desk-title = My day
desk-greeting = Welcome, { $name }
desk-due-count = { $n ->
    [0] Nothing is due today.
    [one] One thing is due today.
   *[other] { $n } things are due today.
}
desk-due-today = Due today
desk-red = Red flags
desk-overdue = Overdue promises
desk-unassigned = No owner chosen
desk-waiting = Waiting for others
desk-call-backs = Call-backs
desk-number-hidden = Number not shown
desk-call-by = Call by
desk-next = What to do next
desk-nothing-next = Nothing waits for you. Good work.
desk-nothing = Nothing here.
desk-all = Show all
desk-all-mine = All my cases
desk-notices = Words to you
desk-no-notices = No news.
desk-notice-read = Seen
desk-search-title = What was found
desk-search-label = Search: reference, phone, name, site, employer
desk-search-placeholder = Reference, phone, name
