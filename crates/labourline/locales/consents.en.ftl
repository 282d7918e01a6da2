# Consents asked for after the first call
consents-title = What we may do
consents-whose = Worker number
consents-show = Show
consents-as-it-stands = Not asked now
consents-how = How they say it
consents-keep = Keep the answers
consents-ask = Ask what we may do
consents-flash-kept = The answers are kept.
problem-labourline-consents-none = Answer at least one.
problem-labourline-consents-nobody = The case has no worker with this number.
