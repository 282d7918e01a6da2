# The ground: page frame, dates, lists, forms, problems.

language-name = English
language-choose = Language · भाषा · ଭାଷା

shell-name = Sangam
shell-foot = Sangam: an alliance of independent unions
shell-skip = Skip to the content
shell-main = Main
shell-error-title = Error: { $title }
shell-account = My account
shell-sign-in = Sign in
shell-sign-out = Sign out
shell-shortcuts = Keyboard shortcuts
shell-search = Search
shell-menu = Menu

month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

ago-now = just now
ago-minutes = { $n ->
    [one] { $n } minute ago
   *[other] { $n } minutes ago
}
ago-hours = { $n ->
    [one] { $n } hour ago
   *[other] { $n } hours ago
}
ago-days = { $n ->
    [one] { $n } day ago
   *[other] { $n } days ago
}
in-minutes = { $n ->
    [one] in { $n } minute
   *[other] in { $n } minutes
}
in-hours = { $n ->
    [one] in { $n } hour
   *[other] in { $n } hours
}
in-days = { $n ->
    [one] in { $n } day
   *[other] in { $n } days
}

pages-label = Pages
pages-first = ← From the start
pages-older = Older →
pages-rows = { $n ->
    [one] { $n } on this page
   *[other] { $n } on this page
}

form-errors = { $n ->
    [one] One thing to put right
   *[other] { $n } things to put right
}
form-if-known = (if known)
form-choose = Choose
form-yes = Yes
form-no = No
form-not-asked = Not asked
form-save = Save
form-cancel = Not now

flash-saved = Saved.

error-home = Home
error-back = Go back and try again
error-reference = If you call us, read this out:
error-title-invalid = Something needs to be put right
error-title-sign-in = Please sign in
error-title-not-found = We cannot find this page
error-title-refused = This cannot be done now
error-title-stale = Somebody changed this meanwhile
error-title-too-many = Please wait a little
error-title-too-large = This is too large
error-title-busy = We are busy just now
error-title-internal = Something went wrong on our side

problem-platform-invalid = Some of what was sent cannot be taken as it is.
problem-platform-sign-in = This needs you to sign in.
problem-platform-not-found = There is nothing here, or it is not for you to see. Check the address or go to the first page.
problem-platform-method-not-allowed = This address does not take this kind of request.
problem-platform-refused = This cannot be done as things stand.
problem-platform-stale = Somebody changed this after you opened it. Nothing of yours was saved. Look at how it stands now, then try again.
problem-platform-too-many = Too many tries. Wait a little and try again.
problem-platform-too-large = What was sent is larger than allowed.
problem-platform-busy = Too much is going on at once. Nothing was saved. Try again in a moment.
problem-platform-slow = This took too long and was stopped. Try again in a moment.
problem-platform-internal = This was our fault, not yours. It has been noted. Try again, and call us if it happens again.
problem-platform-form-expired = This form was open too long, or came from another page. Nothing was saved. Open it again and send it once more.
problem-platform-media-type = Send this as JSON, with the content type application/json.
problem-platform-json-unreadable = What was sent is not readable JSON.
problem-platform-version-needed = Send the header If-Match with the version you changed.
problem-platform-idempotency-key-used-otherwise = This key was used before for something else. Take a new one.
problem-platform-token-only-reads = This token may only read.

problem-platform-field-invalid = This cannot be taken as it is.
problem-platform-required = This is needed.
problem-platform-choose-one = Choose one.
problem-platform-too-long = This is too long. At most { $max } letters.
problem-platform-not-a-number = Write a whole number.
problem-platform-not-a-day = Write a day such as 22/11/2026.
problem-platform-not-a-time = Write a day and a time.
problem-platform-not-a-sum = Write a sum in rupees such as 6,000.
problem-platform-below-zero = This cannot be less than zero.
problem-platform-field-unknown = There is no such field.
problem-platform-field-missing = This field is missing.
problem-platform-field-required = This is needed.
problem-platform-field-too-long = This is too long. At most { $max } letters.
problem-platform-field-too-many = At most { $max } of these.
problem-platform-field-date-far = This day is too far away. Please check it.
problem-platform-field-date-future = This has not come yet. Write a time that has passed.
problem-platform-field-unreadable = This cannot be read. Please check it.
problem-platform-field-choice = Choose one.

# Files people send.
problem-platform-file-empty = There is nothing in this file.
problem-platform-file-too-large = This file is larger than { $max } MB.
problem-platform-file-kind-unknown = Files of this kind are not taken. Taken are photographs (JPG, PNG, WEBP), PDF, recordings (MP3, OGG, OPUS, M4A, WAV, AMR), films (MP4, 3GP), texts and tables (TXT, CSV, XLSX, DOCX).
problem-platform-file-name-disagrees = The name of this file says another kind than what is in it.
problem-platform-file-type-disagrees = This file was sent as another kind than what is in it.
problem-platform-file-truncated = This file ends in the middle. Send it once more.
problem-platform-file-broken = This file can't be read. Open it, save it anew and send that.
problem-platform-file-two-things = There is something else in this file beside what it begins with. Save it anew and send that.
problem-platform-file-bomb = This file unpacks to far more than it is. It is not taken.
problem-platform-file-too-many-pixels = This picture has too many points. Send a smaller one.
problem-platform-file-acts = This file holds something that acts when it is opened: a script, a macro or a file inside. Send it without, or as a picture.
problem-platform-file-locked = This file is locked with a password. Send it without.
