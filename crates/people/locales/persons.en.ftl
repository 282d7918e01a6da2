# Persons and consents

persons-literacy-unknown = Not asked
persons-literacy-none = Does not read
persons-literacy-some = Reads a little
persons-literacy-fluent = Reads

persons-relation-own = Own phone
persons-relation-spouse = Husband's or wife's phone
persons-relation-co-worker = Co-worker's phone
persons-relation-neighbour = Neighbour's phone
persons-relation-contractor-owned = Contractor's phone
persons-relation-family = Phone of the family
persons-relation-other = Somebody else's phone

persons-safe-yes = Safe to call
persons-safe-no = Not safe to call
persons-safe-unknown = Not asked if safe

persons-field-display-name = Name
persons-field-name-native = Name in own script
persons-field-name-latin = Name in Latin letters
persons-field-sex-self-described = Woman, man, or own word
persons-field-birth-year = Year of birth
persons-field-home-state = Home state
persons-field-home-district = Home district
persons-field-village = Village
persons-field-language-primary = Language to speak
persons-field-language-second = Another language
persons-field-literacy = Reading
persons-field-deceased = Has died
persons-field-next-of-kin = Next of kin
persons-field-phone = Phone
persons-field-relation = Whose phone
persons-field-safe-to-call = Safe to call?
persons-field-safe-from = Safe from
persons-field-safe-until = Safe until
persons-field-safe-note = What to mind
persons-field-may-leave-message = We may leave a message
persons-field-may-name-union = We may name the union
persons-field-reason = Why it is corrected

consents-purpose-act = We may act for you
consents-purpose-contact-employer = We may speak to the employer
consents-purpose-share-with-lawyer = We may show the file to a lawyer
consents-purpose-share-with-partner = We may show the file to a partner
consents-purpose-authority = We may go to an authority
consents-purpose-record-call = We may record calls
consents-purpose-statistics = We may count the case
consents-purpose-publicity = We may tell the story in public

consents-answer-given = Yes
consents-answer-withheld = No
consents-answer-withdrawn = Taken back
consents-said-given = Yes
consents-said-withheld = No

consents-how-voice = Spoken
consents-how-thumb = Thumb print
consents-how-signature = Signed
consents-how-otp = Code on the phone
consents-how-guardian = By a guardian

consents-withheld-fear = Afraid of what may follow
consents-withheld-wants-to-tell-themselves = Wants to tell it themselves
consents-withheld-other = Another reason

# Read out to the worker, in their language, one at a time.
consents-notice-opening = I will ask you a few things, one by one. You may say yes or no to each. If you say no, we will still treat you the same. You can take back a yes at any time: just call us.
consents-notice-act = May we write down what happened and work on it for you? We keep your name, your phone and what you tell us, only for this case.
consents-notice-contact-employer = May we speak to your employer or contractor about your money? They will then know that you came to us. If that is not safe for you, say no, and we will not call them.
consents-notice-share-with-lawyer = May we show your papers to a lawyer who helps us? The lawyer must keep them secret.
consents-notice-share-with-partner = May we show your papers to another organisation that can help you? We will tell you its name first.
consents-notice-authority = May we take your matter to the labour office or another authority? They will then know your name.
consents-notice-record-call = May we record our calls with you, so that nothing you say is lost? Only those who work on your case can hear them.
consents-notice-statistics = May we count your case when we say how many workers we helped? Your name is never in it.
consents-notice-publicity = May we tell your story to others, in a newspaper or a meeting? You decide whether your name is in it. You can say no, and nothing changes for you.
consents-notice-closing = You may ask us at any time what we keep about you, have it put right, or take back a yes. If you think we did wrong with it, you may complain to us, and to the Data Protection Board.

problem-people-person-name-missing = Write a name. Any name the person goes by will do.
problem-people-person-text-long = This is too long. At most { $most } letters.
problem-people-person-birth-year = This cannot be the year of birth. Write a year such as 1990, or leave it empty.
problem-people-person-place-unknown = There is no such place in the list. Choose one from it, or leave it empty.
problem-people-person-district-elsewhere = This district is not in that state. Change one of the two.
problem-people-person-own-kin = Nobody is their own next of kin. Choose another person.
problem-people-person-kin-unknown = This person is not registered with you. Register them first.
problem-people-identifier-safe-hours = Write both safe hours, from and until, and make them different. Or leave both empty.
problem-people-identifier-already-linked = This person already has this phone, with other answers about safety. Change those.
problem-people-consent-reason-without-no = A reason goes only with a no.
problem-people-consent-expires-past = This time is over. Choose a later one, or leave it empty.
problem-people-consent-notice-unreadable = Write the version of the notice in letters, digits, dots and hyphens.
problem-people-consent-twice = The same question is answered twice. Keep one answer.
problem-people-consent-not-given = There is no yes to { $purpose } that could be taken back.
problem-people-person-merge-self = A person is not merged with themselves. Choose another.
problem-people-person-merged = These two were merged already, or one leads to the other. Look at them again.
problem-people-person-not-merged = This person was not merged with anybody.
