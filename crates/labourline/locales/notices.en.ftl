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
notices-kind-opening = A closely kept file was opened in an emergency
notices-kind-opening-waits = Nobody looked at an emergency opening
notices-kind-opening-not-right = An emergency opening was found not right
notices-kind-access-ends-soon = Your time on a case ends soon
notices-kind-access-ended = Somebody's time on your case ended
notices-kind-lowering-proposed = Somebody proposes to keep a case less closely
notices-kind-lowering-decided = A proposal on how closely a case is kept was decided, or lapsed
notices-kind-numbers-shown = Somebody was shown many telephone numbers within an hour
notices-kind-limit-near = A last day to claim comes near
notices-kind-limit-passed = A last day to claim passed, and nobody had decided
notices-kind-law-changed = The law was amended: an answer is another now
notices-kind-rights-asked = A worker asks about what we keep of them
notices-kind-rights-due = A request about data must be answered
notices-kind-consent-taken-back = A worker took a yes back
