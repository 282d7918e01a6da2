# What is kept for how long, and cases that must not be purged.

retention-title = Kept and purged
retention-lead = What has been kept long enough loses its names, numbers and stories. Sums and outcomes stay. Nothing is purged from this page.
retention-by-itself = The purge runs by itself once a day.
retention-not-by-itself = The purge is switched off: it runs only when somebody types the command. The setting is retention_runs_by_itself.
retention-now = A purge would now take
retention-cases = Closed cases
retention-keys = Keys of closely kept cases
retention-persons = Persons, at the most
retention-calls = Calls that were no matter
retention-register-rows = Rows of registers brought in
retention-facts = Delivered facts
retention-held = On hold, left alone
retention-not-over = Not over yet, left alone
retention-command = It is started at the command line:
retention-rules = Rules
retention-rules-where = The days stand in the configuration, in the section labourline.
retention-rule = Rule
retention-rule-closed-case = A closed case
retention-rule-closely-kept-case = A closed case that was kept closely
retention-rule-call-without-matter = A call that was no matter
retention-rule-register-rows = Rows of a register
retention-rule-delivered-facts = Delivered facts
retention-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
retention-due = Cases that are due
retention-due-none = No case is due.
retention-case = Case
retention-closed = Closed
retention-becomes = What happens
retention-goes = Will be purged
retention-stays-held = Stays: on hold
retention-stays-not-over = Stays: an order is not carried out, or the worker came back

holds-title = Legal holds
holds-lead = A case on hold is not purged and not erased: an appeal, an order to be carried out or a court needs it. Setting and lifting take two persons.
holds-new = Put a case on hold
holds-case = Number of the case
holds-why = Why
holds-why-hint = Name nobody: people read this who do not see the case.
holds-set = Put on hold
holds-none = No case is on hold.
holds-confirmed = Confirmed by two
holds-waits-second = Waits for a second person
holds-by = Asked by
holds-second = Second person
holds-confirm = Confirm the hold
holds-lift = Lift the hold
holds-lift-why = Why it can be lifted
holds-lift-ask = Ask to lift it
holds-lift-asked = Somebody asks to lift it
holds-own-lift = You asked to lift it. Somebody else has to agree.
holds-keep = It stays
holds-flash-set = The case is on hold from now on. A second person should confirm it.
holds-flash-confirmed = Confirmed.
holds-flash-lift-asked = Asked for. The hold stands until somebody else agrees.
holds-flash-lifted = The hold is lifted.
holds-flash-stays = The hold stays.
problem-labourline-hold-no-such-case = We find no case with this number that you may put on hold.
problem-labourline-hold-stands-already = This case is on hold already.
problem-labourline-hold-own = It takes two persons: somebody else has to do this.
problem-labourline-hold-confirmed-already = Somebody confirmed it already.
problem-labourline-hold-lift-asked-already = Somebody asked to lift it already.
problem-labourline-hold-lift-not-asked = Nobody asks to lift it any more.
