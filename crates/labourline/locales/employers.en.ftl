# The employer's side.

employers-title = Employers
employers-lead = Contractors, jamadars and principals that any chapter has met.
employers-search = Name, phone or reference
employers-none = Nobody found. Try one word of the name, or its beginning.
employers-name = Name
employers-kind = What they are
employers-reference = Reference
employers-cases-seen = Cases you may see
employers-cases-hidden = { $n ->
    [one] And one more case that you may not see.
   *[other] And { $n } more cases that you may not see.
}
employers-partners = Met together with
employers-in-cases = { $n ->
    [one] in { $n } case
   *[other] in { $n } cases
}
employers-no-cases = No case that you may see.
employers-merged = Other entries of this employer
employers-alike = May be the same employer
employers-merge = It is the same employer
employers-apart = It is another employer
employers-flash-merged = The two entries are shown as one employer.
employers-flash-apart = Noted: not the same employer.
problem-labourline-employer-merge-self = An employer is not merged with itself. Choose another.
problem-labourline-employer-merged = These two were merged already, or one leads to the other. Look at them again.
problem-labourline-employer-not-merged = This employer was not merged with another.
