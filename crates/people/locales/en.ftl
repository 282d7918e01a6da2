# people

## Sign-in

sessions-sign-in-title = Sign in
sessions-sign-in = Sign in
sessions-login = E-mail or login name
sessions-password = Password
sessions-forgotten = Password forgotten? Ask an administrator for a new link.
sessions-code-title = One more step
sessions-code = Code
sessions-code-hint = Six digits from your authenticator
sessions-start-again = Start again
sessions-title = Where you are signed in
sessions-lead = If you do not know one of these, end it and change your password.
sessions-browser = Browser
sessions-browser-unknown = Not known
sessions-since = Since
sessions-seen = Last seen
sessions-this = This one
sessions-end = End
sessions-end-all = Sign out everywhere
sessions-flash-signed-out = You are signed out.
sessions-flash-ended = That session has ended.

## Accounts

accounts-title = Accounts
accounts-lead = Who may sign in, and as what.
accounts-own-title = My account
accounts-change-title = Name and language
accounts-flash-changed = Saved.
accounts-new-title = New account
accounts-add = Add the account
accounts-name = Name
accounts-login = Login
accounts-login-hint = An e-mail address, or a short name in Latin letters
accounts-language = Language
accounts-state = State
accounts-active = Active
accounts-disabled = Disabled
accounts-no-password = No password yet
accounts-role = Role
accounts-roles = Roles
accounts-no-role = No role
accounts-chapter = Chapter
accounts-chapter-hint = Needed for caseworker, desk lead and convener
accounts-until = Until
accounts-until-hint = Leave empty where it has no end
accounts-no-end = No end
accounts-role-grant = Give a role
accounts-role-end = End the role
accounts-role-caseworker = Caseworker
accounts-role-desk-lead = Desk lead
accounts-role-convener = Chapter convener
accounts-role-safeguarding-officer = Safeguarding officer
accounts-role-law-drafter = Law drafter
accounts-role-counsel = Counsel
accounts-role-coordinator = National coordinator
accounts-role-administrator = Administrator
accounts-reset = New password link
accounts-reset-lead = The password stops working, every session ends, and you get a one-time link to hand to the person.
accounts-reset-second-factor = The phone is lost: forget the second factor too
accounts-disable = Disable
accounts-disable-lead = Nobody can sign in with it any more. What was done with it stays.
accounts-enable = Let in again
accounts-link-title = One-time link
accounts-link-lead = { $n ->
    [one] Give this link to the person, and to nobody else. It sets a password, once, within { $n } hour.
   *[other] Give this link to the person, and to nobody else. It sets a password, once, within { $n } hours.
}
accounts-link-once = This link is not shown again.
accounts-link-gone = The account was added already, and its link was shown then. If it was lost, make a new one on the account's page.
accounts-password-title = Change the password
accounts-password-current = Present password
accounts-password-new = New password
accounts-password-hint = { $n ->
    [one] At least { $n } character. A few words are easier to keep than signs.
   *[other] At least { $n } characters. A few words are easier to keep than signs.
}
accounts-password-ends-sessions = Every other browser is signed out.
accounts-set-password-title = Choose your password
accounts-setup-title = The first administrator
accounts-setup-lead = Welcome. Nobody can sign in yet. You will be the first, and you can add the others.
accounts-setup-save = Begin
accounts-second-factor = Second factor
accounts-second-factor-title = Second factor
accounts-second-factor-on = On
accounts-second-factor-off = Off
accounts-second-factor-needed = Your role needs it.
accounts-second-factor-why = A code from your phone, besides the password: whoever learns your password still cannot sign in.
accounts-second-factor-again = It is on. You can set it up again, for a new phone; the old codes stop working then.
accounts-second-factor-begin = Set it up
accounts-second-factor-lead = You need an authenticator on your phone, such as Aegis, FreeOTP or Google Authenticator.
accounts-second-factor-scan = Scan this picture with it.
accounts-second-factor-picture = A square code for your authenticator
accounts-second-factor-type = Or type this:
accounts-second-factor-confirm = Turn it on
accounts-flash-set-up = All is ready. Sign in.
accounts-flash-password-set = Your password is set. Sign in.
accounts-flash-password-changed = Your password is changed. Other browsers are signed out.
accounts-flash-second-factor = The second factor is on.
accounts-flash-disabled = The account is disabled.
accounts-flash-enabled = The account may sign in again.
accounts-flash-role-granted = The role is given.
accounts-flash-role-ended = The role has ended.

## Tokens

tokens-title = Tokens for programs
tokens-lead = A token lets a program work in your name. Give it to nobody.
tokens-none = No token yet.
tokens-new = New token
tokens-name = What it is for
tokens-name-hint = Such as: monthly register
tokens-reach = May
tokens-reach-read = Only look
tokens-reach-full = Do all that I may
tokens-days = Days until it ends
tokens-used = Last used
tokens-never = Never
tokens-ends = Ends
tokens-make = Make the token
tokens-revoke = Revoke
tokens-made-title = Your new token
tokens-made-lead = Copy it now. It is not shown again.
tokens-made-gone = This token was made already, and shown then. If it was lost, revoke it and make another.
tokens-flash-revoked = The token is revoked.

## Chapters

chapters-title = Chapters
chapters-lead = The state branches of the alliance.
chapters-none = No chapter yet. Found the first one.
chapters-calendar-title = Working calendar
chapters-holidays = Days of rest
chapters-holidays-hint = One day on a line, then its name: 2026-01-26 Republic Day. Sundays are days of rest already.
chapters-flash-calendar = The calendar is saved.
chapters-new = New chapter
chapters-name = Name
chapters-code = Code
chapters-code-hint = Two to eight Latin letters, such as OD
chapters-state = State
chapters-phone = Phone
chapters-phone-hint = The number workers are told to call
chapters-found = Found the chapter
chapters-flash-founded = The chapter is founded.

## Problems

problem-people-sign-in-wrong = Login or password is wrong. Try again.
problem-people-sign-in-wrong-code = This code is not right. Wait for the next one and type it.
problem-people-sign-in-over = The sign-in took too long. Begin again.
problem-people-sign-in-wait = Too many tries. Wait { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}, then try again.
problem-people-password-wrong = This is not your present password.
problem-people-password-short = Too short. At least { $least } characters.
problem-people-password-long = Too long. At most { $most } characters.
problem-people-password-easy = Too easy to guess. Take a few words that do not belong together.
problem-people-account-login-unreadable = Write an e-mail address, or three or more Latin letters and digits.
problem-people-account-login-taken = Somebody has this login already.
problem-people-account-last-administrator = This is the last administrator. Make another one first.
problem-people-role-chapter-missing = Choose the chapter of this role.
problem-people-role-chapter-not-needed = This role belongs to no chapter.
problem-people-role-ends-before-it-begins = This ends before it begins.
problem-people-chapter-unknown = There is no such chapter.
problem-people-chapter-code-taken = Another chapter has this code.
problem-people-chapter-code-unreadable = Write two to eight Latin letters.
problem-people-chapter-holidays-unreadable = Days of this one year, at most { $most }.
problem-people-name-missing = Write a name.
problem-people-name-long = Too long. At most { $most } letters.
problem-people-phone-unreadable = Write a phone number: ten digits, or with + and the country code.
problem-people-place-unknown = There is no such place.
problem-people-token-days = From 1 to { $most } days.
problem-people-token-too-many = You have { $most } tokens. Revoke one first.
