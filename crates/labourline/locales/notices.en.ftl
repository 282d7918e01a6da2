# Words to somebody of the desk.
notices-title = Notices
notices-unread = { $n ->
    [one] { $n } new
   *[other] { $n } new
}
notices-none = No notices.
notices-mark-all = Mark all as read
notices-flash-read = All marked as read.
notices-new = New
notices-kind-red-flag = A red flag is up
notices-kind-flag-review = Look at a flag again
notices-kind-promise-overdue = A promised payment did not come
notices-kind-promise-unanswered = Nobody took up an overdue promise
notices-kind-action-overdue = The next step is overdue
notices-kind-first-response = A worker waits for the first answer
notices-kind-closure-waits = A closure waits for your approval
notices-kind-closure-approved = Your closure was approved
notices-kind-closure-refused = Your closure was sent back
notices-kind-appealed = Somebody appealed against a closure
notices-kind-reopened = A case is open again
notices-kind-dormant = A case rests: the worker could not be reached
